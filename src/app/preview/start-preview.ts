import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ReadError } from '../../read/index.js';
import type { Language } from '../language.js';
import { createAssets } from './assets.js';
import { startServer } from './server.js';
import type { SessionOptions } from './make-pages.js';
import { createSession } from './session.js';
import { createSettling } from './settle.js';
import { watchFolder } from './watch.js';

export interface PreviewOptions extends SessionOptions {
  /** Port to listen on. Default: 7310, or the next free one. */
  readonly port?: number;
  readonly lang: Language;
}

export interface Preview {
  /** Address of the page with its token, for the user of this computer only. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page that shows the PDF of a report, file or folder, the findings next to it and how far it is. It is updated after every saved
 * change of the report, its pictures, the template and the criteria. Throws `ReadError` if the report does not exist, the file
 * system's error if the template or the criteria do not, `OptionError` if the port is in use; everything that is wrong in
 * those files is shown on the page.
 */
export async function startPreview(
  file: string,
  { port, lang, ...options }: PreviewOptions,
): Promise<Preview> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new ReadError(file, { code: 'not-found' });
  const folder = path.resolve(found.isDirectory() ? file : path.dirname(file));
  const { template, criteria } = options;
  for (const given of [template, criteria]) if (given !== undefined) await stat(given);

  const assets = createAssets(lang);
  const session = createSession(file, folder, options, (state) => server.send(JSON.stringify(state)));
  const server = await startServer(
    {
      greeting: () => JSON.stringify(session.state()),
      find: async (name) => {
        if (name === 'status.json') {
          const status = await session.status();
          return { type: 'application/json', body: JSON.stringify(status ?? null) };
        }
        if (name !== 'report.pdf') return assets(name);
        const body = session.pdf();
        return body && { type: 'application/pdf', body };
      },
    },
    port,
  );
  const settling = createSettling(session.refresh);
  const watches = await Promise.all([
    watchFolder(folder, settling.touch),
    ...(criteria === undefined ? [] : [watchFolder(path.dirname(criteria), settling.touch)]),
    ...(template === undefined
      ? []
      : [
          watchFolder(template, () => {
            session.renew();
            settling.touch();
          }),
        ]),
  ]);
  settling.touch();
  return {
    url: server.url,
    close: async () => {
      settling.stop();
      for (const { close } of watches) close();
      await Promise.all([session.end(), server.close()]);
    },
  };
}
