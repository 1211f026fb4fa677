import type { Words } from '../../../core/index.js';
import type { HelperName } from '../../../render/template/index.js';

/** What a helper does, with an example. */
export interface HelperGuide extends Words {
  readonly example: string;
}

const guide = (example: string, th: string, en: string): HelperGuide => ({ example, th, en });

/** Every helper of the package; the compiler asks for one that is forgotten. */
export const HELPER_GUIDES: Readonly<Record<HelperName, HelperGuide>> = {
  digits: guide('{{digits agency}}', 'ข้อความที่ใช้เลขตามเอกสาร', 'text with numbers in the document’s digits'),
  date: guide(
    '{{date report.date "short"}}',
    'วันที่แบบไทย: 30 กันยายน 2563 หรือแบบย่อ',
    'a date in the Buddhist era, long or short',
  ),
  formatNumber: guide(
    '{{formatNumber extra.budget 2}}',
    'ตัวเลขมีจุลภาค และจำนวนทศนิยม',
    'a number with commas and so many decimals',
  ),
  eq: guide('{{#if (eq level "basic")}}…{{/if}}', 'เท่ากันหรือไม่', 'whether two values are the same'),
  and: guide('{{#if (and a b)}}…{{/if}}', 'มีค่าทุกตัว', 'whether all are there'),
  or: guide('{{#if (or a b)}}…{{/if}}', 'มีค่าอย่างน้อยหนึ่งตัว', 'whether any is there'),
  not: guide('{{#if (not a)}}…{{/if}}', 'ไม่มีค่า', 'whether it is not there'),
  isGiven: guide(
    '{{#if (isGiven passed)}}…{{/if}}',
    'ระบุไว้หรือไม่ แม้เป็น false',
    'whether a field is there, even if it is false',
  ),
  below: guide('{{#if (below @index 3)}}…{{/if}}', 'น้อยกว่า', 'whether a number is less than another'),
  asset: guide(
    '<img src="{{asset "logo.png"}}" alt="ตรา" width="8"/>',
    'ภาพในโฟลเดอร์แม่แบบ',
    'a picture in the template’s folder',
  ),
  plain: guide('alt="{{plain caption}}"', 'ข้อความไม่มีรูปแบบ', 'text without its marks'),
  qrCode: guide(
    '{{#with (qrCode link)}}<figure data-style="qr-code">{{> drawing alt="QR"}}</figure>{{/with}}',
    'คิวอาร์โค้ดของที่อยู่',
    'a QR code of an address',
  ),
  linkTarget: guide('<a href="{{linkTarget link}}">…</a>', 'ปลายทางของลิงก์', 'an address as a link’s target'),
  levelLabel: guide('{{levelLabel level}}', 'ชื่อระดับ: Basic', 'a level’s name'),
  levelHeading: guide(
    '{{levelHeading level}}',
    'ชื่อระดับพร้อมแนวทาง: Basic (A&D)',
    'a level’s name with its approach',
  ),
  categoryLabel: guide(
    '{{categoryLabel number title}}',
    'หมวด 1 การนำองค์การ',
    'a category’s number and title',
  ),
  roundLabel: guide(
    '{{roundLabel 12 2568}}',
    '(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2568',
    'the round and the fiscal year',
  ),
  directionLabel: guide('{{directionLabel direction}}', 'ยิ่งสูงยิ่งดี หรือยิ่งต่ำยิ่งดี', 'which figures are better'),
  asList: guide('{{#each (asList value)}}…{{/each}}', 'ค่าเดียวเป็นรายการหนึ่งค่า', 'a single value as a list'),
  inRows: guide('{{#each (inRows figures 2)}}…{{/each}}', 'จัดรายการเป็นแถว', 'a list in rows of so many'),
  everyDigit: guide('{{everyDigit code}}', 'ทุกตัวเลขตามเอกสาร', 'every digit in the document’s digits'),
  blockPartial: guide('{{> (blockPartial type)}}', 'แม่แบบของบล็อก', 'the partial of a block'),
  listTag: guide('{{listTag style}}', 'ol หรือ ul', 'ol or ul'),
  listNumber: guide('{{listNumber style marker}}', 'เลขของเครื่องหมายหน้าข้อ', 'the number of a list marker'),
  isStandardMarker: guide(
    '{{#if (isStandardMarker style marker)}}…{{/if}}',
    'เครื่องหมายตามแบบของรายการ',
    'whether a marker is its style’s own',
  ),
  statementList: guide(
    '(statementList "dash" criteria)',
    'แบบของรายการเกณฑ์ มีช่อง ☑ ถ้าระบุ',
    'the list style of statements',
  ),
  cellStyle: guide('{{cellStyle table cell}}', 'แบบของช่องตาราง', 'the style of a table’s cell'),
  contentWidths: guide(
    '{{#each (contentWidths rows true)}}…{{/each}}',
    'ความกว้างคอลัมน์ตามเนื้อหา',
    'column widths by content',
  ),
  isNumbered: guide(
    '{{#if (isNumbered caption "ภาพที่")}}…{{/if}}',
    'คำบรรยายมีเลขแล้วหรือไม่',
    'whether a caption has a number',
  ),
  pageNumberParts: guide(
    '{{#each (pageNumberParts)}}…{{/each}}',
    'ส่วนของเลขหน้า',
    'the parts of the page number',
  ),
  source: guide(
    'data-source="{{source this}}"',
    'บอกว่ามาจากส่วนใดของรายงาน ควรคงไว้',
    'what an element is made from; keep it',
  ),
  json: guide(
    'data-control-kind="{{json kind}}"',
    'ค่าที่ Word เก็บไว้โดยไม่แสดง',
    'a value that Word keeps unseen',
  ),
  trendChart: guide(
    '{{#with (trendChart this)}}<figure data-style="chart">{{> drawing alt=(digits alt)}}</figure>{{/with}}',
    'แผนภูมิแนวโน้ม',
    'a trend chart',
  ),
  barChart: guide(
    '{{#with (barChart bars)}}<figure data-style="chart">{{> drawing alt=(digits alt)}}</figure>{{/with}}',
    'แผนภูมิแท่ง',
    'a bar chart',
  ),
  radarChart: guide(
    '{{#with (radarChart radar)}}<figure data-style="chart">{{> drawing alt=(digits alt)}}</figure>{{/with}}',
    'แผนภูมิใยแมงมุม',
    'a radar chart',
  ),
};
