import { Theme } from 'docx';

/** The root of theme1.xml: text that the reader adds in a shape or chart gets the report's font too. */
export const themePart = (family: string): Theme => {
  const font = { latin: family, complexScript: family };
  return new Theme({ name: family, fonts: { headings: font, body: font } });
};
