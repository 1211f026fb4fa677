import { afterEach, describe, expect, it } from '@jest/globals';
import { coloured } from '../../../src/app/cli/print/colour.js';

const terminal = { isTTY: true } as NodeJS.WriteStream;
const { NO_COLOR, TERM } = process.env;

afterEach(() => {
  for (const [name, value] of Object.entries({ NO_COLOR, TERM })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

describe('coloured', () => {
  it('colours text for a terminal', () => {
    delete process.env['NO_COLOR'];
    process.env['TERM'] = 'xterm';
    expect(coloured('ก', 'red', terminal)).toBe('\u001b[31mก\u001b[39m');
  });

  it('leaves text for a file or a pipe, with NO_COLOR, and on a dumb terminal', () => {
    delete process.env['NO_COLOR'];
    process.env['TERM'] = 'dumb';
    expect(coloured('ก', 'red', terminal)).toBe('ก');
    process.env['TERM'] = 'xterm';
    expect(coloured('ก', 'red', {} as NodeJS.WriteStream)).toBe('ก');
    process.env['NO_COLOR'] = '1';
    expect(coloured('ก', 'red', terminal)).toBe('ก');
  });
});
