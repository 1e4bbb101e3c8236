import type { Forms, Greeted } from './forms.ts';
import { readHonorific } from './read-honorific.ts';

/** “Sehr geehrte Frau Dr. Weber,”; of several titles the highest alone, except in Austria. */
export const GERMAN: Forms = {
  greet({ contact, register }) {
    if (contact === null) return 'Sehr geehrte Damen und Herren,';
    if (register === 'first-name') return `Hallo ${contact.calledBy ?? contact.given ?? contact.name},`;
    const { called, titles } = readHonorific(contact.honorific);
    const title = contact.country === 'AT' ? titles : highest(titles);
    if (called === null || contact.family === undefined) return line('Guten Tag', title, contact.name);
    return called === 'mr'
      ? line('Sehr geehrter Herr', title, contact.family)
      : line('Sehr geehrte Frau', title, contact.family);
  },
  close: ({ contact, register }: Greeted) => {
    const isSwiss = contact?.country === 'CH';
    if (register === 'first-name') return isSwiss ? 'Liebe Grüsse' : 'Viele Grüße';
    return isSwiss ? 'Freundliche Grüsse' : 'Mit freundlichen Grüßen';
  },
};

function highest(titles: string): string {
  return /\bprof/i.test(titles) ? 'Prof.' : titles;
}

function line(...words: readonly string[]): string {
  return `${words.filter((word) => word !== '').join(' ')},`;
}
