// The families that the promises name: the one in the package and two of others, from npm.
import { createRequire } from 'node:module';
import { loadOfficialFamily } from '../../dist/fonts/official.js';
import { registerFamily } from '../../dist/bundle/index.js';

const file = (path) => createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);
const sarabun = (style) => file(`sarabun/${style}/Sarabun_${style}.ttf`);
const noto = (style) => file(`noto-sans-thai/${style}/NotoSansThai_${style}.ttf`);

/** TH Sarabun New, Sarabun and Noto Sans Thai, which has no italics; the latter two through registration. */
export const promisedFamilies = async () => [
  await loadOfficialFamily(),
  await registerFamily({
    name: 'Sarabun',
    regular: sarabun('400Regular'),
    bold: sarabun('700Bold'),
    italic: sarabun('400Regular_Italic'),
    boldItalic: sarabun('700Bold_Italic'),
  }),
  await registerFamily({ name: 'Noto Sans Thai', regular: noto('400Regular'), bold: noto('700Bold') }),
];
