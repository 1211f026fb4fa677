import * as fc from 'fast-check';

/**
 * Property tests try the same inputs each time, so that a change fails for what it changed. `PMQA_SEED=random` tries
 * others, `PMQA_SEED=<number>` those of a failure; `npm run fuzz` and `npm run fuzz:slow` search without end.
 */
const wanted = process.env.PMQA_SEED ?? '2569';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
