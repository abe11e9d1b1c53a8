import { type RefObject, useEffect } from 'react';

/** Whether keys typed now are meant as text, or belong to something open above the page. */
export function isTyping(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element.matches('input:not([type=checkbox]), textarea, select, [role=spinbutton]'))
    return true;
  return element.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;
}

const steps: Record<string, number> = { j: 1, k: -1 };
const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** j and k walk over the rows from wherever one is on the page, the arrows once one is among them; Enter opens. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
      const current = document.activeElement?.closest('tbody [role=row]');
      const isInside = current !== null && current !== undefined && box.current?.contains(current) === true;
      const step = steps[event.key] ?? (isInside ? arrows[event.key] : undefined);
      const rows = [...(box.current?.querySelectorAll<HTMLElement>('tbody [role=row]') ?? [])];
      if (step === undefined || rows.length === 0) return;
      event.preventDefault();
      const index = isInside ? rows.findIndex((row) => row === current) + step : 0;
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
      const target = row?.querySelector<HTMLElement>('a[data-row-link]') ?? row;
      target?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
