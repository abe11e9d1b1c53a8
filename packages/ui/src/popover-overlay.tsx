import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { floatingBox } from './field-classes.ts';
import type { PopoverProps } from './popover.tsx';

interface PopoverOverlayProps extends Omit<PopoverProps, 'trigger' | 'isOpen' | 'onOpenChange'> {
  triggerRef: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function PopoverOverlay(props: PopoverOverlayProps): ReactNode {
  const { label, placement = 'bottom start', triggerRef, isOpen, onOpenChange, className, children } = props;
  return (
    <AriaPopover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement={placement}
      offset={4}
      className={classNames(floatingBox, 'max-w-[calc(100vw-1rem)]')}
    >
      <Dialog aria-label={label} className={classNames('p-4 outline-none', className)}>
        {typeof children === 'function' ? children(() => onOpenChange(false)) : children}
      </Dialog>
    </AriaPopover>
  );
}
