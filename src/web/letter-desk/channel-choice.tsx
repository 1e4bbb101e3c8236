import { useId } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import { CHANNELS, type Channel } from '#core/model/lists.ts';
import { Icon } from '../design/icon.tsx';
import { CHANNEL_NAMES } from '../today/say-step.ts';

interface ChannelChoiceProps {
  readonly channel: Channel;
  /** Every channel with its standing and reason, when the letter belongs to a step. */
  readonly channels: Step['channels'];
  readonly onPick: (channel: Channel) => void;
}

/** How it goes. Channels that are not offered stay listed and say why. */
export function ChannelChoice({ channel, channels, onPick }: ChannelChoiceProps) {
  const id = useId();
  const name = useId();
  const choices: Step['channels'] =
    channels.length > 0
      ? channels
      : CHANNELS.map((each) => ({
          channel: each,
          standing: each === channel ? 'chosen' : 'possible',
          reason: '',
        }));
  return (
    <>
      <button type="button" className="btn" popoverTarget={id} aria-haspopup="dialog">
        <Icon name={channel === 'phone' ? 'phone' : channel === 'post' ? 'post' : 'mail'} />
        {CHANNEL_NAMES[channel]}
        <Icon name="down" small />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label="How it goes" className="pop channel-pop">
        <fieldset>
          <legend className="aside-title mb-2">How it goes</legend>
          {choices.map(({ channel: each, standing, reason }) => (
            <label key={each} className="flex min-h-11 items-start gap-3 py-1.5">
              <input
                type="radio"
                name={name}
                className="mt-1 size-4 accent-blue"
                checked={each === channel}
                disabled={standing === 'no'}
                onChange={() => onPick(each)}
              />
              <span>
                <span className={standing === 'no' ? 'text-ink-3' : 'font-semibold'}>
                  {CHANNEL_NAMES[each]}
                </span>
                {reason !== '' && <span className="block text-small text-ink-2">{reason}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
