import fc from 'fast-check';
import {
  ACQUAINTANCE_EVENTS,
  IN_OUTCOMES,
  OUT_OUTCOMES,
  PURPOSES,
  REFERENCE_EVENTS,
  REQUEST_SUBJECTS,
  RESTRICTION_RULES,
  SEARCH_ACTIVITIES,
  STAGES,
} from '#core/model/lists.ts';
import { WEEKDAYS } from '#core/time/day.ts';
import { amend } from './amendments.ts';
import {
  channel,
  dayOrInstantText,
  dayText,
  type Ids,
  instantText,
  lineText,
  partly,
  range,
} from './pieces.ts';

const kind = <Kind extends string>(word: Kind) => fc.constant(word);
const by = fc.constantFrom('employer' as const, 'agency' as const, 'seeker' as const);

const touch = ({ contacts, opportunities, interviews }: Ids) => {
  const common = {
    kind: kind('touch'),
    channel,
    purpose: fc.constantFrom(...PURPOSES),
    contactId: fc.constantFrom(...contacts),
    opportunityId: fc.constantFrom(...opportunities),
    viaContactId: fc.constantFrom(...contacts),
    text: lineText,
    messageId: fc.uuid().map((uuid) => `<${uuid}@example.com>`),
    ...(interviews.length > 0 ? { interviewId: fc.constantFrom(...interviews) } : {}),
  };
  const required = ['kind', 'direction', 'channel', 'outcome'] as const;
  return fc.oneof(
    partly({ ...common, direction: fc.constant('out'), outcome: fc.constantFrom(...OUT_OUTCOMES) }, required),
    partly({ ...common, direction: fc.constant('in'), outcome: fc.constantFrom(...IN_OUTCOMES) }, required),
  );
};

const timetable = ({ contacts, opportunities }: Ids) =>
  partly(
    {
      kind: kind('timetable'),
      opportunityId: fc.constantFrom(...opportunities),
      contactId: fc.constantFrom(...contacts),
      answer: fc.oneof<fc.Arbitrary<object>[]>(
        fc.record({ by: dayOrInstantText }),
        range().map(({ from, until }) => ({ from, to: until })),
        partly({ vague: lineText, by: dayText }, ['vague']),
        fc.constant({ unknown: true }),
      ),
    },
    ['kind', 'opportunityId', 'answer'],
  );

const request = ({ contacts, opportunities }: Ids) =>
  fc
    .tuple(
      partly(
        {
          kind: kind('request'),
          opportunityId: fc.constantFrom(...opportunities),
          contactId: fc.constantFrom(...contacts),
          channel,
          window: partly({ start: fc.constantFrom('09:00', '14:00'), end: fc.constant('16:00') }, ['start']),
          about: fc.constantFrom(...REQUEST_SUBJECTS),
          text: lineText,
        },
        ['kind', 'opportunityId', 'contactId'],
      ),
      fc.oneof<fc.Arbitrary<object>[]>(
        fc.constant({}),
        fc.record({ on: dayText }),
        fc.record({ by: dayText }),
        partly({ weekday: fc.constantFrom(...WEEKDAYS), until: dayText }, ['weekday']).map((every) => ({
          every,
        })),
      ),
    )
    .map(([rest, when]) => ({ ...rest, ...when }));

const restriction = ({ contacts, opportunities, organizations }: Ids) =>
  fc
    .tuple(
      partly(
        {
          kind: kind('restriction'),
          rule: fc.constantFrom(...RESTRICTION_RULES),
          viaContactId: fc.constantFrom(...contacts),
          lifted: fc.boolean(),
        },
        ['kind', 'rule'],
      ),
      fc.uniqueArray(channel, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...contacts),
      fc.oneof<fc.Arbitrary<object>[]>(
        fc.constantFrom(...opportunities).map((opportunityId) => ({ opportunityId })),
        fc.constantFrom(...organizations).map((organizationId) => ({ organizationId })),
      ),
    )
    .map(([rest, channels, contactId, whom]) => ({
      ...rest,
      ...whom,
      ...(rest.rule === 'only-channels' || rest.rule === 'no-channels' ? { channels } : {}),
      ...(rest.rule === 'not-this-person' ? { contactId } : {}),
    }));

const away = ({ contacts }: Ids) =>
  fc
    .tuple(range(), fc.constantFrom(...contacts), fc.option(fc.constantFrom(...contacts), { nil: undefined }))
    .map(([days, contactId, deputyId]) => ({
      kind: 'away',
      contactId,
      ...days,
      ...(deputyId ? { deputyId } : {}),
    }));

const stage = ({ contacts, opportunities }: Ids) =>
  partly(
    {
      kind: kind('stage'),
      opportunityId: fc.constantFrom(...opportunities),
      stage: fc.constantFrom(...STAGES),
      by,
      contactId: fc.constantFrom(...contacts),
      channel,
      automatic: fc.boolean(),
      reason: lineText,
    },
    ['kind', 'opportunityId', 'stage'],
  );

const offer = ({ contacts, opportunities }: Ids) =>
  partly(
    {
      kind: kind('offer'),
      opportunityId: fc.constantFrom(...opportunities),
      contactId: fc.constantFrom(...contacts),
      form: fc.constantFrom('verbal', 'written'),
      answerBy: dayOrInstantText,
      contingent: fc.array(lineText, { maxLength: 2 }),
      cleared: fc.boolean(),
    },
    ['kind', 'opportunityId', 'form'],
  );

const reference = ({ contacts, opportunities }: Ids) =>
  partly(
    {
      kind: kind('reference'),
      opportunityId: fc.constantFrom(...opportunities),
      event: fc.constantFrom(...REFERENCE_EVENTS),
      referenceIds: fc.uniqueArray(fc.constantFrom(...contacts), { maxLength: 2 }),
      contactId: fc.constantFrom(...contacts),
    },
    ['kind', 'opportunityId', 'event'],
  );

const acquaintance = ({ contacts }: Ids) =>
  partly(
    {
      kind: kind('acquaintance'),
      contactId: fc.constantFrom(...contacts),
      event: fc.constantFrom(...ACQUAINTANCE_EVENTS),
      toContactId: fc.constantFrom(...contacts),
    },
    ['kind', 'contactId', 'event'],
  );

const search = partly(
  { kind: kind('search'), activity: fc.constantFrom(...SEARCH_ACTIVITIES), note: lineText },
  ['kind', 'activity'],
);

const intent = ({ opportunities }: Ids) =>
  fc.record({
    kind: kind('intent'),
    opportunityId: fc.constantFrom(...opportunities),
    intent: fc.constantFrom('withdraw', 'keep'),
  });

const setAside = ({ contacts, interviews }: Ids) => {
  const step = fc.constantFrom(
    ...interviews.flatMap((interview) =>
      contacts.map((contact) => `thank-each-interviewer:${interview}:${contact}`),
    ),
    ...interviews.map((interview) => `thank-each-interviewer:${interview}:`),
    'keep-hunting',
  );
  return fc.oneof<fc.Arbitrary<object>[]>(
    partly({ kind: kind('dismissal'), step, reason: lineText }, ['kind', 'step']),
    partly({ kind: kind('snooze'), step, until: dayOrInstantText, reason: lineText }, [
      'kind',
      'step',
      'until',
    ]),
  );
};

/** What happened, in any order, some of it corrected afterwards. */
export function journalArbitrary(known: Ids): fc.Arbitrary<readonly object[]> {
  const fact = fc.oneof<{ weight: number; arbitrary: fc.Arbitrary<object> }[]>(
    { weight: 6, arbitrary: touch(known) },
    { weight: 2, arbitrary: timetable(known) },
    { weight: 2, arbitrary: request(known) },
    { weight: 2, arbitrary: restriction(known) },
    { weight: 1, arbitrary: away(known) },
    { weight: 2, arbitrary: stage(known) },
    { weight: 1, arbitrary: offer(known) },
    { weight: 1, arbitrary: reference(known) },
    { weight: 1, arbitrary: acquaintance(known) },
    { weight: 1, arbitrary: search },
    { weight: 1, arbitrary: intent(known) },
    { weight: 2, arbitrary: amend(known) },
    { weight: 1, arbitrary: setAside(known) },
  );
  const dated = fc.tuple(instantText, fact);
  return fc
    .tuple(
      fc.array(dated, { maxLength: 16 }),
      fc.array(fc.tuple(fc.nat(), instantText, fc.option(dated)), { maxLength: 2 }),
    )
    .map(([facts, corrections]) => {
      const entries: { id: string; at: string }[] = facts.map(([at, rest], index) => ({
        id: `e${index + 1}`,
        at,
        ...rest,
      }));
      if (entries.length === 0) return entries;
      for (const [index, [target, at, instead]] of corrections.entries()) {
        const entryId = entries[target % facts.length]?.id ?? 'e1';
        const said = instead === null ? null : { id: entryId, at: instead[0], ...instead[1] };
        entries.push({ id: `k${index + 1}`, at, ...{ kind: 'correction', entryId, by: said } });
      }
      return entries;
    });
}
