import { TextField, type TextFieldProps } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { Controller, type FieldValues, type Path } from 'react-hook-form';
import type { ProblemForm } from './use-problem-form.ts';

interface FormTextProps<V extends FieldValues>
  extends Omit<TextFieldProps, 'value' | 'onChange' | 'name' | 'errorMessage'> {
  of: ProblemForm<V>;
  name: Path<V>;
}

/** A text field of a form: value, error and the id that the summary leads to. */
export function FormText<V extends FieldValues>({ of, name, ...rest }: FormTextProps<V>): ReactNode {
  return (
    <Controller
      control={of.form.control}
      name={name}
      render={({ field }) => (
        <TextField
          {...rest}
          id={name}
          name={name}
          value={String(field.value ?? '')}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          {...(of.messageOf(name) ? { errorMessage: of.messageOf(name) as string } : {})}
        />
      )}
    />
  );
}
