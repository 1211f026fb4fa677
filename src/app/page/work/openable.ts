/** The address that may be opened: of the web or of e-mail, and nothing else. */
export function openable(target: string): string | undefined {
  const given = /^www\./iu.test(target) ? `https://${target}` : target;
  if (!URL.canParse(given)) return undefined;
  const { protocol, href } = new URL(given);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}
