import type { FieldLanguageFinding } from '#core/checker/letter.ts';
import type { LanguageEngine, LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';
import { isEnglish } from './english.ts';

const DEADLINE = 60_000;

export interface Question extends Omit<LanguageRequest, 'text'> {
  readonly subject: string;
  readonly body: string;
  /** Only engines that answer at once. */
  readonly quickly?: boolean;
  /** Milliseconds an engine may take, loading included. */
  readonly deadline?: number;
}

export interface Answer {
  readonly language: readonly FieldLanguageFinding[];
  readonly notChecked: readonly string[];
}

/** Asks every engine about subject and body. One that throws, hangs or does not read the language is named; the others still count. */
export async function askEngines(engines: readonly LanguageEngine[], question: Question): Promise<Answer> {
  if (engines.length === 0)
    return { language: [], notChecked: ['Spelling and grammar: no engine is there.'] };
  if (!engines.some((engine) => engine.reads(question.language))) {
    const words = isEnglish(question.language)
      ? 'no engine is there'
      : `nobody here reads ${question.language}`;
    return { language: [], notChecked: [`Spelling and grammar: ${words}.`] };
  }
  const answers = await Promise.all(engines.map((engine) => askOne(engine, question)));
  return {
    language: answers.flatMap((answer) => answer.language),
    notChecked: answers.flatMap((answer) => answer.notChecked),
  };
}

async function askOne(engine: LanguageEngine, question: Question): Promise<Answer> {
  const missing = (reason: string) => ({
    language: [],
    notChecked: [`${capitalised(engine.name)}: ${reason}.`],
  });
  if (!engine.reads(question.language)) return missing(`not read in ${question.language}`);
  if (question.quickly === true && engine.pace === 'slow') return missing('not looked at yet');
  const { language, known } = question;
  try {
    const texts = (['subject', 'body'] as const).filter((field) => question[field].trim() !== '');
    const found = await within(
      question.deadline ?? DEADLINE,
      Promise.all(
        texts.map(async (field) => {
          const findings = await engine.look({ text: question[field], language, known });
          return findings
            .filter((finding) => fits(finding, question[field]))
            .map((finding) => ({ ...finding, field }));
        }),
      ),
    );
    return { language: found.flat(), notChecked: [] };
  } catch (error) {
    return missing(error instanceof TooSlowError ? 'took too long' : 'its engine failed');
  }
}

/** An engine that miscounts must not make us quote beyond the letter. */
function fits({ span }: LanguageFinding, text: string): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= text.length;
}

class TooSlowError extends Error {}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
