import type { ReactNode } from 'react';
import { type SwitchProps as AriaSwitchProps, Switch as AriaSwitch } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'children' | 'style'> {
  className?: string;
  children: ReactNode;
}

/** For what takes effect at once; a choice that waits for saving is a checkbox. */
export function Switch({ className, children, ...rest }: SwitchProps): ReactNode {
  return (
    <AriaSwitch
      {...rest}
      className={classNames(
        'group relative flex min-h-9 w-fit cursor-pointer items-center gap-2.5 outline-none pointer-coarse:min-h-11 data-disabled:cursor-not-allowed data-disabled:text-quiet',
        className,
      )}
    >
      <span className="flex h-5 w-9 shrink-0 items-center rounded-full border border-edge bg-card p-0.5 transition-colors group-data-selected:border-accent group-data-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-disabled:opacity-50">
        <span className="size-3.5 rounded-full bg-edge transition-[margin] group-data-selected:ms-4 group-data-selected:bg-on-accent" />
      </span>
      {children}
    </AriaSwitch>
  );
}
