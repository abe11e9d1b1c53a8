import { type Consent, consents, filesRoutes, type StoredFile } from '@ravabet/contracts/office/files';
import { pictureRefusal } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner, Button, Select, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { PictureThumb } from './picture-thumb.tsx';
import { shownFile } from './shown-file.ts';

interface RightsOfUploadProps {
  file: StoredFile;
  onSettled: (file: StoredFile) => void;
  onLeaveOut: (fileId: string) => void;
}

const idOf = (consent: Consent) => (consent === '' ? 'unknown' : consent);

/** What must be said of a new picture before the public may see it; it is kept with the file, for every later use. */
export function RightsOfUpload({ file, onSettled, onLeaveOut }: RightsOfUploadProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: f } = useTranslation('files');
  const organization = useOrganization();
  const attempt = useAttempt();
  const refusalText = useRefusalText();
  const [licence, setLicence] = useState(file.licence);
  const [consent, setConsent] = useState<Consent>(file.consent);
  // What can be mended here is asked for; anything else is told.
  const refusal = pictureRefusal({ ...file, isDeleted: file.deletedAt !== null });
  const other = refusal === 'social-post-picture-without-rights' ? null : refusal;
  const save = (): void => {
    if (!licence.trim()) return;
    void attempt.run(async () => {
      const params = { organizationId: organization.id, id: file.id };
      const body = { version: file.version, licence: licence.trim(), consent };
      onSettled(await call(filesRoutes.update, { params, body }));
    });
  };
  return (
    <section aria-label={file.name} className="flex flex-wrap gap-4 rounded-card border border-line bg-card p-3">
      <PictureThumb picture={shownFile(file)} className="size-24 shrink-0" />
      <div className="flex min-w-0 flex-1 basis-48 flex-col gap-3">
        <p className="text-13">{t(($) => $.pictures.needsRights, { name: file.name })}</p>
        {attempt.refusal && (
          <Banner tone="danger" isLive title={attempt.refusal.title}>
            {attempt.refusal.detail}
          </Banner>
        )}
        {other && <Banner tone="danger" isLive title={refusalText(other) ?? ''} />}
        <TextField
          label={f(($) => $.field.licence)}
          description={f(($) => $.licenceHint)}
          isRequired
          maxLength={200}
          valueDirection="auto"
          value={licence}
          onChange={setLicence}
          onKeyDown={(event) => {
            // It stands inside the form of the post, which Enter would send.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            save();
          }}
        />
        <Select
          label={f(($) => $.field.consent)}
          choices={consents.map((one) => ({ id: idOf(one), label: f(($) => $.consent[idOf(one)]) }))}
          value={idOf(consent)}
          onChange={(id) => setConsent(consents.find((one) => idOf(one) === id) ?? '')}
        />
        <div className="flex flex-wrap gap-2">
          <Button size="small" isPending={attempt.isPending} isDisabled={!licence.trim()} onPress={save}>
            {t(($) => $.pictures.addWithRights)}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onLeaveOut(file.id)}>
            {t(($) => $.pictures.leaveOut)}
          </Button>
        </div>
      </div>
    </section>
  );
}
