import { describe, expect, it } from '@jest/globals';
import { createGenerator, type Document, type Writer, type WriterServices } from '../../src/index.js';
import { smallReport } from '../support/report.js';

const report = smallReport();
const several = smallReport({
  categories: ([1, 2] as const).map((number) => ({
    number,
    items: [{ code: `${number}.1`, levels: [{ level: 'basic', result: 'ผล' }] }],
  })),
});

/** A writer that notes what it is given. */
function noting<Name extends string>(format: Name, seen: [Document, WriterServices][]): Writer<Name> {
  return {
    format,
    write: (document, services) => {
      seen.push([document, services]);
      return Promise.resolve({ bytes: new TextEncoder().encode(format) });
    },
  };
}

describe('writers of a caller', () => {
  it('write beside those of the package, from the same tree and the same services', async () => {
    const seen: [Document, WriterServices][] = [];
    const generator = createGenerator({ writers: [noting('one', seen), noting('two', seen)] });
    const stages: string[] = [];
    const made = await generator.generate(report, { onProgress: (stage) => void stages.push(stage) });
    expect([made.one, made.two].map((bytes) => Buffer.from(bytes!).toString())).toEqual(['one', 'two']);
    expect([made.docx!.length, made.pdf!.length].every((length) => length > 1000)).toBe(true);
    expect(stages.slice(3)).toEqual(['pdf', 'one', 'two', 'docx']);
    const [[first, services], [second, again]] = seen as [
      [Document, WriterServices],
      [Document, WriterServices],
    ];
    expect(first).toBe(second);
    expect(services).toBe(again);
  });

  it.each([
    ['a text', 'ผล', '“ผล”'],
    ['a text as bytes', { bytes: 'ผล' }, '“ผล”'],
    ['nothing', undefined, 'undefined'],
    ['an ArrayBuffer', { bytes: new ArrayBuffer(1) }, 'ArrayBuffer; wrap it'],
  ])('that give %s in place of bytes are refused', async (_, given, found) => {
    const writer = { format: 'txt', write: () => Promise.resolve(given) } as unknown as Writer<'txt'>;
    const made = createGenerator({ writers: [writer], formats: ['txt'] }).generate(report);
    await expect(made).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining(
        `writers: txt.write() must be an object whose bytes are a Uint8Array, not ${found}`,
      ),
    });
  });

  it('take the place of the package’s where they have its format', async () => {
    const generator = createGenerator({ writers: [noting('docx', [])] });
    const { docx } = await generator.generate(report, { formats: ['docx'] });
    expect(Buffer.from(docx!).toString()).toBe('docx');
  });

  it('get page numbers that are laid out once, also where no PDF is written', async () => {
    let asked = 0;
    const counting: Writer<'pdf'> = {
      format: 'pdf',
      pagesOf: () => Promise.resolve(new Map([['item-1.1', (asked += 1)]])),
      write: () => Promise.resolve({ bytes: new Uint8Array(1) }),
    };
    const seen: [Document, WriterServices][] = [];
    const generator = createGenerator({ writers: [counting, noting('txt', seen)], formats: ['txt', 'docx'] });
    await generator.generate(several, { contents: true });
    const [, services] = seen[0]!;
    expect(await services.pages()).toEqual(new Map([['item-1.1', 1]]));
    expect(asked).toBe(1);
  });

  it.each(['TXT', 'a.b', 'pages', 'warnings', ''])('are refused where “%s” is their format', (format) => {
    expect(() => createGenerator({ writers: [noting(format, [])] })).toThrow(
      expect.objectContaining({ name: 'OptionError', option: 'writers' }),
    );
  });
});
