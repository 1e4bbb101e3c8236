import { doubleMetaphone } from 'double-metaphone';
import { fold } from './fold.ts';

/** Two spellings this alike are taken for one name; measured to tell near misses from other names with hardly a false alarm. */
const NEAR = 0.7;
const SOUND_WEIGHT = 0.25;

/** Whether `text` looks or sounds like a slip for `name`, without being it. */
export function isNearMiss(text: string, name: string): boolean {
  const [left, right] = [fold(text), fold(name)];
  if (left === '' || right === '' || text === name) return false;
  if (left === right) return true;
  const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  // Even if all letters of the shorter are right, and both sound alike, it could not be near.
  if (long - short > 3 || short / long + SOUND_WEIGHT < NEAR) return false;
  return likeness(left, right) >= NEAR;
}

function likeness(left: string, right: string): number {
  const distance = editDistance(left, right);
  const shape = 1 - distance / Math.max(left.length, right.length);
  if (shape >= NEAR || shape + SOUND_WEIGHT < NEAR) return shape;
  return shape + (soundsAlike(left, right) ? SOUND_WEIGHT : 0);
}

function soundsAlike(left: string, right: string): boolean {
  const sounds = soundsOf(left);
  return soundsOf(right).some((sound) => sound !== '' && sounds.includes(sound));
}

const heard = new Map<string, readonly string[]>();

/** Names and words of one letter are compared many times over. */
function soundsOf(word: string): readonly string[] {
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size > 5_000) heard.clear();
  const sounds = doubleMetaphone(word);
  heard.set(word, sounds);
  return sounds;
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return at(row, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
