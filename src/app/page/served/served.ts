import { sha256 } from '../../../core/platform/index.js';
import type { Equipment, FileMap } from '../../desk/index.js';
import type { Listing, ListedFiles, SentChange, ServedFamily, ServedReport } from '../../served/index.js';
import { Refused } from '../client.js';
import type { Change, OpenedFolder, Written } from '../folders/index.js';
import { Stale, type Connection } from './connection.js';
import { picturesIn, textsIn } from './wanted-files.js';

/** A report whose files a server on this computer holds. */
export interface Served {
  readonly report: ServedReport;
  readonly folder: OpenedFolder;
  /** Template, edition and options, as they are now. */
  readonly equipment: () => Promise<Equipment>;
  readonly follow: (heard: ServedEvents) => void;
}

export interface ServedEvents {
  /** The template or the edition was changed. */
  readonly equipped: (equipment: Equipment) => void;
  /** The server is gone, or is there again. */
  readonly lost: (isLost: boolean) => void;
}

/** A file that is there and whose bytes nothing reads: a document, a film. */
const UNREAD = new Uint8Array();

export function createServed(report: ServedReport, connection: Connection): Served {
  /** Bytes by their revisions. */
  let known = new Map<string, Promise<Uint8Array>>();
  let told: Listing | undefined;
  let given: { readonly report: string; readonly equipment: string } | undefined;
  let changed: ((files: FileMap) => void) | undefined;
  let events: ServedEvents | undefined;
  let taking: Promise<void> | undefined;

  const bytes = (revision: string): Promise<Uint8Array> => {
    const there = known.get(revision) ?? connection.file(revision);
    known.set(revision, there);
    there.catch(() => known.delete(revision));
    return there;
  };
  const files = async (listed: ListedFiles, names: readonly string[]): Promise<FileMap> =>
    new Map(await Promise.all(names.map(async (name) => [name, await bytes(listed[name]![0])] as const)));

  const readReport = async ({ report: listed }: Listing): Promise<FileMap> => {
    const texts = await files(listed, textsIn(listed));
    const decoder = new TextDecoder();
    const pictures = picturesIn(listed, () => [...texts.values()].map((data) => decoder.decode(data)));
    const read = new Map([...texts, ...(await files(listed, pictures))]);
    return new Map(Object.keys(listed).map((name) => [name, read.get(name) ?? UNREAD]));
  };
  const readEquipment = async ({ template, criteria }: Listing): Promise<Equipment> => ({
    documents: { ...report.documents, ...(report.font && { font: await readFamily(report.font) }) },
    ...(report.repair !== undefined && { repair: report.repair }),
    ...(template && { template: await files(template, Object.keys(template)) }),
    ...(criteria &&
      criteria.revision !== '' && {
        criteria: { name: criteria.name, bytes: await bytes(criteria.revision) },
      }),
  });
  const readFamily = async ({ name, faces }: ServedFamily) => {
    const read = Object.entries(faces).map(async ([face, { revision, ...rest }]) => [
      face,
      { ...rest, data: await bytes(revision) },
    ]);
    return { name, faces: Object.fromEntries(await Promise.all(read)) } as never;
  };

  /** Reads by a listing; a file that was changed meanwhile has another one. */
  const current = async <Found>(read: (listing: Listing) => Promise<Found>): Promise<Found> => {
    for (let left = 5; ; left -= 1) {
      const listing = (told ??= await connection.listing());
      try {
        return await read(listing);
      } catch (error) {
        if (!(error instanceof Stale) || left === 0) throw error;
        if (told === listing) told = undefined;
      }
    }
  };
  const forgetOld = (listing: Listing): void => {
    const revisions = [listing.report, listing.template ?? {}].flatMap((each) =>
      Object.values(each).map(([revision]) => revision),
    );
    const fonts = Object.values(report.font?.faces ?? {}).map(({ revision }) => revision);
    const used = new Set([...revisions, ...fonts, listing.criteria?.revision]);
    known = new Map([...known].filter(([revision]) => used.has(revision)));
  };

  /** Hands on what is new in the last listing, until there is no later one. */
  const take = async (): Promise<void> => {
    let listing: Listing | undefined;
    do {
      await current(async (now) => {
        listing = now;
        const next = keysOf(now);
        if (next.equipment !== given?.equipment) events?.equipped(await readEquipment(now));
        if (next.report !== given?.report) changed?.(await readReport(now));
        given = next;
        forgetOld(now);
      });
    } while (listing !== told);
  };
  const look = (): Promise<void> =>
    (taking ??= take()
      .catch(() => undefined)
      .finally(() => {
        taking = undefined;
      }));

  return {
    report,
    equipment: () =>
      current(async (listing) => {
        const read = await readEquipment(listing);
        given = { report: given?.report ?? '', equipment: keysOf(listing).equipment };
        return read;
      }),
    follow: (heard) => {
      events = heard;
      connection.follow((listing) => {
        told = listing;
        void look();
      }, heard.lost);
    },
    folder: {
      name: report.name,
      read: () =>
        current(async (listing) => {
          const read = await readReport(listing);
          given = { equipment: given?.equipment ?? '', report: keysOf(listing).report };
          return read;
        }),
      write: (changes) => write(connection, changes),
      watch: (listener) => {
        changed = listener;
        return {
          look: async () => {
            told = undefined;
            await look();
          },
          end: () => {
            if (changed === listener) changed = undefined;
          },
        };
      },
    },
  };
}

const keysOf = ({
  report,
  ...equipment
}: Listing): { readonly report: string; readonly equipment: string } => ({
  report: JSON.stringify(report),
  equipment: JSON.stringify(equipment),
});

async function write(connection: Connection, changes: readonly Change[]): Promise<Written> {
  const sent = changes.map(({ name, data, was }): SentChange => ({
    name,
    ...(data && { bytes: data.length }),
    ...(was && { was: sha256(was) }),
  }));
  const answer = await connection.save(
    sent,
    changes.flatMap(({ data }) => data ?? []),
  );
  if (!('problems' in answer)) return answer;
  const label = { th: 'การบันทึก', en: 'saving' };
  throw new Refused(answer.problems.map((message) => ({ severity: 'error', message, label })));
}
