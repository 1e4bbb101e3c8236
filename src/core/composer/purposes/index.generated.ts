// Written by scripts/list-all.ts.
import { askTimetable } from './ask-timetable.ts';
import { checkIn } from './check-in.ts';
import { confirmName } from './confirm-name.ts';
import { thankYou } from './thank-you.ts';

export const PURPOSE_WRITERS = [
  askTimetable,
  checkIn,
  confirmName,
  thankYou,
] as const;
