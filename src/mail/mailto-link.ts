/** Windows and some mail programs cut a link off somewhere above this. */
const LONG_LINK = 2_000;

/** A link that opens the letter in a mail program (RFC 6068): every line break as CR LF, everything that could end a part encoded. */
export function mailtoLink({
  address,
  subject,
  body,
}: {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}): { readonly link: string; readonly isLong: boolean } {
  const [local = '', domain = ''] = address.split('@');
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n');
  const link = `mailto:${encode(local)}@${encode(domain)}?subject=${encode(subject)}&body=${encode(lines)}`;
  return { link, isLong: link.length > LONG_LINK };
}

/** As encodeURIComponent, and the five marks it leaves that mean something to a shell, a quoted attribute or prose around the link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
