import { type NewsroomLook, newsroomLookRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { Banner, Button, Form, RecordSection } from '@ravabet/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { ColourField, judgeColour } from './colour-field.tsx';
import { LookPreview, usualAccent } from './look-preview.tsx';
import { TextsFields, trimmed } from './texts-fields.tsx';
import type { useNewsroomChange } from './use-newsroom-change.ts';

interface LookFormProps {
  look: NewsroomLook;
  change: ReturnType<typeof useNewsroomChange>;
}

export function LookForm({ look, change }: LookFormProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const whyNot = useRefusalText();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(look.accent ?? usualAccent);
  const [logo, setLogo] = useState({ fileId: look.logoFileId, url: look.logoUrl });
  const [about, setAbout] = useState(look.about);
  const uploads = useUpload(organizationId, (file) => setLogo({ fileId: file.id, url: file.previewUrl }));
  const colour = judgeColour(text);
  const save = (): void => {
    if (!colour.isReadable) return;
    const accent = colour.code === usualAccent ? null : colour.code;
    const body = { accent, logoFileId: logo.fileId, about: trimmed(about), version: look.version };
    void change.send(() => call(newsroomLookRoutes.set, { params: { organizationId }, body }));
  };
  const update = look.allowedActions.find(({ verb }) => verb === 'update');
  const refused = whyNot(update?.disabledReason);
  const isReadOnly = refused !== null;
  const unreadable = colour.isReadable ? null : t(($) => $.look.unreadableTitle);
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_24rem]">
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {refused && <Banner tone="info">{refused}</Banner>}
        <ColourField text={text} colour={colour} onChange={setText} isReadOnly={isReadOnly} />
        <RecordSection title={t(($) => $.look.logo)}>
          {isReadOnly ? (
            <p className="text-quiet">{t(($) => (logo.fileId ? $.look.ownLogo : $.look.noLogo))}</p>
          ) : (
            <>
              <div className="flex flex-wrap items-center gap-3">
                <input
                  ref={input}
                  hidden
                  type="file"
                  accept="image/jpeg,image/png,image/webp,image/avif"
                  onChange={({ target }) => {
                    uploads.start([...(target.files ?? [])].slice(0, 1));
                    target.value = '';
                  }}
                />
                <Button onPress={() => input.current?.click()}>{t(($) => $.look.chooseLogo)}</Button>
                {logo.fileId && (
                  <Button variant="quiet" onPress={() => setLogo({ fileId: null, url: null })}>
                    {t(($) => $.look.removeLogo)}
                  </Button>
                )}
              </div>
              <p className="text-13 text-quiet">{t(($) => $.look.logoHint)}</p>
              <UploadList uploads={{ ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') }} />
            </>
          )}
        </RecordSection>
        <RecordSection title={t(($) => $.look.about)}>
          <TextsFields
            label={t(($) => $.look.aboutLabel)}
            texts={about}
            onChange={setAbout}
            isLong
            isReadOnly={isReadOnly}
          />
        </RecordSection>
        <div>
          <Button type="submit" variant="primary" isPending={change.isPending} disabledReason={refused ?? unreadable}>
            {c(($) => $.save)}
          </Button>
        </div>
      </Form>
      <LookPreview accent={colour.readable} logoUrl={logo.url} about={about} />
    </div>
  );
}
