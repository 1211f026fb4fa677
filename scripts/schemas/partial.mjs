/** A JSON Schema with all fields optional: a theme of an agency has only the lines that it changes. */
export function partial(node) {
  if (Array.isArray(node)) return node.map(partial);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => key !== 'required' && key !== 'default');
  return Object.fromEntries(entries.map(([key, value]) => [key, partial(value)]));
}
