import { type ImportRow, type ImportSource, recipientImportRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, FileDrop, PageHeader, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { ImportPreview } from './import-preview.tsx';

const bytesAtMost = 1_400_000;

/** Paste or give a file, look at what every row is taken for, confirm. */
export function ImportRecipientsPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [text, setText] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const [rows, setRows] = useState<ImportRow[] | null>(null);
  const preview = (source: ImportSource): void => {
    setTooLarge(false);
    setRows(null);
    void run(async () => {
      const params = { organizationId: organization.id };
      setRows((await call(recipientImportRoutes.preview, { params, body: source })).rows);
    });
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > bytesAtMost) return setTooLarge(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
    preview({ file: btoa(binary) });
  };
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t(($) => $.import.title)} description={t(($) => $.import.description)} />
      <form
        className="flex max-w-3xl flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          preview({ text });
        }}
      >
        <TextArea
          label={t(($) => $.import.text)}
          description={t(($) => $.import.textHint)}
          value={text}
          onChange={setText}
          maxLength={500_000}
        />
        <div>
          <Button type="submit" variant={rows ? 'secondary' : 'primary'} isPending={isPending}>
            {t(($) => $.import.preview)}
          </Button>
        </div>
        <FileDrop
          label={t(($) => $.import.drop)}
          browseLabel={t(($) => $.import.browse)}
          hint={t(($) => $.import.hint)}
          accept={['.xlsx', '.csv', 'text/csv']}
          allowsMultiple={false}
          onFiles={([file]) => void readFile(file)}
        />
      </form>
      {isTooLarge && <Banner tone="danger" isLive title={t(($) => $.import.tooLarge)} />}
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {rows && <ImportPreview rows={rows} />}
    </div>
  );
}
