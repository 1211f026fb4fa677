/** A picture that has its file in the folder. */
export interface ChosenPicture {
  readonly path: string;
  readonly name: string;
  readonly file: Blob;
}

/** What a person says of a picture. */
export interface PictureWords {
  readonly caption: string;
  /** What is seen, for readers who cannot see it. */
  readonly alt: string;
  /** Per cent of the text's width; empty: as wide as the picture is. */
  readonly width: string;
}

/** A picture among files that were dropped or pasted; also one that documents cannot show, which is refused with the reason. */
export const pictureIn = (files: ArrayLike<File> | undefined): File | undefined =>
  Array.from(files ?? []).find(
    ({ type, name }) =>
      type.startsWith('image/') || /\.(?:hei[cf]|avif|tiff?|svg|webp|bmp|gif|jpe?g|png)$/iu.test(name),
  );

/** A picture as a Markdown paragraph. Without a caption, the alternative text is also printed as the caption. */
export function pictureMarkdown(path: string, { caption, alt, width }: PictureWords): string {
  const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const title = line(caption).replace(/["\\]/gu, (sign) => `\\${sign}`);
  const shown = line(alt).replace(/[[\]\\]/gu, (sign) => `\\${sign}`);
  return `\n\n![${shown}](${path}${title === '' ? '' : ` "${title}"`})${width === '' ? '' : `{width=${width}%}`}\n\n`;
}
