/** XML of a Word file with plain spaces in the place of those that the program keeps from ending a line. */
export const withPlainSpaces = (xml) =>
  xml.replace(
    /<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="PmqaKeptSpace"\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t xml:space="preserve">\u00a0<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>/gu,
    ' ',
  );
