export const JSON_TYPES = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'] as const;

export type JsonType = (typeof JSON_TYPES)[number];

/** The type of a value of JSON; a whole number is an integer too. */
export function jsonType(value: unknown): Exclude<JsonType, 'integer'> {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

export const isOfType = (value: unknown, type: JsonType): boolean =>
  type === 'integer' ? Number.isInteger(value) : jsonType(value) === type;

/** How the words of problems name a type. */
export const KINDS = {
  null: 'nothing',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
  number: 'number',
  integer: 'integer',
  string: 'text',
} as const satisfies Readonly<Record<JsonType, string>>;

/** Whether two values of JSON are the same, fields in any order. */
export function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && areEqual(a[key], b[key]))
  );
}
