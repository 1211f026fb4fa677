import { asWarning, type Finding } from '../../../core/index.js';
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
          const question = `${section}${label ? ` ${label}` : ''} (${number})${count > 1 ? ` ${index + 1}` : ''}`;
          const path = ['profile', 'sections', s, 'groups', g, 'topics', t, 'answers', index];
          return [asWarning({ code: 'profile-answer-missing', question }, { path })];
        });
      }),
    ),
  );
