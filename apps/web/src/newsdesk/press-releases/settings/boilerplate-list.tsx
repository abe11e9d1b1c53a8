import { type Boilerplate, boilerplatesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Badge, Button, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { BoilerplateForm } from './boilerplate-form.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { settingsQueries } from './settings.queries.ts';
import { useHouseChange } from './use-house-change.ts';

/** The words about the organisation that close its releases. */
export function BoilerplateList(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const query = settingsQueries.boilerplates(organizationId);
  const { data } = useQuery(query);
  const { isPending, refusal, send } = useHouseChange(query.queryKey);
  const [changed, setChanged] = useState<string | null>(null);
  const params = { organizationId };
  const archive = ({ id, version, archivedAt }: Boilerplate): void => {
    const route = archivedAt ? boilerplatesRoutes.restore : boilerplatesRoutes.archive;
    void send(() => call(route, { params: { ...params, id }, body: { version } }));
  };
  return (
    <RecordSection title={t(($) => $.settings.boilerplates.title)}>
      <p className="text-quiet">{t(($) => $.settings.boilerplates.description)}</p>
      <RefusalBanner refusal={refusal} />
      {data?.items.length === 0 && <p className="text-quiet">{t(($) => $.settings.boilerplates.empty)}</p>}
      {data && data.items.length > 0 && (
        <ul className="rounded-card border border-line bg-card">
          {data.items.map((boilerplate) => (
            <li key={boilerplate.id} className="border-b border-line px-4 py-3 last:border-b-0">
              <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <div className="min-w-0 flex-1 basis-56" lang={boilerplate.language}>
                  <p className="font-medium">
                    <bdi>{boilerplate.title}</bdi> <Badge>{c(($) => $.languages[boilerplate.language])}</Badge>{' '}
                    {boilerplate.archivedAt && <Badge>{t(($) => $.settings.archived)}</Badge>}
                  </p>
                  <p dir="auto" className="line-clamp-3 whitespace-pre-line text-13 text-quiet">
                    {boilerplate.text}
                  </p>
                </div>
                <span className="ms-auto flex gap-1">
                  <Button size="small" variant="quiet" onPress={() => setChanged(boilerplate.id)}>
                    {t(($) => $.settings.edit)}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => archive(boilerplate)}>
                    {boilerplate.archivedAt ? t(($) => $.settings.restore) : t(($) => $.settings.archive)}
                  </Button>
                </span>
              </div>
              {changed === boilerplate.id && (
                <div className="pt-3">
                  <BoilerplateForm
                    boilerplate={boilerplate}
                    isPending={isPending}
                    onCancel={() => setChanged(null)}
                    onSave={async ({ title, text }) => {
                      const body = { version: boilerplate.version, title, text };
                      const done = await send(() =>
                        call(boilerplatesRoutes.update, { params: { ...params, id: boilerplate.id }, body }),
                      );
                      if (done) setChanged(null);
                      return done;
                    }}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <BoilerplateForm
        isPending={isPending}
        onSave={(body) => send(() => call(boilerplatesRoutes.create, { params, body }))}
      />
    </RecordSection>
  );
}
