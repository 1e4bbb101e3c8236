import type { NumberParameter } from './parameters.ts';

/** The day to aim for, as a parameter; 0 is the same day. */
export function idealDays(days: number, source: string): NumberParameter & { readonly default: number } {
  return {
    default: days,
    min: 0,
    max: Math.max(3, days + 2),
    unit: 'business days',
    says: 'The day to aim for; 0 is the same day.',
    source,
  };
}

/** The last day that keeps the rule, as a parameter. */
export function dueDays(days: number, source: string): NumberParameter & { readonly default: number } {
  return {
    default: days,
    min: 1,
    max: Math.max(5, days + 2),
    unit: 'business days',
    says: 'The last day for it.',
    source,
  };
}
