import { RelativeTime } from '@ravabet/ui';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useFormat } from './use-format.ts';

let minute = new Date().toISOString();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all the times on a page: they move together, once in half a minute. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    minute = new Date().toISOString();
    for (const one of listeners) one();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

export interface MomentProps {
  at: string;
  inList?: boolean;
  isLate?: boolean;
}

/** An instant as people say it, with the full date on hover and focus. */
export function Moment({ at, inList = false, isLate = false }: MomentProps): ReactNode {
  const format = useFormat();
  const now = useSyncExternalStore(subscribe, () => minute);
  const full = `${format.date(at, 'full')} ${format.date(at, 'time')}`;
  return <RelativeTime text={format.relative(at, now)} full={full} dateTime={at} inList={inList} isLate={isLate} />;
}
