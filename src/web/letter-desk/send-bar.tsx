import type { Step } from '#core/agenda/agenda.ts';
import type { Channel } from '#core/model/lists.ts';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { CHANNEL_NAMES } from '../today/say-step.ts';
import { ChannelChoice } from './channel-choice.tsx';

export interface SendDeeds {
  readonly onSend: () => void;
  readonly onMailProgram: () => void;
  readonly onEml: () => void;
  readonly onCopy: () => void;
  readonly onSent: () => void;
  readonly onToFirstBlock: () => void;
}

interface SendBarProps extends SendDeeds {
  readonly recipient: string;
  readonly channel: Channel;
  readonly step: Step | null;
  /** How many findings stop it; `null` while it is being read. */
  readonly blocks: number | null;
  readonly mailIsSetUp: boolean;
  readonly busy: boolean;
  readonly onPick: (channel: Channel) => void;
}

/** How it goes and why, and whether it can. Blocked, the button leads to what stops the letter. */
export function SendBar(props: SendBarProps) {
  const { channel, step, blocks, busy } = props;
  const reason = step?.channels.find((each) => each.channel === channel)?.reason;
  const byEmail = channel === 'email';
  return (
    <section className="send-bar" aria-label="Send">
      <ChannelChoice channel={channel} channels={step?.channels ?? []} onPick={props.onPick} />
      <p className="min-w-0 flex-1 text-small text-ink-2 max-desk:hidden">{reason}</p>
      <p id="send-standing" role="status" className="text-small font-semibold text-ink-2">
        {sayStanding(blocks, busy)}
      </p>
      <div className="actions max-desk:flex-1">
        {byEmail && (
          <Button onClick={props.onMailProgram} disabled={busy}>
            <Icon name="hand" small /> Hand to my mail program
          </Button>
        )}
        <MoreWays {...props} />
        {byEmail ? <SendButton {...props} /> : <DoneButton {...props} />}
      </div>
    </section>
  );
}

function SendButton({ recipient, blocks, busy, mailIsSetUp, onSend, onToFirstBlock }: SendBarProps) {
  const blocked = blocks === null || blocks > 0;
  return (
    <Button
      look="primary"
      className="max-desk:flex-1"
      aria-disabled={blocked || busy}
      aria-describedby="send-standing"
      onClick={() => {
        if (busy) return;
        if (blocks !== null && blocks > 0) onToFirstBlock();
        else if (!blocked) onSend();
      }}
    >
      {mailIsSetUp ? `Send to ${recipient}` : `Set up mail to send to ${recipient}…`}
    </Button>
  );
}

function DoneButton({ channel, blocks, busy, onSent, onToFirstBlock }: SendBarProps) {
  const blocked = blocks === null || blocks > 0;
  return (
    <Button
      look="primary"
      className="max-desk:flex-1"
      aria-disabled={blocked || busy}
      aria-describedby="send-standing"
      onClick={() => {
        if (blocked) onToFirstBlock();
        else if (!busy) onSent();
      }}
    >
      {channel === 'phone' || channel === 'in-person'
        ? 'I said it'
        : `It went by ${CHANNEL_NAMES[channel].toLowerCase()}`}
    </Button>
  );
}

function MoreWays({ channel, busy, onCopy, onEml, onSent }: SendBarProps) {
  return (
    <>
      <Button onClick={onCopy} disabled={busy}>
        Copy the text
      </Button>
      {channel === 'email' && (
        <>
          <Button onClick={onEml} disabled={busy}>
            Save as .eml
          </Button>
          <Button look="quiet" onClick={onSent} disabled={busy}>
            It is sent already
          </Button>
        </>
      )}
    </>
  );
}

function sayStanding(blocks: number | null, busy: boolean): string {
  if (busy) return 'Sending…';
  if (blocks === null) return 'Reading…';
  if (blocks === 0) return 'Ready';
  return blocks === 1 ? 'Not yet: one thing to settle first' : `Not yet: ${blocks} things to settle first`;
}
