import process from 'node:process';
import { sendDraft } from '#app/send-draft.ts';
import type { LetterStore } from '#store/letter-store.ts';
import { openLetterDesk } from './mail-desk.ts';
import type { SenderOrder } from './mail-sender-process.ts';

/** A program of its own that sends one draft, to be killed on the way. */
const { folder, idempotencyKey, diesAt } = JSON.parse(process.argv[2] ?? '{}') as SenderOrder;
const desk = await openLetterDesk({ folder });
const services = { ...desk, letters: dying(desk.letters) };
const letter = await sendDraft(services, { draftId: 'd1', idempotencyKey });
process.stdout.write(letter.state);
await desk.close();

/** The store, except that the process is gone just before or just after one of its steps. */
function dying(letters: LetterStore): LetterStore {
  if (diesAt === undefined) return letters;
  const [when, step] = diesAt;
  const die = () => process.kill(process.pid, 'SIGKILL');
  return new Proxy(letters, {
    get: (store, name) => {
      const method: unknown = Reflect.get(store, name);
      if (typeof method !== 'function') return method;
      if (name !== step) return method.bind(store);
      return async (...args: unknown[]) => {
        if (when === 'before') die();
        const answer: unknown = await method.apply(store, args);
        die();
        return answer;
      };
    },
  });
}
