// Whether the marked texts of a layout are where they belong after an import.

const FIELDS = ['criteria', 'guidelines', 'result', 'evidence'];

/**
 * `{ texts, lost, misplaced, extra }` of an imported report; `expected` gives for each mark `[code, level, field]`, without a
 * code for one that belongs to the notes. A statement that was split in two is one too many.
 */
export function compareMarked(expected, { report, notes }) {
  const found = new Map(Object.keys(expected).map((mark) => [mark, []]));
  const note = (value, place) => {
    const text = JSON.stringify(value ?? '');
    for (const [mark, places] of found) if (text.includes(mark)) places.push(place);
  };
  const { categories, ...rest } = report;
  const levels = categories.flatMap(({ items }) =>
    items.flatMap((item) => item.levels.map((level) => ({ code: item.code, level }))),
  );
  for (const { code, level } of levels)
    for (const field of FIELDS) note(level[field], placeOf(code, level.level, field));
  note(rest, 'rest');
  const result = { texts: found.size, lost: 0, misplaced: 0, extra: 0, wrong: [] };
  for (const [mark, [code, level, field]] of Object.entries(expected)) {
    const places = found.get(mark);
    const inNotes = notes.includes(mark);
    const right = field === 'results' ? 'rest' : code ? placeOf(code, level, field) : undefined;
    if (right === undefined ? places.length > 0 || inNotes : places.length === 1 && places[0] === right)
      continue;
    if (places.length === 0 && !inNotes) result.lost += 1;
    else result.misplaced += 1;
    result.wrong.push(`${mark}: ${places.join(', ') || 'nowhere'}, not ${right}`);
  }
  const places = Object.values(expected).map((place) => placeOf(...place));
  for (const { code, level } of levels)
    for (const field of FIELDS.slice(0, 2)) {
      const wanted = places.filter((each) => each === placeOf(code, level.level, field)).length;
      const statements = (level[field] ?? []).reduce((sum, { points }) => sum + 1 + (points?.length ?? 0), 0);
      if (wanted === 0 || statements <= wanted) continue;
      result.extra += statements - wanted;
      result.wrong.push(`${code} ${level.level} ${field}: ${statements} statements, not ${wanted}`);
    }
  return result;
}

const placeOf = (code, level, field) => `${code}|${level?.toLowerCase()}|${field}`;
