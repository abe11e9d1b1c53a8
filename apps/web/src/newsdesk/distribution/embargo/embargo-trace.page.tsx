import { embargoLinksRoutes, type MarkEvidence, type MarkOwner } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, DescriptionList, FileDrop, Link, PageHeader, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { RoomTabs } from '../room-tabs.tsx';

const bytesAtMost = 1_400_000;

/** A text, a code or a file that was found outside, and whose copy it was. */
export function EmbargoTracePage(): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [text, setText] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const [owners, setOwners] = useState<MarkOwner[]>([]);
  const look = (evidence: MarkEvidence): void => {
    setOwners([]);
    setTooLarge(false);
    void run(async () => {
      const params = { organizationId: organization.id };
      setOwners((await call(embargoLinksRoutes.trace, { params, body: evidence })).items);
    });
  };
  const lookInto = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > bytesAtMost) setTooLarge(true);
    else look({ file: await asBase64(file) });
  };
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t(($) => $.embargo.trace.title)} description={t(($) => $.embargo.trace.description)} />
      <RoomTabs selected="trace" />
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          look({ text });
        }}
      >
        <TextArea
          label={t(($) => $.embargo.trace.text)}
          description={t(($) => $.embargo.trace.textHint)}
          value={text}
          onChange={setText}
          maxLength={200_000}
        />
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.embargo.trace.look)}
          </Button>
        </div>
      </form>
      <FileDrop
        label={t(($) => $.embargo.trace.drop)}
        browseLabel={t(($) => $.embargo.trace.browse)}
        hint={t(($) => $.embargo.trace.fileHint)}
        allowsMultiple={false}
        onFiles={([file]) => void lookInto(file)}
      />
      {isTooLarge && <Banner tone="danger" isLive title={t(($) => $.embargo.trace.tooLarge)} />}
      {refusal && (
        <Banner tone="warning" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {owners.map((owner) => (
        <Owner key={owner.markCode} owner={owner} />
      ))}
    </div>
  );
}

function Owner({ owner: { markCode, link } }: { owner: MarkOwner }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const code = `RV-${markCode.slice(0, 4)}-${markCode.slice(4)}`;
  if (!link) return <Banner tone="warning" isLive title={t(($) => $.embargo.trace.unknown, { code })} />;
  return (
    <Banner tone="done" isLive title={t(($) => $.embargo.trace.found, { name: link.name })}>
      <DescriptionList
        items={[
          { term: t(($) => $.recipients.columns.mail), value: <bdi dir="ltr">{link.mail}</bdi> },
          { term: t(($) => $.recipients.columns.outlet), value: <bdi>{link.outlet || '—'}</bdi> },
          {
            term: t(($) => $.embargo.trace.release),
            value: (
              <Link href={paths.embargoReport(organization.slug, link.pressReleaseId)}>
                <bdi>{link.title}</bdi>
              </Link>
            ),
          },
          {
            term: t(($) => $.embargo.trace.accepted),
            value: link.acceptedAt ? <Moment at={link.acceptedAt} /> : '—',
          },
        ]}
      />
    </Banner>
  );
}

function asBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
}
