import { useId } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import type { Channel } from '#core/model/lists.ts';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { CHANNEL_NAMES } from '../today/say-step.ts';
import { ChannelChoice } from './channel-choice.tsx';

interface SendDeeds {
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
      <div className="actions max-desk:basis-full">
        <OtherWays {...props} />
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

/** Everything that is not the one button: for one's own mail program, a file, the clipboard, or done already. */
function OtherWays({ channel, busy, onMailProgram, onCopy, onEml, onSent }: SendBarProps) {
  const id = useId();
  const ways: readonly (readonly [words: string, deed: () => void])[] =
    channel === 'email'
      ? [
          ['Hand it to my mail program', onMailProgram],
          ['Save it as a mail file (.eml)', onEml],
          ['Copy the text', onCopy],
          ['I have sent it already', onSent],
        ]
      : [['Copy the text', onCopy]];
  return (
    <>
      <Button popoverTarget={id} aria-haspopup="dialog" disabled={busy}>
        Other ways <Icon name="down" small />
      </Button>
      <div id={id} popover="auto" role="dialog" aria-label="Other ways" className="pop ways-pop">
        {ways.map(([words, deed]) => (
          <button
            key={words}
            type="button"
            className="btn btn-quiet w-full justify-start text-ink"
            onClick={() => {
              document.getElementById(id)?.hidePopover();
              deed();
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </>
  );
}

function sayStanding(blocks: number | null, busy: boolean): string {
  if (busy) return 'Sending…';
  if (blocks === null) return 'Reading…';
  if (blocks === 0) return 'Ready';
  return blocks === 1 ? 'Not yet: one thing to settle first' : `Not yet: ${blocks} things to settle first`;
}
