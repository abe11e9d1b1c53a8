import { localized } from '@ravabet/contracts/kernel';
import { type ResourceListItem, resourceKinds } from '@ravabet/contracts/protocol/resources';
import { normalizeForSearch } from '@ravabet/persian-text';
import { Badge, Checkbox, SearchField, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { resourcesQueries } from '../resources.queries.ts';
import type { Span } from './free-times.ts';

interface ResourceChoiceProps {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** the chosen time, when it is one */
  span: Span | null;
  errorMessage?: string | undefined;
}

/** Which of the resources are free at a time; null until it is known. */
export function useFree(span: Span | null): ReadonlySet<string> | null {
  const organization = useOrganization();
  const query = span ? { freeFrom: span.startsAt, freeUntil: span.endsAt } : {};
  const free = useQuery({ ...resourcesQueries.list(organization.id, query), enabled: span !== null });
  return span && free.data ? new Set(free.data.items.map(({ id }) => id)) : null;
}

/** Several of what there is, by kind, each with whether it is free at the chosen time. */
export function ResourceChoice({ value, onChange, span, errorMessage }: ResourceChoiceProps): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const organization = useOrganization();
  const [search, setSearch] = useState('');
  const all = useQuery(resourcesQueries.list(organization.id, {}));
  const free = useFree(span);
  const words = normalizeForSearch(search).split(' ').filter(Boolean);
  const isSought = ({ id, names, place, person }: ResourceListItem): boolean => {
    const said = normalizeForSearch([...Object.values(names), place, person?.name ?? ''].join(' '));
    // What is chosen stays in sight, whatever is looked for next.
    return value.includes(id) || words.every((word) => said.includes(word));
  };
  const shown = (all.data?.items ?? []).filter(isSought);
  const toggle = (id: string, isOn: boolean): void =>
    onChange(isOn ? [...value, id] : value.filter((one) => one !== id));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby="resource-choice-error">
      <legend className="mb-1 text-13 font-medium">
        {t(($) => $.book.what)}
        <span aria-hidden="true" className="ms-1 text-pomegranate">
          *
        </span>
      </legend>
      <SearchField label={t(($) => $.search)} value={search} onChange={setSearch} />
      <div className="flex max-h-64 flex-col gap-3 overflow-y-auto rounded-control border border-line p-3">
        {all.isPending && <Skeleton className="w-full" />}
        {all.data && shown.length === 0 && <p className="text-13 text-quiet">{t(($) => $.nothingFound)}</p>}
        {resourceKinds
          .map((kind) => ({ kind, items: shown.filter((one) => one.kind === kind) }))
          .filter(({ items }) => items.length > 0)
          .map(({ kind, items }) => (
            <div key={kind} role="group" aria-label={t(($) => $.kinds[kind])} className="flex flex-col gap-1.5">
              <span aria-hidden="true" className="text-13 font-bold text-quiet">
                {t(($) => $.kinds[kind])}
              </span>
              {items.map((one) => (
                <div key={one.id} className="flex flex-wrap items-center justify-between gap-x-3">
                  <Checkbox isSelected={value.includes(one.id)} onChange={(isOn) => toggle(one.id, isOn)}>
                    <span>
                      <bdi>{localized(one.names, format.language)}</bdi>
                      {one.capacity !== null && (
                        <span className="ms-2 text-13 text-quiet">
                          {t(($) => $.seats, { number: format.number(one.capacity) })}
                        </span>
                      )}
                    </span>
                  </Checkbox>
                  {free && (
                    <Badge tone={free.has(one.id) ? 'done' : 'danger'}>
                      {free.has(one.id) ? t(($) => $.free) : t(($) => $.taken)}
                    </Badge>
                  )}
                </div>
              ))}
            </div>
          ))}
      </div>
      <p id="resource-choice-error" role="alert" className="text-13 text-pomegranate empty:hidden">
        {errorMessage}
      </p>
    </fieldset>
  );
}
