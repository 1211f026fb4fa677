// What the chapter of category 0 has to hold, worked out from the parsed report.
import { CATEGORY_TITLES, PROFILE_OUTLINE } from '../../dist/report/index.js';
import { plainText } from '../../dist/markdown/index.js';

const HEAD = ['ประเด็น', 'รายละเอียด'];

function groupRows(table, group, known, blocks) {
  const rows = group.topics.flatMap((topic) => {
    const standard = known?.topics.find(({ number }) => number === topic.number);
    const title = `${topic.number}) ${topic.title ?? standard?.title}`;
    const questions = (topic.questions ?? []).map(plainText);
    if (questions.length === 0) return [[[title], topic.answers.flatMap(blocks)]];
    return Array.from({ length: Math.max(questions.length, topic.answers.length) }, (_, i) => [
      [...(i === 0 ? [title] : []), ...(questions[i] ? [questions[i]] : [])],
      blocks(topic.answers[i] ?? []),
    ]);
  });
  return [
    [[`${group.label ?? known?.label}. ${group.title ?? known?.title}`]],
    ...rows.map((row) => Object.assign(row, { head: HEAD, item: table })),
  ];
}

/** Rows of the chapter, by the rule for blocks, and the header row of its tables. */
export function profileRows({ profile }, blocks) {
  if (!profile) return { rows: [], heads: [] };
  const rows = profile.sections.flatMap((section) => {
    const known = PROFILE_OUTLINE.find(({ number }) => number === section.number);
    return [
      [
        [
          `${section.number}. ${section.title ?? known?.title}`,
          ...(section.question ? [plainText(section.question)] : []),
        ],
      ],
      ...section.groups.flatMap((group, index) =>
        groupRows(
          `${section.number} ${index}`,
          group,
          known?.groups.find(({ label }) => label === group.label) ?? known?.groups[index],
          blocks,
        ),
      ),
    ];
  });
  const title = `หมวด 0 ${profile.title ?? CATEGORY_TITLES[0]}`;
  return { rows: [[[title, ...blocks(profile.intro ?? [])]], ...rows], heads: [HEAD] };
}
