import type { Stage } from '#core/model/lists.ts';

export const STAGE_WORDS: Record<Stage, string> = {
  applied: 'Applied',
  interviewing: 'Interviewing',
  offered: 'Offered',
  accepted: 'Accepted',
  started: 'Started',
  rejected: 'They chose someone else',
  declined: 'You declined',
  withdrawn: 'You withdrew',
  closed: 'Closed',
  reopened: 'Open again',
  paused: 'Paused',
};
