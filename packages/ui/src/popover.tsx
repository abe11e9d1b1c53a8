import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { floatingBox } from './field-classes.ts';

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

export function Popover(props: PopoverProps): ReactNode {
  const { label, trigger, placement = 'bottom start', isOpen, onOpenChange, className, children } = props;
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={classNames(floatingBox, 'max-w-[calc(100vw-1rem)]')}>
        <Dialog aria-label={label} className={classNames('p-4 outline-none', className)}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
