// Node's Buffer in a browser. What a document asks of it again and again is done by the browser itself: the package reads and writes
// texts letter by letter.
import { Buffer as slow } from 'buffer/';

const UTF8 = /^utf-?8$/iu;
const ONE_BYTE = /^(?:latin1|binary)$/iu;
const isAscii = (text) => !/[^\0-\x7f]/u.test(text);

function withNativeTexts(buffer) {
  const { from, byteLength, prototype } = buffer;
  const { indexOf } = prototype;
  const encoder = new TextEncoder();
  const asBuffer = (bytes) => Object.setPrototypeOf(bytes, prototype);

  /** One byte for each letter. */
  function oneByteEach(text) {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
    return bytes;
  }

  buffer.from = (value, encoding, length) => {
    if (typeof value !== 'string') return from(value, encoding, length);
    if (encoding === undefined || UTF8.test(encoding)) return asBuffer(encoder.encode(value));
    return ONE_BYTE.test(encoding) ? asBuffer(oneByteEach(value)) : from(value, encoding);
  };
  buffer.byteLength = (value, encoding = 'utf8') =>
    typeof value === 'string' && UTF8.test(encoding)
      ? encoder.encode(value).length
      : byteLength(value, encoding);
  // A letter of ASCII is one byte in both encodings, and no part of any other letter.
  prototype.indexOf = function (value, at, encoding) {
    return typeof value === 'string' && value !== '' && at === undefined && isAscii(value)
      ? new TextDecoder('latin1').decode(this).indexOf(value)
      : indexOf.call(this, value, at, encoding);
  };
  prototype.includes = function (value, at, encoding) {
    return this.indexOf(value, at, encoding) !== -1;
  };
  return buffer;
}

export const Buffer = /* @__PURE__ */ withNativeTexts(slow);
