import type { Forms, Greeted } from './forms.ts';
import { readHonorific } from './read-honorific.ts';

const CALLED = { mr: 'Monsieur', ms: 'Madame' } as const;

/** “Madame Lefèvre,”; on paper the closing is a sentence that names the greeting again. */
export const FRENCH: Forms = {
  greet({ contact, register }) {
    if (contact === null) return 'Madame, Monsieur,';
    if (register === 'first-name') return `Bonjour ${contact.calledBy ?? contact.given ?? contact.name},`;
    const { called } = readHonorific(contact.honorific);
    return called === null || contact.family === undefined
      ? `Bonjour ${contact.name},`
      : `${CALLED[called]} ${contact.family},`;
  },
  close: ({ contact, register, medium }: Greeted) => {
    if (medium !== 'letter' || register === 'first-name') return 'Bien cordialement,';
    const { called } = readHonorific(contact?.honorific);
    const again = contact === null ? ' Madame, Monsieur,' : called === null ? '' : ` ${CALLED[called]},`;
    return again === ''
      ? 'Je vous prie d’agréer mes salutations distinguées.'
      : `Je vous prie d’agréer,${again} mes salutations distinguées.`;
  },
};
