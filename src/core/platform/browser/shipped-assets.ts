// The bundle replaces this module (scripts/assets.mjs) with one that names each file literally.

export const shippedAsset = (_name: string): URL | undefined => undefined;
