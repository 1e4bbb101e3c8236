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
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
}

function overflow(): number {
  return 1 + overflow();
}
