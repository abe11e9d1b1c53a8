import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { toasts } from '../shared/toasts.ts';

const load = () => import('@ravabet/ui/toast');
const Region = lazy(async () => {
  const { createToastQueue, ToastRegion } = await load();
  const queue = toasts.show(createToastQueue());
  return {
    default: ({ label, closeLabel }: { label: string; closeLabel: string }) => (
      <ToastRegion queue={queue} label={label} closeLabel={closeLabel} />
    ),
  };
});

/** The messages that come and go. Fetched when the person begins to do something, so that they can also say that the network is gone. */
export function ToastSlot(): ReactNode {
  const { t } = useTranslation('common');
  const isNeeded = useSyncExternalStore(toasts.onNeeded, toasts.isNeeded);
  useEffect(() => {
    const ready = (): void => void load().catch(() => undefined);
    const once = { once: true, passive: true };
    window.addEventListener('pointerdown', ready, once);
    window.addEventListener('keydown', ready, once);
    return () => {
      window.removeEventListener('pointerdown', ready);
      window.removeEventListener('keydown', ready);
    };
  }, []);
  if (!isNeeded) return null;
  return (
    <Suspense>
      <Region label={t(($) => $.messages)} closeLabel={t(($) => $.close)} />
    </Suspense>
  );
}
