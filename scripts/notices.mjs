// Whose code and files the bundle holds, on what terms: the text of THIRD-PARTY-NOTICES.txt.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const WARRANTY = {
  ISC: `THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
const GRANT = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify,
merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.`,
};

/** A licence that asks for its address and for that of the source, by a package's name and version. */
const ADDRESSED = {
  'MPL-2.0': (name, version) =>
    `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0, which gives permission to use it. If a copy of
the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/. The files of this package
are as ${name} ${version} has them, in this package joined with others; their source is at
https://www.npmjs.com/package/${name}/v/${version} and at the repository that is named there.`,
};

/** The licence of a package that names one and holds no copy. */
function licenceText({ name, version, license, author }) {
  if (Object.hasOwn(ADDRESSED, license)) return ADDRESSED[license](name, version);
  if (!Object.hasOwn(GRANT, license)) throw new Error(`no licence of ${name} to publish with its code`);
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  return [`Copyright (c) ${holder}`, GRANT[license], WARRANTY[license]].join('\n\n');
}

/** The licences of what the bundle holds, a package a part. */
export function notices(folders) {
  const parts = folders.map((folder) => {
    const place = path.join(root, folder);
    const manifest = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
    const { name, version, license } = manifest;
    const file = readdirSync(place).find((each) => /^(?:licen[cs]e|copying)/iu.test(each));
    const text = file ? readFileSync(path.join(place, file), 'utf8') : licenceText(manifest);
    return `${name} ${version} (${license ?? 'see its licence'})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The files of dist/bundle/ hold code of these packages.\n${rule}${parts.join(rule)}`;
}
