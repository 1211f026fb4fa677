import { WordFileError, type WordFileProblem, childrenNamed, type XmlElement } from '../../core/index.js';
import { markedTexts } from './marked-text.js';
import { parsePart } from './part.js';
import { readZip } from './zip.js';

/** The parts of a Word file. */
export interface WordPackage {
  /** The bytes of a part by its path, for example `word/media/image1.png`. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** The root element of a part. Throws `WordFileError` where it is not XML. */
  readonly root: (path: string) => XmlElement | undefined;
  /** Texts of the body that are highlighted or struck through. */
  readonly markedTexts: () => readonly string[];
  /** The XML of the parts that programs keep for each other: `customXml/item1.xml` and so on. */
  readonly customXml: () => readonly string[];
  /** The targets of a part's relationships by id, those inside the file as paths of parts. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  /** The last word of the relationship's type, for example `image`. */
  readonly type: string;
  readonly target: string;
  /** The target is an address outside the file. */
  readonly isExternal: boolean;
}

/** A report with a hundred photographs has some 300 MB; a file of zeros that unpacks to more is meant to do harm. */
const MAX_FILE_BYTES = 300_000_000;
const MAX_UNPACKED_BYTES = 600_000_000;
/**
 * A file may unpack to `ANY_UNPACKED_BYTES`, and to `MAX_RATIO` times its size more; uncompressed screenshots reach a ratio of some 50.
 */
const ANY_UNPACKED_BYTES = 50_000_000;
const MAX_RATIO = 100;
/** XML grows some twentyfold when it is read. */
const MAX_PART_BYTES = 100_000_000;
const MAX_PARTS = 20_000;

/**
 * Opens a .docx. Only parts that a report is read from are unpacked, none to a disk; a path in the archive is a name to
 * look up and nothing else. Throws `WordFileError`.
 */
export function openPackage(data: Uint8Array): WordPackage {
  if (data[0] !== 0x50 || data[1] !== 0x4b) throw new WordFileError({ code: 'not-zip', found: kindOf(data) });
  const names: string[] = [];
  return packageOf(unpackParts(data, WANTED, names), names);
}

/** A Word file by its parts. Throws `WordFileError`. */
export function packageOf(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[] = [...files.keys()],
): WordPackage {
  const bytes = (path: string): Uint8Array | undefined => files.get(path);
  const missing = ['[Content_Types].xml', 'word/document.xml'].find((path) => !files.has(path));
  if (missing) throw new WordFileError({ code: 'not-word', missing, found: names });
  const roots = new Map<string, XmlElement>();
  const root = (path: string): XmlElement | undefined => {
    const known = roots.get(path);
    const part = known ? undefined : bytes(path);
    if (part) roots.set(path, parsePart(decode(part, path), path));
    return roots.get(path);
  };
  return {
    bytes,
    root,
    markedTexts: () => markedTexts(bytes('word/document.xml'), () => root('word/document.xml')),
    customXml: () =>
      [...files].flatMap(([path, part]) =>
        CUSTOM_XML.test(path) ? [new TextDecoder('utf-8').decode(part)] : [],
      ),
    relationships: (path) => {
      const at = path.lastIndexOf('/') + 1;
      const part = root(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
      return new Map(
        childrenNamed(part, 'Relationship').map(({ attributes }) => {
          const { Id = '', Type = '', Target = '', TargetMode } = attributes;
          const isExternal = TargetMode === 'External';
          const target = isExternal ? Target : resolvePart(path.slice(0, at), Target);
          return [Id, { type: Type.replace(/^.*\//su, ''), target, isExternal }];
        }),
      );
    },
  };
}

/** Parts that a report is read from; a path in the archive is a name to look up and nothing else. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|customXml\/item\d+\.xml|docProps\/(?:app|core)\.xml|word\/.*\.(?:xml|rels)|word\/media\/[^/]+)$/iu;

const CUSTOM_XML = /^customXml\/item\d+\.xml$/iu;

/**
 * The parts of an office file whose names are wanted; `names` is filled with those of all files in the archive, read or not. Throws
 * `WordFileError`.
 */
export function unpackParts(
  data: Uint8Array,
  wanted: RegExp,
  names: string[] = [],
): ReadonlyMap<string, Uint8Array> {
  limit('file', data.length, MAX_FILE_BYTES);
  const most = Math.min(MAX_UNPACKED_BYTES, ANY_UNPACKED_BYTES + MAX_RATIO * data.length);
  let total = 0;
  let reading = 'zip';
  const files = new Map<string, Uint8Array>();
  try {
    for (const { name, size, read } of readZip(data)) {
      names.push(name);
      limit('parts', names.length, MAX_PARTS);
      if (!wanted.test(name)) continue;
      limit(name, size, MAX_PART_BYTES);
      limit('unpacked', (total += size), most);
      reading = name;
      files.set(name, read());
    }
  } catch (error) {
    if (error instanceof WordFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WordFileError({ code: 'damaged-word-file', part: reading, reason });
  }
  return files;
}

function limit(what: string, found: number, maximum: number): void {
  if (found > maximum) throw new WordFileError({ code: 'word-file-too-large', what, found, maximum });
}

/** The text of a part of XML. Throws `WordFileError`. */
export function decode(part: Uint8Array, path: string): string {
  const utf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  try {
    const encoding = utf16 ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw new WordFileError({ code: 'damaged-word-file', part: path, reason: 'it is not UTF-8 text' });
  }
}

function kindOf(data: Uint8Array): Extract<WordFileProblem, { code: 'not-zip' }>['found'] {
  if (data.length === 0) return 'empty';
  const start = String.fromCharCode(...data.subarray(0, 8));
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-word';
  return 'other';
}

/** The path of a part that a relationship names, seen from `folder`. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
