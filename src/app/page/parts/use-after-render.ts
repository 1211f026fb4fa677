import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Returns a function that runs a task after the next render of the component, such as focusing a new row. A timer could run later, when
 * somebody types in another field already.
 */
export function useAfterRender(): (task: () => void) => void {
  const waiting = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const task = waiting.current;
    waiting.current = undefined;
    task?.();
  });
  return (task) => {
    waiting.current = task;
  };
}
