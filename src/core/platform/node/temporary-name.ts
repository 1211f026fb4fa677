import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Only files of this machine are leftovers: a folder may be shared over a network. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const SHAPE = /^\.pmqa-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/u;

/** A name for a file that is renamed later; it contains the machine and the process. */
export const temporaryName = (): string =>
  `.pmqa-${MACHINE}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** Whether a file was left behind by a process of this machine that has ended, judged by its name. */
export function isLeftover(name: string): boolean {
  const [, machine, pid] = SHAPE.exec(name) ?? [];
  return machine === MACHINE && Number(pid) !== process.pid && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
