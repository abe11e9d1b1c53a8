import { Button, Dialog, IconButton, Tabs, TextField } from '@ravabet/ui';
import { BookmarkPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useSavedViews } from '../../../shared/saved-views.ts';
import type { Filters } from '../../../shared/use-url-filters.ts';
import type { RecipientKey } from './recipient-query.ts';

const builtIn = { all: '', unlisted: 'unlisted=1', archived: 'archived=1' } as const;

/** The same filters in the same order are the same view. */
const written = (query: string | Record<string, string>): string => {
  const params = new URLSearchParams(query);
  params.sort();
  return params.toString();
};

interface RecipientViewsProps {
  filters: Filters<RecipientKey>;
  onChoose: (query: string) => void;
}

export function RecipientViews({ filters, onChoose }: RecipientViewsProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { views, save, remove } = useSavedViews(organization.id, 'distribution');
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const now = written(filters as Record<string, string>);
  const items = [
    ...(Object.keys(builtIn) as (keyof typeof builtIn)[]).map((id) => ({
      id: id as string,
      label: t(($) => $.recipients.views[id]),
      query: builtIn[id] as string,
    })),
    ...views.map((view) => ({ id: view.id, label: view.name, query: view.query })),
  ];
  const current = items.find((item) => written(item.query) === now);
  const own = views.find((view) => view.id === current?.id);
  const keep = (): void => {
    if (!name.trim()) return;
    save(name.trim(), now);
    setName('');
    setNaming(false);
  };
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Tabs
          label={t(($) => $.recipients.views.label)}
          selected={current?.id ?? ''}
          items={items.map(({ id, label, query }) => ({
            id,
            label,
            href: paths.recipients(organization.slug, query),
          }))}
        />
      </div>
      {own && (
        <IconButton
          label={t(($) => $.recipients.views.remove)}
          icon={<X className="size-4" />}
          onPress={() => {
            remove(own.id);
            onChoose('');
          }}
        />
      )}
      {!current && (
        <Button size="small" variant="quiet" icon={<BookmarkPlus className="size-4" />} onPress={() => setNaming(true)}>
          {t(($) => $.recipients.views.save)}
        </Button>
      )}
      <Dialog
        isOpen={isNaming}
        onOpenChange={setNaming}
        title={t(($) => $.recipients.views.save)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button variant="primary" onPress={keep}>
            {c(($) => $.save)}
          </Button>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <TextField label={t(($) => $.recipients.views.name)} value={name} onChange={setName} autoFocus />
        </form>
      </Dialog>
    </div>
  );
}
