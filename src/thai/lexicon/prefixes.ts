/** Words that lean on the one after them: makers of nouns, and heads of compounds that a reader takes as one. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'ความ ผู้ นัก คณะ กรม กระทรวง กอง ภาค ส่วน ข้อ ตัว ผล ชาว หมวด มาตรา เชิง ด้าน ขีด'.split(' '),
);
