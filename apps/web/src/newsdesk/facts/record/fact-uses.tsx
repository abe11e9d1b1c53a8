import type { Fact, FactUse } from '@ravabet/contracts/newsdesk/facts';
import { Badge, Banner, Link, RecordSection, Skeleton, type Tone } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { factsQueries } from '../facts.queries.ts';

const tones: Record<FactUse['standing'], Tone> = {
  draft: 'info',
  published: 'done',
  earlier: 'neutral',
  withdrawn: 'neutral',
};

/** Every release and line that says the figure. */
export function FactUses({ fact }: { fact: Fact }): ReactNode {
  const { t } = useTranslation('facts');
  const organization = useOrganization();
  const uses = useQuery(factsQueries.uses(organization.id, fact.id));
  return (
    <RecordSection title={t(($) => $.uses.title)}>
      {uses.isPending && <Skeleton className="w-full" />}
      {uses.isError && <Banner tone="danger" title={t(($) => $.uses.problem)} />}
      {uses.data?.items.length === 0 && <p className="text-quiet">{t(($) => $.uses.empty)}</p>}
      <ul className="flex flex-col">
        {uses.data?.items.map((use, index) => (
          <li
            key={`${use.pressReleaseId}${use.standing}${index}`}
            className="flex flex-col gap-1 border-b border-line py-3 last:border-b-0"
          >
            <span className="flex flex-wrap items-center gap-2">
              <Link href={paths.pressRelease(organization.slug, use.pressReleaseId)}>
                <bdi lang={use.language}>{use.title}</bdi>
              </Link>
              <Badge tone={tones[use.standing]}>{t(($) => $.uses.standing[use.standing])}</Badge>
              {use.outdated && <Badge tone="waiting">{t(($) => $.uses.outdated)}</Badge>}
              {use.publishedAt && (
                <span className="text-13 text-quiet">
                  <Moment at={use.publishedAt} inList />
                </span>
              )}
            </span>
            <p dir="auto" lang={use.language} className="wrap-anywhere text-quiet">
              <Sentence use={use} />
            </p>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

/** The sentence with the figure in it marked. */
function Sentence({ use }: { use: FactUse }): ReactNode {
  const at = use.sentence.indexOf(use.said);
  if (at < 0) return use.sentence;
  return (
    <>
      {use.sentence.slice(0, at)}
      <mark className="rounded-small bg-accent-wash px-0.5 text-ink">{use.said}</mark>
      {use.sentence.slice(at + use.said.length)}
    </>
  );
}
