import { localized } from '@ravabet/contracts/kernel';
import type { PressContact, PressEvent, PressEventContent } from '@ravabet/contracts/newsdesk/newsroom';
import { Button, Form, Select } from '@ravabet/ui';
import { DateTimePicker } from '@ravabet/ui/dates';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { noTexts, TextsFields, trimmed } from './texts-fields.tsx';

interface EventFormProps {
  event: PressEvent | null;
  contacts: readonly PressContact[];
  isPending: boolean;
  errorAt: (pointer: string) => string | undefined;
  onSave: (content: PressEventContent) => void;
  onCancel: () => void;
}

export function EventForm({ event, contacts, isPending, errorAt, onSave, onCancel }: EventFormProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { timeZone } = useOrganization();
  const { language } = useFormat();
  const [titles, setTitles] = useState(event?.titles ?? noTexts);
  const [descriptions, setDescriptions] = useState(event?.descriptions ?? noTexts);
  const [places, setPlaces] = useState(event?.places ?? noTexts);
  const [directions, setDirections] = useState(event?.directions ?? noTexts);
  const [startsAt, setStartsAt] = useState(event?.startsAt ?? null);
  const [endsAt, setEndsAt] = useState(event?.endsAt ?? null);
  const [contactId, setContactId] = useState(event?.contactId ?? null);
  const [isMissing, setMissing] = useState(false);
  const save = (): void => {
    if (titles.fa.trim() === '' || startsAt === null || endsAt === null) return setMissing(true);
    setMissing(false);
    onSave({
      titles: trimmed(titles),
      descriptions: trimmed(descriptions),
      places: trimmed(places),
      directions: trimmed(directions),
      startsAt,
      endsAt,
      contactId,
    });
  };
  const missing = (isThere: boolean): string | undefined =>
    isMissing && !isThere ? c(($) => $.validation.required) : undefined;
  return (
    <div className="rounded-card border border-line bg-card p-4">
      <Form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          save();
        }}
      >
        <TextsFields
          label={t(($) => $.event.titleField)}
          texts={titles}
          onChange={setTitles}
          maxLength={300}
          isRequired
          errorMessage={missing(titles.fa.trim() !== '')}
        />
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <DateTimePicker
            label={t(($) => $.event.startsAt)}
            isRequired
            value={startsAt}
            onChange={setStartsAt}
            timeZone={timeZone}
            errorMessage={missing(startsAt !== null)}
          />
          <DateTimePicker
            label={t(($) => $.event.endsAt)}
            isRequired
            value={endsAt}
            onChange={setEndsAt}
            timeZone={timeZone}
            errorMessage={missing(endsAt !== null) ?? errorAt('/endsAt')}
          />
        </div>
        <TextsFields label={t(($) => $.events.where)} texts={places} onChange={setPlaces} />
        <TextsFields label={t(($) => $.event.description)} texts={descriptions} onChange={setDescriptions} isLong />
        <TextsFields label={t(($) => $.events.how)} texts={directions} onChange={setDirections} isLong />
        <Select
          label={t(($) => $.events.contact)}
          value={contactId ?? 'none'}
          onChange={(id) => setContactId(id === 'none' ? null : id)}
          choices={[
            { id: 'none', label: c(($) => $.none) },
            ...contacts.map(({ id, names }) => ({ id, label: localized(names, language) })),
          ]}
        />
        {isMissing && (
          <p role="alert" className="text-13 text-pomegranate">
            {t(($) => $.event.missing)}
          </p>
        )}
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {c(($) => $.save)}
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            {c(($) => $.cancel)}
          </Button>
        </div>
      </Form>
    </div>
  );
}
