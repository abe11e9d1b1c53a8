import { type ContextType, type ReactNode, type RefObject, useMemo } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';

interface TooltipBubbleProps {
  text: string;
  isOpen: boolean;
  onClose: () => void;
  triggerRef: RefObject<Element | null>;
}

export function TooltipBubble({ text, isOpen, onClose, triggerRef }: TooltipBubbleProps): ReactNode {
  // React Aria's own trigger is not here: the bubble reads its state from the context that it would have set.
  const state = useMemo<ContextType<typeof TooltipTriggerStateContext>>(
    () => ({ isOpen, shouldSkipAnimation: false, open: () => undefined, close: onClose }),
    [isOpen, onClose],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        triggerRef={triggerRef}
        offset={6}
        className="z-50 max-w-72 rounded-control bg-ink px-3 py-1.5 text-13 text-paper shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        {text}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
