/** A card to copy by hand: the words at the width of handwriting, so that one sees how much goes on a side. */
export const CARD = `
#set page(width: 148mm, height: 105mm, margin: (x: 13mm, y: 12mm))
#set text(size: 12.5pt)
#set par(leading: 0.85em, spacing: 1.25em)
#for paragraph in d.paragraphs { par(lines(paragraph)) }
#if d.close != none { par(lines((d.close, ..d.signature))) } else if d.signature.len() > 0 { par(lines(d.signature)) }
#ending
`;
