import type { ReactNode } from 'react';
import { type LinkProps as AriaLinkProps, Link as AriaLink } from 'react-aria-components';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes.ts';

export interface LinkButtonProps extends Omit<AriaLinkProps, 'className' | 'children' | 'style'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton(props: LinkButtonProps): ReactNode {
  const { variant = 'secondary', size = 'medium', icon, className, children, ...rest } = props;
  return (
    <AriaLink {...rest} className={buttonClasses(variant, size, className)}>
      {icon && (
        <span aria-hidden="true" className="shrink-0">
          {icon}
        </span>
      )}
      {children}
    </AriaLink>
  );
}
