/** Why a file cannot be read, in both languages. */
export interface Reason {
  readonly en: string;
  readonly th: string;
}

/** Old versions of Windows save Thai in their own code page, and Notepad can still. */
export const NOT_UTF8: Reason = {
  en: 'it is not UTF-8 text; save it again with the encoding UTF-8',
  th: 'ไฟล์ไม่ใช่ข้อความแบบ UTF-8 ให้เปิดแล้วบันทึกใหม่ โดยเลือกการเข้ารหัส (Encoding) เป็น UTF-8',
};

const DENIED = 'ไม่มีสิทธิ์เปิด หรือโปรแกรมอื่นเปิดไฟล์นี้อยู่';

/** By the error codes of the operating system. */
const SYSTEM: Readonly<Record<string, string | undefined>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EBUSY: DENIED,
  EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์',
  ENOTDIR: 'ส่วนหนึ่งของชื่อเป็นไฟล์ ไม่ใช่โฟลเดอร์',
  ELOOP: 'ทางลัด (symbolic link) ชี้วนกัน',
  ENAMETOOLONG: 'ชื่อยาวเกินไป',
};

/** Why the operating system, or the decoder of UTF-8, did not give a file's text. */
export function readingReason({
  code = '',
  message,
}: {
  code?: string | undefined;
  message: string;
}): Reason {
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return NOT_UTF8;
  return { en: message, th: SYSTEM[code] ?? message };
}

const QUOTE_IT = 'ให้ใส่เครื่องหมายคำพูด " คร่อมข้อความทั้งหมด';

const YAML: Readonly<Record<string, string | undefined>> = {
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

/** What is wrong with YAML, by the parser's code and words. */
export function yamlReason(code: string, message: string): Reason {
  // The parser says of a [ without a ] that the line after it is not indented.
  const meant = code === 'BAD_INDENT' && message.startsWith('Flow') ? 'MISSING_CHAR' : code;
  return {
    en: message.split('\n')[0]!.replace(/:$/u, ''),
    th: YAML[meant] ?? 'เขียนตามรูปแบบของ YAML ไม่ถูกต้อง',
  };
}

const JSON_WORDS: Readonly<Record<string, string | undefined>> = {
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

/** What is wrong with JSON, by the parser's code. */
export const jsonReason = (code: string): Reason => ({
  // `CommaExpected` → `comma expected`.
  en: code.replace(/(?<=[a-z])([A-Z])/gu, ' $1').toLowerCase(),
  th: JSON_WORDS[code] ?? 'เขียนตามรูปแบบของ JSON ไม่ถูกต้อง',
});
