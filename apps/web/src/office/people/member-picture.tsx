import { type MemberRecord, peopleRoutes } from '@ravabet/contracts/office/people';
import { Avatar, Button, RecordSection } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { UploadList } from '../files/share/upload-list.tsx';
import { useUpload } from '../files/share/use-upload.ts';
import { peopleQueries } from './people.queries.ts';

/** The picture on the card: chosen from the device, uploaded as every file, then put on. */
export function MemberPicture({ member }: { member: MemberRecord }): ReactNode {
  const { t } = useTranslation('people');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const input = useRef<HTMLInputElement>(null);
  const put = async (fileId: string | null, done: string): Promise<void> => {
    try {
      await call(peopleRoutes.setPicture, {
        params: { organizationId: organization.id, id: member.id },
        body: { version: member.version, fileId },
      });
      sayDone(done);
    } catch (error) {
      sayProblem(error);
    }
    await client.invalidateQueries({ queryKey: peopleQueries.all(organization.id) });
  };
  const uploads = useUpload(organization.id, (file) => {
    void put(
      file.id,
      t(($) => $.picture.saved),
    );
  });
  const running = uploads.items.filter(({ state }) => state !== 'done');
  return (
    <RecordSection title={t(($) => $.picture.title)}>
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={member.name} imageUrl={member.pictureUrl} size="large" />
        <div className="flex flex-wrap gap-2">
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
          <Button size="small" onPress={() => input.current?.click()}>
            {member.pictureUrl ? t(($) => $.picture.change) : t(($) => $.picture.choose)}
          </Button>
          {member.pictureUrl && (
            <Button
              size="small"
              variant="quiet"
              onPress={() =>
                void put(
                  null,
                  t(($) => $.picture.removed),
                )
              }
            >
              {t(($) => $.picture.remove)}
            </Button>
          )}
        </div>
      </div>
      <p className="text-13 text-quiet">{t(($) => $.picture.hint)}</p>
      <UploadList uploads={{ ...uploads, items: running }} />
    </RecordSection>
  );
}
