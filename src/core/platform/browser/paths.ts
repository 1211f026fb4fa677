import type { Paths } from '../platform.js';

/** The steps of a path without those that lead nowhere. */
function steps(file: string, isAbsolute: boolean): string[] {
  const found: string[] = [];
  for (const step of file.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') found.push(step);
    else if (found.length > 0 && found.at(-1) !== '..') found.pop();
    else if (!isAbsolute) found.push('..');
  }
  return found;
}

const isAbsolute = (file: string): boolean => file.startsWith('/');

function normalize(file: string): string {
  const text = steps(file, isAbsolute(file)).join('/');
  const end = text !== '' && file.endsWith('/') ? '/' : '';
  return isAbsolute(file) ? `/${text}${end}` : text === '' ? (file.endsWith('/') ? './' : '.') : text + end;
}

const join = (...given: string[]): string => normalize(given.filter((step) => step !== '').join('/'));

/** Relative paths are those of the root: a browser has no working folder. */
function resolve(...given: string[]): string {
  const from = given.findLastIndex(isAbsolute);
  return `/${steps(given.slice(Math.max(0, from)).join('/'), true).join('/')}`;
}

const bare = (file: string): string => (file.length > 1 ? file.replace(/\/+$/u, '') : file);

function basename(file: string): string {
  const plain = bare(file);
  return plain.slice(plain.lastIndexOf('/') + 1);
}

function dirname(file: string): string {
  const plain = bare(file);
  const at = plain.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : bare(plain.slice(0, at));
}

function extname(file: string): string {
  const name = basename(file);
  const at = name.lastIndexOf('.');
  return at <= 0 || /^\.+$/u.test(name) ? '' : name.slice(at);
}

function relative(from: string, to: string): string {
  const [one, other] = [resolve(from), resolve(to)].map((file) => steps(file, true)) as [string[], string[]];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return [...one.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}

export const posix: Paths = {
  sep: '/',
  basename,
  dirname,
  extname,
  isAbsolute,
  join,
  normalize,
  parse: (file) => {
    const ext = extname(file);
    const base = basename(file);
    const dir = dirname(file);
    return {
      dir: dir === '.' && !/^\.\//u.test(file) ? '' : dir,
      name: base.slice(0, base.length - ext.length),
      ext,
    };
  },
  relative,
  resolve,
};

export const path = posix;

/** A page reads no `file:` URLs. */
export const urlPath = (_url: URL): string | undefined => undefined;
