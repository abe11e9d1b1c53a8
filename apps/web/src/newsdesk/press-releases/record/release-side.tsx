import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { DescriptionList, Disclosure, Link, PersonChip, RecordSection } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { PublishedVersions } from '../correction/published-versions.tsx';
import { ApprovalSteps } from './approval-steps.tsx';
import { LanguageMatrix } from './language-matrix.tsx';
import {
  CampaignsSlot,
  CommentsSlot,
  DispatchesSlot,
  EmbargoAccessSlot,
  FactListSlot,
  ReadersSlot,
  ReleasePostsSlot,
  TimelineSlot,
} from './slots.tsx';

const VersionList = lazy(async () => ({ default: (await import('../versions/version-list.tsx')).VersionList }));

interface ReleaseSideProps {
  release: PressRelease;
  fields?: ReactNode;
  facts?: ReactNode;
}

/** People, dates, languages, approvals, versions; then what others said and did. */
export function ReleaseSide({ release, fields, facts }: ReleaseSideProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const others = release.contributors.filter((person) => person.id !== release.author.id);
  const dates = (
    [
      ['createdAt', release.createdAt],
      ['updatedAt', release.updatedAt],
      ['submittedAt', release.submittedAt],
      ['approvedAt', release.approvedAt],
      ['publishedAt', release.publishedAt],
      ['withdrawnAt', release.withdrawnAt],
    ] as const
  ).flatMap(([name, at]) => (at ? [{ term: t(($) => $.field[name]), value: <Moment at={at} /> }] : []));
  return (
    <>
      <RecordSection title={t(($) => $.side.people)}>
        <PersonChip name={release.author.name} detail={t(($) => $.side.author)} />
        {others.map((person) => (
          <PersonChip key={person.id} name={person.name} detail={t(($) => $.side.contributor)} />
        ))}
      </RecordSection>
      {release.supportRequest && (
        <RecordSection title={t(($) => $.side.supportRequest)}>
          <Link href={paths.supportRequest(organization.slug, release.supportRequest.id)}>
            <bdi>{release.supportRequest.title}</bdi>
          </Link>
        </RecordSection>
      )}
      {fields}
      {facts}
      {release.approvalSteps.length > 0 && (
        <ApprovalSteps subject={{ ...release, isWaiting: release.state === 'in-review' }} />
      )}
      <DispatchesSlot release={release} />
      <EmbargoAccessSlot release={release} />
      <ReleasePostsSlot release={release} />
      <LanguageMatrix release={release} />
      <FactListSlot release={release} />
      <CampaignsSlot release={release} />
      <RecordSection title={t(($) => $.side.dates)}>
        <DescriptionList items={dates} />
      </RecordSection>
      {release.tags.length > 0 && !fields && (
        <RecordSection title={t(($) => $.field.tags)}>
          <ul className="flex flex-wrap gap-1">
            {release.tags.map((tag) => (
              <li key={tag} className="rounded-control bg-shade px-2 text-13">
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
      {release.publications.length > 1 && <PublishedVersions release={release} />}
      <ReadersSlot release={release} />
      <OnDemand title={t(($) => $.versions.title)}>
        <VersionList release={release} />
      </OnDemand>
      <CommentsSlot release={release} />
      <TimelineSlot release={release} />
    </>
  );
}

/** Loaded when it is opened for the first time. */
function OnDemand({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <div onFocus={() => setWasOpened(true)} onPointerEnter={() => setWasOpened(true)}>
      <Disclosure title={title} level={2}>
        {wasOpened && <Suspense>{children}</Suspense>}
      </Disclosure>
    </div>
  );
}
