import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The one address that the preview listens on: it cannot be reached from other computers. */
export const LOOPBACK = '127.0.0.1';

/** What of a request decides whether it is answered. */
export interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface Door {
  readonly port: number;
  readonly token: string;
}

export type Admission = { readonly name: string; readonly posts: boolean } | { readonly status: 403 | 405 };

/** 192 random bits, as a part of an address. */
export const createToken = (): string => randomBytes(24).toString('base64url');

/** The only name that is posted to. */
const SAVE = 'save';

/**
 * The name that is asked for below the token, or why nothing is answered. `Host` keeps out names that a stranger's name
 * server points here, `Origin` keeps out pages of other places, the token keeps out whoever guesses the port. What changes a
 * file comes with the page's own `Origin`, which browsers send with every post.
 */
export function admit({ method, url = '', headers }: Asked, { port, token }: Door): Admission {
  const posts = method === 'POST';
  if (method !== 'GET' && method !== 'HEAD' && !posts) return { status: 405 };
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403 };
  if ((origin !== undefined || posts) && origin !== `http://${host}`) return { status: 403 };
  const [, given = '', name] = /^\/([^/?#]*)\/([^?#]*)/u.exec(url) ?? [];
  if (name === undefined || !isSame(given, token)) return { status: 403 };
  return posts === (name === SAVE) ? { name, posts } : { status: 405 };
}

/** In constant time, so that the duration reveals nothing about the token. */
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Nobody frames the page, and what is no page loads nothing. */
export const policyOf = (page = "default-src 'none'; base-uri 'none'; form-action 'none'"): string =>
  `${page}; frame-ancestors 'none'`;

/** Sent with every answer: nobody frames the page, nothing is kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf(),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
