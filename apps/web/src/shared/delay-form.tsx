import { Banner, Button, Dialog, NumberField, Skeleton } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Half a day; a longer delay is another day, and is planned anew. */
export const longestDelay = 720;

interface DelayFormProps {
  words: { title: string; minutes: string; hint?: string; apply: string };
  minutes: number;
  /** with a minus what follows moves back */
  canMoveBack?: boolean;
  onMinutes: (minutes: number) => void;
  refusal: { title: string; detail: string } | null;
  isPending: boolean;
  /** whether these minutes can be asked for at all */
  isPossible: boolean;
  onApply: () => void;
  onClose: () => void;
  /** what would move; absent until it is known */
  children: ReactNode;
}

/** So many minutes later, and what that moves, before anything does. */
export function DelayForm(props: DelayFormProps): ReactNode {
  const { words, minutes, canMoveBack, onMinutes, refusal, isPending, isPossible, onApply, onClose, children } = props;
  const { t: c } = useTranslation('common');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={words.title}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} isDisabled={!children} onPress={onApply}>
          {words.apply}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <NumberField
          label={words.minutes}
          {...(words.hint && { description: words.hint })}
          autoFocus
          minValue={canMoveBack ? -longestDelay : 1}
          maxValue={longestDelay}
          value={minutes}
          onChange={onMinutes}
        />
        {children || (isPossible && <Skeleton className="h-24 w-full" />)}
      </div>
    </Dialog>
  );
}
