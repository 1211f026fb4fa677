// Fails each call of the file system in turn while two files are replaced, and looks at what is left.
import * as node from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../../dist/core/platform/node/write-files.js';

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'];
const CALLS = ['copyFile', 'link', 'mkdir', 'open', 'readdir', 'rename', 'rm', 'rmdir', 'stat'];

/** A file system whose n-th call fails, and all after it where the fault lasts; `calls` counts them. */
function failing(n, code, lasts) {
  let calls = 0;
  const guard = (target, names) =>
    new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name);
        if (!names.includes(name)) return typeof value === 'function' ? value.bind(object) : value;
        return async (...values) => {
          calls += 1;
          if (calls === n || (lasts && calls > n && name !== 'rm' && name !== 'rename')) {
            // A handle whose closing fails is closed all the same.
            if (name === 'close') await object.close();
            throw Object.assign(new Error(`${name} fails`), { code });
          }
          const result = await Reflect.apply(value, object, values);
          return name === 'open' ? guard(result, ['writeFile', 'sync', 'close']) : result;
        };
      },
    });
  return { fs: guard({ ...node }, CALLS), calls: () => calls };
}

/** `{ points, survived, failures }`: a fault is survived when both files are old or both are new, and no other is left. */
export async function survivedFaults() {
  const folder = await node.mkdtemp(path.join(tmpdir(), 'pmqa-faults-'));
  const files = (text) =>
    ['r.docx', 'r.pdf'].map((name) => ({
      path: path.join(folder, name),
      data: Buffer.from(`${text} ${name}`),
    }));
  const contents = async () =>
    (await Promise.all(files('').map((file) => node.readFile(file.path, 'utf8')))).map(
      (text) => text.split(' ')[0],
    );
  const failures = [];
  let points = 0;
  try {
    await writeFiles(files('old'));
    const { fs, calls } = failing(Infinity, '', false);
    await writeFiles(files('old'), fs);
    for (const code of CODES) {
      for (const lasts of [false, true]) {
        for (let n = 1; n <= calls(); n += 1) {
          points += 1;
          const outcome = await writeFiles(files('new'), failing(n, code, lasts).fs).then(
            () => 'new',
            (error) => (error.name === 'WriteError' && error.messages.th ? 'old' : `thrown ${error.name}`),
          );
          const left = await contents();
          const strange = (await node.readdir(folder)).filter((name) => !/^r\.(?:docx|pdf)$/u.test(name));
          const what = `${code} at call ${n}${lasts ? ' and after it' : ''}: `;
          if (left.some((text) => text !== outcome))
            failures.push(`${what}${outcome}, but ${left.join(', ')}`);
          for (const name of strange) await node.rm(path.join(folder, name));
          await writeFiles(files('old'));
        }
      }
    }
    return { points, survived: points - failures.length, failures };
  } finally {
    await node.rm(folder, { recursive: true, force: true });
  }
}
