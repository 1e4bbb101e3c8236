/** A cover with everything the room at the other end needs to pass it on, then the letter; nothing private on the cover. */
export const FAX = `
#set page(paper: d.paper, margin: 25mm, footer: context align(right, text(size: 8.5pt)[
  #counter(page).get().first() / #counter(page).final().first()
]))
#text(size: 24pt, weight: "regular")[Fax]
#v(6mm)
#let row(name, value) = if value != none and value != "" { (text(size: 9pt, name), [#value]) } else { () }
#grid(columns: (38mm, 1fr), row-gutter: 5mm,
  ..row("To", d.recipient.name),
  ..row("Organization", d.recipient.organization),
  ..row("Fax", d.recipient.fax),
  ..row("Telephone", d.recipient.phone),
  ..row("From", d.sender.name),
  ..row("Call back", d.sender.phone),
  ..row("Date", d.date),
  ..row("Subject", d.subject),
  text(size: 9pt)[Pages], context [#counter(page).final().first() including this one],
)
#v(10mm)
#line(length: 100%, stroke: 0.5pt)
#text(size: 9pt)[If pages are missing or this reached the wrong person, please call the number above.]
#pagebreak()
#par(d.date)
#par(lines(d.recipient.lines))
#letter-body(d)
#ending
`;
