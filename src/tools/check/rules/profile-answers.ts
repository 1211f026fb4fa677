import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../../../report/index.js';

/** Questions of the organisational profile without an answer. */
export const profileAnswers: Rule = ({ profile }) =>
  (profile?.sections ?? []).flatMap(({ groups, number: section }, s) =>
    groups.flatMap(({ topics, label }, g) =>
      topics.flatMap(({ questions = [], answers, number }, t) => {
        const count = Math.max(questions.length, answers.length, 1);
        return Array.from({ length: count }).flatMap((_, index): Finding[] => {
          if (textsOf(answers[index] ?? []).length > 0) return [];
          const name = `${section}${label ? ` ${label}` : ''} (${number})${count > 1 ? ` ${index + 1}` : ''}`;
          return [
            {
              code: 'profile-answer-missing',
              severity: 'warning',
              path: ['profile', 'sections', s, 'groups', g, 'topics', t, 'answers', index],
              message: {
                th: `ลักษณะสำคัญขององค์การ ${name}: ยังไม่มีคำตอบ`,
                en: `organisational profile ${name}: there is no answer yet`,
              },
            },
          ];
        });
      }),
    ),
  );
