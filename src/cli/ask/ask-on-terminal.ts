import { confirm, isCancel, log, type Option, password, select, text } from '@clack/prompts';
import { type Ask, LeftError } from './ask.ts';

/** Questions on a real terminal. Loaded only when a person is asked. */
export const ASK_ON_TERMINAL: Ask = {
  text: async (message, { placeholder, initial, mayBeEmpty = false, refuse } = {}) => {
    const answer = await text({
      message,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(initial === undefined ? {} : { defaultValue: initial, initialValue: initial }),
      validate: (given) => {
        const said = (given ?? '').trim();
        if (said === '') return mayBeEmpty || initial !== undefined ? undefined : 'Please write something.';
        return refuse?.(said);
      },
    });
    return stayed(answer ?? '').trim();
  },
  choose: async (message, choices, initial) =>
    stayed(
      await select({
        message,
        options: choices.map(({ value, label, hint }) => ({
          value,
          label,
          ...(hint === undefined ? {} : { hint }),
        })) as Option<(typeof choices)[number]['value']>[],
        ...(initial === undefined ? {} : { initialValue: initial }),
      }),
    ),
  confirm: async (message, initial = true) => stayed(await confirm({ message, initialValue: initial })),
  secret: async (message) => stayed(await password({ message })),
  note: (said) => log.message(said),
};

function stayed<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new LeftError('left');
  return answer as Exclude<Answer, symbol>;
}
