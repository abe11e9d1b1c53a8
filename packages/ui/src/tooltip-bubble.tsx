import type { ReactNode, RefObject } from 'react';
import { Tooltip } from 'react-aria-components';

interface TooltipBubbleProps {
  text: string;
  isOpen: boolean;
  onClose: () => void;
  triggerRef: RefObject<Element | null>;
}

export function TooltipBubble({ text, isOpen, onClose, triggerRef }: TooltipBubbleProps): ReactNode {
  return (
    <Tooltip
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      triggerRef={triggerRef}
      offset={6}
      className="z-50 max-w-72 rounded-control bg-ink px-3 py-1.5 text-13 text-paper shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
    >
      {text}
    </Tooltip>
  );
}
