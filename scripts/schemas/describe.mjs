/**
 * A JSON Schema whose fields have descriptions, Thai first, then English.
 *
 * `words` has the descriptions by dotted path: a Thai text, whose English is in `comments` under the same path, or an object with
 * both. A field of a definition has a path that begins with the definition's name; `places` says under which path `comments` has
 * the fields of that definition. Throws an error that names every field without a description and every unused description.
 */
export function describe(schema, words, comments = new Map(), places = {}) {
  const used = new Set();
  const missing = [];
  const { $defs = {}, ...root } = schema;

  const commentOf = ([first, ...rest]) => comments.get([places[first] ?? first, ...rest].join('.'));

  function textOf(at) {
    const alike = at.map((step) => (LEVELS.has(step) ? '*' : step)).join('.');
    const path = at.join('.') in words || !(alike in words) ? at.join('.') : alike;
    const given = words[path];
    const { th, en } = typeof given === 'string' ? { th: given, en: commentOf(at) } : (given ?? {});
    used.add(path);
    if (th && en) return `${th}\n${en}`;
    missing.push(path);
    return undefined;
  }

  function walk(node, at) {
    if (Array.isArray(node)) return node.map((each) => walk(each, at));
    if (typeof node !== 'object' || node === null) return node;
    const { properties, ...rest } = node;
    const walked = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, BELOW.has(key) ? walk(value, at) : value]),
    );
    if (!properties) return walked;
    const described = Object.entries(properties).map(([name, value]) => {
      const below = walk(value, [...at, name]);
      return [name, isTag(name, value) ? below : { description: textOf([...at, name]), ...below }];
    });
    return { ...walked, properties: Object.fromEntries(described) };
  }

  const described = walk(root, []);
  const defs = Object.fromEntries(Object.entries($defs).map(([name, value]) => [name, walk(value, [name])]));
  const unused = Object.keys(words).filter((path) => !used.has(path));
  if (missing.length + unused.length > 0)
    throw new Error(
      `descriptions: missing ${missing.join(', ') || 'none'}; unused ${unused.join(', ') || 'none'}`,
    );
  return { ...described, ...(Object.keys(defs).length > 0 && { $defs: defs }) };
}

/** Fields that are described alike by a path with `*`. */
const LEVELS = new Set(['basic', 'advance', 'significance']);

/** Keywords with schemas in them. */
const BELOW = new Set(['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', 'prefixItems']);

/** `type: 'heading'` of a block says what the block is and needs no words. */
const isTag = (name, value) => name === 'type' && 'const' in value;
