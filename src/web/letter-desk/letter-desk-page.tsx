import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { DraftPage } from '../api/answers.ts';
import { statusQuery } from '../api/status.ts';
import { SAVING_WORDS } from '../api/use-saving.ts';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { hereOf, instantHere } from '../shell/today-here.ts';
import { BY_CHANNEL } from '../today/say-step.ts';
import { FactsRail } from './facts-rail.tsx';
import { FindingsMargin } from './findings-margin.tsx';
import { LetterDeskView } from './letter-desk-view.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterNotices } from './letter-notices.tsx';
import { HandedOver, SentLetter } from './letter-outcome.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { draftQuery } from './load-draft.ts';
import { countBlocks, countWords } from './order-findings.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { SendBar } from './send-bar.tsx';
import { useFindingKeys } from './use-finding-keys.ts';
import { useFindings } from './use-findings.ts';
import { useLetter } from './use-letter.ts';
import { useSending } from './use-sending.ts';

export function LetterDeskPage() {
  const { draftId } = useParams({ from: '/letters/$draftId' });
  const draft = useQuery(draftQuery(draftId));
  if (draft.data !== undefined) return <LetterDesk key={draftId} page={draft.data} />;
  return (
    <main id="main" className="page mx-auto">
      {draft.isError ? (
        <ProblemPage title="A letter" error={draft.error} onRetry={() => void draft.refetch()} />
      ) : (
        <LoadingPage title="A letter" />
      )}
    </main>
  );
}

function LetterDesk({ page }: { readonly page: DraftPage }) {
  const { draft, contact, step } = page;
  const navigate = useNavigate();
  const status = useQuery(statusQuery);
  const letter = useLetter(page);
  const sending = useSending(draft.id);
  const reading = useFindings(draft.id, letter);
  const { kept } = letter;
  const recipient = contact?.name ?? 'nobody yet';
  const busy = sending.send.isPending || sending.resolve.isPending || sending.sent.isPending;
  const mailIsSetUp = status.data?.mail != null;
  const today = step === null ? new Date().toISOString() : (step.window.next ?? step.window.ideal);

  async function send() {
    if (!mailIsSetUp) await navigate({ to: '/settings', hash: 'mail' });
    else if (await letter.flush()) sending.send.mutate(letter.version.current);
  }

  async function after(deed: () => void) {
    if (await letter.flush()) deed();
  }

  useFindingKeys({
    onStep: reading.step,
    onTake: reading.takeNth,
    onLeave: reading.leaveCurrent,
    onSend: () => (reading.isCurrent && countBlocks(reading.findings) === 0 ? void send() : reading.step(1)),
    onFacts: () => document.querySelector<HTMLElement>('#facts button')?.focus(),
  });

  if (sending.outcome?.state === 'sent' || sending.sent.isSuccess) {
    return (
      <main id="main">
        <SentLetter
          recipient={recipient}
          at={hereOf(sending.outcome?.changedAt ?? instantHere())}
          by={BY_CHANNEL[kept.channel]}
        />
      </main>
    );
  }

  return (
    <>
      <LetterDeskView
        page={page}
        today={today.slice(0, 10)}
        noticed={`${sending.outcome?.state} ${sending.send.isError} ${letter.isConflict}`}
        notices={<LetterNotices letter={letter} sending={sending} reading={reading} busy={busy} />}
        facts={
          <FactsRail page={page} body={kept.body} onUse={(fact) => reading.editor.current?.insert(fact)} />
        }
        paper={
          <LetterPaper
            recipient={recipient}
            address={kept.channel === 'email' ? (contact?.email ?? null) : null}
            subject={kept.channel === 'email' || kept.subject !== '' ? kept.subject : null}
            subjectFindings={reading.findings.flatMap((finding, index) =>
              finding.field === 'subject' ? [[index + 1, finding] as const] : [],
            )}
            isOwn={letter.isOwn}
            keeping={SAVING_WORDS[letter.saving]}
            onSubject={(subject) => letter.edit({ subject })}
            editor={
              <LetterEditor
                text={kept.body}
                label="Letter"
                language={draft.language}
                marks={reading.marks}
                handle={reading.editor}
                onText={(body) => letter.edit({ body })}
                onAtFinding={reading.setCurrent}
              />
            }
          />
        }
        margin={
          <FindingsMargin
            findings={reading.findings}
            current={reading.current}
            notChecked={reading.notChecked}
            overrides={kept.overrides}
            words={countWords(kept.body)}
            isRead={reading.isRead}
            {...reading.deeds}
          />
        }
        sendBar={
          sending.handed === null ? (
            <SendBar
              recipient={firstNameOf(contact?.calledBy ?? contact?.given ?? recipient)}
              channel={kept.channel}
              step={step}
              blocks={reading.isCurrent ? countBlocks(reading.findings) : null}
              mailIsSetUp={mailIsSetUp}
              busy={busy}
              onPick={(channel) => letter.edit({ channel })}
              onSend={() => void send()}
              onMailProgram={() => void after(() => sending.handOver.mutate('mailto'))}
              onEml={() => void after(() => sending.handOver.mutate('eml'))}
              onCopy={() => void after(() => sending.handOver.mutate('copy'))}
              onSent={() =>
                void after(() =>
                  sending.sent.mutate({
                    channel: kept.channel,
                    ...(kept.channel === 'phone' || kept.channel === 'in-person' ? { outcome: 'spoke' } : {}),
                  }),
                )
              }
              onToFirstBlock={reading.toFirst}
            />
          ) : (
            <HandedOver
              words={sending.handed}
              onSent={() => sending.sent.mutate({ channel: kept.channel })}
              onNot={sending.clearHanded}
            />
          )
        }
      />
      {reading.overriding !== null && (
        <OverrideDialog
          finding={reading.overriding}
          onClose={reading.closeOverride}
          onOverride={reading.override}
        />
      )}
    </>
  );
}

function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
