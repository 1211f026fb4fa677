import type { TemplateMistake } from '../details/template.js';
import type { WordsOf } from './words.js';

/** What is wrong with a partial that cannot be parsed, and what to do. */
export const TEMPLATE_MISTAKE_WORDS: WordsOf<TemplateMistake> = {
  'unclosed-block': ({ block }) => ({
    th: `บล็อก {{#${block}}} ที่เปิดตรงนี้ไม่มี {{/${block}}} ปิด ให้เติม {{/${block}}} ท้ายส่วนที่อยู่ในบล็อก`,
    en: `the block {{#${block}}} that begins here is not closed; write {{/${block}}} after what it holds`,
  }),
  'mismatched-close': ({ close, block, line }) => ({
    th: `{{/${close}}} ปิดบล็อก {{#${block}}} ที่เปิดในบรรทัดที่ ${line} ไม่ได้ ชื่อต้องตรงกัน ให้แก้เป็น {{/${block}}} หรือเติม {{/${block}}} ก่อนหน้า`,
    en: `{{/${close}}} cannot close the block {{#${block}}} of line ${line}: the names have to be the same. Write {{/${block}}} here, or add {{/${block}}} before it`,
  }),
  'stray-close': ({ block }) => ({
    th: `{{/${block}}} ไม่มีบล็อกให้ปิด ให้ลบออก หรือเติม {{#${block} …}} ก่อนหน้า`,
    en: `{{/${block}}} closes a block that was never opened; remove it, or write {{#${block} …}} before it`,
  }),
  'stray-else': () => ({
    th: '{{else}} ต้องอยู่ในบล็อก เช่น ระหว่าง {{#if …}} กับ {{/if}}',
    en: '{{else}} belongs inside a block, for example between {{#if …}} and {{/if}}',
  }),
  'unclosed-tag': ({ tag }) => ({
    th: `แท็ก ${tag} ไม่มี }} ปิดท้าย ให้เติม }} ในบรรทัดเดียวกัน (คำอธิบาย {{!-- ปิดด้วย --}})`,
    en: `the tag ${tag} has no }} at its end; write it on the same line (a comment {{!-- ends with --}})`,
  }),
  'bad-expression': ({ tag, sign }) =>
    sign === undefined
      ? {
          th: `อ่านแท็ก ${tag} ไม่ได้ ในแท็กต้องเป็นชื่อช่อง หรือคำสั่งตามด้วยค่าที่คั่นด้วยช่องว่าง ข้อความอยู่ใน " " วงเล็บต้องครบคู่ และปิดด้วย }} จำนวนเท่ากับที่เปิด`,
          en: `the tag ${tag} cannot be read: it holds a field, or a helper and its values with spaces between them; texts are in " ", parentheses in pairs, and it closes with as many } as it opens with {`,
        }
      : {
          th: `อ่านแท็ก ${tag} ไม่ได้ ในแท็กใช้ ${sign} ไม่ได้ ให้เปรียบเทียบด้วย (eq ก ข) และใช้ (and ก ข) (or ก ข) (not ก) เช่น {{#if (eq level "basic")}} ค่าหลายค่าคั่นด้วยช่องว่าง`,
          en: `the tag ${tag} cannot be read: ${sign} is not allowed in a tag. Compare with (eq a b), and use (and a b), (or a b), (not a), as in {{#if (eq level "basic")}}; several values have spaces between them`,
        },
};
