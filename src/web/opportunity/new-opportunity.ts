import { dayFrom } from '#core/time/day.ts';
import { minutesOf } from '#core/time/instant.ts';
import { formatInZone, instantOf, isKnownZone } from '#core/time/zones.ts';
import type { NewOpportunity } from './load-opportunity.ts';

/** The form as it is typed. */
export interface OpportunityForm {
  readonly employer: string;
  readonly role: string;
  readonly country: string;
  readonly subdivision: string;
  readonly zone: string;
  readonly appliedOn: string;
  readonly withInterview: boolean;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly format: 'phone' | 'video' | 'onsite';
  readonly people: readonly NewPerson[];
}

export interface NewPerson {
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

export type FormProblems = Partial<Record<keyof OpportunityForm, string>>;

/** What is still missing, said beside its field. */
export function problemsOf(form: OpportunityForm, isKnownEmployer: boolean): FormProblems {
  const problems: FormProblems = {};
  if (form.employer.trim() === '') problems.employer = 'Who is it with?';
  if (form.role.trim() === '') problems.role = 'Which role is it?';
  if (!isKnownEmployer && form.country === '') {
    problems.country = 'Their country says which days they work.';
  }
  if (!isKnownZone(form.zone.trim())) problems.zone = 'A time zone is written like Europe/Dublin.';
  if (form.withInterview) {
    if (form.day === '') problems.day = 'On which day?';
    if (form.start === '') problems.start = 'From when?';
    if (form.end === '') problems.end = 'Until when? About is enough.';
    else if (form.start !== '' && form.end <= form.start) problems.end = 'It ends before it begins.';
  }
  return problems;
}

/** The form without problems, as the server takes it: clock times are those of the employer's zone. */
export function opportunityOf(
  form: OpportunityForm,
  knownId: string | undefined,
  zone: string,
): NewOpportunity {
  const { subdivision, appliedOn, withInterview } = form;
  const at = (clock: string) => formatInZone(zone, instantOf(zone, dayFrom(form.day), minutesOf(clock)));
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
    ...(withInterview
      ? {
          interview: {
            startsAt: at(form.start),
            endsAt: at(form.end),
            format: form.format,
            people: form.people.map(({ name, title, email }) => ({
              name,
              ...(title === '' ? {} : { title }),
              ...(email === '' ? {} : { email }),
            })),
          },
        }
      : {}),
  };
}
