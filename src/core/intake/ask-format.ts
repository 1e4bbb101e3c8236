import type { Interview } from '../model/interview.ts';
import { INTERVIEW_FORMATS } from '../model/lists.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { formatsIn } from './guess-format.ts';
import type { Questionnaire } from './questionnaire.ts';

const LABELS = { phone: 'By telephone', video: 'By video', onsite: 'On site' } as const;

/** How they meet: asked when the invitation says several things, or nothing. */
export function askFormat(
  event: CalendarEvent,
  existing: Interview | null,
  sheet: Questionnaire,
): NonNullable<Interview['format']> | null {
  const kinds = formatsIn(event);
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return only;
  if (existing?.format !== undefined) return existing.format;
  const answer = sheet.choose({
    id: 'format',
    ask:
      kinds.length === 0
        ? 'How do you meet? It does not say.'
        : 'How do you meet? It names more than one way.',
    choices: [
      ...INTERVIEW_FORMATS.map((id) => ({ id, label: LABELS[id] })),
      { id: 'unknown', label: 'I do not know yet' },
    ],
  });
  return INTERVIEW_FORMATS.find((format) => format === answer) ?? null;
}
