import type { EventLink } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, IconButton, TextField } from '@ravabet/ui';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { InstantField } from './instant-field.tsx';
import { WebAddressField } from './web-address-field.tsx';

interface EventsFieldProps {
  events: readonly EventLink[];
  onChange: (events: EventLink[]) => void;
}

/** Events that the release speaks of. One without a title stays here and is not saved yet. */
export function EventsField({ events, onChange }: EventsFieldProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const [begun, setBegun] = useState<EventLink | null>(null);
  const set = (index: number, change: Partial<EventLink>): void => {
    const event = events[index];
    if (!event) {
      const next = { title: '', at: null, address: '', url: null, ...begun, ...change };
      if (next.title.trim() === '') setBegun(next);
      else {
        setBegun(null);
        onChange([...events, next]);
      }
    } else if (change.title?.trim() === '') {
      onChange(events.filter((_, at) => at !== index));
      if (index === events.length - 1) setBegun({ ...event, title: '' });
    } else onChange(events.map((one, at) => (at === index ? { ...one, ...change } : one)));
  };
  const remove = (index: number): void => {
    if (index === events.length) setBegun(null);
    else onChange(events.filter((_, at) => at !== index));
  };
  const shown = begun ? [...events, begun] : events;
  return (
    <div className="flex flex-col items-start gap-3">
      <ol className="flex w-full flex-col gap-3">
        {shown.map((event, index) => (
          // The place in the list is what one writes into: titles change with every letter.
          <li key={index} className="flex gap-2 rounded-card border border-line bg-card p-3">
            <div className="grid min-w-0 flex-1 items-start gap-3 sm:grid-cols-2">
              <TextField
                label={t(($) => $.events.name)}
                isRequired
                value={event.title}
                onChange={(title) => set(index, { title })}
                maxLength={300}
                valueDirection="auto"
              />
              <TextField
                label={t(($) => $.events.address)}
                value={event.address}
                onChange={(address) => set(index, { address })}
                maxLength={300}
                valueDirection="auto"
              />
              <InstantField
                label={t(($) => $.events.at)}
                removeLabel={t(($) => $.events.removeTime)}
                value={event.at}
                onChange={(at) => set(index, { at })}
              />
              <WebAddressField
                label={t(($) => $.events.url)}
                value={event.url}
                onChange={(url) => set(index, { url })}
              />
            </div>
            <IconButton
              label={t(($) => $.events.remove, { number: format.number(index + 1) })}
              onPress={() => remove(index)}
              icon={<Trash2 className="size-4" />}
            />
          </li>
        ))}
      </ol>
      {!begun && events.length < 20 && (
        <Button
          size="small"
          icon={<Plus className="size-4" />}
          onPress={() => setBegun({ title: '', at: null, address: '', url: null })}
        >
          {t(($) => $.events.add)}
        </Button>
      )}
    </div>
  );
}
