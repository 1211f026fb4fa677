// What the chapters of plans and their follow-up have to hold, worked out from the parsed report.

const COLUMNS = {
  item: 'ประเด็น',
  activity: 'กิจกรรม/โครงการ',
  indicator: 'ตัวชี้วัด',
  target: 'เป้าหมาย',
  period: 'ระยะเวลา',
  budget: 'งบประมาณ',
  progress: 'ผลการดำเนินงาน',
  problem: 'ปัญหา อุปสรรค',
  nextStep: 'การดำเนินการขั้นต่อไป',
  unit: 'หน่วยงานรับผิดชอบ',
};

const cell = (value, blocks) => (Array.isArray(value) && value.length > 0 ? blocks(value) : [value ?? '–']);

function tableRows(name, activities, blocks) {
  const fields = Object.keys(COLUMNS).filter((key) =>
    activities.some((activity) => activity[key] !== undefined),
  );
  const head = fields.map((key) => COLUMNS[key]);
  return {
    head,
    rows: activities.map((activity) =>
      Object.assign(
        fields.map((key) => cell(activity[key], blocks)),
        { head, item: name },
      ),
    ),
  };
}

/** The heading over a plan's table. */
export const planTitle = ({ title, horizonYears }) =>
  `${title}${horizonYears ? ` (ระยะ ${horizonYears} ปี)` : ''}`;

/** The heading over the table of a round's follow-up. */
export const followUpTitle = ({ title = '', roundMonths }, { fiscalYear }) =>
  title.endsWith(`ปีงบประมาณ พ.ศ. ${fiscalYear}`)
    ? `${title} (รอบ ${roundMonths} เดือน)`
    : `${title} (รอบ ${roundMonths} เดือน) ปีงบประมาณ พ.ศ. ${fiscalYear}`;

/** Rows of both chapters, by the rule for blocks, and the header rows of their tables. */
export function planRows({ plans = [], followUps = [], fiscalYear }, blocks) {
  const titled = [
    ...plans.map((plan) => ({ title: planTitle(plan), activities: plan.activities })),
    ...followUps.map((followUp) => ({
      title: followUpTitle(followUp, { fiscalYear }),
      activities: followUp.activities,
    })),
  ];
  const tables = titled.map(({ title, activities }, i) => ({
    title,
    ...tableRows(`plan ${i}`, activities, blocks),
  }));
  const chapter = (title, from, count) =>
    count === 0
      ? []
      : [[[title]], ...tables.slice(from, from + count).flatMap((table) => [[[table.title]], ...table.rows])];
  return {
    rows: [
      ...chapter('แผนปรับปรุงองค์การ', 0, plans.length),
      ...chapter('การติดตามผลตามแผนปรับปรุงองค์การ', plans.length, followUps.length),
    ],
    heads: tables.map(({ head }) => head),
  };
}
