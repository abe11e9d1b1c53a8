import { newsroomRedirectsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { Button, EmptyState, Form, Link, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Signpost } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { newsroomRecordsQueries } from '../newsroom-records.queries.ts';
import { RecordsFrame } from './records-frame.tsx';
import { useNewsroomChange } from './use-newsroom-change.ts';

/** Addresses of older sites, and where they lead. */
export function NewsroomRedirectsPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { id: organizationId, slug } = useOrganization();
  const whyNot = useRefusalText();
  const [search] = useSearchParams();
  const cursor = search.get('cursor') ?? undefined;
  const { data, error, isPending } = useQuery(newsroomRecordsQueries.redirects(organizationId, cursor));
  const change = useNewsroomChange();
  const [address, setAddress] = useState('');
  const [target, setTarget] = useState('');
  const [isMissing, setMissing] = useState(false);
  const add = async (): Promise<void> => {
    const body = { address: address.trim(), target: target.trim() };
    setMissing(body.address === '' || body.target === '');
    if (body.address === '' || body.target === '') return;
    if (!(await change.send(() => call(newsroomRedirectsRoutes.add, { params: { organizationId }, body })))) return;
    setAddress('');
    setTarget('');
  };
  const remove = (id: string): void => {
    const request = { params: { organizationId, id }, body: undefined };
    void change.send(() => call(newsroomRedirectsRoutes.remove, request));
  };
  const missing = (text: string): string | undefined =>
    isMissing && text.trim() === '' ? c(($) => $.validation.required) : undefined;
  const reasonOf = (verb: string): string | null =>
    whyNot(data?.allowedActions.find((one) => one.verb === verb)?.disabledReason);
  return (
    <RecordsFrame
      tab="redirects"
      title={t(($) => $.redirects.title)}
      description={t(($) => $.redirects.intro)}
      error={error}
      isPending={isPending}
      refusal={change.refusal}
    >
      <div className="rounded-card border border-line bg-card p-4">
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <TextField
              label={t(($) => $.redirects.from)}
              isRequired
              description={t(($) => $.redirects.fromHint)}
              value={address}
              onChange={setAddress}
              errorMessage={missing(address) ?? change.errorAt('/address')}
              valueDirection="ltr"
              maxLength={1000}
            />
            <TextField
              label={t(($) => $.redirects.to)}
              isRequired
              description={t(($) => $.redirects.toHint)}
              value={target}
              onChange={setTarget}
              errorMessage={missing(target) ?? change.errorAt('/target')}
              valueDirection="ltr"
              maxLength={1000}
            />
          </div>
          <div>
            <Button type="submit" isPending={change.isPending} disabledReason={reasonOf('add')}>
              {t(($) => $.redirects.add)}
            </Button>
          </div>
        </Form>
      </div>
      {data?.items.length === 0 && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<Signpost className="size-6" />}
            title={t(($) => $.redirects.emptyTitle)}
            description={t(($) => $.redirects.emptyDetail)}
          />
        </div>
      )}
      {data && data.items.length > 0 && (
        <ul className="rounded-card border border-line bg-card">
          {data.items.map(({ id, path, target: leads, release }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 last:border-b-0"
            >
              <bdi dir="ltr" className="min-w-0 flex-1 basis-40 wrap-anywhere">
                {path}
              </bdi>
              <span className="min-w-0 flex-1 basis-40">
                {release ? (
                  <Link href={paths.pressRelease(slug, release.id)}>
                    <bdi>{release.title}</bdi>
                  </Link>
                ) : (
                  <bdi dir="ltr" className="wrap-anywhere">
                    {leads}
                  </bdi>
                )}
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={`${c(($) => $.remove)}: ${path}`}
                disabledReason={reasonOf('remove')}
                onPress={() => remove(id)}
              >
                {c(($) => $.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {data?.next && (
        <Link href={`${paths.newsroom(slug, 'redirects')}?cursor=${encodeURIComponent(data.next)}`}>
          {c(($) => $.older)}
        </Link>
      )}
    </RecordsFrame>
  );
}
