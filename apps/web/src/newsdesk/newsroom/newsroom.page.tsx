import type { Newsroom } from '@ravabet/contracts/newsdesk/newsroom';
import { languageNames } from '@ravabet/i18n/direction';
import {
  Banner,
  DescriptionList,
  EmptyState,
  Link,
  LinkButton,
  ListSkeleton,
  PageHeader,
  RecordSection,
} from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink, Newspaper } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { newsroomQueries } from './newsroom.queries.ts';
import { NewsroomTabs } from './newsroom-tabs.tsx';

/** What the public sees of the organisation: addresses, and what stands there in each language. */
export function NewsroomPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const organization = useOrganization();
  const messageOf = useProblemMessage();
  const { data, error, isPending } = useQuery(newsroomQueries.one(organization.id));
  const { t: common } = useTranslation('common');
  const isEmpty = data?.languages.every(({ count }) => count === 0);
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.staff.title)}
        description={t(($) => $.staff.intro)}
        actions={
          data && (
            <LinkButton
              href={data.url}
              target="_blank"
              rel="noopener"
              variant="primary"
              icon={<ExternalLink className="size-4" />}
            >
              {t(($) => $.staff.open)}
            </LinkButton>
          )
        }
      />
      <NewsroomTabs selected="home" />
      {error && (
        <Banner tone="danger" isLive title={messageOf(error).title}>
          {messageOf(error).detail}
        </Banner>
      )}
      {isPending && <ListSkeleton label={common(($) => $.loading)} />}
      {data && isEmpty && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<Newspaper className="size-6" />}
            title={t(($) => $.staff.emptyTitle)}
            description={t(($) => $.staff.emptyDetail)}
            action={<LinkButton href={paths.pressReleases(organization.slug)}>{t(($) => $.staff.write)}</LinkButton>}
          />
        </div>
      )}
      {data && (
        <div className="grid gap-4 lg:grid-cols-2">
          {data.languages.map((language) => (
            <LanguageOfNewsroom key={language.language} {...language} />
          ))}
        </div>
      )}
    </div>
  );
}

function LanguageOfNewsroom({
  language,
  url,
  feedUrl,
  count,
  newestTitle,
  newestAt,
}: Newsroom['languages'][number]): ReactNode {
  const { t } = useTranslation('newsroom');
  const { number } = useFormat();
  return (
    <div className="rounded-card border border-line bg-card p-4">
      <RecordSection
        title={languageNames[language]}
        actions={
          <LinkButton
            href={url}
            target="_blank"
            rel="noopener"
            size="small"
            className="no-print"
            aria-label={`${t(($) => $.staff.preview)}: ${languageNames[language]}`}
          >
            {t(($) => $.staff.preview)}
          </LinkButton>
        }
      >
        <DescriptionList
          items={[
            { term: t(($) => $.staff.count), value: number(count) },
            {
              term: t(($) => $.staff.newest),
              value:
                newestTitle && newestAt ? (
                  <span className="flex flex-col">
                    <bdi lang={language} className="[text-align:match-parent] [text-align:-webkit-match-parent]">
                      {newestTitle}
                    </bdi>
                    <span className="text-quiet">
                      <Moment at={newestAt} />
                    </span>
                  </span>
                ) : (
                  t(($) => $.staff.none)
                ),
            },
            { term: t(($) => $.staff.address), value: <Address url={url} /> },
            { term: t(($) => $.staff.feed), value: <Address url={feedUrl} /> },
          ]}
        />
      </RecordSection>
    </div>
  );
}

/** An address breaks where it has a joint, never inside a name. */
const breakable = (url: string): ReactNode[] =>
  url.split(/(?<=[^/:]\/)/).map((part, index) => (
    <Fragment key={`${index}-${part}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

const Address = ({ url }: { url: string }): ReactNode => (
  <Link href={url} target="_blank" rel="noopener">
    <bdi dir="ltr" className="wrap-anywhere">
      {breakable(url)}
    </bdi>
  </Link>
);
