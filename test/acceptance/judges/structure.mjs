// Our own check of a Word file's structure, for what a schema validator does not see: the one that the tests use.
import { register } from 'node:module';

register('../typescript-hooks.mjs', import.meta.url);
const { structureFindings } = await import('../../write/docx/support/structure/index.ts');
const { BREAKINGS } = await import('../../write/docx/support/broken-files.ts');
const { everyNode } = await import('../../write/docx/support/every-node.ts');

/** Everything wrong with a Word file, one line each. */
export const structureErrors = (bytes) =>
  structureFindings(bytes).map(({ code, part, detail }) => `${part}: ${code} ${detail}`);

/** `{ total, missed }`: deliberately broken files, each with one fault, and those in which the check does not find it. */
export async function brokenFilesCaught() {
  const [{ writeDocx }, { loadOfficialFamily }] = await Promise.all([
    import('../../../dist/write/docx/write.js'),
    import('../../../dist/fonts/official.js'),
  ]);
  const sound = await writeDocx(everyNode(), await loadOfficialFamily());
  const missed = BREAKINGS.filter(
    ([, code, breaking]) => !structureFindings(breaking(sound)).some((finding) => finding.code === code),
  );
  return { total: BREAKINGS.length, missed: missed.map(([what]) => what) };
}
