const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

/** Markup, control characters, lone surrogates (all that `Cs` matches in a `u` pattern) and noncharacters. */
const UNSAFE = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SURROGATE = /\p{Cs}/u;

/**
 * A string as XML text or attribute value. Control characters and the noncharacters U+FFFE and U+FFFF are dropped, a
 * lone surrogate becomes U+FFFD (XML 1.0, production 2); a tab or line break becomes a space, because white space in
 * `w:t` is not layout.
 */
export const escapeXml = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? (SURROGATE.test(character) ? '\ufffd' : ''));
