import { get, request } from 'node:http';
import path from 'node:path';
import {
  startPreview,
  type Preview,
  type PreviewOptions,
} from '../../../../src/app/preview/start-preview.js';
import type { Listing, SaveAnswer, SentChange } from '../../../../src/app/served/index.js';
import { inFolder } from '../../../support/folder.js';

/** Runs a test with the preview of a report, `report.yaml` or what `file` names, in a new folder of files. */
export const inPreview = (
  files: Readonly<Record<string, string>>,
  test: (preview: Preview, folder: string) => Promise<void>,
  { file = '', ...options }: Partial<PreviewOptions> & { readonly file?: string } = {},
): Promise<void> =>
  inFolder(files, async (folder) => {
    const preview = await startPreview(path.join(folder, file), { port: 0, lang: 'th', ...options });
    try {
      await test(preview, folder);
    } finally {
      await preview.close();
    }
  });

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
}

/** Sends a path exactly as it is written, with headers that no browser would send. */
export const ask = (url: string, { path: raw, body: sent, ...rest }: Question = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url);
    const asked = request({ hostname, port, path: raw ?? pathname, ...rest }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end(sent);
  });

export const listingOf = async (url: string): Promise<Listing> =>
  JSON.parse((await ask(`${url}listing`)).body.toString('utf8')) as Listing;

/** Posts changes as the page does. */
export async function save(url: string, changes: readonly SentChange[], texts: string): Promise<SaveAnswer> {
  const { body } = await ask(`${url}save`, {
    method: 'POST',
    headers: { Origin: new URL(url).origin },
    body: `${JSON.stringify(changes)}\n${texts}`,
  });
  return JSON.parse(body.toString('utf8')) as SaveAnswer;
}

type Wanted = (listing: Listing) => boolean;

/** Listens as an open page does; `next` gives the first listing not yet given for which a condition holds. */
export function listen(url: string): { readonly next: (wanted: Wanted) => Promise<Listing> } {
  const listings: Listing[] = [];
  let isOver = false;
  let tell: () => void = () => undefined;
  follow(
    url,
    (listing) => {
      listings.push(listing);
      tell();
    },
    () => {
      isOver = true;
      tell();
    },
  );
  return {
    next: async (wanted) => {
      for (;;) {
        for (let one = listings.shift(); one; one = listings.shift()) if (wanted(one)) return one;
        if (isOver) throw new Error('the stream has ended');
        await new Promise<void>((resolve) => (tell = resolve));
      }
    },
  };
}

/** Calls `told` with each listing that the server sends, and `over` at the end. */
export function follow(url: string, told: (listing: Listing) => void, over: () => void): void {
  let text = '';
  get(`${url}events`, (response) => {
    response.setEncoding('utf8').on('data', (part: string) => {
      const frames = `${text}${part}`.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) told(JSON.parse(frame.replace('data: ', '')) as Listing);
    });
    response.on('close', over);
  }).on('error', over);
}
