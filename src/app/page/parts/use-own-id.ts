import { useState } from 'preact/hooks';

let count = 0;

/** An id that no other element of the page gets. Preact's `useId` starts again each time the page is rendered from its root. */
export const useOwnId = (): string => useState(() => `field-${String((count += 1))}`)[0];
