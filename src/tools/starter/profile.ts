import { stringify } from 'yaml';
import type { Edition, EditionProfile } from '../../report/edition/index.js';
import { compactValue, PROFILE_OUTLINE } from '../../report/index.js';

const HELP = [
  '# หมวด 0 ลักษณะสำคัญขององค์การ',
  '# เขียนคำตอบแทนที่ "" ตามลำดับของคำถาม คำตอบหลายบรรทัดใช้ | แล้วย่อหน้าเข้าไปสองช่อง',
];

/** `profile.yaml` of a new report: the topics of the standard, the questions of an edition, and empty answers. */
export function profileStarter(edition: Edition | undefined): string {
  const given = edition?.categories.find((category): category is EditionProfile => category.number === 0);
  const sections = (given?.sections ?? PROFILE_OUTLINE).map(({ number, title, groups }) => ({
    number,
    title,
    groups: groups.map((group) => ({
      label: group.label,
      title: group.title,
      topics: group.topics.map((topic) => {
        const { questions = [] } = topic as { readonly questions?: readonly unknown[] };
        return {
          number: topic.number,
          title: topic.title,
          ...(questions.length > 0 && { questions: compactValue(questions) }),
          answers: questions.length > 0 ? questions.map(() => '') : [''],
        };
      }),
    })),
  }));
  return `${HELP.join('\n')}\n${stringify({ sections }, { lineWidth: 0 })}`;
}
