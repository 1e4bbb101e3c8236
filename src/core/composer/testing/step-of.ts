import { type Step, Step as StepSchema } from '../../agenda/agenda.ts';

/** A step as the agenda would give it, by hand: a letter to Séamus de Búrca about the interview `i1`. */
export function stepOf(action: Step['action'], changes: Partial<Step> = {}): Step {
  return StepSchema.parse({
    key: `${action}:i1:c1`,
    rule: action,
    action,
    opportunityId: 'p1',
    interviewId: 'i1',
    contactId: 'c1',
    viaContactId: null,
    about: null,
    includes: [],
    channel: 'email',
    alternatives: [],
    window: {
      opens: '2028-02-22T16:30:00+00:00',
      ideal: '2028-02-23',
      due: '2028-02-24',
      dueBy: {},
      next: '2028-02-23',
      hours: null,
      zone: 'Europe/Dublin',
      days: [],
    },
    urgency: 'now',
    expectation: 'expected',
    because: 'Written by hand for a test.',
    cites: 'note-to-each-interviewer',
    needs: [],
    assumes: [],
    why: [],
    wouldChange: [],
    channels: [],
    ...changes,
  });
}
