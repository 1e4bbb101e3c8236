import type { Brief } from '../brief.ts';
import type { Part } from '../message.ts';
import { FORMS } from './forms-of.ts';

/** The closing words and who writes; contact details where the medium does not show them by itself. */
export function sign(brief: Brief): Part {
  const { seeker, medium } = brief;
  const closing = closingOf(brief);
  const phone = seeker.phoneUse === 'never' ? undefined : seeker.phone;
  const details = medium === 'mail' ? [phone] : medium === 'letter' ? [phone, seeker.email] : [];
  const lines = [closing, seeker.name, ...details].filter((line) => line !== undefined && line !== '');
  return { slot: 'signature', text: lines.join('\n'), facts: ['seeker'] };
}

function closingOf(brief: Brief): string {
  const { register, english, medium, tongue } = brief;
  if (medium === 'short') return '';
  if (tongue !== 'en') return FORMS[tongue].close(brief);
  if (register === 'first-name') return english === 'american' ? 'Best regards,' : 'Best wishes,';
  if (register === 'formal') return english === 'american' ? 'Sincerely,' : 'Yours sincerely,';
  return 'Kind regards,';
}
