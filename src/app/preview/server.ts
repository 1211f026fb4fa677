import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { OptionError } from '../../core/index.js';
import { readBody } from './read-body.js';
import { admit, createToken, HEADERS, LOOPBACK, policyOf } from './security.js';

/** Tried in this order where no port is asked for; then any free one. */
const DEFAULT_PORTS = [7310, 7311, 7312, 7313, 7314, 0];

/** What is answered to a request. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
  /** Policy of a page. */
  readonly policy?: string;
}

export interface PageServer {
  /** The page's address, with its token. */
  readonly url: string;
  /** Sends an event to every open page. */
  readonly send: (event: string) => void;
  readonly close: () => Promise<void>;
}

export interface ServerContent {
  /** The content of a name below the token. */
  readonly find: (name: string) => Promise<Answer | undefined>;
  /** Saves what the page has posted. */
  readonly save: (posted: Buffer) => Promise<Answer>;
  /** The event that a page gets as it opens. */
  readonly greeting: () => string;
}

/** Serves the page on this computer alone. Throws `OptionError` if the port that is asked for is in use. */
export async function startServer(
  { find, save, greeting }: ServerContent,
  asked: number | undefined,
): Promise<PageServer> {
  const token = createToken();
  const listeners = new Set<ServerResponse>();
  let port = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const admission = admit(request, { port, token });
    if ('status' in admission) {
      const { status } = admission;
      response.writeHead(status, { ...HEADERS, ...(status === 405 && { Allow: 'GET, HEAD' }) }).end();
      return;
    }
    const hasBody = request.method !== 'HEAD';
    if (admission.name === 'events' && hasBody) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
      response.write(frame(greeting()));
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    const body = admission.posts ? await readBody(request) : undefined;
    if (admission.posts && !body) {
      response.writeHead(413, { ...HEADERS, Connection: 'close' }).end();
      return;
    }
    const found = body ? await save(body) : await find(admission.name);
    if (!found) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    const length = Buffer.byteLength(found.body);
    response.writeHead(200, {
      ...HEADERS,
      ...(found.policy !== undefined && { 'Content-Security-Policy': policyOf(found.policy) }),
      'Content-Type': found.type,
      'Content-Length': length,
    });
    response.end(hasBody ? found.body : undefined);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  port = await listen(server, asked);
  return {
    url: `http://${LOOPBACK}:${port}/${token}/`,
    send: (event) => {
      for (const listener of listeners) listener.write(frame(event));
    },
    close: async () => {
      for (const listener of listeners) listener.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const frame = (event: string): string => `data: ${event}\n\n`;

async function listen(server: Server, asked: number | undefined): Promise<number> {
  const ports = asked === undefined ? DEFAULT_PORTS : [asked];
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new OptionError('port', { code: 'port-in-use', port: asked ?? 0 });
}
