import ICAL from 'ical.js';
import type { ContentLine, IcsComponent } from './unfold.ts';

/** One property as ical.js reads it: parameters unquoted, text unescaped. Nothing else of that library is used (decision 007). */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

/** The name before the first `;` or `:`, in capitals. */
export function nameOf({ text }: ContentLine): string {
  return (/^[^;:]{1,60}/.exec(text)?.[0] ?? '').trim().toUpperCase();
}

/** `null` when the line is not a property that can be read. */
export function readProperty(content: ContentLine): Property | null {
  try {
    const [, parameters, , value] = ICAL.parse.property(content.text) as unknown as [
      string,
      object,
      string,
      unknown,
    ];
    return {
      name: nameOf(content),
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([key, each]) => [
          key,
          Array.isArray(each) ? each.join(',') : String(each),
        ]),
      ),
      value: typeof value === 'string' ? value : JSON.stringify(value),
      line: content.line,
    };
  } catch {
    return null;
  }
}

/** The first property of that name, read. */
export function propertyOf(component: IcsComponent, name: string): Property | null {
  const content = component.lines.find((line) => nameOf(line) === name);
  return content === undefined ? null : readProperty(content);
}

export function textOf(component: IcsComponent, name: string): string | null {
  const text = propertyOf(component, name)?.value.trim() ?? '';
  return text === '' ? null : text;
}
