import path from 'node:path';
import type { Desk } from '../../../../src/app/desk/index.js';
import { saveToFolder, type Saved } from '../../../../src/app/page/folders/folder.js';
import { pageConnection } from '../../../../src/app/page/served/connection.js';
import { createServed, type Served } from '../../../../src/app/page/served/served.js';
import { servedReport, type DocumentChoice } from '../../../../src/app/preview/served-report.js';
import { newDesk } from '../../desk/support/desk.js';
import { follow, inPreview } from '../../preview/support/preview.js';

const send = globalThis.fetch;

/** A page with the report of a preview open in it, without its interface. */
export interface ServedPage {
  readonly folder: string;
  readonly served: Served;
  readonly desk: Desk;
  readonly save: () => Promise<Saved>;
  /** Waits for the next files that the server has, and gives them to the desk. */
  readonly next: () => Promise<void>;
  /** Waits for another template or edition, and gives it to the desk. */
  readonly equipped: () => Promise<void>;
}

interface PageOptions extends DocumentChoice {
  readonly file?: string;
}

/** Runs a test with the page of a preview of some files. */
export const inServedPage = (
  files: Readonly<Record<string, string>>,
  test: (page: ServedPage) => Promise<void>,
  { file = '', ...choice }: PageOptions = {},
): Promise<void> =>
  inPreview(
    files,
    async ({ url }, folder) => {
      // Browsers send it with a post, Node's fetch does not.
      globalThis.fetch = (asked, init) => send(asked, { ...init, headers: { Origin: new URL(url).origin } });
      const { report } = await servedReport(path.join(folder, file), 'th', choice);
      const served = createServed(report, {
        ...pageConnection(url.slice(0, -1)),
        follow: (told, lost) => follow(url, told, () => lost(true)),
      });
      const desk = newDesk();
      await desk.equip(await served.equipment());
      await desk.open(report.name, await served.folder.read(), { inPlace: true, main: report.main });
      const waiting: { files?: () => void; equipment?: () => void } = {};
      let work: Promise<unknown> = Promise.resolve();
      served.folder.watch((now) => {
        work = work.then(() => desk.reload(now)).then(() => waiting.files?.());
      });
      served.follow({
        equipped: (now) => void (work = work.then(() => desk.equip(now)).then(() => waiting.equipment?.())),
        lost: () => undefined,
      });
      try {
        await test({
          folder,
          served,
          desk,
          save: async () => {
            const { files: now, saved } = desk.files();
            const result = await saveToFolder(served.folder, now, saved);
            await desk.markSaved(result.conflicts);
            return result;
          },
          next: () => new Promise((resolve) => (waiting.files = resolve)),
          equipped: () => new Promise((resolve) => (waiting.equipment = resolve)),
        });
      } finally {
        globalThis.fetch = send;
      }
    },
    { file, ...choice },
  );
