const SEPARATORS = /\s+[-–—|/]\s+|\s*[:()|]\s*|\s*<>\s*|\s+(?:with|at|@)\s+/i;
const LEADING =
  /^(?:(?:first|second|third|final|initial|1st|2nd|3rd|technical|video|phone|telephone|onsite|on-site|virtual|panel|hiring manager|round \d)\s+)*(?:interviews?|assessment (?:day|centre|center)|screen(?:ing)?|call|chat|conversation|round|discussion|meeting|entretien|vorstellungsgespräch|rozmowa kwalifikacyjna|rozmowa)?\b\s*(?:for|about|re|the|to discuss)?\s*(?:the\s+)?(?:(?:role|position|job)\s+(?:of|as)\s+)?(?:an?\s+)?/i;

/** What a title says where the role would stand. */
const NO_ROLE = /^(?:role|job|position|opportunity|opening|vacancy|next steps|introductions?)$/i;

/** The role a title seems to name: something to begin with, as the seeker is asked. */
export function guessRole(summary: string | null, otherNames: readonly string[]): string | null {
  const others = otherNames.map((name) => name.toLowerCase()).filter((name) => name !== '');
  const roles = (summary ?? '')
    .slice(0, 300)
    .split(SEPARATORS)
    .filter(
      (segment) => segment !== undefined && !others.some((name) => segment.toLowerCase().includes(name)),
    )
    .map((segment) => segment.replace(LEADING, '').trim())
    .filter(
      (segment) => /\p{L}{3}/u.test(segment) && !NO_ROLE.test(segment) && segment.split(' ').length <= 7,
    );
  return roles[0]?.replace(/,.*$/, '').trim() || null;
}
