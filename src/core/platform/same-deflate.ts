import * as pako from 'pako';

// pako deflates byte for byte as the zlib of Node does, wherever it runs.

/** zlib's own defaults. */
const DEFAULT = { level: -1, method: 8, memory: 8, strategy: pako.Z_DEFAULT_STRATEGY } as const;
const WINDOW_BITS = 15;

/** zlib's bound: bytes that a stream takes at most. */
const mostBytes = (length: number): number =>
  length + (length >>> 12) + (length >>> 14) + (length >>> 25) + 13 + 6;

/**
 * Deflates one stream after another with the same tables: a document has hundreds of short streams, and new tables of 300 kB for
 * each would take longer than the work itself. A stream without a header has a negative number of bits.
 */
function deflater(windowBits: number): (data: Uint8Array) => Uint8Array {
  let kept: pako.ZStream | undefined;
  return (data) => {
    const stream = kept ?? new pako.ZStream();
    const { level, method, memory, strategy } = DEFAULT;
    if (kept) pako.zlibDeflateReset(stream);
    else pako.zlibDeflateInit2(stream, level, method, windowBits, memory, strategy);
    const output = new Uint8Array(mostBytes(data.length));
    Object.assign(stream, { input: data, next_in: 0, avail_in: data.length });
    Object.assign(stream, { output, next_out: 0, avail_out: output.length });
    const state = pako.zlibDeflate(stream, pako.Z_FINISH);
    if (state !== pako.Z_STREAM_END) throw new Error(`deflate: ${String(state)}`);
    kept = stream;
    // What was deflated is not kept.
    Object.assign(stream, { input: NOTHING, output: NOTHING });
    return output.slice(0, stream.total_out);
  };
}

const NOTHING = new Uint8Array(0);

/** Deflates bytes, with a header (RFC 1950). */
export const deflate = deflater(WINDOW_BITS);

const deflateRawNow = deflater(-WINDOW_BITS);

/** The same without a header (RFC 1951). */
export const deflateRaw = (data: Uint8Array): Promise<Uint8Array> => Promise.resolve(deflateRawNow(data));
