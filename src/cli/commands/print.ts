import { type Command, Option } from 'commander';
import { printFrom } from '#app/print-draft.ts';
import {
  ENVELOPE_NAMES,
  type Envelope,
  LETTER_LAYOUTS,
  type LetterLayout,
  PRINT_FORMS,
  type PrintForm,
} from '#core/letters/print-form.ts';
import type { CliContext } from '../context.ts';
import { AT_OPTION, type CareerOptions, readAt, readCareerOf, withCareerOptions } from '../options.ts';
import { writeOutput } from '../write-output.ts';

interface PrintOptions extends CareerOptions {
  readonly as: PrintForm;
  readonly out: string;
  readonly layout?: LetterLayout;
  readonly envelope?: Envelope;
  readonly at?: string;
}

export function definePrint(command: Command, context: CliContext): void {
  withCareerOptions(command.argument('<draft>', 'the draft'))
    .addOption(
      new Option('--as <form>', 'a letter, a card to copy by hand, an envelope, or a fax with its cover')
        .choices(PRINT_FORMS)
        .default('letter'),
    )
    .requiredOption('-o, --out <file>', 'the PDF to write')
    .addOption(
      new Option('--layout <layout>', 'as letters look in the US, the UK or Germany').choices(LETTER_LAYOUTS),
    )
    .addOption(new Option('--envelope <size>', 'the size of the envelope').choices(ENVELOPE_NAMES))
    .option(...AT_OPTION)
    .addHelpText('after', '\nNothing is recorded: say `afterword sent <draft>` once it was posted.')
    .action(async (draftId: string, options: PrintOptions) => {
      const { as, out, layout, envelope } = options;
      const now = readAt(context.io, options.at);
      const career = await readCareerOf(context, options);
      const printed = await printFrom(career, now, { draftId, as, layout, envelope });
      writePdf(context, printed.pdf, out);
      context.say(`Wrote ${out}: ${printed.pages} ${printed.pages === 1 ? 'page' : 'pages'}.`);
      if (printed.tooLong !== null) context.say(`Too long: ${printed.tooLong}.`);
      for (const what of printed.missing) context.say(`Missing: ${what}.`);
    });
}

function writePdf({ io }: CliContext, pdf: Uint8Array, out: string): void {
  // Latin-1 has a character for each byte, so text holds the file as it is.
  writeOutput(io, Buffer.from(pdf).toString('latin1'), out, { over: false, encoding: 'latin1' });
}
