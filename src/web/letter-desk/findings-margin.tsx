import type { Finding } from '#core/checker/finding.ts';
import { Icon } from '../design/icon.tsx';
import { sayCount } from '../design/say-day.ts';
import { FindingCard } from './finding-card.tsx';

export interface FindingDeeds {
  readonly onShow: (finding: Finding) => void;
  readonly onTake: (finding: Finding, suggestion: string) => void;
  readonly onLeave: (finding: Finding) => void;
  readonly onOverride: (finding: Finding) => void;
  readonly onLearn: (finding: Finding) => void;
}

interface FindingsMarginProps extends FindingDeeds {
  readonly findings: readonly Finding[];
  readonly current: string | null;
  readonly notChecked: readonly string[];
  readonly overrides: readonly { readonly check: string; readonly reason: string }[];
  readonly words: number;
  /** `null` while the first look is under way. */
  readonly isRead: boolean;
}

/** Most severe first; then what there is to say to a letter without faults. */
export function FindingsMargin(props: FindingsMarginProps) {
  const { findings, current, isRead } = props;
  return (
    <aside aria-label="Findings" className="grid gap-3">
      <h2 className="flex items-baseline justify-between">
        <span className="aside-title" aria-live="polite">
          {isRead ? sayFindings(findings.length) : 'Reading…'}
        </span>
        {findings.length > 1 && (
          <span className="text-smallest font-medium text-ink-3">
            <kbd>F8</kbd> next
          </span>
        )}
      </h2>
      <ol className="grid gap-3">
        {findings.map((finding, index) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            number={index + 1}
            current={finding.id === current}
            onShow={() => props.onShow(finding)}
            onTake={(suggestion) => props.onTake(finding, suggestion)}
            onLeave={() => props.onLeave(finding)}
            onOverride={() => props.onOverride(finding)}
            onLearn={finding.check === 'spelled-right' ? () => props.onLearn(finding) : null}
          />
        ))}
      </ol>
      {isRead && <WhatItHas {...props} />}
    </aside>
  );
}

function WhatItHas({ findings, notChecked, overrides, words }: FindingsMarginProps) {
  const clear = !findings.some((finding) => finding.severity === 'block');
  return (
    <section className="px-1 pt-2">
      <h2 className="aside-title mb-2">What it has</h2>
      <ul className="grid gap-1 text-small text-ink-2">
        <Having good={clear}>{clear ? 'Nothing that stops it' : 'Something that stops it'}</Having>
        <Having good={words > 0}>{sayLength(words)}</Having>
        {overrides.map((override) => (
          <Having key={override.check} good={false}>
            Let pass: {override.reason}
          </Having>
        ))}
        {notChecked.map((sentence) => (
          <Having key={sentence} good={false}>
            Not looked at: {sentence}
          </Having>
        ))}
      </ul>
    </section>
  );
}

function Having({ good, children }: { readonly good: boolean; readonly children: React.ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <span className={good ? 'mt-0.5 text-sage' : 'mt-0.5 text-ochre'}>
        <Icon name={good ? 'check' : 'alert'} small />
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}

function sayFindings(count: number): string {
  if (count === 0) return 'Nothing to look at';
  return count === 1 ? 'One thing to look at' : `${sayCount(count)} things to look at`;
}

function sayLength(words: number): string {
  if (words === 0) return 'No words yet';
  if (words < 40) return `${words} words, rather few`;
  return words <= 220 ? `${words} words, a comfortable length` : `${words} words, rather long`;
}
