import type { Why } from '#core/agenda/agenda.ts';
import { Button } from './button.tsx';

const KINDS: Record<Why['kind'], string> = {
  fact: 'What happened',
  rule: 'The custom',
  calendar: 'Their calendar',
  result: 'So',
};

interface WhyChainProps {
  readonly title: string;
  readonly why: readonly Why[];
  readonly wouldChange: readonly string[];
  readonly onClose: () => void;
}

/** Fact, rule, calendar, result; then what would change it. */
export function WhyChain({ title, why, wouldChange, onClose }: WhyChainProps) {
  return (
    <>
      <h3 className="section-title">{title}</h3>
      <ol className="why-chain">
        {why.map((link) => (
          <li key={`${link.kind} ${link.text}`}>
            <span className="block text-small text-ink-2">{KINDS[link.kind]}</span>
            <span className="block">{link.text}</span>
          </li>
        ))}
      </ol>
      {wouldChange.length > 0 && (
        <div className="border-t border-rule pt-3">
          <h4 className="aside-title">What would change it</h4>
          <ul className="mt-1 text-small text-ink-2">
            {wouldChange.map((sentence) => (
              <li key={sentence} className="py-0.5">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="actions mt-4">
        <Button small onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}
