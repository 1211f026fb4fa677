import type { Listing, SaveAnswer, SentChange } from '../../served/index.js';

/** The file has another revision by now. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** What the page asks its server for. */
export interface Connection {
  readonly listing: () => Promise<Listing>;
  /** The bytes of a revision. Throws `Stale`. */
  readonly file: (revision: string) => Promise<Uint8Array>;
  readonly save: (changes: readonly SentChange[], bytes: readonly Uint8Array[]) => Promise<SaveAnswer>;
  /** Calls `told` with every listing, and `lost` when the server is gone or is there again. */
  readonly follow: (told: (listing: Listing) => void, lost: (isLost: boolean) => void) => void;
}

/** The connection of a page to the server that it came from. */
export const pageConnection = (base = '.'): Connection => ({
  listing: async () => (await asked(`${base}/listing`)).json() as Promise<Listing>,
  file: async (revision) => new Uint8Array(await (await asked(`${base}/file/${revision}`)).arrayBuffer()),
  save: async (changes, bytes) => {
    const body = new Blob([JSON.stringify(changes), '\n', ...(bytes as readonly Uint8Array<ArrayBuffer>[])]);
    return (await asked(`${base}/save`, { method: 'POST', body })).json() as Promise<SaveAnswer>;
  },
  follow: (told, lost) => {
    const events = new EventSource(`${base}/events`);
    events.addEventListener('message', ({ data }) => told(JSON.parse(data as string) as Listing));
    events.addEventListener('open', () => lost(false));
    events.addEventListener('error', () => lost(true));
  },
});

async function asked(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status === 404) throw new Stale();
  if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
  return response;
}
