import { type Consent, consents, FileChange, filesRoutes, type StoredFile } from '@ravabet/contracts/office/files';
import { Banner, Button, ErrorSummary, Form, Select, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { toasts } from '../../shared/toasts.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { filesQueries } from './files.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

const idOf = (consent: Consent) => (consent === '' ? 'unknown' : consent);

/** Who made it, under which licence, whether the people shown agreed, and until when. */
export function FileRightsForm({ file, organizationId }: { file: StoredFile; organizationId: string }): ReactNode {
  const { t } = useTranslation('files');
  const { t: c } = useTranslation('common');
  const queries = useQueryClient();
  const refusalText = useRefusalText();
  const { version, name, author, licence, consent, expiresOn } = file;
  const { form, messageOf, summary, refusal, attempt, isPending, submit } = useProblemForm<FileChange>(FileChange, {
    version,
    name,
    author,
    licence,
    consent,
    expiresOn,
  });
  const update = file.allowedActions.find(({ verb }) => verb === 'update');
  const send = submit(async (values) => {
    const params = { organizationId, id: file.id };
    const changed = await call(filesRoutes.update, { params, body: { ...values, version } });
    queries.setQueryData(filesQueries.one(organizationId, file.id).queryKey, changed);
    void queries.invalidateQueries({ queryKey: [...filesQueries.all(organizationId), 'list'] });
    toasts.add({ title: t(($) => $.saved), tone: 'done' }, { timeout: 6000 });
  });
  const text = (field: 'name' | 'author' | 'licence', label: string, description?: string): ReactNode => (
    <Controller
      control={form.control}
      name={field}
      render={({ field: { ref, value, ...rest } }) => (
        <TextField
          {...rest}
          id={field}
          inputRef={ref}
          value={value ?? ''}
          label={label}
          valueDirection="auto"
          isReadOnly={!update || Boolean(update.disabledReason)}
          {...(description && { description })}
          errorMessage={messageOf(field)}
        />
      )}
    />
  );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary title={c(($) => $.formErrors)} errors={summary} attempt={attempt} />
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {text(
        'name',
        t(($) => $.field.name),
      )}
      {text(
        'author',
        t(($) => $.field.author),
        t(($) => $.authorHint),
      )}
      {text(
        'licence',
        t(($) => $.field.licence),
        t(($) => $.licenceHint),
      )}
      <Controller
        control={form.control}
        name="consent"
        render={({ field: { value, onChange } }) => (
          <Select
            label={t(($) => $.field.consent)}
            choices={consents.map((one) => ({ id: idOf(one), label: t(($) => $.consent[idOf(one)]) }))}
            value={idOf(value ?? '')}
            onChange={(id) => onChange(id === 'unknown' ? '' : id)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="expiresOn"
        render={({ field: { value, onChange } }) => (
          <div className="flex flex-col items-start gap-1">
            <Suspense fallback={<div className="h-16" />}>
              <DatePicker
                className="w-full"
                label={t(($) => $.field.expiresOn)}
                description={t(($) => $.expiresOnHint)}
                value={value ?? null}
                onChange={onChange}
              />
            </Suspense>
            {value && (
              <Button size="small" variant="quiet" onPress={() => onChange(null)}>
                {t(($) => $.removeDate)}
              </Button>
            )}
          </div>
        )}
      />
      <div>
        <Button
          variant="primary"
          type="submit"
          isPending={isPending}
          disabledReason={update ? refusalText(update.disabledReason) : null}
        >
          {c(($) => $.save)}
        </Button>
      </div>
    </Form>
  );
}
