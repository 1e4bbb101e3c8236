import { describe, expect, it } from 'vitest';
import { changeParameter, describePlaybook } from './describe-playbook.ts';

const THANKS = 'thank-each-interviewer';

function parameterOf(playbook: Parameters<typeof describePlaybook>[0], rule: string, name: string) {
  return describePlaybook(playbook)
    .find(({ id }) => id === rule)
    ?.parameters.find((parameter) => parameter.name === name);
}

describe('the playbook', () => {
  it('has every parameter with its default, its range and where it comes from', () => {
    for (const { parameters, practice } of describePlaybook({})) {
      expect(practice).not.toBe('');
      for (const { value, default: usual, range, says, source } of parameters) {
        expect(value).toBe(usual);
        expect([says, source]).not.toContain('');
        if (range === null) expect(typeof usual).toBe('boolean');
        else expect([Number(usual) >= range.min, Number(usual) <= range.max]).toEqual([true, true]);
      }
    }
  });

  it('shows what the seeker changed', () => {
    expect(parameterOf({ [THANKS]: { dueBusinessDays: 1 } }, THANKS, 'dueBusinessDays')).toMatchObject({
      value: 1,
      default: 2,
      range: { min: 1, max: 3 },
    });
  });

  it('keeps only what differs', () => {
    const changed = changeParameter({}, THANKS, 'dueBusinessDays', 3);

    expect(changed).toEqual({ [THANKS]: { dueBusinessDays: 3 } });
    expect(changeParameter(changed, THANKS, 'dueBusinessDays', 2)).toEqual({});
    expect(changeParameter(changed, THANKS, 'dueBusinessDays', null)).toEqual({});
  });

  it.each([
    ['no-such-rule', 'dueBusinessDays', 1, 'there is no rule “no-such-rule”'],
    [THANKS, 'due', 1, '“thank-each-interviewer” has no parameter “due”'],
    [THANKS, 'dueBusinessDays', 9, 'this must be a whole number of business days from 1 to 3'],
    [THANKS, 'dueBusinessDays', 1.5, 'this must be a whole number of business days from 1 to 3'],
    [THANKS, 'dueBusinessDays', true, 'this must be a whole number of business days from 1 to 3'],
    ['keep-hunting', 'on', 1, 'this is on or off: write true or false'],
  ])('refuses %s.%s = %s', (rule, name, value, message) => {
    expect(() => changeParameter({}, rule, name, value)).toThrow(message);
  });
});
