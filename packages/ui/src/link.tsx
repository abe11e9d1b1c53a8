import type { ReactNode } from 'react';
import { type LinkProps as AriaLinkProps, Link as AriaLink } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style'> {
  /** Quiet links take the colour of the text around them until one points at them. */
  quiet?: boolean;
  className?: string;
}

export function Link({ quiet = false, className, ...rest }: LinkProps): ReactNode {
  return (
    <AriaLink
      {...rest}
      className={classNames(
        'cursor-pointer rounded-small underline-offset-4 transition-colors',
        quiet
          ? 'text-inherit no-underline data-hovered:text-accent-hover data-hovered:underline'
          : 'text-accent underline decoration-1 data-hovered:text-accent-hover data-hovered:decoration-2',
        className,
      )}
    />
  );
}
