import type { AssetProblem } from '../details/system.js';
import type { WordsOf } from './words.js';

export const ASSET_WORDS: WordsOf<AssetProblem> = {
  'asset-not-loaded': ({ asset }) => ({
    th: `ยังไม่ได้โหลดไฟล์ ${asset} ให้เรียก await loadDictionary() ก่อนหนึ่งครั้ง`,
    en: `${asset} has not been loaded; call await loadDictionary() once before`,
  }),
  'missing-asset': ({ asset, searched }) => ({
    th: `ไม่พบไฟล์ ${asset} ของ pmqa-report ที่ ${searched} ให้คัดลอกโฟลเดอร์ dist/bundle/assets ของแพ็กเกจไปไว้ข้างโปรแกรม แล้วระบุด้วยตัวเลือก assets`,
    en: `${asset} of pmqa-report is not at ${searched}; copy the package's folder dist/bundle/assets beside the program, or say with the option assets where it is`,
  }),
};
