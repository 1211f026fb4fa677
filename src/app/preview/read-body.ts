import type { IncomingMessage } from 'node:http';

/** Bytes of what the page posts, at most: as many as it reads of a folder. */
const MAX_BYTES = 512 * 2 ** 20;

/** The bytes that a request posts; undefined for too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let left = MAX_BYTES;
  for await (const part of request as AsyncIterable<Buffer>) {
    left -= part.length;
    if (left < 0) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
