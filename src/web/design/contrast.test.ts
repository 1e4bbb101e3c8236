import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Pairs that stand on each other somewhere, with the ratio that WCAG 2.2 AA asks for. */
const PAIRS = [
  ...['paper', 'desk', 'paper-2'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'blue'].map((text) => [text, ground, 4.5] as const),
  ),
  ['ink-2', 'blue-wash', 4.5],
  ['ink-2', 'ochre-wash', 4.5],
  ['ink-2', 'hatch', 4.5],
  ['blue', 'blue-wash', 4.5],
  ['on-blue', 'blue', 4.5],
  ['on-blue', 'blue-strong', 4.5],
  ['wax', 'paper', 4.5],
  ['wax', 'wax-wash', 4.5],
  ['ochre', 'paper', 4.5],
  ['ochre', 'desk', 4.5],
  ['ochre', 'ochre-wash', 4.5],
  ['sage', 'paper', 4.5],
  ['sage', 'sage-wash', 4.5],
  ['paper', 'ink', 4.5],
  ['paper', 'wax', 4.5],
  ['paper', 'ochre', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'desk', 3],
] as const;

type Oklch = readonly [lightness: number, chroma: number, hue: number];

const tokens = new Map<string, readonly [light: Oklch, dark: Oklch]>();
for (const [, name, light, dark] of readFileSync('src/web/design/tokens.css', 'utf8').matchAll(
  /--color-([a-z0-9-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g,
)) {
  tokens.set(name ?? '', [read(light), read(dark)]);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_theme, index) => {
  it.each(PAIRS)('%s on %s', (text, ground, least) => {
    const one = luminance(tokens.get(text)?.[index]);
    const other = luminance(tokens.get(ground)?.[index]);
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

function read(text: string | undefined): Oklch {
  const [lightness = 0, chroma = 0, hue = 0] = (text ?? '').split(' ').map(Number);
  return [lightness, chroma, hue];
}

/** Relative luminance of an OKLCH colour, by way of linear sRGB (Björn Ottosson's matrices). */
function luminance(colour: Oklch | undefined): number {
  if (colour === undefined) throw new Error('There is no such token.');
  const [lightness, chroma, hue] = colour;
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}
