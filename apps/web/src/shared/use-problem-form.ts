import { typeboxResolver } from '@hookform/resolvers/typebox';
import { useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as Type from 'typebox';
import { CallProblem } from './call-problem.ts';
import { useProblemMessage } from './use-problem-message.ts';

export interface ProblemForm<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** Field name → sentence. */
  messageOf: (name: string) => string | undefined;
  /** For ErrorSummary: fields carry their name as id. */
  summary: { fieldId: string; message: string }[];
  /** A refusal that belongs to no field. */
  refusal: { title: string; detail: string } | null;
  attempt: number;
  isPending: boolean;
  submit: (send: (values: V) => Promise<void>) => () => void;
}

const sentences = ['required', 'minLength', 'maxLength', 'format', 'pattern', 'server'] as const;

/** A form held by its schema before it is sent and by the server's pointers after. */
export function useProblemForm<V extends FieldValues>(
  schema: Type.TObject,
  defaultValues: DefaultValues<V>,
): ProblemForm<V> {
  const { t } = useTranslation('common');
  const explain = useProblemMessage();
  const form = useForm<V>({ resolver: typeboxResolver(schema) as never, defaultValues, shouldFocusError: false });
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<ProblemForm<V>['refusal']>(null);
  const { errors, isSubmitting } = form.formState;

  const messageOf = (name: string): string | undefined => {
    const error = form.getFieldState(name as Path<V>, form.formState).error;
    if (!error) return undefined;
    if (error.type === 'server') return error.message;
    const kind = sentences.find((known) => known === error.type) ?? 'format';
    return kind === 'server' ? error.message : t(($) => $.validation[kind]);
  };

  const takeProblem = (error: unknown): void => {
    const fields = error instanceof CallProblem ? error.errors : [];
    const known = fields.filter((field) => Object.hasOwn(form.getValues(), nameOf(field.pointer).split('.')[0] ?? ''));
    for (const { pointer, message } of known) form.setError(nameOf(pointer) as Path<V>, { type: 'server', message });
    setRefusal(known.length > 0 ? null : explain(error));
  };

  return {
    form,
    messageOf,
    summary: Object.keys(errors).map((name) => ({ fieldId: name, message: messageOf(name) ?? '' })),
    refusal,
    attempt,
    isPending: isSubmitting,
    submit: (send) => () => {
      setRefusal(null);
      void form
        .handleSubmit(async (values) => send(values as V))()
        .catch(takeProblem)
        .finally(() => setAttempt((count) => count + 1));
    },
  };
}

/** '/account/name' → 'account.name' */
const nameOf = (pointer: string): string => pointer.split('/').filter(Boolean).join('.');
