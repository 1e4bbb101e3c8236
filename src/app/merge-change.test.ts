import { describe, expect, it } from 'vitest';
import { mergeChange } from './merge-change.ts';

describe('mergeChange', () => {
  const rosa = { id: 'c1', name: 'Rosa', email: 'rosa@example.com', prefers: ['email', 'post'] };

  it('puts in what is given and leaves the rest', () => {
    expect(mergeChange(rosa, { name: 'Rosa Alvarez' })).toEqual({ ...rosa, name: 'Rosa Alvarez' });
  });

  it('empties what is null', () => {
    expect(mergeChange(rosa, { email: null })).toEqual({
      id: 'c1',
      name: 'Rosa',
      prefers: ['email', 'post'],
    });
  });

  it('replaces a list or an object whole', () => {
    expect(mergeChange(rosa, { prefers: ['fax'] })).toMatchObject({ prefers: ['fax'] });
    expect(mergeChange({ hours: { start: '09:00', end: '17:00' } }, { hours: { start: '10:00' } })).toEqual({
      hours: { start: '10:00' },
    });
  });

  it('does not touch what it was given', () => {
    const before = structuredClone(rosa);
    mergeChange(rosa, { name: 'x', email: null });
    expect(rosa).toEqual(before);
  });
});
