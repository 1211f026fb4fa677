import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ReadError } from '../../read/index.js';
import type { Language, Words } from '../language.js';
import type { Listing } from '../served/index.js';
import { listFile, listFiles, readRevision, type Revisions } from './list-files.js';
import { saveFiles } from './save-files.js';
import { servedReport, type DocumentChoice } from './served-report.js';
import { startServer, type Answer } from './server.js';
import { createSettling } from './settle.js';
import { watchFolder } from './watch.js';

export interface PreviewOptions extends DocumentChoice {
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
 * Serves the page of reports with a report open in it, file or folder: it shows the report's files as they are on the disk, and saves
 * into them. What is changed on the disk – the report, its pictures, the template, the criteria – goes to the page, which makes the
 * documents. Throws `ReadError` if the report does not exist, the file system's error if the template or the criteria do not,
 * `OptionError` if the port is in use; everything that is wrong in those files is shown on the page.
 */
export async function startPreview(
  file: string,
  { port, lang, ...choice }: PreviewOptions,
): Promise<Preview> {
  if (!(await stat(file).catch(() => undefined))) throw new ReadError(file, { code: 'not-found' });
  const { template, criteria } = choice;
  for (const given of [template, criteria]) if (given !== undefined) await stat(given);
  const { folder, report, fonts } = await servedReport(file, lang, choice);

  let revisions: Revisions = new Map();
  const list = async (): Promise<Listing> => {
    const next: Revisions = new Map();
    const listing: Listing = {
      report: await listFiles(folder, next, report.main),
      ...(template !== undefined && { template: await listFiles(template, next) }),
      ...(criteria !== undefined && {
        criteria: { name: path.basename(criteria), revision: await listFile(path.resolve(criteria), next) },
      }),
    };
    revisions = next;
    return listing;
  };
  let listing = await list();

  let page: Promise<Answer> | undefined;
  const find = async (name: string): Promise<Answer | undefined> => {
    if (name === '') return (page ??= import('./page.js').then(({ pageAnswer }) => pageAnswer(report)));
    if (name === 'listing')
      return { type: 'application/json', body: JSON.stringify((listing = await list())) };
    const [, revision = ''] = /^file\/([\da-f]+)$/u.exec(name) ?? [];
    const body = fonts.get(revision) ?? (await readRevision(revisions, revision));
    return body && { type: 'application/octet-stream', body };
  };
  let saving: Promise<unknown> = Promise.resolve();
  const save = async (posted: Buffer): Promise<Answer> => {
    const saved = saving.then(() =>
      report.readOnly
        ? { problems: [READ_ONLY] }
        : saveFiles(folder, posted, (name) => Object.hasOwn(listing.report, name)),
    );
    saving = saved;
    return { type: 'application/json', body: JSON.stringify(await saved) };
  };
  const server = await startServer({ find, save, greeting: () => JSON.stringify(listing) }, port);
  const settling = createSettling(async () => {
    const before = JSON.stringify(listing);
    listing = await list();
    if (JSON.stringify(listing) !== before) server.send(JSON.stringify(listing));
  });
  const folders = [folder, ...(criteria === undefined ? [] : [path.dirname(criteria)])];
  const watches = await Promise.all(
    [...folders, ...(template === undefined ? [] : [template])].map((each) =>
      watchFolder(each, settling.touch),
    ),
  );
  return {
    url: server.url,
    close: async () => {
      settling.stop();
      for (const { close } of watches) close();
      await server.close();
    },
  };
}

const READ_ONLY: Words = {
  th: 'รายงานนี้เป็นตัวอย่างของโปรแกรม จึงไม่เขียนลงโฟลเดอร์',
  en: 'this report is an example of the program; nothing is written into its folder',
};
