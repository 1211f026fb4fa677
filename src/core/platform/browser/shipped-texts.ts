// The bundle replaces this module (scripts/assets.mjs) with one that holds the texts. Apart from the places of files, so that code
// which needs no text loads none.

export const assetText = (name: string): string => {
  throw new Error(`${name} is in the code of the bundle alone`);
};
