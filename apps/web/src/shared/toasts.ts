import type { ToastContent, ToastQueue } from '@ravabet/ui';

type Said = (queue: ToastQueue) => void;

let shown: ToastQueue | null = null;
let waiting: Said[] = [];
const listeners = new Set<() => void>();

/** The one queue of short messages. What shows them comes with the first one. */
export const toasts = {
  add(content: ToastContent, options?: { timeout?: number }): void {
    const say: Said = (queue) => void queue.add(content, options);
    if (shown) return say(shown);
    waiting.push(say);
    for (const listener of listeners) listener();
  },
  /** Whether there is something to say. */
  isNeeded: (): boolean => shown !== null || waiting.length > 0,
  onNeeded(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The queue that is shown from now on; what was said before goes there. */
  show(queue: ToastQueue): ToastQueue {
    shown = queue;
    for (const say of waiting) say(queue);
    waiting = [];
    return queue;
  },
};

/** Says that something is done, with an undo where there is one. */
export function sayDone(title: string, more: Omit<ToastContent, 'title' | 'tone'> = {}): void {
  toasts.add({ title, tone: 'done', ...more }, { timeout: more.action ? 10_000 : 6000 });
}
