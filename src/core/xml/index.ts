export { characters, child, childrenNamed, descendant, elements } from './elements.js';
export { type XmlElement, type XmlNode, type XmlOptions, type XmlProblem, parseXml } from './parse.js';
export { escapeXml } from './escape.js';
