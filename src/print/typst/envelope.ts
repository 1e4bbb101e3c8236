/** The sender small at the top left, the recipient where the sorting machines look. */
export const ENVELOPE = `
#set page(width: d.size.width * 1mm, height: d.size.height * 1mm, margin: (left: 10mm, right: 12mm, top: 9mm, bottom: 17mm))
#text(size: 8.5pt, lines((d.sender.name, ..d.sender.address)))
#v(1fr)
#pad(left: d.size.width * 1mm * 0.42, text(size: 12pt, lines(d.recipient.lines)))
#v(4mm, weak: true)
#ending
`;
