import { isTyping } from '@ravabet/ui';
import { useEffect, useRef } from 'react';

/** A single key of a page (n, ?, /), silent while somebody types or a dialog is open. */
export function useKey(key: string, action: (() => void) | null): void {
  const newest = useRef(action);
  newest.current = action;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!newest.current || isTyping()) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}

/** ⌘K on a Mac, Ctrl-K elsewhere; works also while one types. */
export function useCommandKey(key: string, action: () => void): void {
  const newest = useRef(action);
  newest.current = action;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}
