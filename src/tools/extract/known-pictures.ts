import type { ExtractedReport } from './extract-report.js';
import { loadOfficialFamily } from '../../fonts/index.js';
import { createImageLoader } from '../../render/index.js';
import { mapPaths } from '../../read/folder/index.js';

type Illustrated = Pick<ExtractedReport, 'report' | 'pictures'>;

const DRAWN = /\.png$/iu;

/**
 * A report out of a Word file without the pictures that a folder holds already. Word has an SVG picture as a drawing of
 * it, a photograph upright: where the folder's own file comes out as what Word has, it is the better one and stays.
 */
export async function withoutKnownPictures(
  folder: string,
  { report, pictures }: Illustrated,
): Promise<Illustrated> {
  const load = createImageLoader(folder, loadOfficialFamily);
  const isKnown = async (name: string, shown: Uint8Array): Promise<boolean> => {
    const own = await load(name);
    return 'data' in own && Buffer.compare(own.data, shown) === 0;
  };
  const names = new Map<string, string>();
  const left = new Map<string, Uint8Array>();
  for (const [name, shown] of pictures) {
    const vector = name.replace(DRAWN, '.svg');
    if (await isKnown(name, shown)) continue;
    if (vector !== name && (await isKnown(vector, shown))) names.set(name, vector);
    else left.set(name, shown);
  }
  return {
    report: names.size > 0 ? mapPaths(report, (name) => names.get(name) ?? name) : report,
    pictures: left,
  };
}
