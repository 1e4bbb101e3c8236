import * as z from 'zod';

type Emptiable<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>;
};

/** The schema of a change: every field may be left out (stays) or `null` (is emptied); unknown ones are refused. */
export function emptiable<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const fields = Object.entries(schema.shape).map(([key, field]) => [
    key,
    (field as unknown as z.ZodType).nullable().optional(),
  ]);
  return z.strictObject(Object.fromEntries(fields) as Emptiable<Shape>);
}
