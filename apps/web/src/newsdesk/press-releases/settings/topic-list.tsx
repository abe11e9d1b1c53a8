import { localized } from '@ravabet/contracts/kernel';
import { type Topic, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Badge, Button, IconButton, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { settingsQueries } from './settings.queries.ts';
import { TopicForm } from './topic-form.tsx';
import { useHouseChange } from './use-house-change.ts';

/** The subjects of the newsroom, in the order in which its readers see them. */
export function TopicList(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { id: organizationId } = useOrganization();
  const { language } = useFormat();
  const query = settingsQueries.topics(organizationId);
  const { data } = useQuery(query);
  const { isPending, refusal, send } = useHouseChange(query.queryKey);
  const [renamed, setRenamed] = useState<string | null>(null);
  const topics = data?.items ?? [];
  const params = { organizationId };
  const move = (index: number, by: 1 | -1): void => {
    const ids = topics.map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    if (id) ids.splice(index + by, 0, id);
    void send(() => call(topicsRoutes.reorder, { params, body: { ids } }));
  };
  const archive = ({ id, version, archivedAt }: Topic): void => {
    const route = archivedAt ? topicsRoutes.restore : topicsRoutes.archive;
    void send(() => call(route, { params: { ...params, id }, body: { version } }));
  };
  return (
    <RecordSection title={t(($) => $.settings.topics.title)}>
      <p className="text-quiet">{t(($) => $.settings.topics.description)}</p>
      <RefusalBanner refusal={refusal} />
      {data && topics.length === 0 && <p className="text-quiet">{t(($) => $.settings.topics.empty)}</p>}
      {topics.length > 0 && (
        <ol className="rounded-card border border-line bg-card">
          {topics.map((topic, index) => {
            const name = localized(topic.names, language);
            return (
              <li key={topic.id} className="border-b border-line px-4 py-2 last:border-b-0">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="min-w-0 flex-1 basis-40">
                    <bdi>{name}</bdi> {topic.archivedAt && <Badge>{t(($) => $.settings.archived)}</Badge>}
                    <span className="block text-12 text-quiet">
                      <bdi dir="ltr">{topic.slug}</bdi>
                    </span>
                  </span>
                  <span className="ms-auto flex items-center gap-1">
                    <IconButton
                      label={t(($) => $.settings.up, { name })}
                      isDisabled={index === 0 || isPending}
                      onPress={() => move(index, -1)}
                      icon={<ArrowUp className="size-4" />}
                    />
                    <IconButton
                      label={t(($) => $.settings.down, { name })}
                      isDisabled={index === topics.length - 1 || isPending}
                      onPress={() => move(index, 1)}
                      icon={<ArrowDown className="size-4" />}
                    />
                    <Button size="small" variant="quiet" onPress={() => setRenamed(topic.id)}>
                      {t(($) => $.settings.edit)}
                    </Button>
                    <Button size="small" variant="quiet" onPress={() => archive(topic)}>
                      {topic.archivedAt ? t(($) => $.settings.restore) : t(($) => $.settings.archive)}
                    </Button>
                  </span>
                </div>
                {renamed === topic.id && (
                  <div className="pt-3">
                    <TopicForm
                      topic={topic}
                      isPending={isPending}
                      onCancel={() => setRenamed(null)}
                      onSave={async ({ names }) => {
                        const body = { version: topic.version, names };
                        const done = await send(() =>
                          call(topicsRoutes.update, { params: { ...params, id: topic.id }, body }),
                        );
                        if (done) setRenamed(null);
                        return done;
                      }}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <TopicForm isPending={isPending} onSave={(body) => send(() => call(topicsRoutes.create, { params, body }))} />
    </RecordSection>
  );
}
