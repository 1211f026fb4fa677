import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { parseDocument } from 'yaml';
import * as z from 'zod';

/** What src/document/read relies on: saxes has no codes. */
describe('saxes', () => {
  const failure = (xml: string): string => {
    const found: string[] = [];
    const parser = new SaxesParser({ fragment: true, position: true });
    parser.on('error', ({ message }) => found.push(message));
    parser.write(xml).close();
    return found[0] ?? '';
  };

  it('begins each message with line and column', () => {
    expect(failure('<p>\n<a b=c/></p>')).toMatch(/^\d+:\d+: /u);
  });

  it('says which end tag is not the open element’s, and what stays open at the end', () => {
    expect(failure('<p><b></p>')).toContain('unexpected close tag');
    expect(failure('<p><b>')).toContain('unclosed tag');
  });
});

/** What src/read relies on: the code for an open bracket is that of indentation. */
describe('yaml', () => {
  it('words a [ without a ] as a line of a flow collection that is not indented', () => {
    const [error] = parseDocument('agency: [ก\nfiscalYear: 2568\n', { prettyErrors: false }).errors;
    expect(error).toMatchObject({ code: 'BAD_INDENT', message: expect.stringMatching(/^Flow/u) as unknown });
  });

  it('has other words for a line that is indented wrongly', () => {
    const [error] = parseDocument('a:\n  - b\n - c\n', { prettyErrors: false }).errors;
    expect(error?.message).not.toMatch(/^Flow/u);
  });
});

/** What src/report relies on beyond the documented interface of zod. */
describe('zod', () => {
  it('shows what a schema is made of in _zod.def', () => {
    const schema = z.strictObject({ a: z.string().optional(), b: z.union([z.string(), z.number()]) });
    const { def } = schema._zod;
    expect(def.type).toBe('object');
    expect(Object.keys(def.shape)).toEqual(['a', 'b']);
    expect(def.shape.a._zod.def).toMatchObject({ type: 'optional', innerType: expect.anything() as unknown });
    expect(def.shape.b._zod.def).toMatchObject({
      type: 'union',
      options: [expect.anything(), expect.anything()],
    });
    expect(z.string().transform(Number)._zod.def).toMatchObject({
      type: 'pipe',
      in: expect.anything() as unknown,
    });
  });

  it('stops a list at its first wrong element with abortEarly', () => {
    const given = [1, 2, 3];
    const schema = z.array(z.string());
    expect(schema.safeParse(given).error?.issues).toHaveLength(3);
    const early = {
      abortEarly: true,
    } as z.core.ParseContextInternal as z.core.ParseContext<z.core.$ZodIssue>;
    expect(schema.safeParse(given, early).error?.issues).toHaveLength(1);
  });
});
