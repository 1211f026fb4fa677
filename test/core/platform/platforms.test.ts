import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import nodePath from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as browser from '../../../src/core/platform/browser/index.js';
import * as node from '../../../src/core/platform/node/index.js';
import type * as seam from '../../../src/core/platform/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (data: Uint8Array): Uint8Array => new Uint8Array(data);

const INPUTS = [
  new Uint8Array(),
  new Uint8Array(100_000),
  encode('การบริหารจัดการภาครัฐ '.repeat(5000)),
  Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255),
  // Nothing in it can be made shorter.
  Buffer.concat(Array.from({ length: 600 }, (_, index) => createHash('sha256').update(`${index}`).digest())),
  encode('ข้อความสั้น'),
];

describe('the platform of browsers', () => {
  it('has all that the core asks for', () => {
    type Names = Exclude<keyof typeof seam, 'isSafePath' | 'safeName'>;
    const both: readonly Pick<typeof seam, Names>[] = [node, browser];
    expect(both).toHaveLength(2);
  });

  it.each(INPUTS.map((input, index) => [index, input] as const))(
    'deflates, inflates and digests input %i as Node does',
    async (_, input) => {
      expect(plain(browser.deflate(input))).toEqual(plain(node.deflate(input)));
      expect(plain(await browser.deflateRaw(input))).toEqual(plain(await node.deflateRaw(input)));
      expect(plain(browser.inflate(node.deflate(input), input.length))).toEqual(input);
      expect(plain(browser.inflateRaw(await node.deflateRaw(input), input.length))).toEqual(input);
      expect(browser.crc32(input)).toBe(node.crc32(input));
      expect(browser.sha256(input)).toBe(node.sha256(input));
      const digests = [browser, node].map(({ createDigest }) => {
        const digest = createDigest();
        digest.update(input);
        digest.update('ไทย');
        return plain(digest.digest());
      });
      expect(digests[0]).toEqual(digests[1]);
    },
  );

  it('gives the value of an expression as Node does, once', async () => {
    for (const { evaluated } of [browser, node]) {
      const value = await evaluated(
        () => '{ "main": function (name) { return [this === undefined, name]; } }',
      );
      expect(value()).toBe(value());
      expect((value() as { main: (name: string) => unknown }).main('ก')).toEqual([false, 'ก']);
    }
  });

  it('inflates no more than it may, and nothing that is cut off', () => {
    const bomb = node.deflate(new Uint8Array(5_000_000));
    expect(() => browser.inflate(bomb, 1000)).toThrow('1000');
    expect(() => browser.inflate(node.deflate(INPUTS[2]!).subarray(0, 100), 1e6)).toThrow();
    expect(() => browser.inflateRaw(encode('no deflate'), 1e6)).toThrow();
    expect(inflateRawSync(Buffer.from([3, 0]))).toHaveLength(0);
  });

  const PATHS = [
    '',
    '.',
    '/',
    'a',
    'a/',
    '/a/b.yaml',
    '../a',
    'a/../../b',
    './a//b/.',
    '.hidden',
    'a.b/c',
    'x.tar.gz',
  ];

  it.each(PATHS)('reads the path %j as Node does', (file) => {
    const { posix } = nodePath;
    for (const name of ['basename', 'dirname', 'extname', 'isAbsolute', 'normalize'] as const)
      expect([name, browser.path[name](file)]).toEqual([name, posix[name](file)]);
    expect(browser.path.parse(file)).toEqual(posix.parse(file));
    for (const other of PATHS) {
      expect(browser.path.join(file, other)).toBe(posix.join(file, other));
      expect(browser.path.resolve('/root', file, other)).toBe(posix.resolve('/root', file, other));
      expect(browser.path.relative(`/r/${file}`, `/r/${other}`)).toBe(
        posix.relative(`/r/${file}`, `/r/${other}`),
      );
    }
  });

  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [{ a: undefined }, {}],
    [
      [1, 2],
      [1, 2, 3],
    ],
    [[], {}],
    [NaN, NaN],
    [0, -0],
    [new Map([['a', [1]]]), new Map([['a', [1]]])],
    [new Set([1]), new Set([2])],
    [Uint8Array.of(1), Uint8Array.of(1)],
    [new Date(1), new Date(2)],
    ['a', null],
  ])('compares %j and %j as Node does', (one, other) => {
    expect(browser.areAlike(one, other)).toBe(node.areAlike(one, other));
  });

  it.each([
    '',
    'a',
    'é',
    'ไทย',
    '😀',
    'ก😀ข',
    '\ud83d',
    '\ude00',
    'a\ud83d',
    '\ud83d\ud83d\ude00',
    '\ude00\ud83d',
  ])('counts the bytes of %j as Node does', (text) => {
    expect(browser.utf8Length(text)).toBe(node.utf8Length(text));
  });

  it('lets the event loop run', async () => {
    let ran = false;
    setImmediate(() => (ran = true));
    while (!ran) await browser.nextTurn();
    expect(ran).toBe(true);
  });

  it('says which file is asked for before it was loaded', () => {
    expect(() => browser.readAssetNow('dictionary/thai.dictionary')).toThrow('loadDictionary');
  });

  it('takes assets from a loader, by name, once', async () => {
    const asked: string[] = [];
    browser.setAssets((name) => {
      asked.push(name);
      return Promise.resolve(encode(name));
    });
    await browser.loadAssets('one', 'two');
    expect(plain(await browser.readAsset('one'))).toEqual(encode('one'));
    expect(plain(browser.readAssetNow('two'))).toEqual(encode('two'));
    expect(asked).toEqual(['one', 'two']);
  });
});
