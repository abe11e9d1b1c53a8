import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useOverlays } from './load-overlays.ts';
import { OverlayTrigger } from './overlay-trigger.tsx';

export interface PopoverProps {
  /** The accessible name of what opens. */
  label: string;
  trigger: ReactElement;
  placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top' | 'start' | 'end';
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ trigger, isOpen: isHeldOpen, onOpenChange, ...rest }: PopoverProps): ReactNode {
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [isOwnOpen, setOwnOpen] = useState(false);
  const isOpen = isHeldOpen ?? isOwnOpen;
  const change = (open: boolean): void => {
    setOwnOpen(open);
    onOpenChange?.(open);
  };
  const overlays = useOverlays(isOpen);
  return (
    <>
      <OverlayTrigger kind="dialog" isOpen={isOpen} onOpen={() => change(true)} triggerRef={triggerRef}>
        {trigger}
      </OverlayTrigger>
      {overlays && <overlays.PopoverOverlay {...rest} triggerRef={triggerRef} isOpen={isOpen} onOpenChange={change} />}
    </>
  );
}
