import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export type Tone = 'neutral' | 'blue' | 'ochre' | 'sage' | 'wax';

interface TagProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A word or two about the thing beside it; never a bare number or dot. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={tone === 'neutral' ? 'tag' : `tag tag-${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
