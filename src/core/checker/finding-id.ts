/** The same fault in the same words has the same id wherever in the letter it stands, so that “ignore” survives editing. */
export function findingId(check: string, field: string | null, quoted: string): string {
  return `${check}:${hash(`${check}\u0000${field ?? ''}\u0000${quoted}`)}`;
}

/** cyrb53, a 53-bit hash of UTF-16 units: fast, pure and more than wide enough for the findings of one letter. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
