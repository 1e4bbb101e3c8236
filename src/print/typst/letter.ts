/** US block: everything at the left. UK: the sender at the right. DIN 5008 form B: the address in the window, fold marks. */
export const LETTER = `
#let us(d) = {
  set page(paper: d.paper, margin: (x: 1in, top: 1in, bottom: 0.9in))
  par(lines((d.sender.name, ..d.sender.lines)))
  v(4mm)
  par(d.date)
  v(4mm)
  par(lines(d.recipient.lines))
  v(4mm)
  if d.subject != none { par(strong(d.subject)) }
  letter-body(d)
  ending
}
#let uk(d) = {
  set page(paper: d.paper, margin: (x: 25mm, top: 22mm, bottom: 20mm))
  align(right, box(align(left, lines((d.sender.name, ..d.sender.lines)))))
  v(6mm)
  par(lines(d.recipient.lines))
  v(4mm)
  par(d.date)
  v(4mm)
  letter-body(d)
  ending
}
#let din(d) = {
  set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 20mm), background: context {
    if here().page() == 1 {
      for y in (105mm, 210mm) { place(top + left, dx: 4mm, dy: y, line(length: 4mm, stroke: 0.4pt)) }
      place(top + left, dx: 4mm, dy: 148.5mm, line(length: 6mm, stroke: 0.4pt))
    }
  })
  block(height: 78.5mm, width: 100%, {
    place(dx: 0mm, dy: 30mm, text(size: 7pt, (d.sender.name, ..d.sender.lines.slice(0, calc.min(2, d.sender.lines.len()))).join(" · ")))
    place(dx: 0mm, dy: 42.7mm - 7mm, box(width: 80mm, lines(d.recipient.lines)))
    place(dx: 100mm, dy: 30mm, box(width: 65mm, text(size: 9pt, lines((d.sender.name, ..d.sender.lines, "", d.date)))))
  })
  if d.subject != none { par(strong(d.subject)) }
  v(3mm)
  letter-body(d)
  ending
}
#if d.layout == "us" { us(d) } else if d.layout == "din" { din(d) } else { uk(d) }
`;
