import { type ReactNode, useId, useRef, useState } from 'react';
import type { Why } from '#core/agenda/agenda.ts';
import { WhyChain } from './why-chain.tsx';

interface WhyDateProps {
  /** The date as it is shown. */
  readonly children: ReactNode;
  readonly title: string;
  readonly why: readonly Why[];
  readonly wouldChange: readonly string[];
}

/** A date the program worked out: its dotted underline opens the reason. Esc closes and focus is on the date again. */
export function WhyDate({ children, title, why, wouldChange }: WhyDateProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  function toggled(nowOpen: boolean) {
    setOpen(nowOpen);
    if (!nowOpen) return;
    placeBelow(popover.current, button.current);
    popover.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="date"
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        className="pop why-pop"
        onToggle={(event) => toggled(event.newState === 'open')}
      >
        {open && (
          <WhyChain
            title={title}
            why={why}
            wouldChange={wouldChange}
            onClose={() => {
              popover.current?.hidePopover();
              button.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}

/** Beside the date on a desk; the style sheet makes it a sheet from below on a phone. */
function placeBelow(popover: HTMLElement | null, button: HTMLElement | null) {
  if (popover === null || button === null || window.innerWidth < 1024) return;
  const from = button.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const left = Math.max(16, Math.min(from.left, window.innerWidth - size.width - 16));
  const below = from.bottom + 8;
  const top = below + size.height > window.innerHeight ? Math.max(16, from.top - size.height - 8) : below;
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
}
