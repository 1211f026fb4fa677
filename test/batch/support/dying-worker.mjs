// A worker whose thread ends at the reports that say so.
import { workerData } from 'piscina';

export function makeDocuments(name) {
  if (name === 'exit') process.exit(3);
  if (name === 'throw')
    process.nextTick(() => {
      throw new Error('out of nowhere');
    });
  if (name === 'memory') {
    const kept = [];
    for (;;) kept.push(new Array(1e6).fill(name));
  }
  return name === 'throw'
    ? new Promise(() => {})
    : { result: { warnings: [], made: name, with: workerData.digits } };
}
