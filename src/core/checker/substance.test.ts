import { describe, expect, it } from 'vitest';
import { testCheck } from '#testing/check-cases.ts';
import { letterFor } from '#testing/letter-builder.ts';
import { attachmentsAreThere } from './checks/attachments-are-there.ts';
import { hasAppreciation } from './checks/has-appreciation.ts';
import { hasOneSpecificThing } from './checks/has-one-specific-thing.ts';
import { noShouting } from './checks/no-shouting.ts';
import { oneClearAsk } from './checks/one-clear-ask.ts';
import { saysWhatItIsFor } from './checks/says-what-it-is-for.ts';
import { sentAtAGoodTime } from './checks/sent-at-a-good-time.ts';
import { showsFit } from './checks/shows-fit.ts';
import { staysShort } from './checks/stays-short.ts';
import { subjectSaysWhatItIs } from './checks/subject-says-what-it-is.ts';
import { variedNotes } from './checks/varied-notes.ts';

testCheck(noShouting, {
  passes: ['Thank you! It was good.', 'The NHS GP said so; KPI OKR; the UK HR lead.', 'Is it? Yes.'],
  finds: ['Thank you⟦!!!⟧', 'Thank you ⟦🙂⟧', '⟦VERY HAPPY⟧ to be here, truly', 'Yes! And no⟦!⟧ Good.'],
});
testCheck(hasAppreciation, {
  passes: ['Thank you for it.', 'I appreciated it.', ''],
  finds: ['It was an hour.'],
});
testCheck(hasAppreciation, { letter: { purpose: 'nudge' }, passes: ['Is there news?'], finds: [] });
testCheck(hasOneSpecificThing, {
  passes: ['The ghosting stayed with me.', 'Wide-angle work is hard.'],
  finds: ['It was a good talk.'],
});
testCheck(showsFit, {
  passes: ['In my last job I halved it.'],
  finds: ['Dear Séamus,\n\nThe visit was fine.\n\nBest,\nNiamh Kerr'].slice(0, 1),
});
testCheck(oneClearAsk, { passes: ['When? And where?'], finds: ['When? Where? Who⟦?⟧'] });
testCheck(attachmentsAreThere, {
  passes: ['I am attached to it.', 'I’ve attached nothing because you hate it.', 'the paper we spoke of'],
  finds: ['⟦I have attached⟧ the paper.', 'It ⟦is enclosed⟧.'],
});
testCheck(saysWhatItIsFor, {
  letter: { purpose: 'check-in' },
  passes: ['When do you expect to decide?'],
  finds: ['It was good.'],
});
testCheck(saysWhatItIsFor, {
  letter: { purpose: 'withdraw' },
  passes: ['I withdraw.'],
  finds: ['It was good.'],
});

describe('stays-short', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  it.each([
    [120, undefined, []],
    [260, undefined, ['hint']],
    [400, undefined, [undefined]],
    [12, undefined, ['hint']],
    [200, 'hand', ['hint']],
    [60, 'chat', []],
  ] as const)('%s words by %s', (count, channel, severities) => {
    const letter = letterFor({ body: words(count), ...(channel === undefined ? {} : { channel }) });
    expect(staysShort.look(letter).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('the subject', () => {
  const look = (subject: string, journal: readonly object[] = []) =>
    subjectSaysWhatItIs.look(letterFor({ subject, body: 'Thank you.', career: { journal } })).length;
  it('is there, says nothing urgent, and answers only what was written', () => {
    const mail = {
      id: 'j1',
      at: '2028-02-20T10:00:00+00:00',
      kind: 'touch',
      direction: 'in',
      channel: 'email',
      contactId: 'c1',
      opportunityId: 'p1',
      outcome: 'sent',
    };
    expect([
      look('Thank you'),
      look(''),
      look('URGENT'),
      look('Re: Interview'),
      look('Re: Interview', [mail]),
    ]).toEqual([0, 1, 1, 1, 0]);
  });
});

describe('notes to one panel', () => {
  const ONE =
    'Dear Priya,\n\nWhat you said about the bench and its queue stayed with me all evening, because ours was the same until we put a calendar on the wall and let everybody see it.\n\nBest,\nNiamh Kerr';
  const look = (body: string) =>
    variedNotes.look(
      letterFor({
        body,
        career: {
          drafts: [{ id: 'd2', opportunityId: 'p1', purpose: 'thank-you', contactId: 'c2', body: ONE }],
        },
      }),
    );
  it('may not be one letter', () => {
    const [found] = look(ONE.replace('Priya', 'Séamus'));
    expect(found).toMatchObject({ severity: 'block', related: { draftId: 'd2' } });
  });
  it('may share what everybody writes', () => {
    expect(
      look(
        'Dear Séamus,\n\nThank you for taking the time to speak with me. I look forward to hearing from you.\n\nBest,\nNiamh Kerr',
      ),
    ).toEqual([]);
  });
  it('do not begin alike', () => {
    const other =
      'Dear Séamus,\n\nWhat you said about the bench and its queue stayed with me all evening, because ours was the same until we put a calendar on the wall and let everybody see it. ';
    const rest =
      'Ghosting is another matter: at my last post two technicians and I spent a winter on it, and the answer was a thinner spacer, a darker edge and far more patience than any of us had when we began to look for it in the first place.';
    expect(look(`${other}${rest}\n\nBest,\nNiamh Kerr`)[0]?.severity).toBe('warn');
    expect(look(`Dear Séamus,\n\n${rest}\n\nBest,\nNiamh Kerr`)).toEqual([]);
  });
});

describe('the time', () => {
  const touch = (over: object) => ({
    id: 'j1',
    at: '2028-02-22T18:00:00+00:00',
    kind: 'touch',
    direction: 'out',
    channel: 'email',
    contactId: 'c1',
    opportunityId: 'p1',
    interviewId: 'i1',
    purpose: 'thank-you',
    outcome: 'sent',
    ...over,
  });
  const look = (over: Parameters<typeof letterFor>[0]) =>
    sentAtAGoodTime.look(letterFor({ body: 'Thank you.', ...over })).map(({ message }) => message);
  it('is no second thank-you, and none in the first hour', () => {
    expect(look({})).toEqual([]);
    expect(look({ career: { journal: [touch({})] } })).toEqual(['You thanked them on 2028-02-22 already.']);
    expect(look({ career: { journal: [touch({ contactId: 'c2' })] } })).toEqual([]);
    expect(look({ at: '2028-02-22T15:30:00+00:00' })).toHaveLength(1);
  });
  it('is not the fourth question unanswered', () => {
    const asked = [1, 8, 15].map((day, index) =>
      touch({
        id: `j${index}`,
        at: `2028-03-${String(day).padStart(2, '0')}T10:00:00+00:00`,
        purpose: 'nudge',
      }),
    );
    const at = '2028-03-25T10:00:00+00:00';
    expect(look({ purpose: 'nudge', at, career: { journal: asked } })).toHaveLength(1);
    const answer = touch({ id: 'j9', at: '2028-03-16T10:00:00+00:00', direction: 'in', outcome: 'sent' });
    expect(look({ purpose: 'nudge', at, career: { journal: [...asked, answer] } })).toEqual([]);
  });
});
