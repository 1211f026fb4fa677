import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { assemble } from '../src/app/cli/command/index.js';
import { LANGUAGE } from '../src/app/cli/options/common.js';
import { VERBS } from '../src/app/cli/verbs/index.js';
import { read, ROOT } from './support/modules.js';
import { anchorsOf, codeLines, linksOf, PAPERS } from './support/papers.js';

/** Each picture is loaded by everybody who opens its paper. */
const MAX_PICTURE = 200_000;

const isInside = (target: string): boolean => !/^\w+:/u.test(target);
const pathOf = (paper: string, target: string): string =>
  path.posix.join(path.posix.dirname(paper), target.split('#')[0]!);
const size = (file: string): number | undefined =>
  statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.size;

describe('the papers', () => {
  it('are there in both languages, short enough to read at once', () => {
    for (const name of ['README.md', 'README.th.md'])
      expect(read(name).split('\n').length).toBeLessThanOrEqual(200);
  });

  it('begin with the two commands that a newcomer needs', () => {
    for (const name of ['README.md', 'README.th.md']) {
      const [first, second] = read(name).matchAll(/^ {4}(.*?) *#/gmu);
      expect([first?.[1], second?.[1]]).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    }
  });

  it.each(PAPERS)('link to files and headings that exist: $name', (paper) => {
    const broken = linksOf(paper)
      .map(({ target }) => target)
      .filter(isInside)
      .filter((target) => {
        const anchor = target.split('#')[1];
        const file = target.startsWith('#') ? paper.name : pathOf(paper.name, target);
        if (size(file) === undefined) return true;
        const other = PAPERS.find(({ name }) => name === file);
        return anchor !== undefined && !(other && anchorsOf(other).has(anchor));
      });
    expect(broken).toEqual([]);
  });

  it('are all reached from the README', () => {
    const reached = new Set<string>();
    const follow = (name: string): void => {
      const paper = PAPERS.find((each) => each.name === name);
      if (!paper || reached.has(name)) return;
      reached.add(name);
      for (const { target } of linksOf(paper)) if (isInside(target)) follow(pathOf(name, target));
    };
    follow('README.md');
    const guides = PAPERS.filter(({ name }) => name.startsWith('docs/')).map(({ name }) => name);
    expect(guides.filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('pictures of the papers', () => {
  const shown = PAPERS.flatMap(({ name, text }) =>
    [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+\.(?:png|svg))\)/gu)]
      .filter(([, , target]) => target!.includes('pictures/'))
      .map(([, alt, target]) => ({ alt: alt!, file: pathOf(name, target!) })),
  );

  it('have a description for readers who cannot see them', () => {
    expect(shown.length).toBeGreaterThan(6);
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  it('are small, and each of them is shown', () => {
    const files = readdirSync(path.join(ROOT, 'docs/pictures')).map((name) => `docs/pictures/${name}`);
    expect(files.filter((file) => size(file)! > MAX_PICTURE)).toEqual([]);
    expect(files.filter((file) => !shown.some((each) => each.file === file))).toEqual([]);
  });

  it('are made by a script, each of them', () => {
    const script = read('scripts/docs/pictures.mjs') + read('scripts/docs/page-pictures.mjs');
    const names = readdirSync(path.join(ROOT, 'docs/pictures')).map((name) => path.parse(name).name);
    expect(names.filter((name) => !new RegExp(`^ {2,4}'?${name}'?[:,]`, 'mu').test(script))).toEqual([]);
  });
});

describe('commands in the papers', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const program = assemble({
    verbs: VERBS,
    common: LANGUAGE,
    language: 'en',
    version: '',
    run: () => Promise.resolve(),
  });
  const flagsOf = (command: Command): readonly string[] => [
    '--help',
    ...command.options.map(({ long }) => long!),
  ];
  const every = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  const named = (words: readonly string[], from: Command = program): Command | undefined => {
    const found = from.commands.find((each) => each.name() === words[0]);
    return found && found.commands.length > 0 ? named(words.slice(1), found) : found;
  };

  it.each(PAPERS)('are scripts that exist: $name', (paper) => {
    const missing = codeLines(paper)
      .flatMap((line) => [...line.matchAll(/\bnpm run ([\w:-]+)/gu)].map(([, script]) => script!))
      .filter((script) => !(script in scripts));
    expect(missing).toEqual([]);
  });

  it.each(PAPERS)('are verbs and options that exist: $name', (paper) => {
    const wrong = codeLines(paper).filter((line) => {
      const call = /^(?:npx )?pmqa-report ((?!#).*)$/u.exec(line)?.[1];
      if (call === undefined) return false;
      const words = call.split(/\s+/u);
      const command = words[0]!.startsWith('-') ? program : named(words);
      const flags = words.flatMap((word) => /^--[\w-]+/u.exec(word)?.[0] ?? []);
      return !command || flags.some((flag) => !flagsOf(command).includes(flag));
    });
    expect(wrong).toEqual([]);
  });

  it.each(PAPERS.filter(({ name }) => /^(?:README|docs\/)/u.test(name)))(
    'are options of some verb where no verb is named: $name',
    (paper) => {
      const known = new Set(every.flatMap(flagsOf));
      const unknown = codeLines(paper)
        .filter((line) => /^-/u.test(line))
        .flatMap((line) => [...line.matchAll(/(?<=^|\s)--[a-z][\w-]*/gu)].map(([flag]) => flag))
        .filter((flag) => !known.has(flag));
      expect(unknown).toEqual([]);
    },
  );
});
