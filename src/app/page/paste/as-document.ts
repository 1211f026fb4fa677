/**
 * What was copied, as a document that is shown nowhere and runs nothing. Its styles get another name, for the page's policy applies
 * none.
 */
export const asDocument = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html.replace(/\sstyle\s*=/giu, ' data-style='), 'text/html').body;
