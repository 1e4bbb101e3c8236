import * as z from 'zod';
import { Career, NOUN_SCHEMAS, type NounKind } from '#core/model/career.ts';
import { Correction, Fact } from '#core/model/journal-entry.ts';
import { Seeker } from '#core/model/seeker.ts';
import type { Generated } from './generated.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The career file as JSON Schema, for editors and for programs that write one. */
export function writeCareerSchema(): readonly Generated[] {
  nameParts();
  const schema = z.toJSONSchema(Career, { io: 'input', target: 'draft-2020-12' });
  const text = JSON.stringify(
    {
      title: 'Afterword career file',
      description: 'A job search: the people and places first known, and the journal of what happened since.',
      ...(allowNulls(z.json().parse(schema)) as object),
    },
    null,
    2,
  );
  return [{ file: 'docs/career.schema.json', text: `${text}\n` }];
}

const NOUN_NAMES = {
  organizations: 'Organization',
  contacts: 'Contact',
  opportunities: 'Opportunity',
  interviews: 'Interview',
  references: 'Reference',
  drafts: 'Draft',
} as const satisfies Record<NounKind, string>;

/** Parts with a name are written once, under $defs. */
function nameParts(): void {
  z.globalRegistry.add(Seeker, { id: 'Seeker' });
  for (const kind of Object.keys(NOUN_NAMES) as NounKind[]) {
    z.globalRegistry.add(NOUN_SCHEMAS[kind], { id: NOUN_NAMES[kind] });
  }
  z.globalRegistry.add(Fact, { id: 'Fact' });
  for (const fact of [...Fact.options, Correction]) {
    z.globalRegistry.add(fact, { id: `${fact.shape.kind.value}-entry` });
  }
}

/** In the career file `null` means the same as left out, so whatever may be left out may be null. */
export function allowNulls(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(allowNulls);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, allowNulls(value)]));
  if (!isObject(inner.properties ?? null)) return inner;
  const required = Array.isArray(inner.required) ? inner.required : [];
  const properties = Object.entries(inner.properties as Record<string, Json>).map(([key, value]) => [
    key,
    required.includes(key) ? value : { anyOf: [value, { type: 'null' }] },
  ]);
  return { ...inner, properties: Object.fromEntries(properties) };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
