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

export type Admission = { readonly name: string } | { readonly status: 403 | 405 };

/** 192 random bits, as a part of an address. */
export const createToken = (): string => randomBytes(24).toString('base64url');

/**
 * The name that is asked for below the token, or why nothing is answered. `Host` keeps out names that a stranger's name
 * server points here, `Origin` keeps out pages of other places, the token keeps out whoever guesses the port.
 */
export function admit({ method, url = '', headers }: Asked, { port, token }: Door): Admission {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403 };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403 };
  const [, given = '', name] = /^\/([^/?#]*)\/([^?#]*)/u.exec(url) ?? [];
  return name !== undefined && isSame(given, token) ? { name } : { status: 403 };
}

/** In constant time, so that the duration reveals nothing about the token. */
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Sent with every answer: nothing from elsewhere is loaded, nobody frames the page, nothing is kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    ...["script-src 'self'", "worker-src 'self'", "style-src 'self'", "connect-src 'self'"],
    ...["font-src 'self' data:", "img-src 'self' data: blob:"],
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  ].join('; '),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
