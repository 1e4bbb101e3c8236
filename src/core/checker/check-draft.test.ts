import { describe, expect, it } from 'vitest';
import { letterAt, letterCareer, letterDraft } from '#testing/letter-builder.ts';
import type { Draft } from '../model/draft.ts';
import { checkDraft } from './check-draft.ts';

const CLEAN = `Dear Séamus,

Thank you for the hour on Tuesday. What you said about ghosting in wide-angle lenses stayed with me: on the survey camera I halved the stray light by moving one baffle, and I would be glad to try the same with you at Quayside Instruments.

Please tell me if anything else would help you decide. I look forward to hearing from you.

Kind regards,
Niamh Kerr`;

function check(over: Partial<Draft>, notChecked: readonly string[] = []) {
  return checkDraft({
    career: letterCareer(),
    draft: letterDraft({ subject: 'Thank you', body: CLEAN, ...over }),
    at: letterAt(),
    language: [],
    notChecked,
  });
}

describe('checkDraft', () => {
  it('blocks a letter to the wrong name, wherever else it is fine', () => {
    const { verdict, findings } = check({ body: CLEAN.replace('Séamus', 'Seamus') });
    expect(verdict).toBe('blocked');
    expect(findings.map((finding) => finding.check)).toEqual(['name-matches-recipient']);
    expect(findings[0]).toMatchObject({
      field: 'body',
      span: { start: 5, end: 11 },
      suggestions: ['Séamus'],
    });
  });

  it('never lets a wrong name be overridden', () => {
    const overrides = [{ check: 'name-matches-recipient', reason: 'she likes it so' }];
    expect(check({ body: CLEAN.replace('Séamus', 'Seamus'), overrides }).verdict).toBe('blocked');
  });

  it('lets a reference without permission pass for a reason', () => {
    const draft = { purpose: 'send-references', body: `${CLEAN}\nOona Lindqvist` } as const;
    const blocked = check(draft).findings.find((one) => one.check === 'references-have-permission');
    expect(blocked).toMatchObject({ severity: 'block', overridable: true });
    const overrides = [{ check: 'references-have-permission', reason: 'she said yes on the phone' }];
    const warned = check({ ...draft, overrides }).findings.find(
      (one) => one.check === 'references-have-permission',
    );
    expect(warned).toMatchObject({ severity: 'warn' });
  });

  it('is never clear while something could not be looked at', () => {
    expect(check({}, ['spelling']).verdict).toBe('advice');
    expect(check({ contactId: undefined }).notChecked).toHaveLength(1);
  });

  it('gives the same fault the same id wherever it stands, and two of them two ids', () => {
    const one = check({ body: 'Dear Seamus,' }).findings[0];
    const moved = check({ body: '\n\nDear Seamus,' }).findings[0];
    expect(moved?.id).toBe(one?.id);
    const twice = check({ body: 'Dear Seamus,\n\nSeamus, thank you.' }).findings.map((finding) => finding.id);
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('orders findings as they are read', () => {
    const { findings } = check({
      subject: 'Hello [name]',
      body: 'Dear Seamus,\n\nI liked [topic] at Harbor Labs.',
    });
    const places = findings
      .filter((one) => one.severity === 'block')
      .map((one) => [one.field, one.span?.start]);
    expect(places).toEqual([
      ['subject', 6],
      ['body', 5],
      ['body', 22],
      ['body', 33],
    ]);
  });
});
