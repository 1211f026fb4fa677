import type { XmlComponent } from 'docx';
import { element, valueElement } from './element.js';
import { W } from './namespaces.js';

const MICROSOFT_WORD = 'http://schemas.microsoft.com/office/word';

/** Word's half inch. */
const TAB_STOP = 720;

/** What makes Word lay the file out as Word 2013 and later do, and not as an older version did. */
const COMPATIBILITY: readonly (readonly [string, number])[] = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
];

/**
 * The root of settings.xml. Fonts are embedded whole, so that the reader can edit; `w:applyBreakingRules` is what
 * Thai Word writes; fields are not updated at opening, because Word would ask the reader first.
 */
export const settingsPart = (): XmlComponent =>
  element('w:settings', { 'xmlns:w': W }, [
    element('w:zoom', { 'w:percent': 100 }),
    element('w:embedTrueTypeFonts'),
    valueElement('w:defaultTabStop', TAB_STOP),
    valueElement('w:characterSpacingControl', 'doNotCompress'),
    element('w:compat', {}, [
      element('w:applyBreakingRules'),
      ...COMPATIBILITY.map(([name, value]) =>
        element('w:compatSetting', { 'w:name': name, 'w:uri': MICROSOFT_WORD, 'w:val': value }),
      ),
    ]),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:bidi': 'th-TH' }),
    element('w:clrSchemeMapping', {
      'w:bg1': 'light1',
      'w:t1': 'dark1',
      'w:bg2': 'light2',
      'w:t2': 'dark2',
      'w:accent1': 'accent1',
      'w:accent2': 'accent2',
      'w:accent3': 'accent3',
      'w:accent4': 'accent4',
      'w:accent5': 'accent5',
      'w:accent6': 'accent6',
      'w:hyperlink': 'hyperlink',
      'w:followedHyperlink': 'followedHyperlink',
    }),
    valueElement('w:decimalSymbol', '.'),
    valueElement('w:listSeparator', ','),
  ]);
