import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { sayProblem } from '../api/problem.ts';
import { statusQuery } from '../api/status.ts';
import { BeginForm } from './begin-form.tsx';
import { useBegin, useSample } from './load-beginning.ts';
import { type DoorTo, WelcomeView } from './welcome-view.tsx';

export function WelcomePage() {
  const status = useQuery(statusQuery);
  const begin = useBegin();
  const sample = useSample();
  const navigate = useNavigate();
  const [door, setDoor] = useState<DoorTo | null>(null);
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const begun = status.data?.begun === true && !status.data.sample;
  return (
    <WelcomeView
      door={door}
      beginForm={
        <BeginForm
          proposed={{ locale: navigator.language || locale, zone: timeZone }}
          problem={begin.isError ? sayProblem(begin.error) : null}
          busy={begin.isPending}
          onBegin={(beginning) =>
            begin.mutate(beginning, { onSuccess: () => door !== null && void navigate({ to: door }) })
          }
        />
      }
      sampleBusy={sample.open.isPending}
      sampleProblem={sample.open.isError ? sayProblem(sample.open.error) : null}
      onDoor={(to) => {
        if (begun) void navigate({ to });
        else setDoor(to);
      }}
      onOpenSample={() => sample.open.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
    />
  );
}
