import type { DeskView } from '../../desk/index.js';
import type { Client } from '../client.js';
import type { OpenedFolder } from '../folders/index.js';
import type { State } from '../state.js';
import type { Served } from './served.js';

/** What of the page's store is used here. */
interface StoreParts {
  readonly doing: (busy: State['busy'], task: () => Promise<void>) => Promise<void>;
  readonly opened: (view: DeskView, folder: OpenedFolder) => void;
  readonly changed: (view: DeskView) => void;
  readonly set: (change: Partial<State>) => void;
}

/** Opens the report of a server, and follows what is changed on its disk. One that cannot be opened is tried again then. */
export function openServed(
  { report, folder, equipment, follow }: Served,
  client: Client,
  { doing, opened, changed, set }: StoreParts,
): void {
  let isOpen = false;
  const open = (): Promise<void> =>
    doing('opening', async () => {
      await client.equip(await equipment());
      const files = await folder.read();
      const view = await client.open(report.name, files, { inPlace: true, main: report.main });
      isOpen = true;
      opened(view, folder);
    });
  folder.watch(() => void open());
  void open().then(() =>
    follow({
      equipped: (next) =>
        void client.equip(next).then(async () => {
          if (isOpen) changed(await client.view());
        }),
      lost: (lost) => set({ lost }),
    }),
  );
}
