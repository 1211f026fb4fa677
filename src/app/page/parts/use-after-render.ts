import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives what runs a task once the component shows what has changed, such as putting the focus in a new row. A timer may come later,
 * while somebody types in another field.
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
