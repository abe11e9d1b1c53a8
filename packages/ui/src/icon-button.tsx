import type { ReactNode } from 'react';
import { type ButtonProps as AriaButtonProps, Button as AriaButton } from 'react-aria-components';
import { buttonClasses, type ButtonVariant } from './button-classes.ts';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** The accessible name, also shown as a tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  /** Inside a menu or dialog trigger the tooltip is in the way. */
  hideTooltip?: boolean;
  className?: string;
}

export function IconButton(props: IconButtonProps): ReactNode {
  const { label, icon, variant = 'quiet', size = 'medium', hideTooltip = false, className, ...rest } = props;
  const button = (
    <AriaButton
      {...rest}
      aria-label={label}
      className={buttonClasses(
        variant,
        size,
        classNames('relative !px-0', size === 'small' ? 'w-8' : 'w-9', 'pointer-coarse:w-11', className),
      )}
    >
      {icon}
    </AriaButton>
  );
  return hideTooltip ? button : <Tooltip text={label}>{button}</Tooltip>;
}
