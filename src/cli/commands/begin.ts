import type { Command } from 'commander';
import { beginSearch, NewSearch } from '#app/begin-search.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { Ask } from '../ask/ask.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';

interface BeginOptions extends DataOption {
  readonly name?: string;
  readonly locale?: string;
  readonly zone?: string;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly json?: boolean;
}

export function defineBegin(command: Command, context: CliContext): void {
  withDataOptions(command)
    .option('--name <name>', 'your name, as you sign')
    .option('--locale <tag>', 'your language and country, such as en-IE')
    .option('--zone <zone>', 'your time zone, such as Europe/Dublin')
    .option('--country <code>', 'your country, such as IE')
    .option('--email <address>', 'the address you write from')
    .option('--phone <number>', 'the number you can be called at')
    .option(...JSON_OPTION)
    .action(async ({ data, sample, json, ...given }: BeginOptions) => {
      const ask = await context.io.openAsk?.();
      const complete = ask === undefined ? given : await askRest(ask, given);
      const search = parseWith(NewSearch, complete, '');
      const seeker = await context.withServices(
        { ...(data === undefined ? {} : { data }), ...(sample === undefined ? {} : { sample }) },
        (services) => beginSearch(services, search),
      );
      if (json === true) context.printJson(seeker);
      else context.print(`Welcome, ${seeker.name}. Bring in an invitation next: afterword import FILE`);
    });
}

type Given = Omit<BeginOptions, 'data' | 'sample' | 'json'>;

async function askRest(ask: Ask, given: Given): Promise<Given> {
  const here = Intl.DateTimeFormat().resolvedOptions();
  const name = given.name ?? (await ask.text('What is your name, as you sign?'));
  const locale =
    given.locale ??
    (await ask.text('Your language and country?', { initial: here.locale, refuse: refuseFor('locale') }));
  const zone =
    given.zone ?? (await ask.text('Your time zone?', { initial: here.timeZone, refuse: refuseFor('zone') }));
  const country = given.country ?? new Intl.Locale(locale).region;
  const email =
    given.email ??
    (await ask.text('The address you write from? You may leave this for later.', {
      mayBeEmpty: true,
      refuse: refuseFor('email'),
    }));
  return {
    ...given,
    name,
    locale,
    zone,
    ...(country === undefined ? {} : { country }),
    ...(email === '' ? {} : { email }),
  };
}

/** What the data itself says against an answer, before the next question. */
function refuseFor(field: 'locale' | 'zone' | 'email'): (text: string) => string | undefined {
  return (text) => NewSearch.shape[field].safeParse(text).error?.issues[0]?.message;
}
