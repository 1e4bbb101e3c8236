import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sayProblem } from '../api/problem.ts';
import { statusQuery } from '../api/status.ts';
import { BeginForm } from './begin-form.tsx';
import { useBegin, useSample } from './load-beginning.ts';
import { WelcomeView } from './welcome-view.tsx';

export function WelcomePage() {
  const status = useQuery(statusQuery);
  const begin = useBegin();
  const sample = useSample();
  const navigate = useNavigate();
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <WelcomeView
      seekerName={status.data?.seeker?.name ?? null}
      beginForm={
        <BeginForm
          proposed={{ locale: navigator.language || locale, zone: timeZone }}
          problem={begin.isError ? sayProblem(begin.error) : null}
          busy={begin.isPending}
          onBegin={(beginning) => begin.mutate(beginning)}
        />
      }
      sampleBusy={sample.open.isPending}
      sampleProblem={sample.open.isError ? sayProblem(sample.open.error) : null}
      onOpenSample={() => sample.open.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
    />
  );
}
