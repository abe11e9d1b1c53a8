import type { FactConfirmation } from '@ravabet/contracts/newsdesk/facts';
import { Button, FileDrop, TextField } from '@ravabet/ui';
import { Paperclip } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { useOrganization } from '../../../shared/organization.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

/** What makes a value believable. */
export type Statement = Omit<FactConfirmation, 'version' | 'reason'>;

interface StatementFieldsProps {
  value: Statement;
  /** name of the file that is chosen already */
  fileName: string | null;
  onChange: (value: Statement) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

export function StatementFields({ value, fileName, onChange, errorAt, wasTried }: StatementFieldsProps): ReactNode {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const { t: f } = useTranslation('files');
  const organization = useOrganization();
  const [arrived, setArrived] = useState(fileName);
  const uploads = useUpload(organization.id, (file) => {
    setArrived(file.name);
    onChange({ ...value, sourceFileId: file.id });
  });
  const set = (change: Partial<Statement>): void => onChange({ ...value, ...change });
  const missing = wasTried && !value.source.trim() ? c(($) => $.validation.required) : undefined;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.trueAt)}
            isRequired
            value={value.trueAt}
            onChange={(date) => date && set({ trueAt: date })}
            {...(errorAt('/trueAt') && { errorMessage: errorAt('/trueAt') })}
          />
        </Suspense>
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.expiresOn)}
            description={t(($) => $.hint.expiresOn)}
            value={value.expiresOn}
            onChange={(date) => set({ expiresOn: date })}
            {...(errorAt('/expiresOn') && { errorMessage: errorAt('/expiresOn') })}
          />
        </Suspense>
      </div>
      <TextField
        label={t(($) => $.field.source)}
        description={t(($) => $.hint.source)}
        isRequired
        maxLength={500}
        value={value.source}
        onChange={(source) => set({ source })}
        {...(missing && { errorMessage: missing })}
      />
      <TextField
        label={t(($) => $.field.sourceUrl)}
        valueDirection="ltr"
        type="url"
        maxLength={2000}
        value={value.sourceUrl}
        onChange={(sourceUrl) => set({ sourceUrl: sourceUrl.trim() })}
        {...(errorAt('/sourceUrl') && { errorMessage: errorAt('/sourceUrl') })}
      />
      <div className="flex flex-col gap-2">
        <span className="text-13 font-medium">{t(($) => $.field.sourceFile)}</span>
        {value.sourceFileId && arrived ? (
          <p className="flex items-center gap-2">
            <Paperclip aria-hidden="true" className="size-4 text-quiet" />
            <bdi>{arrived}</bdi>
            <Button size="small" variant="quiet" onPress={() => set({ sourceFileId: null })}>
              {c(($) => $.remove)}
            </Button>
          </p>
        ) : (
          <FileDrop
            label={f(($) => $.drop.label)}
            browseLabel={f(($) => $.drop.browse)}
            allowsMultiple={false}
            onFiles={(files) => uploads.start(files.slice(0, 1))}
          />
        )}
        <UploadList uploads={{ ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') }} />
      </div>
    </>
  );
}
