// Random sequences of what people and the command do to a report, compared with a model: no text that a person typed may be
// gone, unless a person deleted it.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { BESIDE, editWord, exists, shownTexts } from './word-edits.mjs';

const START = {
  'report/report.yaml': 'agency: กรมตัวอย่าง # ชื่อเต็ม\nfiscalYear: 2568\ncontact: โทร 1\n',
  'report/1/1.1/basic.md':
    '---\nguidelines: |\n  - [x] แนวทางหนึ่ง\n  - [ ] แนวทางสอง\nevidence:\n  - title: หลักฐานหนึ่ง\n---\n\nผลหนึ่ง\n\n1. ข้อหนึ่ง\n2. ข้อสอง\n',
  'report/1/1.1/advance.md': 'ผลสอง\n\n| ปี | ค่า |\n| --- | --- |\n| 2567 | 80 |\n',
  'report/1/1.2/basic.md': 'ผลสาม https://www.example.go.th\n',
};

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TOKEN = /TOK\d+x/gu;

/** What a person or the command may do next; each gives what it did, or undefined where there was nothing to do. */
const ACTIONS = {
  build: ({ run, pick }) => run('build', 'report', '--formats', 'docx', ...pick([[], ['--contents']])),
  buildFinal: ({ run }) => run('build', 'report', '--formats', 'docx', '--final', '--out', 'final'),
  buildElsewhere: ({ run }) =>
    run('build', 'report', '--formats', 'docx', '--out', 'else', '--digits', 'thai'),
  extract: ({ run }) => run('extract', 'report.docx', '--out', 'report', '--format', 'folder'),
  extractElsewhere: ({ run }) => run('extract', 'else/report.docx', '--out', 'report', '--format', 'folder'),
  extractFile: ({ run, pick }) =>
    run('extract', 'report.docx', '--out', 'file', '--format', pick(['yaml', 'json'])),
  import: ({ run }) => run('import', 'report.docx', '--out', 'imported'),
  dryRun: ({ run, pick }) =>
    pick([true, false])
      ? run('build', 'report', '--formats', 'docx', '--dry-run')
      : run('extract', 'report.docx', '--out', 'report', '--format', 'folder', '--dry-run'),
  batch: ({ run, pick }) =>
    run(
      'batch',
      'file',
      '--formats',
      'docx',
      '--jobs',
      '1',
      '--out',
      'batch',
      ...pick([[], ['--skip-existing']]),
    ),
  forms: ({ run, pick }) => run('forms', 'report', '--out', 'forms', '--by', pick(['item', 'category'])),
  collect: async ({ run, pick, folder }) => {
    const there = (await exists(path.join(folder, 'forms'))) ? await readdir(path.join(folder, 'forms')) : [];
    const name = pick(there.sort());
    return name && run('collect', `forms/${name}`, '--into', 'report');
  },
  collectOther: ({ run, pick }) =>
    run('collect', pick(['report.docx', 'else/report.docx', 'final/report.docx']), '--into', 'report'),
  typeInForm: async ({ folder, pick, type }) => {
    const forms = path.join(folder, 'forms');
    const names = (await exists(forms)) ? (await readdir(forms)).filter((name) => /\.docx$/u.test(name)) : [];
    const name = pick(names.sort());
    if (!name) return undefined;
    const token = type();
    const done = await editWord(path.join(forms, name), (xml) => {
      const match = pick(shownTexts(xml));
      if (!match) return undefined;
      const at = match.index + match[0].length - '</w:t>'.length;
      return `${xml.slice(0, at)} ${token.text}${xml.slice(at)}`;
    });
    return done && token.keep(`forms/${name}`);
  },
  typeInWord: async ({ folder, pick, type }) => {
    const file = pick([
      'report.docx',
      'report.docx',
      'else/report.docx',
      'batch/report.docx',
      'final/report.docx',
    ]);
    const token = type();
    const done = await editWord(path.join(folder, file), (xml) => {
      const match = pick(shownTexts(xml));
      if (!match) return undefined;
      const at = match.index + match[0].length - '</w:t>'.length;
      return `${xml.slice(0, at)} ${token.text}${xml.slice(at)}`;
    });
    return done && token.keep(file);
  },
  addParagraphInWord: async ({ folder, pick, type }) => {
    const token = type();
    const done = await editWord(path.join(folder, 'report.docx'), (xml) => {
      const ends = [...xml.matchAll(/<\/w:p>/gu)];
      const end = pick(ends);
      if (!end) return undefined;
      const at = end.index + end[0].length;
      return `${xml.slice(0, at)}<w:p><w:r><w:t>${token.text}</w:t></w:r></w:p>${xml.slice(at)}`;
    });
    return done && token.keep('report.docx');
  },
  typeBesideInWord: async ({ folder, pick, type }) => {
    const file = pick(['report.docx', 'report.docx', 'else/report.docx', 'batch/report.docx']);
    const place = pick(Object.keys(BESIDE));
    const [edit, part] = BESIDE[place];
    const token = type();
    const done = await editWord(path.join(folder, file), edit(token.text), part);
    return done && `${token.keep(file)}, ${place}`;
  },
  deleteRowInWord: async ({ folder, pick, forget }) => {
    let deleted = '';
    const done = await editWord(path.join(folder, 'report.docx'), (xml) => {
      const rows = [...xml.matchAll(/<w:tr>(?:(?!<w:tr>|<w:tbl>).)*?<\/w:tr>/gsu)].filter(({ 0: row }) =>
        /Basic|Advance/u.test(row),
      );
      const row = rows.length > 1 ? pick(rows) : undefined;
      if (!row) return undefined;
      deleted = row[0];
      return xml.replace(row[0], '');
    });
    if (done) forget(deleted);
    return done && 'row';
  },
  saveInWord: async ({ folder }) =>
    (await editWord(path.join(folder, 'report.docx'), (xml) =>
      xml.replace('<w:body>', '<w:body><w:proofErr/>'),
    )) && 'saved',
  typeInFolder: async ({ folder, pick, type }) => {
    const files = (await readdir(path.join(folder, 'report'), { recursive: true })).filter(
      (name) => /\.md$/u.test(name) && !name.includes('conflict'),
    );
    if (files.length === 0) return undefined;
    const file = path.join(folder, 'report', pick(files.sort()));
    const token = type();
    const text = await readFile(file, 'utf8');
    const inFront = pick([true, false, false]) && text.startsWith('---\n');
    await writeFile(
      file,
      inFront ? text.replace('---\n', `---\n# ${token.text}\n`) : `${text.trimEnd()}\n\n${token.text}\n`,
    );
    return token.keep(path.relative(folder, file));
  },
  typeInSettings: async ({ folder, pick, type }) => {
    const file = path.join(folder, pick(['report/report.yaml', 'file/report.yaml']));
    if (!(await exists(file))) return undefined;
    const token = type();
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      pick([true, false])
        ? `# ${token.text}\n${text}`
        : text.replace(/^(contact: .*)$/mu, `$1 ${token.text}`),
    );
    return (await readFile(file, 'utf8')).includes(token.text) && token.keep(path.relative(folder, file));
  },
  addLevel: async ({ folder, pick, type }) => {
    const file = path.join(folder, 'report', pick(['1/1.2/advance.md', '1/1.3/basic.md', '2/2.1/basic.md']));
    if (await exists(file)) return undefined;
    await mkdir(path.dirname(file), { recursive: true });
    const token = type();
    await writeFile(file, `ระดับใหม่ ${token.text}\n`);
    return token.keep(path.relative(folder, file));
  },
  putOriginal: async ({ folder, count }) => {
    const file = path.join(folder, 'report.docx');
    if (!(await exists(file))) return undefined;
    const parts = unzipSync(await readFile(file));
    for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name];
    await rename(file, path.join(folder, `report-${count}.docx`));
    await writeFile(file, zipSync(parts, { level: 1 }));
    return 'original';
  },
  moveAway: async ({ folder, count }) => {
    const file = path.join(folder, 'report.docx');
    if (!(await exists(file))) return undefined;
    await rename(file, path.join(folder, `moved-${count}.docx`));
    return 'moved';
  },
  resolve: async ({ folder, pick }) => {
    const names = (await readdir(path.join(folder, 'report'), { recursive: true })).filter((name) =>
      name.includes('.conflict-'),
    );
    if (names.length === 0) return undefined;
    const name = pick(names.sort());
    await mkdir(path.join(folder, 'resolved'), { recursive: true });
    await cp(path.join(folder, 'report', name), path.join(folder, 'resolved', path.basename(name)));
    await rm(path.join(folder, 'report', name));
    return name;
  },
};

/** All tokens in the files of a folder, those inside Word files too. */
async function tokensIn(folder) {
  const found = new Set();
  const add = (text) => (text.match(TOKEN) ?? []).forEach((token) => found.add(token));
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    const data = await readFile(file);
    if (!/\.docx$/u.test(name)) add(data.toString('utf8'));
    else
      for (const [part, bytes] of Object.entries(unzipSync(data)))
        if (part.endsWith('.xml')) add(strFromU8(bytes));
  }
  return found;
}

/**
 * Runs one sequence of so many steps. `run` is the command: arguments to exit code. Gives what was done, and the texts that
 * are gone without a trace, or the step that failed as no step may.
 */
export async function runSequence(run, seed, { steps = 8, without = [] } = {}) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const names = Object.keys(ACTIONS).filter((name) => !without.includes(name));
  const folder = await mkdtemp(path.join(tmpdir(), 'pmqa-sequence-'));
  const done = [];
  const live = new Set();
  let typed = 0;
  try {
    for (const [name, text] of Object.entries(START)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await mkdir(path.join(folder, 'file'), { recursive: true });
    for (let count = 0; count < steps; count += 1) {
      const name = count === 0 ? 'build' : pick(names);
      const step = {
        folder,
        count,
        pick,
        type: () => {
          const text = `TOK${(typed += 1)}x`;
          return { text, keep: (where) => (live.add(text), `${text} in ${where}`) };
        },
        forget: (text) => (text.match(TOKEN) ?? []).forEach((token) => live.delete(token)),
        run: async (...args) => {
          const inFolder = args.map((arg, at) =>
            at > 0 &&
            !arg.startsWith('-') &&
            (at === 1 || args[at - 1] === '--out' || args[at - 1] === '--into')
              ? path.join(folder, arg)
              : arg,
          );
          return `exit ${await run(inFolder)}`;
        },
      };
      const outcome = await ACTIONS[name](step);
      if (!outcome) continue;
      done.push(`${name}: ${outcome}`);
      if (outcome === 'exit 4') return { done, lost: ['a fault of the program'] };
      const there = await tokensIn(folder);
      const lost = [...live].filter((token) => !there.has(token));
      if (lost.length > 0) return { done, lost };
    }
    return { done, lost: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a function with nothing written to the standard streams. */
export async function silently(action) {
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write];
  stdout.write = stderr.write = () => true;
  try {
    return await action();
  } finally {
    [stdout.write, stderr.write] = writes;
  }
}

/** How many of so many sequences lost nothing, and the others. */
export async function survivedSequences(run, count, options = {}) {
  const failures = [];
  const codes = {};
  const { from = 1 } = options;
  for (let seed = from; seed < from + count; seed += 1) {
    const { done, lost } = await silently(() => runSequence(run, seed, options));
    for (const line of done)
      codes[line.replace(/TOK.*/u, 'typed')] = (codes[line.replace(/TOK.*/u, 'typed')] ?? 0) + 1;
    if (lost.length > 0) failures.push(`seed ${seed}: lost ${lost.join(', ')} after\n  ${done.join('\n  ')}`);
  }
  return { sequences: count, survived: count - failures.length, failures, codes };
}
