import { expect, it } from 'vitest';
import { dayFrom } from './day.ts';
import { weekendOf } from './weekends.ts';

it.each([
  ['IE', null, '2027-03-02', 'sat sun'],
  ['US', 'CA', '2027-03-02', 'sat sun'],
  ['SA', null, '2027-03-02', 'fri sat'],
  ['IL', null, '2027-03-02', 'fri sat'],
  ['EG', null, '2027-03-02', 'fri sat'],
  ['BD', null, '2027-03-02', 'fri sat'],
  ['IR', null, '2027-03-02', 'thu fri'],
  ['NP', null, '2027-03-02', 'sat'],
  ['BN', null, '2027-03-02', 'fri sun'],
  ['IN', null, '2027-03-02', 'sat sun'],
  ['TN', null, '2027-03-02', 'sat sun'],
  ['LB', null, '2027-03-02', 'sat sun'],
  ['TR', null, '2027-03-02', 'sat sun'],
  // The United Arab Emirates moved to Saturday and Sunday on 1 January 2022; Sharjah rests on Friday as well.
  ['AE', null, '2021-12-31', 'fri sat'],
  ['AE', null, '2022-01-01', 'sat sun'],
  ['AE', 'DU', '2027-03-02', 'sat sun'],
  ['AE', 'SH', '2027-03-02', 'fri sat sun'],
  // Malaysia: Kedah, Kelantan and Terengganu rest on Friday and Saturday; Johor did so until the end of 2024.
  ['MY', null, '2027-03-02', 'sat sun'],
  ['MY', '03', '2027-03-02', 'fri sat'],
  ['MY', '01', '2024-12-31', 'fri sat'],
  ['MY', '01', '2025-01-01', 'sat sun'],
  ['XX', null, '2027-03-02', 'sat sun'],
])('%s-%s rests on %s: %s', (country, subdivision, day, rests) => {
  expect(weekendOf(country, subdivision, dayFrom(day)).join(' ')).toBe(rests);
});
