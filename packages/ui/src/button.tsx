import { type ReactNode, useId } from 'react';
import { type ButtonProps as AriaButtonProps, Button as AriaButton, VisuallyHidden } from 'react-aria-components';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes.ts';
import { Tooltip } from './tooltip.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Drawn before the text, hidden from screen readers. */
  icon?: ReactNode;
  /** Why it may not be pressed now. It stays in the tab order, so that everybody can learn the reason. */
  disabledReason?: string | null;
  className?: string;
  children: ReactNode;
}

export function Button(props: ButtonProps): ReactNode {
  const { variant = 'secondary', size = 'medium', icon, disabledReason, className, children, ...rest } = props;
  const reasonId = useId();
  const content = (
    <>
      {icon && (
        <span aria-hidden="true" className="shrink-0">
          {icon}
        </span>
      )}
      {children}
    </>
  );
  if (!disabledReason) {
    return (
      <AriaButton {...rest} className={buttonClasses(variant, size, className)}>
        {content}
      </AriaButton>
    );
  }
  // Without press handlers, and never a submit: it only explains itself.
  const { onPress, onPressStart, onPressEnd, onClick, isDisabled, type, ...harmless } = rest;
  return (
    <>
      <Tooltip text={disabledReason}>
        <AriaButton
          {...harmless}
          type="button"
          aria-disabled="true"
          aria-describedby={reasonId}
          className={buttonClasses(variant, size, className)}
        >
          {content}
        </AriaButton>
      </Tooltip>
      <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>
    </>
  );
}
