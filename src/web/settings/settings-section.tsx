import type { ReactNode } from 'react';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly about: ReactNode;
  readonly children: ReactNode;
}

/** One sheet of the settings, with an address of its own. */
export function SettingsSection({ id, title, about, children }: SettingsSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-8">
      <h2 id={`${id}-title`} className="section-title">
        {title}
      </h2>
      <div className="mt-1 mb-3 max-w-prose text-card text-ink-2">{about}</div>
      <div className="sheet p-5 desk:p-7">{children}</div>
    </section>
  );
}
