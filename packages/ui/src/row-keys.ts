import { type RefObject, useEffect } from 'react';

/** Whether keys typed now are meant as text, or belong to something open above the page. */
export function isTyping(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element.matches('input:not([type=checkbox]), textarea, select, [role=spinbutton]'))
    return true;
  return element.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;
}

/** j and k walk over the rows like the arrows do, from wherever one is on the page; Enter opens. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey || isTyping())
        return;
      const rows = box.current?.querySelectorAll<HTMLElement>('tbody [role=row]');
      if (!rows?.length) return;
      event.preventDefault();
      const current = document.activeElement?.closest('[role=row]');
      const index = [...rows].findIndex((row) => row === current);
      const next = index < 0 ? 0 : index + (event.key === 'j' ? 1 : -1);
      rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
