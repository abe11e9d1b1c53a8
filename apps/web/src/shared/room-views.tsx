import { Button, Dialog, IconButton, Tabs, TextField } from '@ravabet/ui';
import { BookmarkPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from './organization.ts';
import { useSavedViews } from './saved-views.ts';

/** The same filters in the same order are the same view. */
const written = (query: string | Record<string, string>): string => {
  const params = new URLSearchParams(query);
  params.sort();
  return params.toString();
};

interface RoomViewsProps {
  room: string;
  labels: { views: string; save: string; name: string; remove: string };
  builtIn: readonly { id: string; label: string; query: string }[];
  filters: Partial<Record<string, string>>;
  href: (query: string) => string;
  onChoose: (query: string) => void;
}

/** The views of a room's list: those of the house, and the person's own, which can be kept and removed. */
export function RoomViews({ room, labels, builtIn, filters, href, onChoose }: RoomViewsProps): ReactNode {
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { views, save, remove } = useSavedViews(organization.id, room);
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const now = written(filters as Record<string, string>);
  const items = [...builtIn, ...views.map((view) => ({ id: view.id, label: view.name, query: view.query }))];
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
          label={labels.views}
          selected={current?.id ?? ''}
          items={items.map(({ id, label, query }) => ({ id, label, href: href(query) }))}
        />
      </div>
      {own && (
        <IconButton
          label={labels.remove}
          icon={<X className="size-4" />}
          onPress={() => {
            remove(own.id);
            onChoose('');
          }}
        />
      )}
      {!current && (
        <Button size="small" variant="quiet" icon={<BookmarkPlus className="size-4" />} onPress={() => setNaming(true)}>
          {labels.save}
        </Button>
      )}
      <Dialog
        isOpen={isNaming}
        onOpenChange={setNaming}
        title={labels.save}
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
          <TextField label={labels.name} value={name} onChange={setName} maxLength={60} autoFocus />
        </form>
      </Dialog>
    </div>
  );
}
