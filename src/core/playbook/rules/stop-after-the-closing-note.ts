import { followUp, readSilence, statusContactsHere } from '../after-silence.ts';
import { defineRule } from '../define-rule.ts';

const ID = 'stop-after-the-closing-note';

/** The last word into a silence is a kind one; after it nothing more is planned. */
export const stopAfterTheClosingNote = defineRule({
  id: ID,
  summary: 'When the questions stay unanswered, close kindly, and then leave it to them.',
  cites: 'keep-following-up',
  parameters: {
    opensBusinessDays: {
      default: 5,
      min: 3,
      max: 10,
      unit: 'business days',
      says: 'Not before this day after the last unanswered message.',
      source: 'docs/practice.md 2.3',
    },
    idealBusinessDays: {
      default: 10,
      min: 5,
      max: 15,
      unit: 'business days',
      says: 'The day to aim for.',
      source: 'docs/practice.md 2.3',
    },
    dueBusinessDays: {
      default: 15,
      min: 5,
      max: 20,
      unit: 'business days',
      says: 'The last day for it.',
      source: 'judgement',
    },
    maxStatusContacts: {
      default: 2,
      min: 1,
      max: 3,
      unit: 'contacts',
      says: 'Unanswered questions before it; one in the United Kingdom, Germany and Japan.',
      source: 'docs/practice.md 2.3',
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
    if (silence.contacts.length < statusContactsHere(situation, values.maxStatusContacts)) return [];
    return followUp(situation, silence, {
      ruleId: ID,
      action: 'closing-note',
      opens: values.opensBusinessDays,
      ideal: values.idealBusinessDays,
      due: values.dueBusinessDays,
      lasting: values.lastingBusinessDays,
      custom: 'A short, kind last note leaves the door open, and the rest to them.',
    });
  },
});
