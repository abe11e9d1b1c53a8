import type { ReactNode } from 'react';
import { type FormProps as AriaFormProps, Form as AriaForm } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface FormProps extends Omit<AriaFormProps, 'className' | 'style'> {
  className?: string;
}

/** Messages are ours, never the browser's: those follow the browser's language. */
export function Form({ className, ...rest }: FormProps): ReactNode {
  return <AriaForm {...rest} validationBehavior="aria" className={classNames('flex flex-col gap-5', className)} />;
}
