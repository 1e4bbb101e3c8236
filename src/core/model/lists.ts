/** The closed lists of the career file, each said once. See docs/career.schema.json for where they occur. */
export const CHANNELS = [
  'email',
  'phone',
  'post',
  'courier',
  'hand',
  'fax',
  'linkedin',
  'chat',
  'in-person',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a message is for; the same words name what a step asks the seeker to do. */
export const PURPOSES = [
  'thank-you',
  'confirm-name',
  'ask-timetable',
  'check-in',
  'nudge',
  'closing-note',
  'requested-contact',
  'debrief-recruiter',
  'send-promised',
  'send-references',
  'ask-permission',
  'alert-reference',
  'thank-reference',
  'update-reference',
  'acknowledge',
  'confirm-interview',
  'announce-offer',
  'ask-extension',
  'answer-offer',
  'decline',
  'withdraw',
  'reply-to-rejection',
  'connect',
  'ask-referral',
  'take-up-introduction',
  'thank-referrer',
  'report-back',
  'keep-in-touch',
  're-approach',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Things to do that no message goes out for. */
export const SOLITARY_ACTIONS = ['prepare-interview', 'record-debrief', 'keep-hunting'] as const;
export const ACTIONS = [...PURPOSES, ...SOLITARY_ACTIONS] as const;
export type Action = (typeof ACTIONS)[number];

export const ORGANIZATION_KINDS = ['employer', 'agency'] as const;
export const PHONE_USES = ['ok', 'never'] as const;
export const TERMS = ['first-name', 'formal'] as const;
export type Terms = (typeof TERMS)[number];
export const NAME_EVIDENCE = ['card', 'invite', 'signature', 'website', 'told'] as const;
export type NameEvidence = (typeof NAME_EVIDENCE)[number];
export const INTERESTS = ['high', 'normal', 'none'] as const;
export const INTERVIEW_FORMATS = ['phone', 'video', 'onsite'] as const;
export const INTERVIEW_STATUSES = ['scheduled', 'held', 'cancelled'] as const;
export const PARTS = ['interviewer', 'host', 'coordinator', 'recruiter'] as const;
export type Part = (typeof PARTS)[number];
export const PERMISSIONS = ['yes', 'ask', 'no'] as const;

export const STAGES = [
  'applied',
  'interviewing',
  'offered',
  'accepted',
  'started',
  'rejected',
  'declined',
  'withdrawn',
  'closed',
  'reopened',
  'paused',
] as const;
export type Stage = (typeof STAGES)[number];

export const OUT_OUTCOMES = ['sent', 'spoke', 'voicemail', 'no-answer', 'bounced'] as const;
export const IN_OUTCOMES = ['sent', 'spoke', 'auto-reply'] as const;
export const TOUCH_OUTCOMES = ['sent', 'spoke', 'voicemail', 'no-answer', 'bounced', 'auto-reply'] as const;
export type TouchOutcome = (typeof TOUCH_OUTCOMES)[number];

export const REQUEST_SUBJECTS = ['status', 'references', 'documents', 'other'] as const;
export const RESTRICTION_RULES = [
  'no-calls',
  'no-notes',
  'via-recruiter',
  'only-channels',
  'no-channels',
  'not-this-person',
] as const;
export const REFERENCE_EVENTS = ['named', 'checks-expected', 'contacted', 'declined', 'permitted'] as const;
export const ACQUAINTANCE_EVENTS = ['connected', 'introduced', 'met'] as const;
export const SEARCH_ACTIVITIES = ['applied', 'networked', 'prepared'] as const;
export const AMENDABLE = [
  'contacts',
  'organizations',
  'opportunities',
  'interviews',
  'references',
  'seeker',
] as const;
export type Amendable = (typeof AMENDABLE)[number];
