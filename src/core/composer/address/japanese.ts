import type { Forms } from './forms.ts';

/** House, then family name and 様; a house alone is 御中. Never 様 after a title. */
export const JAPANESE: Forms = {
  greet({ contact, organization, register }) {
    const house = organization?.name;
    if (contact === null) return house === undefined ? 'ご担当者様' : `${house} 御中`;
    const name = contact.family ?? contact.name;
    if (register === 'first-name') return `${name}さん`;
    return [house, `${name}様`].filter((line) => line !== undefined).join('\n');
  },
  close: ({ register }) =>
    register === 'formal' ? '何卒よろしくお願い申し上げます。' : 'よろしくお願いいたします。',
};
