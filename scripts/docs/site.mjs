// npm run docs:site: makes a site of all papers in dist/site/, for reading without a network: open index.html. Each page has a list
// of the papers and a search over all of them.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { createHtml, plainText } from './html.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, 'dist', 'site');

/** The papers by who reads them, in the order of the list. */
const NAMED = [
  ['ภาษาไทย', ['README.th.md', 'docs/officers.th.md', 'docs/command.th.md']],
  [
    'Use it',
    [
      'README.md',
      'docs/programmers.md',
      'docs/report-folders.md',
      'docs/word-and-import.md',
      'docs/templates.md',
    ],
  ],
  [
    'Look it up',
    ['docs/command.md', 'docs/data-model.md', 'docs/reference.md', 'examples/README.md', 'CHANGELOG.md'],
  ],
  [
    'How good it is',
    [
      'docs/thai-typesetting.md',
      'docs/accessibility-and-archiving.md',
      'BENCHMARKS.md',
      'RELIABILITY.md',
      'SECURITY.md',
    ],
  ],
  [
    'Change it',
    ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/dependencies.md', 'fonts/README.md', 'dictionary/README.md'],
  ],
];

/** Guides that nobody has put into a group yet, at the end of the first one in their language. */
const named = new Set(NAMED.flatMap(([, names]) => names));
const further = readdirSync(path.join(ROOT, 'docs'))
  .map((name) => `docs/${name}`)
  .filter((name) => name.endsWith('.md') && !named.has(name));
const GROUPS = NAMED.map(([group, names], index) => [
  group,
  [...names, ...further.filter((name) => index === (name.endsWith('.th.md') ? 0 : 1))],
]);

/** `docs/officers.th.md` is the page `officers.th.html`; the README the first one. */
const pageOf = (paper) =>
  paper === 'README.md'
    ? 'index.html'
    : `${paper
        .replace(/^docs\//u, '')
        .replace(/\.md$/u, '')
        .replaceAll('/', '-')}.html`;

const parse = (text) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Both READMEs have the name of the package as their heading. */
const OVERVIEWS = { 'README.md': 'Overview', 'README.th.md': 'ภาพรวม' };

const titleOf = (name, tree) =>
  OVERVIEWS[name] ?? plainText(tree.children.find(({ type }) => type === 'heading'));

const papers = GROUPS.flatMap(([, names]) => names).map((name) => {
  const tree = parse(readFileSync(path.join(ROOT, name), 'utf8'));
  return { name, tree, title: titleOf(name, tree) };
});

/** Where a link of a paper leads on the site: another page, a picture, or the file's name where it is no paper. */
const targetIn = (paper) => (target) => {
  if (/^(?:\w+:|#)/u.test(target)) return target;
  const [file, anchor] = target.split('#');
  const name = path.posix.join(path.posix.dirname(paper), file);
  if (papers.some((each) => each.name === name)) return pageOf(name) + (anchor ? `#${anchor}` : '');
  return name.startsWith('docs/pictures/') ? name.replace('docs/', '') : undefined;
};

const list = (current) =>
  GROUPS.map(
    ([group, names]) =>
      `<h2>${group}</h2><ul>${names
        .map((name) => {
          const { title } = papers.find((each) => each.name === name);
          return `<li><a href="${pageOf(name)}"${name === current ? ' aria-current="page"' : ''}>${title}</a></li>`;
        })
        .join('')}</ul>`,
  ).join('');

/** The parts of a paper between headings, for the search: title, address, text. */
function partsOf({ name, tree, title }, anchors) {
  const parts = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const heading = plainText(node);
      parts.push([
        node.depth === 1 ? title : `${title}: ${heading}`,
        `${pageOf(name)}#${anchors.get(node)}`,
        '',
      ]);
    } else if (parts.length > 0) parts.at(-1)[2] += `${plainText(node)} `;
  }
  return parts;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(path.join(OUT, 'pictures'), { recursive: true });
for (const picture of readdirSync(path.join(ROOT, 'docs', 'pictures')))
  copyFileSync(path.join(ROOT, 'docs', 'pictures', picture), path.join(OUT, 'pictures', picture));
const index = papers.flatMap((paper) => {
  const { html, anchors } = createHtml(paper.tree, targetIn(paper.name));
  const language = paper.name.endsWith('.th.md') ? 'th' : 'en';
  writeFileSync(
    path.join(OUT, pageOf(paper.name)),
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${paper.title}</title><link rel="stylesheet" href="site.css"><nav><input type="search" placeholder="ค้นหา / Search"
aria-label="ค้นหา / Search"><ol id="found" hidden></ol><div id="papers">${list(paper.name)}</div></nav><main>${html}</main>
<script src="index.js"></script><script src="site.js"></script></html>\n`,
  );
  return partsOf(paper, anchors);
});
writeFileSync(path.join(OUT, 'index.js'), `const INDEX = ${JSON.stringify(index)};\n`);
// For computers without a Thai font.
copyFileSync(path.join(ROOT, 'fonts', 'THSarabunNew.ttf'), path.join(OUT, 'THSarabunNew.ttf'));
for (const file of ['site.css', 'site.js'])
  copyFileSync(new URL(`site/${file}`, import.meta.url), path.join(OUT, file));
console.log(`${path.relative(process.cwd(), path.join(OUT, 'index.html'))}: ${papers.length} papers`);
