import { followUp, readSilence, statusContactsHere } from '../after-silence.ts';
import { defineRule } from '../define-rule.ts';

const ID = 'nudge-once-more';

/** One more question into a silence, where the country has one; then the closing note. */
export const nudgeOnceMore = defineRule({
  id: ID,
  summary: 'After an unanswered check-in, ask once more, about a week later.',
  cites: 'keep-following-up',
  parameters: {
    opensBusinessDays: {
      default: 3,
      min: 3,
      max: 5,
      unit: 'business days',
      says: 'Not before this day after the unanswered message.',
      source: 'docs/practice.md 2.3: at least three full business days',
    },
    idealBusinessDays: {
      default: 5,
      min: 3,
      max: 10,
      unit: 'business days',
      says: 'The day to aim for.',
      source: 'docs/practice.md 2.3',
    },
    dueBusinessDays: {
      default: 10,
      min: 5,
      max: 15,
      unit: 'business days',
      says: 'The last day for it.',
      source: 'judgement',
    },
    maxStatusContacts: {
      default: 2,
      min: 1,
      max: 3,
      unit: 'contacts',
      says: 'Unanswered questions before the closing note; one in the United Kingdom, Germany and Japan.',
      source: 'docs/practice.md 2.3: NIH OITE 2021, two to three in all',
    },
    lastingBusinessDays: {
      default: 15,
      min: 5,
      max: 20,
      unit: 'business days',
      says: 'For how long it stays on the agenda after its last day.',
      source: 'judgement',
    },
  },
  propose(situation, values) {
    const silence = readSilence(situation);
    if (silence === null || silence.isClosed) return [];
    if (silence.contacts.length >= statusContactsHere(situation, values.maxStatusContacts)) return [];
    return followUp(situation, silence, {
      ruleId: ID,
      action: 'nudge',
      opens: values.opensBusinessDays,
      ideal: values.idealBusinessDays,
      due: values.dueBusinessDays,
      lasting: values.lastingBusinessDays,
      custom: 'One more short question, a week later, is usual.',
    });
  },
});
