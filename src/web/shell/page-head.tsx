import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeadProps {
  readonly title: string;
  /** Where the page lies, above the title. */
  readonly trail?: ReactNode;
  /** One sentence under it. */
  readonly children?: ReactNode;
}

/** The one heading of a page. After moving from page to page, focus and the window's title are here. */
export function PageHead({ title, trail, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Afterword`;
    if (cameFromAnotherPage()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <header className="mb-6 desk:mb-8">
      {trail !== undefined && <p className="eyebrow mb-3">{trail}</p>}
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {title}
      </h1>
      {children !== undefined && <div className="lede">{children}</div>}
    </header>
  );
}

/** On the first load the browser's own focus is right; later ones would leave it on a link that is gone. */
function cameFromAnotherPage(): boolean {
  return document.activeElement === document.body
    ? performance.now() > 3_000
    : document.activeElement?.closest('main') === null;
}
