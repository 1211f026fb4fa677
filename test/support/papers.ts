import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnchors } from '../../scripts/docs/anchors.mjs';
import { ROOT } from './modules.js';

/** A Markdown file that people read. */
export interface Paper {
  /** Its path from the root of the repository. */
  readonly name: string;
  readonly text: string;
}

const FOLDERS = ['.', 'docs', 'examples', 'fonts', 'dictionary'];

export const PAPERS: readonly Paper[] = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
).map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }));

const FENCED = /^```(\w*)\n(.*?)^```$/gmsu;
const INDENTED = /^ {4}.*$/gmu;
const INLINE = /`([^`\n]+)`/gu;

/** Blocks of code in a language. */
export const codeBlocks = ({ text }: Paper, language: string): readonly string[] =>
  [...text.matchAll(FENCED)].filter(([, found]) => found === language).map(([, , code]) => code!);

/** All code of a paper, a line each: blocks, indented lines, and what stands between backticks. */
export function codeLines({ text }: Paper): readonly string[] {
  const fenced = [...text.matchAll(FENCED)].flatMap(([, , code]) => code!.split('\n'));
  const rest = text.replaceAll(FENCED, '');
  return [
    ...fenced,
    ...[...rest.matchAll(INDENTED)].map(([line]) => line.trim()),
    ...[...rest.matchAll(INLINE)].map(([, code]) => code!),
  ];
}

/** A paper without its code, where a bracket is no link. */
const prose = (text: string): string => text.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/gu, '');

/** Links and pictures of a paper: what is shown, and the target. */
export const linksOf = ({ text }: Paper): readonly { readonly shown: string; readonly target: string }[] =>
  [...prose(text).matchAll(/(?<!\\)\[([^\]]*)\]\(([^)\s]+)\)/gu)].map(([, shown, target]) => ({
    shown: shown!,
    target: target!,
  }));

/** The anchors of a paper's headings, as code hosts derive them. */
export function anchorsOf({ text }: Paper): ReadonlySet<string> {
  const anchorOf = createAnchors();
  return new Set(
    [...text.replaceAll(FENCED, '').matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => anchorOf(heading!)),
  );
}
