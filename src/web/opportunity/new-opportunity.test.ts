import { describe, expect, it } from 'vitest';
import { NewOpportunity } from '#app/add-opportunity.ts';
import { type OpportunityForm, opportunityOf, problemsOf } from './new-opportunity.ts';

const FORM: OpportunityForm = {
  employer: ' Quayside Instruments ',
  role: 'Lens Designer',
  country: 'IE',
  subdivision: 'c',
  zone: 'Europe/Dublin',
  appliedOn: '2028-02-01',
  withInterview: true,
  day: '2028-07-03',
  start: '14:00',
  end: '15:00',
  format: 'video',
  people: [{ name: 'Séamus de Búrca', title: 'Head of Optics', email: '' }],
};

describe('an opportunity by hand', () => {
  it('is what the program takes, with clock times of the employer', () => {
    const opportunity = opportunityOf(FORM, undefined, FORM.zone);
    expect(NewOpportunity.safeParse(opportunity).error).toBeUndefined();
    expect(opportunity).toMatchObject({
      organization: { name: 'Quayside Instruments', subdivision: 'C' },
      interview: { startsAt: '2028-07-03T14:00:00+01:00', endsAt: '2028-07-03T15:00:00+01:00' },
    });
  });

  it('goes to an employer that is known by its id', () => {
    expect(opportunityOf({ ...FORM, withInterview: false }, 'o1', FORM.zone)).toEqual({
      organization: { id: 'o1' },
      role: 'Lens Designer',
      appliedOn: '2028-02-01',
    });
  });

  it('says what is missing beside its field, and asks for no country of a known employer', () => {
    expect(problemsOf(FORM, false)).toEqual({});
    const empty = { ...FORM, employer: '', role: ' ', country: '', zone: 'Cork', day: '', end: '13:00' };
    expect(Object.keys(problemsOf(empty, false)).sort()).toEqual([
      'country',
      'day',
      'employer',
      'end',
      'role',
      'zone',
    ]);
    expect(Object.keys(problemsOf({ ...FORM, country: '' }, true))).toEqual([]);
  });
});
