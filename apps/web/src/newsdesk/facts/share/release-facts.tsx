import type { Language } from '@ravabet/contracts/kernel';
import type { FactOfRelease } from '@ravabet/contracts/newsdesk/facts';
import { Banner, Link, RecordSection, StateBadge } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { factTones } from '../fact-tone.ts';
import { factsQueries } from '../facts.queries.ts';

interface ReleaseFactsProps {
  release: { id: string; version: number; language: Language; state: string };
}

const isOut = ({ state }: ReleaseFactsProps['release']): boolean => state === 'published' || state === 'withdrawn';

function useFactsOf({ id, version }: ReleaseFactsProps['release']): readonly FactOfRelease[] {
  const organization = useOrganization();
  return useQuery(factsQueries.ofRelease(organization.id, id, version)).data?.items ?? [];
}

/** Each figure once, whatever it is said for. */
const once = (items: readonly FactOfRelease[]): FactOfRelease[] => [
  ...new Map(items.map((item) => [`${item.id} ${item.said}`, item])).values(),
];

/** What became of the figures of a text: changed since it was published, or no longer true before it is. */
export function ReleaseFactNotices({
  release,
  correct,
}: ReleaseFactsProps & {
  /** the way to a correction, for who may take it */
  correct?: ReactNode;
}): ReactNode {
  const { t } = useTranslation('facts');
  const items = useFactsOf(release);
  const changed = isOut(release) ? items.filter((item) => item.outdated) : [];
  const doubtful = isOut(release) ? [] : once(items.filter(({ state }) => state === 'expired' || state === 'retired'));
  return (
    <>
      {changed.length > 0 && (
        <Banner tone="warning" title={t(($) => $.ofRelease.changedTitle)} {...(correct && { actions: correct })}>
          <ul className="flex flex-col gap-1">
            {changed.map((item, index) => (
              <li key={`${item.id}${index}`} dir="auto">
                {t(($) => $.ofRelease.changedDetail, { said: item.said, text: item.text, sentence: item.sentence })}{' '}
                <FactLink item={item} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {doubtful.length > 0 && (
        <Banner tone="warning" title={t(($) => $.ofRelease.expiredTitle)}>
          <ul className="flex flex-col gap-1">
            {doubtful.map((item) => (
              <li key={item.id} dir="auto">
                {t(($) => $.ofRelease.expiredDetail, { name: item.name, text: item.text })} <FactLink item={item} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

function FactLink({ item }: { item: FactOfRelease }): ReactNode {
  const { t } = useTranslation('facts');
  const organization = useOrganization();
  if (!may(organization, 'Fact.read')) return null;
  return (
    <Link href={paths.fact(organization.slug, item.id)} aria-label={t(($) => $.chip.open, { name: item.name })}>
      {t(($) => $.ofRelease.see)}
    </Link>
  );
}

/** The figures that a release says, in its side column. */
export function ReleaseFactList({ release }: ReleaseFactsProps): ReactNode {
  const { t } = useTranslation('facts');
  const organization = useOrganization();
  const items = once(useFactsOf(release));
  if (items.length === 0) return null;
  const mayOpen = may(organization, 'Fact.read');
  return (
    <RecordSection title={t(($) => $.ofRelease.title)}>
      <ul className="flex flex-col gap-2">
        {items.map((item) => (
          <li key={`${item.id}${item.said}`} className="flex flex-wrap items-center justify-between gap-2">
            <span className="flex flex-col">
              {mayOpen ? (
                <Link href={paths.fact(organization.slug, item.id)}>
                  <bdi lang={release.language}>{item.name}</bdi>
                </Link>
              ) : (
                <bdi lang={release.language}>{item.name}</bdi>
              )}
              <bdi lang={release.language} className="text-13 text-quiet">
                {item.said}
              </bdi>
            </span>
            <StateBadge tone={factTones[item.state]}>{t(($) => $.state[item.state])}</StateBadge>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
