import { LEVELS } from '../../core/index.js';
import type { WordFile } from '../../read/word/index.js';
import { type Level, type Report, type ResultItem } from '../../report/index.js';
import { toExtracted } from '../../tools/extract/index.js';
import { dataHash, fieldHashes, type Provenance } from '../../tools/provenance/index.js';
import { filledOfItem, filledOfLevel, partKey } from '../word/filled-fields.js';
import type { ReadForm } from '../word/read-form.js';
import type { Change } from './change.js';
import { isEmptyItem, ownItem, withItem } from './item-change.js';
import { isEmptyLevel, ownLevel, withLevel } from './level-change.js';
import { placePictures } from './pictures.js';

type Base = Change['base'];

/** What a filled form changes. */
export function formChanges(
  file: string,
  form: ReadForm,
  base: Provenance | undefined,
  report: Report,
): readonly Change[] {
  const baseOf = (key: string): Base => {
    const known = base?.fields.get(key);
    return known?.word === undefined ? undefined : { form: known.word, report: known.report };
  };
  return partChanges(file, form, baseOf, { report, base });
}

/** What a Word file that `build` made changes. */
export function builtChanges(
  file: string,
  word: WordFile,
  base: Provenance,
  report: Report,
): readonly Change[] {
  const read = toExtracted(word, { asFiles: true });
  const hashes = fieldHashes(read.report);
  const own = fieldHashes(report);
  /** A level that nobody has touched counts as the report's own. */
  const baseOf = (key: string, hash: string): Base => {
    const [code = '', level = ''] = key.split('/');
    const at = `categories/${code[0]}/items/${code}/levels/${level}`;
    const fields = ['result', 'guidelines', 'evidence'].map((name) => `${at}/${name}`);
    const isSame = fields.every((field) => hashes.get(field) === base.fields.get(field)?.word);
    const isOurs = fields.every((field) => own.get(field) === base.fields.get(field)?.report);
    const there = ownLevel(report, code, level as Level['level']).hash;
    return { form: isSame ? hash : '', report: isOurs ? there : '' };
  };
  return partChanges(file, { ...read.report, pictures: read.pictures }, baseOf, { report, base });
}

/** What a file changes that people made by hand. */
export const importedChanges = (
  file: string,
  read: { readonly report: Report; readonly pictures: ReadonlyMap<string, Uint8Array> },
  report: Report,
): readonly Change[] =>
  partChanges(file, { ...read.report, pictures: read.pictures }, () => undefined, {
    report,
    base: undefined,
  });

function partChanges(
  file: string,
  read: Pick<ReadForm, 'categories' | 'results' | 'pictures'>,
  baseOf: (key: string, hash: string) => Base,
  { report, base }: { readonly report: Report; readonly base: Provenance | undefined },
): readonly Change[] {
  const levels = read.categories.flatMap(({ items }) =>
    items.flatMap(({ code, levels }) =>
      LEVELS.flatMap((name): readonly Change[] => {
        const given = levels.find((each) => each.level === name);
        if (!given) return [];
        const untouched = dataHash(filledOfLevel(given));
        const { value: level, pictures } = placePictures(given, partKey(code, name), read.pictures, {
          report,
          base,
        });
        const key = partKey(code, name);
        const hash = dataHash(filledOfLevel(level));
        return [
          {
            key,
            file,
            base: rebased(baseOf(key, untouched), untouched, hash),
            hash,
            isEmpty: isEmptyLevel(level),
            own: (of) => ownLevel(of, code, name),
            apply: (to) => withLevel(to, code, level),
            pictures,
          },
        ];
      }),
    ),
  );
  const items = (read.results?.items ?? []).map((given): Change => {
    const untouched = dataHash(filledOfItem(given));
    const { value: item, pictures } = placePictures<ResultItem>(given, given.code, read.pictures, {
      report,
      base,
    });
    const hash = dataHash(filledOfItem(item));
    return {
      key: item.code,
      file,
      base: rebased(baseOf(item.code, untouched), untouched, hash),
      hash,
      isEmpty: isEmptyItem(item),
      own: (of) => ownItem(of, item.code),
      apply: (to) => withItem(to, item.code, item),
      pictures,
    };
  });
  return [...levels, ...items];
}

/** A base in the names that the pictures get: what was untouched stays so. */
const rebased = (base: Base, untouched: string, hash: string): Base =>
  base && base.form === untouched ? { ...base, form: hash } : base;
