import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Something wider than the page scrolls in a region of its own, by the keyboard too. */
export function ScrollRegion({ label, children, className = '' }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll what is cut off.
    <section className={`overflow-x-auto ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
