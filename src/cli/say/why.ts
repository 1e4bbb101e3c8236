import type { Step, Why } from '#core/agenda/agenda.ts';
import { sayDay } from './day.ts';

const WORDS = {
  fact: 'known',
  rule: 'rule',
  calendar: 'calendar',
  result: 'so',
} as const satisfies Record<Why['kind'], string>;

/** How a step came by its dates: each fact and rule, the days around it, the other channels, and what would change it. */
export function sayWhy({ because, why, window, channels, wouldChange, assumes, cites }: Step): string {
  const days = window.days.map(
    ({ day, closed, reason }) =>
      `  ${sayDay(day)}${closed ? `: closed, ${reason ?? 'not a working day'}` : ''}`,
  );
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [because, why.map(({ kind, text }) => `  ${WORDS[kind]}: ${text}`)],
    ['It takes for granted', assumes.map((sentence) => `  ${sentence}`)],
    [`The days around it, in ${window.zone}`, days],
    [
      'How it may go',
      channels.map(({ channel, standing, reason }) => `  ${channel}: ${standing}. ${reason}`),
    ],
    ['What would change it', wouldChange.map((sentence) => `  ${sentence}`)],
  ];
  return [
    ...sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [title, ...lines].join('\n')),
    `From the practice: ${cites}`,
  ].join('\n\n');
}
