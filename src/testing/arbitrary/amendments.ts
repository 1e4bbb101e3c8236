import fc from 'fast-check';
import { formatInstant, type Instant, MINUTE } from '#core/time/instant.ts';
import { type Ids, instant, nameText, offset, range } from './pieces.ts';

/** Each patch leaves a valid item on top of any other, in whatever order they come. */
export const amend = ({ contacts, organizations, opportunities, interviews }: Ids) => {
  const to = (where: string, known: readonly string[], sets: readonly fc.Arbitrary<object>[]) =>
    known.length === 0
      ? []
      : [fc.record({ in: fc.constant(where), itemId: fc.constantFrom(...known), set: fc.oneof(...sets) })];
  const moved = fc.tuple(instant, offset).map(([start, ahead]) => ({
    startsAt: formatInstant(start, ahead),
    endsAt: formatInstant((start + 45 * MINUTE) as Instant, ahead),
  }));
  return fc
    .tuple(
      fc.oneof<fc.Arbitrary<object>[]>(
        ...to('contacts', contacts, [
          fc.record({ name: nameText, verified: fc.constantFrom('told', null) }),
          fc.record({
            email: fc.constantFrom(null, 'new@example.com'),
            phone: fc.constantFrom(null, '+1 555'),
          }),
        ]),
        ...to('organizations', organizations, [
          fc.record({ closed: fc.array(range(), { maxLength: 2 }) }),
          fc.constant({ channels: null, name: 'Renamed & Sons' }),
        ]),
        ...to('opportunities', opportunities, [
          fc.record({ askId: fc.constantFrom(null, ...contacts) }),
          fc.constant({ interest: 'none' }),
        ]),
        ...to('interviews', interviews, [
          moved,
          fc.constantFrom({ status: 'cancelled' }, { status: 'held' }, { debrief: null }),
        ]),
        to(
          'interviews',
          ['i90', 'i91'],
          [
            moved.chain((times) =>
              fc.constantFrom(...opportunities).map((opportunityId) => ({
                opportunityId,
                people: contacts.slice(0, 2).map((contactId) => ({ contactId })),
                ...times,
              })),
            ),
          ],
        )[0] ?? fc.constant({}),
        to('contacts', ['c90'], [fc.record({ name: nameText, email: fc.constant('late@example.com') })])[0] ??
          fc.constant({}),
        fc.record({
          in: fc.constant('seeker'),
          set: fc.record({ phoneUse: fc.constantFrom('ok', 'never', null) }),
        }),
      ),
      fc.constantFrom('employer', 'agency', 'seeker'),
    )
    .map(([rest, who]) => ({ kind: 'amend', ...rest, by: who }));
};
