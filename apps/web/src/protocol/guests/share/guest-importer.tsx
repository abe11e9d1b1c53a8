import { guestImportRoutes, type GuestImportRow } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, FileDrop, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { ImportPreview } from '../import/import-preview.tsx';

const bytesAtMost = 1_400_000;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The visit that a list is brought to. */
export interface ImportedVisit {
  id: string;
  delegationId: string | null;
  /** who is a guest of it already */
  guestIds: ReadonlySet<string>;
}

/** A delegation comes from a sheet or from cards: first what would come is shown, then it is taken. */
export function GuestImporter({ visit, onDone }: { visit?: ImportedVisit; onDone: () => void }): ReactNode {
  const { t } = useTranslation('guests');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [text, setText] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const [rows, setRows] = useState<GuestImportRow[] | null>(null);
  const look = async (body: { text?: string; file?: string; fileName?: string }): Promise<void> => {
    await run(async () => {
      setRows((await call(guestImportRoutes.preview, { params: { organizationId }, body })).rows);
    });
  };
  const lookAt = async (file: File): Promise<void> => {
    setTooLarge(file.size > bytesAtMost);
    if (file.size <= bytesAtMost) await look({ file: await base64Of(file), fileName: file.name.slice(0, 300) });
  };
  return (
    <>
      {isTooLarge && <Banner tone="danger" isLive title={t(($) => $.import.tooLarge)} />}
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {rows ? (
        <ImportPreview rows={rows} onAgain={() => setRows(null)} onDone={onDone} {...(visit && { visit })} />
      ) : (
        <>
          <FileDrop
            label={t(($) => $.import.drop)}
            browseLabel={t(($) => $.import.browse)}
            hint={t(($) => $.import.hint)}
            accept={['.xlsx', '.csv', '.vcf']}
            allowsMultiple={false}
            onFiles={([file]) => file && void lookAt(file)}
          />
          <TextArea label={t(($) => $.import.paste)} rows={5} maxLength={500_000} value={text} onChange={setText} />
          <div>
            <Button isDisabled={text.trim() === ''} isPending={isPending} onPress={() => void look({ text })}>
              {t(($) => $.import.look)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
