import { InvalidInputError } from '#core/errors.ts';
import { serveParsers } from '../serve-parsers.ts';

/** A worker whose parser does, at the first byte's bidding, what foreign bytes have made real parsers do. */
serveParsers({
  ics: (bytes) => {
    switch (String.fromCharCode(bytes[0] ?? 0)) {
      case 'h':
        return hang();
      case 'm':
        return eat();
      case 's':
        return overflow();
      case 't':
        throw new TypeError('undefined is not a function');
      case 'r':
        throw new InvalidInputError('no BEGIN:VCALENDAR', 'line 1');
      case 'e':
        return Object.keys(process.env).length;
      default:
        return { length: bytes.length };
    }
  },
});

function hang(): never {
  for (;;) {
    // As ical.js does on a rule that no day satisfies.
  }
}

function eat(): unknown {
  const kept: unknown[] = [];
  // Large pieces, so that the collector has no work with them and the limit is reached at once.
  for (;;) kept.push(new Array(500_000).fill(kept.length));
}

function overflow(): number {
  return 1 + overflow();
}
