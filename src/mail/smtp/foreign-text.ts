const LONGEST = 500;

/**
 * What a server said, fit to be kept and shown in a terminal or a page: one line, no control characters, not endless, and
 * never the password, in case the server repeats what it was told.
 */
export function foreignText(
  text: string,
  { user, password }: { readonly user: string; readonly password: string },
): string {
  const told = [password, base64(password), base64(`\0${user}\0${password}`)].filter(
    (secret) => secret !== '',
  );
  return told
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
