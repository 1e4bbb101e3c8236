/** The value of each header field called `name`, unfolded, in order. */
function headerValues(message: Uint8Array, name: string): readonly string[] {
  const text = Buffer.from(message).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const prefix = `${name.toLowerCase()}:`;
  return text
    .slice(0, end === -1 ? text.length : end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(prefix))
    .map((line) => line.slice(prefix.length).trim());
}

/** Every address that a letter of ours says it is for: its To, and a Cc or Bcc that must not be there. */
export function recipientsNamedIn(message: Uint8Array): readonly string[] {
  return ['to', 'cc', 'bcc']
    .flatMap((name) => headerValues(message, name))
    .flatMap((value) => {
      // Names are quoted or encoded; without them an @ is part of an address, one each.
      const bare = value.replace(/"(?:[^"\\]|\\.)*"/g, '');
      return bare.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [value];
    });
}
