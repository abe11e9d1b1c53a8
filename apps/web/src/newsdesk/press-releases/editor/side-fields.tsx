import { localized } from '@ravabet/contracts/kernel';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordSection, Select, TagField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { EmbargoField } from '../record/embargo-field.tsx';
import { settingsQueries } from '../settings/settings.queries.ts';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';
import { InstantField } from './instant-field.tsx';

interface SideFieldsProps {
  release: PressRelease;
  keeper: DraftKeeper;
  state: DraftState;
  /** what is published already has none any more */
  hasEmbargo?: boolean;
}

const none = 'none';

/** What is chosen rather than written: topics, the words about the house, the day it happened, the embargo. */
export function SideFields({ release, keeper, state: { content }, hasEmbargo = true }: SideFieldsProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { id } = useOrganization();
  const { language } = useFormat();
  const topics = useQuery(settingsQueries.topics(id)).data?.items ?? [];
  const boilerplates = useQuery(settingsQueries.boilerplates(id)).data?.items ?? [];
  // What is archived is offered no more, but what was chosen before can be seen and taken away.
  const offeredTopics = topics.filter(
    ({ id: topicId, archivedAt }) => !archivedAt || content.topicIds.includes(topicId),
  );
  const offeredTexts = boilerplates.filter(
    (one) => one.language === release.language && (!one.archivedAt || one.id === content.boilerplateId),
  );
  const chosen = boilerplates.find((one) => one.id === content.boilerplateId);
  return (
    <>
      <RecordSection title={t(($) => $.side.placing)}>
        {topics.length > 0 && (
          <TagField
            label={t(($) => $.field.topicIds)}
            description={t(($) => $.field.topicsHint)}
            choices={offeredTopics.map((topic) => ({ id: topic.id, label: localized(topic.names, language) }))}
            value={content.topicIds}
            onChange={(topicIds) => keeper.change('topicIds', topicIds)}
            emptyText={c(($) => $.nothingFound)}
          />
        )}
        <InstantField
          label={t(($) => $.field.occurredAt)}
          description={t(($) => $.field.occurredAtHint)}
          removeLabel={t(($) => $.field.removeTime)}
          value={content.occurredAt}
          onChange={(occurredAt) => keeper.change('occurredAt', occurredAt)}
        />
        {hasEmbargo && (
          <EmbargoField
            value={content.embargoUntil}
            onChange={(embargoUntil) => keeper.change('embargoUntil', embargoUntil)}
          />
        )}
        {(offeredTexts.length > 0 || content.boilerplateId) && (
          <Select
            label={t(($) => $.field.boilerplateId)}
            description={t(($) => $.field.boilerplateHint)}
            choices={[
              { id: none, label: c(($) => $.none) },
              ...offeredTexts.map((one) => ({ id: one.id, label: one.title })),
            ]}
            value={content.boilerplateId ?? none}
            onChange={(next) => keeper.change('boilerplateId', next === none ? null : next)}
          />
        )}
        {chosen && (
          <p dir="auto" lang={chosen.language} className="line-clamp-4 whitespace-pre-line text-13 text-quiet">
            {chosen.text}
          </p>
        )}
      </RecordSection>
    </>
  );
}
