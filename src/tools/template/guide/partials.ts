import type { Words } from '../../../core/index.js';

/** What a partial prints, and the data that it sees. */
export interface PartialGuide extends Words {
  readonly data: string;
}

const guide = (data: string, th: string, en: string): PartialGuide => ({ data, th, en });

const BLOCK = 'the block: `type`, …';

/** Every partial of the official template. */
export const PARTIALS: Readonly<Record<string, PartialGuide>> = {
  report: guide(
    '`report`, `categories`, `results`, `plans`, `front`, `several`, `single`',
    'ลำดับของทั้งเล่ม: ปก หมวด ผลลัพธ์ ท้ายเล่ม',
    'the order of the whole: cover, categories, results, back',
  ),
  'title-page': guide('`cover`, `title`, `report`, `date`', 'ปก', 'the cover'),
  title: guide('`title.name`, `report`, `single`', 'ชื่อรายงานเหนือตารางแรก', 'the title over the first table'),
  header: guide('`agency`, `category`', 'หัวกระดาษ วางโลโก้ได้ที่นี่', 'the running header: the place for a logo'),
  footer: guide('`report`', 'ท้ายกระดาษ', 'the running footer'),
  'page-number': guide(
    '—',
    'เลขหน้าตาม pageNumber ใน theme.yaml',
    'the page number as `pageNumber` in theme.yaml says',
  ),
  'first-page': guide(
    '`firstPage`, `report`',
    'หัวและท้ายกระดาษของหน้าแรก',
    'the header and footer of the first page',
  ),
  'first-header': guide(
    '`agency`',
    'หัวกระดาษหน้าแรก เมื่อ firstPage: different',
    'the first page’s header with `firstPage: different`',
  ),
  'first-footer': guide(
    '—',
    'ท้ายกระดาษหน้าแรก เมื่อ firstPage: different',
    'the first page’s footer with `firstPage: different`',
  ),
  front: guide(
    '`contents`, `summary`, `profile`, `report`',
    'ส่วนหน้า: สารบัญ บทสรุป คะแนน หมวด 0',
    'contents, executive summary, scores, profile',
  ),
  back: guide(
    '`plans`, `followUps`, `signatures`, `evidence`, `report.appendices`',
    'ส่วนท้าย: แผน ลงนาม ภาคผนวก หลักฐาน',
    'plans, signatures, appendices, evidence',
  ),
  contents: guide('—', 'สารบัญ', 'the table of contents'),
  category: guide('`number`, `title`, `goal`, `items`, `opening`', 'หมวดหนึ่งหมวด', 'one category'),
  opening: guide('`goal`, `levels`, `rows`', 'หน้าเปิดหมวด', 'the opening page of a category'),
  item: guide(
    '`code`, `title`, `columns`, `levels`, `extra`',
    'ประเด็นหนึ่งประเด็นและตาราง',
    'one item and its table',
  ),
  level: guide(
    '`level`, `criteria`, `guidelines`, `result`, `evidence`, `passed`, `recommendation`, `extra`',
    'แถวของระดับหนึ่งระดับ',
    'the row of one level',
  ),
  extra: guide('`value`', 'ช่องของคอลัมน์ใน extraColumns', 'a cell of a column of `extraColumns`'),
  statements: guide(
    '`list`, `style`, `statements`: `text`, `points`, `met`, `extra`',
    'รายการเกณฑ์หรือแนวทาง',
    'criteria or guidelines as a list',
  ),
  passed: guide('`passed`', 'ช่อง ☑ หรือ ☐ ของระดับ', 'the box of a level'),
  evidence: guide(
    '`evidence`: `title`, `link`, `file`, `year`, `unit`',
    'หลักฐานในช่อง',
    'evidence in the cell',
  ),
  'evidence-reference': guide(
    '`references`',
    'เลขอ้างอิงหลักฐาน',
    'numbers of evidence that is listed at the end',
  ),
  'evidence-list': guide('`rows`', 'ตารางหลักฐานท้ายเล่ม', 'the list of all evidence'),
  blocks: guide('`blocks`, `body`, `narrow`', 'เนื้อหาทีละบล็อก', 'content, block by block'),
  'blocks/paragraph': guide(`${BLOCK} \`text\``, 'ย่อหน้า', 'a paragraph'),
  'blocks/heading': guide(`${BLOCK} \`text\``, 'หัวข้อ', 'a heading'),
  'blocks/list': guide(`${BLOCK} \`style\`, \`items\``, 'รายการ', 'a list'),
  'blocks/table': guide(`${BLOCK} \`rows\`, \`headerRows\`, \`caption\``, 'ตาราง', 'a table'),
  'blocks/figure': guide(`${BLOCK} \`image\`, \`alt\`, \`caption\`, \`width\``, 'ภาพ', 'a picture'),
  'blocks/figures': guide(`${BLOCK} \`figures\``, 'ภาพเรียงกัน', 'pictures side by side'),
  'blocks/note': guide(`${BLOCK} \`text\``, 'หมายเหตุ', 'a note'),
  'blocks/page-break': guide('—', 'ขึ้นหน้าใหม่', 'a page break'),
  text: guide('`pieces`', 'ข้อความพร้อมตัวหนา ตัวเอน ลิงก์', 'text with its marks and links'),
  run: guide('`text`, `bold`, `italic`, …', 'ข้อความช่วงหนึ่ง', 'a run of text'),
  caption: guide('`pieces`, `label`', 'คำบรรยายภาพหรือตาราง', 'a caption'),
  'cell-content': guide('`content`', 'เนื้อหาในช่องตารางแผน', 'content of a cell of a plan'),
  summary: guide('`bars`, `radar`, `rows`', 'หน้าคะแนน', 'the page of scores'),
  'summary-table': guide('`rows`, `columns`, `score`', 'ตารางคะแนน', 'the table of scores'),
  'executive-summary': guide('`report.executiveSummary`', 'บทสรุปผู้บริหาร', 'the executive summary'),
  profile: guide('`sections`', 'หมวด 0', 'the profile'),
  'profile-group': guide('`label`, `title`, `topics`', 'กลุ่มหัวข้อของหมวด 0', 'a group of the profile'),
  results: guide('`title`, `items`', 'หมวด 7', 'the results'),
  'results-table': guide('`indicators`, `years`, `widths`', 'ตารางตัวชี้วัด', 'a table of indicators'),
  'trend-chart': guide('the indicator', 'แผนภูมิแนวโน้ม', 'a trend chart'),
  drawing: guide('`width`, `shapes`, `labels`', 'ภาพวาดของแผนภูมิหรือคิวอาร์โค้ด', 'a chart or code as a drawing'),
  'qr-code': guide('an address', 'คิวอาร์โค้ด', 'a QR code'),
  plans: guide('`plans`', 'แผนพัฒนา', 'improvement plans'),
  'follow-ups': guide('`followUps`', 'การติดตามแผน', 'follow-ups of plans'),
  activities: guide('`table`: `has`, `widths`, `activities`', 'ตารางกิจกรรม', 'a table of activities'),
  appendix: guide('`title`, `content`', 'ภาคผนวก', 'an appendix'),
  signatures: guide('`rows`', 'ตารางลงนาม', 'the signatures'),
  signature: guide('`role`, `name`, `position`, `date`', 'ผู้ลงนามหนึ่งคน', 'one signature'),
};
