import { createToastQueue, type ToastContent } from '@ravabet/ui';

/** The one queue of short messages; the frame of the application shows it. */
export const toasts = createToastQueue();

/** Says that something is done, with an undo where there is one. */
export function sayDone(title: string, more: Omit<ToastContent, 'title' | 'tone'> = {}): void {
  toasts.add({ title, tone: 'done', ...more }, { timeout: more.action ? 10_000 : 6000 });
}
