import { ImportedXmlComponent, type XmlComponent } from 'docx';

/** Attribute values by qualified name; an attribute whose value is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element for what the docx package has no class for. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): ImportedXmlComponent {
  const present = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const component = new ImportedXmlComponent(
    name,
    present.length > 0 ? Object.fromEntries(present) : undefined,
  );
  for (const child of children) component.push(child);
  return component;
}

/** An element that holds nothing but `w:val`, the commonest form in WordprocessingML. */
export const valueElement = (name: string, value: string | number): ImportedXmlComponent =>
  element(name, { 'w:val': value });
