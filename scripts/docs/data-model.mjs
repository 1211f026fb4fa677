// docs/data-model.md: every field of the files that people write, from their JSON Schemas.
import { readFileSync } from 'node:fs';
import { cell, table } from './markdown.mjs';

const SCHEMAS = new URL('../../dist/schema/', import.meta.url);

/** A schema, with what it names of `$defs` for short put in its place; blocks and inlines keep their names. */
function read(name) {
  const text = readFileSync(new URL(`${name}.json`, SCHEMAS), 'utf8');
  const short = Object.entries(JSON.parse(text).$defs ?? {}).filter(([, { anyOf }]) => anyOf);
  return JSON.parse(text, (_key, value) => {
    const [, meant] = short.find(([each]) => value?.$ref === `#/$defs/${each}`) ?? [];
    return meant ? { ...value, ...meant, $ref: undefined } : value;
  });
}

const HEAD = `# The data model

Every field of the files that people write; \`npm run docs\` writes this page from the JSON Schemas in the package
(\`pmqa-report/schema/report.json\` and others). In a program the same fields have the types \`ReportInput\`, \`ItemInput\`, \`LevelInput\`
and so on. An asterisk marks a field that has to be there. Fields that are themselves objects have their own table.

Text is a string, or a list of pieces. White space collapses, a line end in a string is a line break, and addresses become links.
A text that is called *content* is Markdown, or a list of [blocks](#blocks).

A picture is a PNG, JPEG, SVG, WebP, GIF or BMP file in the report's folder, or a \`data:\` URL: up to 20 MB and 60 million pixels (GIF
and BMP: 12 million). WebP, GIF and BMP become PNG in the documents, of moving pictures the first frame; the file itself stays as it is.
Photographs are shown upright, CMYK becomes RGB, and transparency is set on white. The text of an SVG is set in the report's
font. An SVG that refers to anything outside itself, or contains scripts, entities or HTML, is refused.

\`examples/ministry/report.yaml\` uses nearly all fields.`;

/** What a paper says of a schema's place: the heading of its table. */
const FILES = [
  [
    'report',
    'Report',
    '`report.yaml`, a whole report. In a folder, `profile`, `results`, `scores`, `plans` and `followUps` may be the files `profile.yaml`, `results.yaml`, `scores.yaml`, `plans.yaml` and `follow-ups.yaml`, and each level is a Markdown file.',
  ],
  [
    'level',
    'Level',
    '`basic.md` and others: the part of a level’s Markdown file between two lines of `---`. What follows is its result.',
  ],
  ['edition', 'Edition', 'An edition of the criteria, for `--criteria`.'],
  [
    'theme',
    'Theme',
    '`theme.yaml`, the theme of a template. Only the fields that differ from the official theme have to be there.',
  ],
];

const BLOCKS = `Content as data: a list of these. \`type\` says which one it is: \`{ type: 'heading', text: 'การสื่อสารภายใน' }\`, in YAML
\`- { type: heading, text: การสื่อสารภายใน }\`. \`examples/department/report.yaml\` has every kind of block.`;

const PIECES = `A text as data: a list of strings and of these, told apart by \`type\`:
\`['ทบทวน', { type: 'bold', text: 'ทุกปี' }]\`.`;

export function dataModel() {
  const { $defs } = read('report');
  const parts = FILES.map(([schema, title, about]) => {
    const tables = tablesOf(read(schema), [], new Set());
    return [`## ${title}`, about, ...tables].join('\n\n');
  });
  return (
    [
      HEAD,
      ...parts,
      unionOf($defs.block, 'Blocks', BLOCKS),
      unionOf($defs.inline, 'Pieces of text', PIECES),
    ].join('\n\n') + '\n'
  );
}

/** The objects inside a schema, each with its table, in the order of the fields. */
function tablesOf(schema, place) {
  const variants = variantsOf(schema);
  if (variants.length > 1)
    return variants.flatMap((each) => {
      const [first, ...rest] = tablesOf(each, place);
      return [`${first} with \`number\` ${kindOf(each.properties.number).replaceAll('`', '')}`, ...rest];
    });
  const found = objectOf(schema);
  if (!found?.properties) return [];
  const own = fieldTable(found);
  const heading = place.length > 0 ? [`### \`${place.join('')}\``, own] : [own];
  return [...heading, ...innerTables(found, place)];
}

/** The tables of the fields of an object; of the three levels, which are alike, one. */
function innerTables({ properties }, place) {
  const alike = LEVELS.every((level) => properties[level] && isAlike(properties[level], properties.basic));
  return Object.entries(properties).flatMap(([name, field]) => {
    if (variantsOf(field).length < 2 && !objectOf(field)?.properties) return [];
    const isLevel = alike && LEVELS.includes(name);
    if (isLevel && name !== LEVELS[0]) return [];
    const step = isLevel ? 'LEVEL' : name;
    return tablesOf(field, [...place, `${place.length > 0 ? '.' : ''}${step}${suffixOf(field)}`]);
  });
}

const LEVELS = ['basic', 'advance', 'significance'];

const isAlike = (one, other) => JSON.stringify(objectOf(one)) === JSON.stringify(objectOf(other));

/** The objects that the members of a list may be, where there are several. */
const variantsOf = (schema) => schema.items?.oneOf ?? [];

/** The object that a field holds, itself or as the members of its list; undefined for other values. */
function objectOf(schema) {
  if (schema.properties) return schema;
  if (schema.items) return objectOf(schema.items);
  const named = schema.additionalProperties && objectOf(schema.additionalProperties);
  if (named?.properties) return named;
  return (schema.anyOf ?? []).map(objectOf).find((each) => each?.properties);
}

/** How a path goes on into the members of a list, or into the entries of a table of names. */
const suffixOf = (schema) => (isList(schema) ? '[]' : schema.additionalProperties ? '.NAME' : '');

const isList = (schema) => schema.type === 'array' || (schema.anyOf ?? []).some(isList);

function fieldTable({ properties, required = [] }) {
  if (Object.keys(properties).length === 0) return 'It has no other field.';
  const rows = Object.entries(properties).map(([name, field]) => {
    const [thai = '', english = ''] = (field.description ?? '').split('\n');
    return [
      `\`${name}\`${required.includes(name) ? ' \\*' : ''}`,
      cell(kindOf(field)),
      cell(english),
      cell(thai),
    ];
  });
  return table(['field', 'value', 'meaning', 'ความหมาย'], rows);
}

/** A value in a few words. */
function kindOf(schema) {
  if (schema.$ref)
    return schema.$ref.endsWith('block')
      ? '[block](#blocks)'
      : schema.$ref.endsWith('inline')
        ? 'piece of text'
        : 'content';
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((each) => `\`${each}\``).join(', ');
  if (schema.anyOf ?? schema.oneOf) {
    const kinds = [...new Set((schema.anyOf ?? schema.oneOf).map(kindOf))];
    if (kinds.includes('content')) return 'content';
    if (kinds.some((each) => each.includes('piece of text'))) return 'text';
    return kinds.join(' or ');
  }
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`;
  if (schema.type === 'object' || schema.properties) return 'object';
  if (schema.format === 'date') return 'date';
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  return (
    { string: 'string', boolean: '`true` or `false`' }[schema.type] ??
    [schema.type ?? 'any value'].flat().join(' or ')
  );
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }) {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const bounded = (value) => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  if (bounded(minimum) && bounded(maximum)) return `${kind}, ${minimum} to ${maximum}`;
  if (bounded(minimum)) return `${kind}, at least ${minimum}`;
  if (bounded(exclusiveMinimum)) return `${kind} above ${exclusiveMinimum}`;
  return kind;
}

/** A table for each type of a union. */
function unionOf({ oneOf }, title, about) {
  const tables = oneOf.flatMap((schema) => {
    const { type, ...properties } = schema.properties;
    const name = [type?.const ?? type?.enum ?? []].flat().join(', ');
    const inner = innerTables({ properties }, []).map((each) => each.replace(/^### `/u, `#### \`${name}.`));
    return [`### ${name}`, fieldTable({ ...schema, properties }), ...inner];
  });
  return [`## ${title}`, about, ...tables].join('\n\n');
}
