import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeXml } from '../../../src/core/xml/escape.js';
import { parseXml } from '../../write/docx/support/xml.js';

describe('escapeXml', () => {
  it('leaves ordinary text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กำ้ที่ABC 09.,(”😀') }), (value) => {
        expect(escapeXml(value)).toBe(value);
      }),
    );
  });

  it('gives text that XML reads back, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const value = one + '\ud800' + other;
        const wanted = value
          .replace(/[\t\n\r]/g, ' ')
          .replace(/\p{Cs}/gu, '\ufffd')
          .replace(/[\p{Cc}\ufffe\uffff]/gu, '');
        expect(parseXml(`<a>${escapeXml(value)}</a>`).text).toBe(wanted);
        expect(parseXml(`<a b="${escapeXml(value)}"/>`).attributes['b']).toBe(wanted);
      }),
    );
  });
});
