import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ParameterNow, RuleNow } from '#core/playbook/describe-playbook.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { playbookQuery, useChangePlaybook } from './load-playbook.ts';
import { ParameterDialog } from './parameter-dialog.tsx';
import { PlaybookView } from './playbook-view.tsx';

interface Open {
  readonly rule: RuleNow;
  readonly parameter: ParameterNow;
}

export function PlaybookPage() {
  const playbook = useQuery(playbookQuery);
  const change = useChangePlaybook();
  const [open, setOpen] = useState<Open | null>(null);
  if (playbook.isPending) return <LoadingPage title="Playbook" />;
  if (playbook.isError) {
    return <ProblemPage title="Playbook" error={playbook.error} onRetry={() => void playbook.refetch()} />;
  }
  const close = () => {
    change.reset();
    setOpen(null);
  };
  return (
    <>
      <PlaybookView rules={playbook.data} onOpen={(rule, parameter) => setOpen({ rule, parameter })} />
      {open !== null && (
        <ParameterDialog
          rule={open.rule}
          parameter={open.parameter}
          busy={change.isPending}
          note={<ProblemNote error={change.error} />}
          onClose={close}
          onKeep={(value) =>
            change.mutate(
              {
                change: { rule: open.rule.id, parameter: open.parameter.name, value },
                before: open.parameter.value,
              },
              { onSuccess: close },
            )
          }
        />
      )}
    </>
  );
}
