import { Banner, ErrorSummary } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from 'react-hook-form';
import type { ProblemForm } from './use-problem-form.ts';

/** What stands over the fields when a form was not taken: the fields to mend, and what the server said of the whole. */
export function FormProblems<V extends FieldValues>({ of }: { of: ProblemForm<V> }): ReactNode {
  const { t: c } = useTranslation('common');
  return (
    <>
      <ErrorSummary title={c(($) => $.formErrors)} errors={of.summary} attempt={of.attempt} />
      {of.refusal && (
        <Banner tone="danger" isLive title={of.refusal.title}>
          {of.refusal.detail}
        </Banner>
      )}
    </>
  );
}
