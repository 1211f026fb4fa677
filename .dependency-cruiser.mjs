// Who may import whom: the walls of the house that ARCHITECTURE.md describes. `npm run lint` holds them.
import { readdirSync } from 'node:fs';

/** Rooms in the order of the data: each may import itself and what is listed. */
const LAYERS = {
  core: [],
  options: ['core'],
  thai: ['core'],
  markdown: ['core', 'thai'],
  report: ['core', 'options', 'thai', 'markdown'],
  fonts: ['core'],
  picture: ['core', 'fonts'],
  document: ['core', 'thai', 'picture'],
  read: ['core', 'options', 'thai', 'markdown', 'report', 'document', 'picture'],
  render: ['core', 'thai', 'markdown', 'report', 'read', 'document', 'fonts', 'picture'],
  write: ['core', 'options', 'thai', 'document', 'fonts', 'picture'],
  tools: ['core', 'options', 'thai', 'markdown', 'report', 'read', 'document', 'fonts', 'picture', 'render'],
  generate: [
    'core',
    'options',
    'thai',
    'report',
    'read',
    'document',
    'fonts',
    'picture',
    'render',
    'write',
    'tools/provenance',
  ],
  forms: [
    'core',
    'options',
    'thai',
    'markdown',
    'report',
    'read',
    'document',
    'fonts',
    'picture',
    'render',
    'write',
    'tools',
    'generate',
  ],
  batch: ['core', 'options', 'report', 'read', 'generate'],
  isolated: ['core', 'options', 'report', 'read', 'tools'],
  browser: ['core', 'options', 'thai', 'report', 'read', 'generate', 'tools', 'write'],
  // The public names, and what the command and the preview alone need.
  app: [
    'index.ts',
    'core',
    'thai',
    'markdown',
    'report',
    'read',
    'render',
    'tools',
    'isolated',
    'generate',
    'forms',
    'batch',
    // The page alone: see no-browser-in-node.
    'browser',
  ],
};

/** What only servers do, and the modules of their threads: they alone know Node. */
const OF_NODE = [
  '^src/core/platform/(?:index\\.ts$|node/)',
  '^src/batch/',
  '^src/isolated/',
  // All but the page and its desk, which run in browsers.
  '^src/app/(?!page/|desk/|(?:findings-by|today)\\.ts$)',
  '^src/tools/(?:merge|output|template)/',
  '^src/picture/vector-thread\\.ts$',
  '^src/read/pdf/pdf-thread\\.ts$',
];

/** Packages that one folder alone knows. */
const OWNERS = {
  pdfmake: 'write/pdf/pdfmake',
  pdfkit: 'write/pdf/pdfmake',
  harfbuzzjs: 'write/pdf/font',
  docx: 'write/docx',
  handlebars: 'render/template',
  'pdfjs-dist': 'read/pdf',
  saxes: '(?:core/xml|picture|tools/provenance)',
  commander: 'app/cli/command',
};

/** Packages whose types, too, are known by their folder alone. */
const TYPES_OWNED = new Set(['pdfmake', 'pdfkit']);

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** Folders below src/ with an index.ts, which is their only door. */
function folders(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const at = `${dir}/${entry.name}`;
    return entry.isDirectory() ? folders(at) : entry.name === 'index.ts' && dir !== 'src' ? [dir] : [];
  });
}
const doors = folders('src');

const layers = Object.entries(LAYERS).map(([room, may]) =>
  rule(
    `layer-${room}`,
    { path: `^src/${room}/` },
    {
      path: '^src/',
      pathNot: `^src/(?:${[room, ...may].map((each) => (each === 'index.ts' ? 'index\\.ts$' : `${each}/`)).join('|')})`,
    },
  ),
);

const entrances = doors.map((folder) => {
  const within = doors.filter((each) => each.startsWith(`${folder}/`));
  const open = [`${folder}/index\\.ts$`, ...within.map((each) => `${each}/`)];
  return rule(
    `door-of-${folder.slice('src/'.length)}`,
    { path: '^src/', pathNot: `^${folder}/` },
    { path: `^${folder}/`, pathNot: `^(?:${open.join('|')})` },
  );
});

const ownIndex = doors.map((folder) =>
  rule(
    `no-own-door-${folder.slice('src/'.length)}`,
    { path: `^${folder}/[^/]+$`, pathNot: `/index\\.ts$` },
    { path: `^${folder}/index\\.ts$` },
  ),
);

const owners = Object.entries(OWNERS).map(([name, folder]) =>
  rule(
    `only-${folder.replace(/\W+/gu, '-')}-knows-${name}`,
    { path: '^src/', pathNot: `^src/${folder}/` },
    {
      path: `^node_modules/(?:@types/)?${name}/`,
      ...(!TYPES_OWNED.has(name) && { dependencyTypesNot: ['type-only'] }),
    },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circle-of-files', {}, { circular: true }),
    { ...rule('no-circle-of-folders', {}, { circular: true }), scope: 'folder' },
    ...layers,
    ...entrances,
    ...ownIndex,
    ...owners,
    rule('no-node-in-the-core', { path: '^src/', pathNot: OF_NODE }, { dependencyTypes: ['core'] }),
    rule(
      'no-platform-of-node-in-the-core',
      { path: '^src/', pathNot: OF_NODE },
      { path: '^src/core/platform/node/' },
    ),
    rule(
      'no-node-in-a-browser',
      { path: '^src/(?:core/platform/browser|browser|app/(?:page|desk))/' },
      { path: '^src/core/platform/node/' },
    ),
    rule(
      'no-browser-in-node',
      { path: '^src/', pathNot: '^src/(?:core/platform/browser/|browser/|browser\\.ts$|app/page/)' },
      { path: '^src/(?:core/platform/browser|browser)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
