import { describe, expect, it } from '@jest/globals';
// Threads run what is built: they cannot start from source.
import { readPicture } from '../../dist/picture/read.js';
import { officialFamily } from '../write/docx/support/official-family.js';

const filtered = (primitives: string): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><filter id="f">${primitives}</filter><rect width="400" height="300" filter="url(#f)"/></svg>`,
  );
const family = () => Promise.resolve(officialFamily);

describe('a picture that takes long to draw', () => {
  it('is given up when its time is over, and the next one is drawn', async () => {
    const endless = filtered('<feMorphology radius="40"/>'.repeat(50));
    const [slow, next] = await Promise.all([
      readPicture(endless, family, { pixels: 1e6, seconds: 2 }),
      readPicture(filtered('<feOffset dx="1"/>'), family),
    ]);
    expect(slow).toEqual({ problem: { code: 'picture-too-slow', seconds: 2 } });
    expect(next).toMatchObject({ format: 'png', width: 400, height: 300 });
  });

  it('is given up where the work is', async () => {
    const signal = AbortSignal.timeout(500);
    const endless = filtered('<feMorphology radius="40"/>'.repeat(50));
    await expect(readPicture(endless, family, { pixels: 1e6, seconds: 60, signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('is told as it is in either thread', async () => {
    const large = readPicture(filtered('<feOffset/>'), family, { pixels: 100, seconds: 30 });
    expect(await large).toEqual({ problem: { code: 'too-many-pixels', megapixels: 0.0001 } });
  });
});
