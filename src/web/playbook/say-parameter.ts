import type { ParameterNow } from '#core/playbook/describe-playbook.ts';

/** A value with its unit, as in “2 business days” or “on”. */
export function sayValue(value: ParameterNow['value'], { range }: ParameterNow): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const unit = range?.unit ?? '';
  return `${value} ${value === 1 ? (ONE[unit] ?? unit) : unit}`;
}

const ONE: Readonly<Record<string, string>> = {
  'business days': 'business day',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  contacts: 'contact',
  processes: 'process',
  months: 'month',
};
