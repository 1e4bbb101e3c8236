/**
 * What every form begins with. The words come as data and are never markup. No hyphens are added and no letters joined or taken
 * apart (with `ccmp` every i after “Thị” would be read as ị), so that the text of the PDF is the text of the letter.
 */
export const COMMON = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.sender.name)
#set text(font: ("Noto Sans", "Noto Sans JP"), size: 10.5pt, lang: d.language.slice(0, 2),
  hyphenate: false, ligatures: false, features: (ccmp: 0))
#set par(leading: 0.62em, spacing: 1.1em, justify: false)
#let lines(items) = items.map(item => [#item]).join(linebreak())
#let ending = context [#metadata((page: here().page(), y: here().position().y.mm())) <end>]
#let letter-body(d) = {
  for paragraph in d.paragraphs { par(lines(paragraph)) }
  if d.close != none {
    block(breakable: false, {
      par(d.close)
      if d.signature.len() > 0 { v(11mm); par(lines(d.signature)) }
    })
  } else if d.signature.len() > 0 { par(lines(d.signature)) }
}
`;
