import { describe, expect, it } from '@jest/globals';
import { TemplateError } from '../../../src/render/template/index.js';
import { parseTemplate } from '../../../src/render/template/parse.js';

/** The one issue of a partial that cannot be parsed. */
function issueOf(source: string) {
  try {
    parseTemplate('title', source);
  } catch (error) {
    if (error instanceof TemplateError) return error.issues[0]!;
    throw error;
  }
  throw new Error('it was parsed');
}

describe('a partial that cannot be parsed', () => {
  it.each<[string, string, string, string, string]>([
    ['an open block', '<p>\n  {{#if a}}\nก\n', '2:3', '{{/if}} ปิด', '{{#if}} that begins here is not closed'],
    ['the inner of two', '{{#each a}}\n{{#if b}}\nก', '2:1', '{{/if}} ปิด', '{{#if}}'],
    ['another close', '{{#if a}}\n\n {{/each}}', '3:2', 'บรรทัดที่ 1', '{{#if}} of line 1'],
    ['a misspelt close', '{{#if a}}{{else}}{{/iff}}', '1:18', '{{/iff}}', 'Write {{/if}}'],
    ['a close of nothing', 'ก\n{{/if}}', '2:1', 'ไม่มีบล็อกให้ปิด', 'never opened'],
    ['an else of nothing', 'ก {{else}} ข', '1:3', 'ต้องอยู่ในบล็อก', 'inside a block'],
    ['an open tag', 'ก\n{{name\n<p>{{title}}</p>\n', '2:1', '{{name ไม่มี }}', '{{name has no }}'],
    ['an open tag at the end', 'ก {{name', '1:3', '{{name ไม่มี }}', '{{name has no }}'],
    ['an open comment', '{{a}}{{!-- ก }} ข', '1:6', 'คำอธิบาย', 'a comment'],
    ['one brace', '{{a}', '1:1', '{{a} ไม่มี }}', '{{a} has no }}'],
    ['a third brace', '\n{{name}}}', '2:1', '{{name}}}', 'as many }'],
    ['nothing', 'ก {{}}', '1:3', 'อ่านแท็ก {{}} ไม่ได้', 'the tag {{}} cannot be read'],
    ['an operator', '{{#if level == "basic"}}x{{/if}}', '1:1', 'ใช้ == ไม่ได้', '== is not allowed'],
    ['and', '{{#if a && b}}x{{/if}}', '1:1', 'ใช้ && ไม่ได้', '&& is not allowed'],
    ['a comma', '{{eq a, b}}', '1:1', 'ใช้ , ไม่ได้', ', is not allowed'],
    ['an open parenthesis', '{{#if (eq a b}}x{{/if}}', '1:1', 'วงเล็บ', 'parentheses'],
  ])('says where and what to do: %s', (_name, source, place, th, en) => {
    const { message, source: at } = issueOf(source);
    expect(`${String(at?.line)}:${String(at?.column)}`).toBe(place);
    expect(message.th).toContain(th);
    expect(message.en).toContain(en);
    expect(message.th).toMatch(/\(โปรแกรมอ่านแม่แบบแจ้งว่า .+\)$/u);
    expect(message.en).toMatch(/\(the parser says: .+\)$/u);
  });

  it('has the parser’s own words where the mistake is none of these', () => {
    const { message, source } = issueOf('<p>\n{{#if a}}{{^}}{{else}}{{/if}}');
    expect(source?.line).toBe(2);
    expect(message.en).toContain('at or before this line');
  });

  it('takes no sign in a text or a comment for a mistake', () => {
    expect(issueOf('{{!-- {{#if}} --}}{{! == }}{{eq "a == b" "}"}}\n{{#if c}}').source?.line).toBe(2);
  });

  it('is looked at in a time that grows with its length', () => {
    const { source } = issueOf(`${'{{#if a}}{{b}}{{/if}}\n{{!-- x --}}'.repeat(4000)}{{/if}}`);
    expect(source?.line).toBe(4001);
  });
});
