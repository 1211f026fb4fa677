// Builds onto disks that are too small by more and more: file systems in memory, which need the right to mount.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, contents, ended, report } from './command.mjs';

/** Steps from a disk without a byte to spare to one with room for both new files. */
const STEPS = 12;

/** `{ disks, survived, refused, failures }`: both files old and the message says why, or both new; nothing else left. */
export async function survivedFullDisks() {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-full-'));
  const file = path.join(folder, 'r.json');
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const versions = {};
  const failures = [];
  let refused = 0;
  try {
    for (const version of ['old', 'new']) {
      mkdirSync(path.join(folder, version));
      writeFileSync(file, report(version));
      await ended(build(file, path.join(folder, version)));
      versions[version] = contents(path.join(folder, version));
    }
    const sizes = (version) =>
      ['r.docx', 'r.pdf'].reduce((sum, name) => sum + statSync(path.join(folder, version, name)).size, 0);
    for (let step = 0; step <= STEPS; step += 1) {
      const kilobytes = Math.ceil((sizes('old') + (sizes('new') * 1.1 * step) / STEPS) / 1024) + 8;
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { stdio: 'ignore' });
      try {
        for (const name of ['r.docx', 'r.pdf'])
          copyFileSync(path.join(folder, 'old', name), path.join(disk, name));
        const child = build(file, disk);
        let said = '';
        child.stderr.on('data', (data) => (said += data));
        const code = await ended(child);
        const left = code === 0 ? 'new' : 'old';
        const strange = readdirSync(disk).filter((name) => !/^r\.(?:docx|pdf)$/u.test(name));
        if (JSON.stringify(contents(disk)) !== JSON.stringify(versions[left]))
          failures.push(`${kilobytes} kB: exit ${code}, but the files are not ${left}`);
        if (strange.length > 0) failures.push(`${kilobytes} kB: ${strange.join(' ')}`);
        if (code !== 0 && !/the disk is full/u.test(said))
          failures.push(`${kilobytes} kB: exit ${code}, ${said}`);
        refused += code === 0 ? 0 : 1;
      } finally {
        execFileSync('umount', [disk]);
      }
    }
    return { disks: STEPS + 1, survived: STEPS + 1 - failures.length, refused, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
