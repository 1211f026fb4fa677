import { describe, expect, it } from '@jest/globals';
import { toDocument } from '../../src/generate/index.js';
import { inlineText } from '../../src/document/index.js';
import { smallReport } from '../support/report.js';

describe('a draft', () => {
  it('has its word behind every page and its day in every footer', async () => {
    const { document } = await toDocument(smallReport(), { draft: '2025-08-15', digits: 'thai' });
    expect(document.theme.watermark?.text).toBe('ร่าง');
    for (const { footer } of document.sections) {
      const last = footer.at(-1);
      expect(last?.type === 'paragraph' && inlineText(last.children)).toBe('ร่าง ณ วันที่ ๑๕ สิงหาคม ๒๕๖๘');
    }
  });

  it('is none where no day is given, and a day that is none is refused', async () => {
    expect((await toDocument(smallReport())).document.theme.watermark).toBeUndefined();
    await expect(toDocument(smallReport(), { draft: '15/8/2568' })).rejects.toMatchObject({
      code: 'bad-date',
    });
  });
});
