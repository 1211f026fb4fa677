/** Makes the anchors of the headings of one paper, in their order, as code hosts derive them. */
export function createAnchors(): (heading: string) => string;
