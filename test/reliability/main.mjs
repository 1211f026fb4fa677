// node --expose-gc test/reliability/main.mjs [--documents 2000] [--kills 50] [--sequences 2000 [--from 1]] [--options 100000] [--sets 200] [--only words]: target and figure of every promise.
import { parseArgs } from 'node:util';
import { createTable } from '../acceptance/measures/table.mjs';
import { survivedFaults } from './faults.mjs';
import { survivedFullDisks } from './full-disk.mjs';
import { survivedKills } from './kills.mjs';
import { equalCalls, growth } from './load.mjs';
import { grownTooFast } from './grown.mjs';
import { triedOptionSets } from './option-sets.mjs';
import { triedOptions } from './options.mjs';
import { survivedSequences } from './sequences.mjs';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '50' },
    sequences: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    options: { type: 'string', default: '100000' },
    sets: { type: 'string', default: '200' },
    length: { type: 'string', default: '120' },
    only: { type: 'string' },
  },
});
const table = createTable();
const CALLS = 50;
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

const ROWS = {
  faults: async () => {
    const { points, survived, failures } = await survivedFaults();
    return {
      what: 'failing calls of the file system survived: both files old or both new',
      target: String(points),
      figure: survived,
      met: survived === points,
      details: failures.join('\n'),
    };
  },
  disks: async () => {
    const { disks, survived, refused, failures } = await survivedFullDisks();
    return {
      what: 'disks from full to large enough: files old and the reason reported, or files new',
      target: String(disks),
      figure: `${survived}, ${refused} too small`,
      met: survived === disks && refused > 0 && refused < disks,
      details: failures.join('\n'),
    };
  },
  kills: async () => {
    const kills = Number(options.kills);
    const { survived, failures } = await survivedKills(kills);
    return {
      what: 'kills at random moments survived: each file whole, nothing else left',
      target: String(kills),
      figure: survived,
      met: survived === kills,
      details: failures.join('\n'),
    };
  },
  growth: async () => {
    const { pairs, failures } = await grownTooFast(options.length);
    return {
      what: 'pairs of a stage and what a report is made of whose work grows faster than their input',
      target: '0',
      figure: `${failures.length} of ${pairs}`,
      met: failures.length === 0 && pairs > 0,
      details: failures.join('\n'),
    };
  },
  options: async () => {
    const { tried, unheard, failures } = await triedOptions(Number(options.options));
    return {
      what: 'random option values: each taken as documented or refused with its path; unhandled rejections',
      target: `all of ${options.options}; 0`,
      figure: `${failures.length === 0 ? `all of ${tried}` : 'not all'}; ${unheard}`,
      met: failures.length === 0 && unheard === 0,
      details: failures.join('\n'),
    };
  },
  sets: async () => {
    const { tried, failures } = await triedOptionSets(Number(options.sets));
    return {
      what: 'random sets of options for the examples: qpdf, text of tree, Word file and PDF, text inside its cell, Open XML SDK',
      target: options.sets,
      figure: tried - failures.length,
      met: failures.length === 0,
      details: failures.join('\n'),
    };
  },
  sequences: async () => {
    const count = Number(options.sequences);
    const { run } = await import('../../dist/app/cli/run.js');
    const { survived, failures } = await survivedSequences(run, count, { from: Number(options.from) });
    return {
      what: 'random sequences of build, edits, extract, import and batch: no typed text gone',
      target: String(count),
      figure: survived,
      met: survived === count,
      details: failures.join('\n'),
    };
  },
  concurrency: async () => {
    const equal = await equalCalls(CALLS);
    return {
      what: `calls at the same time on one generator: bytes as made alone`,
      target: String(CALLS),
      figure: equal,
      met: equal === CALLS,
    };
  },
  load: async () => {
    const documents = Number(options.documents);
    const { before, after, same } = await growth(documents);
    const grown = ((after - before) / before) * 100;
    return {
      what: `${documents} documents in one process: growth of memory in use, first bytes equal to last`,
      target: '< 5 %',
      figure: `${grown.toFixed(1)} % (${megabytes(before)} → ${megabytes(after)} MB), ${same ? 'equal' : 'not equal'}`,
      met: grown < 5 && same,
    };
  },
};

table.head();
for (const [name, row] of Object.entries(ROWS)) {
  if (options.only && !name.includes(options.only)) continue;
  try {
    table.add(await row());
  } catch (error) {
    table.add({ what: name, figure: 'failed', met: false, details: error.stack });
  }
}
console.log(`\n${table.passed()} met, ${table.failed()} missed`);
process.exitCode = table.failed() > 0 ? 1 : 0;
