import {
  mapBlocks,
  visitBody,
  type Block,
  type Document,
  type Inline,
  type Metadata,
} from '../document/index.js';
import type { Category, Item, Level, Report } from '../report/index.js';
import type { TitleLines } from './template/index.js';

/** What the metadata of a document is taken from. */
export interface MetadataInput {
  /** The whole report, and its parts by their paths. */
  readonly report: Report;
  readonly parts: ReadonlyMap<string, object>;
  readonly title: TitleLines;
  readonly thaiDigits: string | undefined;
}

/** Values by name, each written as JSON; one that is undefined is left out. */
function metadata(values: Readonly<Record<string, unknown>>): Metadata | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map(([name, value]) => [name, JSON.stringify(value)]));
}

/**
 * Adds to a document what its report holds and the document does not show, so that the report can be read back from the
 * Word file. Where a value belongs is known from the nodes' `source`; whether it is shown, too. So a template that leaves
 * out a part of a report does not lose it.
 */
export function addMetadata(document: Document, input: MetadataInput): Document {
  const shown = shownSources(document);
  const kept = keptValues(input, (path) => shown.has(path));
  const owners = ownersOf(document, kept);
  const change = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph': {
        const own = owners.get(block);
        const children = withParts(block.children);
        if (!own && children === block.children) return block;
        return { ...block, ...(own && { metadata: { ...own, ...block.metadata } }), children };
      }
      case 'table':
      case 'figure': {
        const part = block.source === undefined ? undefined : input.parts.get(block.source);
        const own = part && metadata(blockValues(part));
        return own ? { ...block, metadata: { ...own, ...block.metadata } } : block;
      }
      default:
        return block;
    }
  };
  return mapBlocks(document, change);
}

/** The paths that any node is made from, and all paths that lead to them. */
function shownSources(document: Document): ReadonlySet<string> {
  const shown = new Set<string>();
  visitBody(document, (node) => {
    let path = 'source' in node ? node.source : undefined;
    while (path !== undefined && path !== '' && !shown.has(path)) {
      shown.add(path);
      path = parentOf(path);
    }
  });
  return shown;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.search(/(?:\.[^.[]*|\[\d+\])$/u)));

/** What a block of a report keeps: the name of a picture, and widths in per cent. */
function blockValues(part: object): Readonly<Record<string, unknown>> {
  const { type, image, width, alt, widths } = part as Readonly<Record<string, unknown>>;
  if (type === 'table') return { widths };
  return typeof image === 'string' ? { image: /^data:/iu.test(image) ? 'data:' : image, width, alt } : {};
}

/** Headings of chapters, by what they are made from. */
const CHAPTERS: Readonly<Record<string, string>> = {
  executiveSummary: 'executive-summary',
  profile: 'profile',
  scores: 'summary',
  results: 'results',
  plans: 'plans',
  followUps: 'follow-ups',
  categories: 'evidence',
};

/** The values that are kept, by the path of the part that they belong to. */
function keptValues(
  { report, parts, title, thaiDigits }: MetadataInput,
  isShown: (path: string) => boolean,
): ReadonlyMap<string, Metadata> {
  const kept = new Map<string, Metadata>();
  const keep = (path: string, values: Readonly<Record<string, unknown>>): void => {
    const own = metadata(values);
    if (own) kept.set(path, own);
  };
  const unlessShown = (path: string, value: unknown): unknown => (isShown(path) ? undefined : value);
  keep('title', {
    title: title.form,
    round: title.unnamedRound,
    unit: unlessShown('unit', report.unit),
    contact: unlessShown('contact', report.contact),
    digits: thaiDigits,
    date: report.date,
    cover: report.cover,
    'executive-summary': unlessShown('executiveSummary', report.executiveSummary),
    signatures: report.signatures,
    results: report.results,
    scores: report.scores,
    plans: unlessShown('plans', report.plans),
    'follow-ups': unlessShown('followUps', report.followUps),
    'link-targets': report.linkTargets,
    appendices: unlessShown('appendices', report.appendices),
  });
  for (const line of ['unit', 'contact']) keep(line, { line });
  for (const [path, chapter] of Object.entries(CHAPTERS)) keep(path, { chapter });
  for (const [path, part] of parts) {
    const [, item, level] = /^categories\[\d+\](\.items\[\d+\](\.levels\[\d+\])?)?$/u.exec(path) ?? [null];
    if (level !== undefined) {
      const { recommendation, evidence } = part as Level;
      const isListed = isShown(`${path}.evidence[0]`);
      keep(path, {
        recommendation: unlessShown(`${path}.recommendation`, recommendation),
        evidence: isListed ? undefined : evidence,
      });
      keep(`${path}.evidence`, { evidence: isListed ? true : 'appendix' });
    } else if (item !== undefined) {
      const { shortTitle, summary } = part as Item;
      keep(path, {
        'short-title': unlessShown(`${path}.shortTitle`, shortTitle),
        summary: unlessShown(`${path}.summary`, summary),
      });
    } else if (/^categories\[\d+\]$/u.test(path)) {
      keep(path, { goal: unlessShown(`${path}.goal`, (part as Category).goal) });
    }
  }
  return kept;
}

/**
 * The heading or paragraph that values belong to: the first that is made from their part; where a template has none, the
 * first that is made from anything inside it, and for the report itself, the first of all.
 */
function ownersOf(document: Document, kept: ReadonlyMap<string, Metadata>): ReadonlyMap<Block, Metadata> {
  const exact = new Map<string, Block>();
  const inside = new Map<string, Block>();
  let first: Block | undefined;
  visitBody(document, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
    first ??= node;
    if (node.source === undefined) return 'skip';
    if (!exact.has(node.source)) exact.set(node.source, node);
    let path = parentOf(node.source);
    while (path !== '' && !inside.has(path)) {
      inside.set(path, node);
      path = parentOf(path);
    }
    return 'skip';
  });
  const owners = new Map<Block, Metadata>();
  for (const [path, values] of kept) {
    const belongs =
      path === 'title' || /^categories\[\d+\](?:\.items\[\d+\](?:\.levels\[\d+\])?)?$/u.test(path);
    const owner =
      exact.get(path) ?? (belongs ? inside.get(path) : undefined) ?? (path === 'title' ? first : undefined);
    if (owner) owners.set(owner, { ...owners.get(owner), ...values });
  }
  return owners;
}

/** Names what the text from here on is, in lines that list evidence: its number, title, year, unit, link or file. */
function withParts(inlines: readonly Inline[]): readonly Inline[] {
  let before: string | undefined;
  let changed = false;
  const named = inlines.map((inline): Inline => {
    const source = inline.type === 'text' ? inline.source : undefined;
    const part = source === before ? undefined : /\.evidence\[\d+\]\.(\w+)$/u.exec(source ?? '')?.[1];
    before = source;
    if (part === undefined || inline.type !== 'text') return inline;
    changed = true;
    return { ...inline, metadata: { part: JSON.stringify(part), ...inline.metadata } };
  });
  return changed ? named : inlines;
}
