/** What parsers of YAML and JSON find, in Thai, by their codes. */

const QUOTE_IT = 'ให้ใส่เครื่องหมายคำพูด " คร่อมข้อความทั้งหมด';

/** By the codes of `yaml`. */
export const YAML_TH: Readonly<Record<string, string | undefined>> = {
  BAD_ALIAS: `ข้อความขึ้นต้นด้วย * หรือ & ไม่ได้ ${QUOTE_IT}`,
  BAD_COLLECTION_TYPE: 'มีเครื่องหมายที่ไม่ควรอยู่ตรงนี้',
  BAD_DQ_ESCAPE: 'ข้อความใน " มีเครื่องหมาย \\ ที่ใช้ไม่ได้ ให้เขียน \\\\ หรือคร่อมข้อความด้วย \' แทน',
  BAD_INDENT: 'บรรทัดเยื้องไม่ตรงกัน ช่องในกลุ่มเดียวกันต้องเยื้องด้วยช่องว่างจำนวนเท่ากัน',
  BAD_SCALAR_START: `ข้อความขึ้นต้นด้วยเครื่องหมายนี้ไม่ได้ ${QUOTE_IT}`,
  BLOCK_AS_IMPLICIT_KEY: `ข้อความมีเครื่องหมาย : อยู่ด้วย ${QUOTE_IT}`,
  BLOCK_IN_FLOW: 'รายการที่ขึ้นต้นด้วย - อยู่ใน [ ] หรือ { } ไม่ได้',
  DUPLICATE_KEY: 'ช่องเดียวกันเขียนไว้สองครั้ง ให้เหลือช่องเดียว',
  MISSING_CHAR: 'ขาดเครื่องหมาย เช่น " หรือ ] ที่ปิดท้าย หรือ : หลังชื่อช่อง',
  MULTILINE_IMPLICIT_KEY: 'ขาดเครื่องหมาย : หลังชื่อช่อง หรือข้อความหลายบรรทัดเยื้องไม่ตรงกัน',
  MULTIPLE_DOCS: 'มีเส้น --- เกินมา ข้อมูลต้องมีชุดเดียว',
  TAB_AS_INDENT: 'เยื้องด้วยแท็บไม่ได้ ให้ใช้ช่องว่าง',
  TAG_RESOLVE_FAILED: `ข้อความขึ้นต้นด้วย ! ไม่ได้ ${QUOTE_IT}`,
  UNEXPECTED_TOKEN: 'มีเครื่องหมายที่ไม่ควรอยู่ตรงนี้',
};

/** By the codes of `jsonc-parser`. */
export const JSON_TH: Readonly<Record<string, string | undefined>> = {
  PropertyNameExpected: 'ต้องเป็นชื่อช่องในเครื่องหมาย " หรือมีจุลภาคเกิน',
  ValueExpected: 'ไม่มีค่า หรือมีจุลภาคเกิน',
  ColonExpected: 'ขาดเครื่องหมาย : หลังชื่อช่อง',
  CommaExpected: 'ขาดจุลภาคก่อนหน้านี้',
  CloseBraceExpected: 'ขาดเครื่องหมาย } ที่ปิดท้าย',
  CloseBracketExpected: 'ขาดเครื่องหมาย ] ที่ปิดท้าย',
  EndOfFileExpected: 'มีข้อความเกินหลังข้อมูลจบแล้ว',
  UnexpectedEndOfString: 'ขาดเครื่องหมาย " ที่ปิดท้าย',
  InvalidCommentToken: 'ไฟล์ JSON มีคำอธิบายไม่ได้',
  InvalidEscapeCharacter: 'เครื่องหมาย \\ ใช้ไม่ได้ตรงนี้ ให้เขียน \\\\',
};
