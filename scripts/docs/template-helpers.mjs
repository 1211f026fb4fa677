// The table of helpers in docs/templates.md, from the comments of the code: how each is called and what it gives.
import { readFileSync } from 'node:fs';
import { cell, table, withPart } from './markdown.mjs';

const FOLDER = new URL('../../src/render/template/', import.meta.url);
const FILES = ['helpers.ts', 'chart-helpers.ts'];

/** A comment of a helper: `{{call}}`, a colon or semicolon, what it gives. */
const COMMENT = /\/\*\*((?:(?!\*\/).)*?)\*\/\s*(\w+): \(/gsu;

export function templateHelpers(paper) {
  const rows = FILES.flatMap((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    return [...text.matchAll(COMMENT)].map(([, comment, helper]) => {
      const words = comment.replaceAll(/\s*\n\s*\* ?/gu, ' ').trim();
      return [`\`${helper}\``, cell(words)];
    });
  });
  return withPart(paper, 'helpers', table(['helper', 'how it is called, what it gives'], rows));
}
