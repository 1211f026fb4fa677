// Folders for what a judge writes on its way; they go when the acceptance ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders = [];

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The path of a new, empty folder that lives as long as this process. */
export function scratchFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-scratch-'));
  folders.push(folder);
  return folder;
}
