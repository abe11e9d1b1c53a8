import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast,
  UNSTABLE_ToastContent,
  UNSTABLE_ToastQueue,
  UNSTABLE_ToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

export interface ToastContent {
  title: string;
  description?: string;
  tone?: 'done' | 'info' | 'warning' | 'danger';
  /** One action, usually the undo. */
  action?: { label: string; onAction: () => void };
}

export type ToastQueue = UNSTABLE_ToastQueue<ToastContent>;

/** One queue for the application: `queue.add({ title }, { timeout: 8000 })`. What is dangerous gets no timeout. */
export function createToastQueue(): ToastQueue {
  return new UNSTABLE_ToastQueue<ToastContent>({ maxVisibleToasts: 3 });
}

const looks = {
  done: { icon: CircleCheck, colour: 'text-cypress' },
  info: { icon: Info, colour: 'text-lapis' },
  warning: { icon: TriangleAlert, colour: 'text-saffron' },
  danger: { icon: CircleAlert, colour: 'text-pomegranate' },
} as const;

export interface ToastRegionProps {
  queue: ToastQueue;
  label: string;
  closeLabel: string;
}

export function ToastRegion({ queue, label, closeLabel }: ToastRegionProps): ReactNode {
  return (
    <UNSTABLE_ToastRegion
      queue={queue}
      aria-label={label}
      // On a phone it floats over the bar of the next step, which stays in reach.
      className="no-print fixed inset-x-4 bottom-20 z-50 flex flex-col gap-2 outline-none sm:inset-x-auto sm:start-6 sm:bottom-6 sm:w-96"
    >
      {({ toast }) => {
        const { icon: Icon, colour } = looks[toast.content.tone ?? 'done'];
        return (
          <UNSTABLE_Toast
            toast={toast}
            className="flex items-start gap-3 rounded-card border border-line bg-card p-3 shadow-float"
          >
            <Icon aria-hidden="true" className={classNames('h-lh w-4.5 shrink-0', colour)} />
            <UNSTABLE_ToastContent className="flex min-w-0 flex-1 flex-col py-0.5">
              <Text slot="title" className="font-medium">
                {toast.content.title}
              </Text>
              {toast.content.description && (
                <Text slot="description" className="text-13 text-quiet">
                  {toast.content.description}
                </Text>
              )}
            </UNSTABLE_ToastContent>
            {toast.content.action && (
              <Button
                size="small"
                onPress={() => {
                  toast.content.action?.onAction();
                  queue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
            <AriaButton
              slot="close"
              aria-label={closeLabel}
              className="flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-control text-quiet data-hovered:bg-shade data-hovered:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </AriaButton>
          </UNSTABLE_Toast>
        );
      }}
    </UNSTABLE_ToastRegion>
  );
}
