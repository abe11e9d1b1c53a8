import { localized } from '@ravabet/contracts/kernel';
import { useQuery } from '@tanstack/react-query';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { settingsQueries } from '../settings/settings.queries.ts';
import type { Wording } from './field-text.ts';

/** How the things that a release points to are called today. */
export function useWording(): Wording {
  const organization = useOrganization();
  const { id } = organization;
  const { language, date } = useFormat();
  const topics = useQuery(settingsQueries.topics(id)).data?.items ?? [];
  const boilerplates =
    useQuery({
      ...settingsQueries.boilerplates(id),
      enabled: may(organization, 'Boilerplate.read'),
    }).data?.items ?? [];
  return {
    topic: (topicId) => {
      const topic = topics.find((one) => one.id === topicId);
      return topic ? localized(topic.names, language) : '';
    },
    boilerplate: (boilerplateId) => {
      const boilerplate = boilerplates.find((one) => one.id === boilerplateId);
      return boilerplate ? `${boilerplate.title}\n${boilerplate.text}` : '';
    },
    date: (instant) => date(instant),
  };
}
