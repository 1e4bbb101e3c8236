import { useNavigate } from '@tanstack/react-router';
import { Button } from '../design/button.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { useSample } from '../first-run/load-beginning.ts';
import { SettingsSection } from './settings-section.tsx';

/** The made-up search, in a file of its own: opened to look round, discarded to begin. */
export function SampleSection({ sample }: { readonly sample: boolean }) {
  const { open, discard } = useSample();
  const navigate = useNavigate();

  /** The page is drawn anew while the searches change places, so what comes after is not left to this part of it. */
  async function change(deed: () => Promise<unknown>) {
    try {
      await deed();
    } catch {
      // Said above the buttons.
      return;
    }
    await navigate({ to: '/' });
  }

  return (
    <SettingsSection
      id="sample"
      title="Sample search"
      about={
        sample
          ? 'What you see now is made up, in a file of its own. Your own search is not touched by anything here.'
          : 'A made-up search to look round in. It is kept apart from yours, and yours is back when it is discarded.'
      }
    >
      <ProblemNote error={open.error ?? discard.error} />
      <div className="actions">
        {sample ? (
          <Button
            look="primary"
            disabled={discard.isPending}
            onClick={() => void change(() => discard.mutateAsync())}
          >
            Discard the sample, and start your own
          </Button>
        ) : (
          <Button disabled={open.isPending} onClick={() => void change(() => open.mutateAsync())}>
            Open the sample search
          </Button>
        )}
      </div>
    </SettingsSection>
  );
}
