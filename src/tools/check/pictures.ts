import { asError, type Finding, type PictureProblem, type ReportPath } from '../../core/index.js';
import type { Report } from '../../report/index.js';

/** Fields that name a picture. */
const PICTURES: ReadonlySet<string> = new Set(['image', 'emblem']);

/** A finding for each place of a report that names a picture which cannot be shown; each picture is looked at once. */
export async function pictureFindings(
  report: Report,
  inspect: (image: string) => Promise<PictureProblem | undefined>,
): Promise<readonly Finding[]> {
  const places = picturesIn(report);
  const problems = new Map<string, PictureProblem | undefined>();
  // One by one: a picture may be large.
  for (const { image } of places) if (!problems.has(image)) problems.set(image, await inspect(image));
  return places.flatMap(({ image, path }): readonly Finding[] => {
    const problem = problems.get(image);
    const shown = image.length > MAX_NAME ? `${image.slice(0, MAX_NAME)}…` : image;
    return problem ? [asError({ code: 'picture', image: shown, problem }, { path })] : [];
  });
}

/** A data: URL is long. */
const MAX_NAME = 80;

interface NamedPicture {
  readonly image: string;
  readonly path: ReportPath;
}

function picturesIn(report: Report): readonly NamedPicture[] {
  const found: NamedPicture[] = [];
  const visit = (value: unknown, path: ReportPath): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (typeof inside === 'string' && PICTURES.has(key)) found.push({ image: inside, path: at });
      else visit(inside, at);
    }
  };
  visit(report, []);
  return found;
}
