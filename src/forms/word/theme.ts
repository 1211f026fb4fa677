import type { Theme } from '../../document/index.js';

/** The official look with the styles that only a form has. */
export function formTheme(theme: Theme): Theme {
  const { base, cell } = theme.paragraphs;
  if (!base || !cell) return theme;
  const after = (points: number) => ({ ...base.spacing, after: points });
  return {
    ...theme,
    paragraphs: {
      ...theme.paragraphs,
      'form-prompt': { ...base, name: 'ข้อความบอกให้กรอก', color: '#6b6b6b', align: 'left' },
      'form-advice': { ...base, name: 'คำแนะนำในแบบฟอร์ม', align: 'left', spacing: after(4) },
      'form-heading': {
        ...base,
        name: 'หัวข้อในแบบฟอร์ม',
        bold: true,
        align: 'left',
        spacing: { ...base.spacing, before: 8, after: 3 },
        keepWithNext: true,
      },
    },
  };
}
