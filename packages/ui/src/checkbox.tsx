import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { type CheckboxProps as AriaCheckboxProps, Checkbox as AriaCheckbox } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'children' | 'style'> {
  className?: string;
  children?: ReactNode;
}

const box =
  'flex size-4.5 shrink-0 items-center justify-center rounded-small border border-edge bg-card text-on-accent transition-colors ' +
  'group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:bg-accent group-data-indeterminate:border-accent group-data-indeterminate:bg-accent ' +
  'group-data-invalid:border-pomegranate group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-disabled:opacity-50';

export function Checkbox({ className, children, ...rest }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox
      {...rest}
      className={classNames(
        'group relative flex w-fit cursor-pointer items-center gap-2.5 outline-none pointer-coarse:min-h-11 data-disabled:cursor-not-allowed data-disabled:text-quiet',
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={box}>
            {isIndeterminate ? (
              <Minus aria-hidden="true" className="size-3.5" strokeWidth={3} />
            ) : (
              isSelected && <Check aria-hidden="true" className="size-3.5" strokeWidth={3} />
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
