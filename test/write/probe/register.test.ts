import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { FontFamilyError } from '../../../src/fonts/index.js';
import { registerFamily } from '../../../src/write/probe/register.js';
import { notoSansThaiPath, sarabunPath } from '../../fonts/families.js';

describe('registerFamily', () => {
  it('reads paths and bytes', async () => {
    const bold = await readFile(sarabunPath('700Bold'));
    const family = await registerFamily({ name: 'Sarabun', regular: sarabunPath('400Regular'), bold });
    expect(family.name).toBe('Sarabun');
    expect(family.faces.regular.file).toBe('Sarabun_400Regular.ttf');
    expect(family.faces.bold).toEqual({ file: 'Sarabun bold', data: bold });
  });

  it('sets a look without a file in the nearest one', async () => {
    const { faces } = await registerFamily({
      name: 'Noto Sans Thai',
      regular: notoSansThaiPath('400Regular'),
      bold: notoSansThaiPath('700Bold'),
    });
    expect(faces.italic).toBe(faces.regular);
    expect(faces.boldItalic).toBe(faces.bold);
  });

  it('throws every reason at once where the family cannot be used', async () => {
    const bad = new Uint8Array([1, 2, 3]);
    const registering = registerFamily({
      name: 'Bad',
      regular: sarabunPath('400Regular'),
      bold: bad,
      italic: bad,
    });
    await expect(registering).rejects.toBeInstanceOf(FontFamilyError);
    await expect(registering).rejects.toMatchObject({
      family: 'Bad',
      problems: [
        { source: { file: 'Bad bold' }, code: 'not-truetype' },
        { source: { file: 'Bad italic' }, code: 'not-truetype' },
      ],
    });
  });

  it('says which file is missing', async () => {
    await expect(registerFamily({ name: 'None', regular: 'no-such-file.ttf' })).rejects.toMatchObject({
      name: 'ReadError',
      code: 'not-found',
      file: 'no-such-file.ttf',
      problem: { given: 'regular' },
    });
  });
});
