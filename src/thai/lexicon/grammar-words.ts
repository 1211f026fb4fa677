/** Splits a list as it is written in the source: by white space. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that lean on the word after them: makers of nouns, heads of compounds that a reader takes as one word, and
 * words that open a phrase. A line ends after one only where much of it would stay empty otherwise.
 */
export const LEANING_WORDS = words(`
  การ ความ ผู้ นัก คณะ กรม กระทรวง กอง ภาค ส่วน ข้อ ตัว ผล ชาว หมวด มาตรา เชิง ด้าน ขีด ทาง ทุก บาง หลาย ชั้น ขั้น ระดับ ปี วัน เดือน ครู
  เป็นการ ในการ มีการ ต่อการ ด้านการ ว่าการ ได้รับการ เข้ารับการ เกิดความ สร้างความ ขาดความ แสดงความ ที่จะ น่าจะ ควรจะ อาจจะ มักจะ ยังไม่
  ไม่ว่าจะ เว้นแต่จะ พอที่จะ เพียงพอที่จะ สิ่งที่ ที่ ณ และ ของ แห่ง รอง น่า เครื่อง ค่า ห้อง ศูนย์ สำนัก พระ กำลัง จะ ไม่ มิ
`);

/**
 * Forms that are no word alone: the first parts of compounds from Pali and Sanskrit, and ภาย. No line ends after one,
 * whether or not the dictionary has the compound.
 */
export const BOUND_FORMS = words(`
  ภาย ทันต ชีว อาชีว จุลชีว อุตุ อุทก เศรษฐ สถาปัตย สัตว มนุษย พฤกษ วาริช จุล อนุ อภิ อธิ ปฏิ ทุติย ตติย จตุ เบญจ สห พหุ อเนก ทวิ ไตร
  วัฒน ธน วาณิช พาณิช กสิ คห หัตถ ศิลป วิทย ศึกษ ปศุ อุตสาห ยุทธ นาวิก เทศ นว ปูชนีย วิศว นิติ สังฆ คณ ครุ บุพ สาธารณ โสต ทัศน กุมาร ศัลย
  ปัจเจก สมาน อัต สัมป รัชต กาญจน
`);

/** Words of grammar. Where one meets another word two phrases meet, so no reader takes the two as one compound. */
export const GRAMMAR_WORDS = words(`
  การ ความ ผู้ ที่ ซึ่ง อัน ว่า และ หรือ แต่ ก็ จึง ถ้า หาก เพราะ เพื่อ โดย ตาม ใน จาก ถึง สู่ ยัง แก่ แด่ แห่ง ของ เมื่อ ขณะ
  ระหว่าง จน จนกระทั่ง จนถึง ตั้งแต่ นับตั้งแต่ รวมทั้ง รวมถึง ตลอดจน อีกทั้ง พร้อมทั้ง ทั้ง ทั้งนี้ ดังนี้ ดังนั้น เช่น ได้แก่
  อาทิ คือ เป็น มี ได้ ให้ อยู่ คง เคย กำลัง จะ ต้อง ควร อาจ พึง ย่อม มัก ไม่ มิ มิได้ เพียง เกือบ ประมาณ กว่า ภายใน ภายใต้ ภายหลัง ณ
  สำหรับ เกี่ยวกับ แล้ว นี้ นั้น เหล่านี้ เหล่านั้น อื่น ใด ดังกล่าว เนื่องจาก เพราะ แม้ แม้ว่า หากแต่ นอกจาก นอกจากนี้
  อย่างไรก็ตาม อย่างไรก็ดี ทั้งนั้น โดยเฉพาะ เฉพาะ เพื่อให้ เท่านั้น ตน ตนเอง เขา เรา ท่าน พวก
`);
