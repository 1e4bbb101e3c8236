import { dayFrom } from '#core/time/day.ts';
import { minutesOf } from '#core/time/instant.ts';
import { formatInZone, instantOf, isKnownZone } from '#core/time/zones.ts';
import type { NewInterview, NewOpportunity } from './load-opportunity.ts';

/** When and how an interview is, as it is typed. */
export interface InterviewForm {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly format: 'phone' | 'video' | 'onsite';
  readonly people: readonly NewPerson[];
}

/** The form as it is typed. */
export interface OpportunityForm extends InterviewForm {
  readonly employer: string;
  readonly role: string;
  readonly country: string;
  readonly subdivision: string;
  readonly zone: string;
  readonly appliedOn: string;
  readonly withInterview: boolean;
}

export interface NewPerson {
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

export type FormProblems = Partial<Record<keyof OpportunityForm, string>>;

/** What is still missing, said beside its field. */
export function problemsOf(form: OpportunityForm, isKnownEmployer: boolean): FormProblems {
  const problems: FormProblems = form.withInterview ? interviewProblems(form) : {};
  if (form.employer.trim() === '') problems.employer = 'Who is it with?';
  if (form.role.trim() === '') problems.role = 'Which role is it?';
  if (!isKnownEmployer && form.country === '') {
    problems.country = 'Their country says which days they work.';
  }
  if (!isKnownZone(form.zone.trim())) problems.zone = 'A time zone is written like Europe/Dublin.';
  return problems;
}

export function interviewProblems({ day, start, end }: InterviewForm): FormProblems {
  const problems: FormProblems = {};
  if (day === '') problems.day = 'On which day?';
  if (start === '') problems.start = 'From when?';
  if (end === '') problems.end = 'Until when? About is enough.';
  else if (start !== '' && end <= start) problems.end = 'It ends before it begins.';
  return problems;
}

/** The form without problems, as the server takes it: clock times are those of the employer's zone. */
export function opportunityOf(
  form: OpportunityForm,
  knownId: string | undefined,
  zone: string,
): NewOpportunity {
  const { subdivision, appliedOn } = form;
  return {
    organization:
      knownId === undefined
        ? {
            name: form.employer.trim(),
            country: form.country,
            zone: form.zone.trim(),
            ...(subdivision.trim() === '' ? {} : { subdivision: subdivision.trim().toUpperCase() }),
          }
        : { id: knownId },
    role: form.role.trim(),
    ...(appliedOn === '' ? {} : { appliedOn }),
    ...(form.withInterview ? { interview: interviewOf(form, zone) } : {}),
  };
}

export function interviewOf(form: InterviewForm, zone: string): NewInterview {
  return {
    ...timesOf(form, zone),
    format: form.format,
    people: form.people.map(({ name, title, email }) => ({
      name,
      ...(title === '' ? {} : { title }),
      ...(email === '' ? {} : { email }),
    })),
  };
}

export function timesOf({ day, start, end }: InterviewForm, zone: string) {
  const at = (clock: string) => formatInZone(zone, instantOf(zone, dayFrom(day), minutesOf(clock)));
  return { startsAt: at(start), endsAt: at(end) };
}
