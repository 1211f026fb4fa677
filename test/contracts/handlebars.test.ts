import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';

/** What src/render/template relies on beyond the documented interface of Handlebars. */
describe('handlebars', () => {
  const OPTIONS = { strict: true, knownHelpersOnly: true };
  const failure = (source: string, view: object = {}): Error & { lineNumber?: number; column?: number } => {
    try {
      Handlebars.create().compile(source, OPTIONS)(view);
    } catch (error) {
      return error as Error;
    }
    throw new Error('it did not fail');
  };

  it('calls every partial by VM.invokePartial of the environment', () => {
    const own = Handlebars.create();
    const runtime = own.VM as typeof own.VM & { invokePartial: (...given: unknown[]) => string };
    let calls = 0;
    own.VM = {
      ...runtime,
      invokePartial(this: unknown, ...given: unknown[]): string {
        calls += 1;
        return runtime.invokePartial.apply(this, given);
      },
    } as typeof own.VM;
    own.registerPartial('inner', own.compile('ก'));
    expect(own.compile('{{> inner}}{{> inner}}')({})).toBe('กก');
    expect(calls).toBeGreaterThanOrEqual(2);
  });

  it('words a missing field with its name and ends with the place, which is in fields too', () => {
    const { message, lineNumber, column } = failure('\n {{agancy}}');
    expect(message).toMatch(/^"agancy" not defined in .* - 2:3$/u);
    expect([lineNumber, column]).toEqual([2, 3]);
  });

  it('words an unknown helper and an unknown partial with their names', () => {
    expect(failure('{{shout agency}}').message).toMatch(
      /^You specified knownHelpersOnly, but used the unknown helper shout - \d+:\d+$/u,
    );
    expect(failure('{{> nothing}}').message).toBe('The partial nothing could not be found');
  });

  it('leaves a field of nothing to the engine', () => {
    const error = failure('{{#if a.b}}{{/if}}');
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^Cannot read properties of undefined \(reading 'b'\)$/u);
  });

  it('words a syntax error over lines, the first with the line and the last with what was expected', () => {
    let message = '';
    try {
      Handlebars.parse('ก\n{{#if}', { srcName: 'a.hbs' });
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toMatch(/line 2/u);
    expect(message.split('\n').at(-1)).toMatch(/^Expecting /u);
  });
});
