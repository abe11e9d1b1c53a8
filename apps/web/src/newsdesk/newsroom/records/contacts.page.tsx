import { localized } from '@ravabet/contracts/kernel';
import { type PressContact, type PressContactContent, pressContactsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { Badge, Button, ConfirmDialog, EmptyState } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Phone, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { newsroomRecordsQueries } from '../newsroom-records.queries.ts';
import { ContactForm } from './contact-form.tsx';
import { RecordActions, type RecordVerb } from './record-actions.tsx';
import { RecordsFrame } from './records-frame.tsx';
import { useNewsroomChange } from './use-newsroom-change.ts';

/** Whom the press may ask, in the order of the public page. */
export function PressContactsPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const format = useFormat();
  const { language } = format;
  const whyNot = useRefusalText();
  const { data, error, isPending } = useQuery(newsroomRecordsQueries.contacts(organizationId));
  const change = useNewsroomChange();
  /** the id that is edited; '' is a new one */
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<PressContact | null>(null);

  const save = async (contact: PressContact | null, content: PressContactContent): Promise<void> => {
    const done = await change.send(() =>
      contact
        ? call(pressContactsRoutes.update, {
            params: { organizationId, id: contact.id },
            body: { ...content, version: contact.version },
          })
        : call(pressContactsRoutes.create, { params: { organizationId }, body: content }),
    );
    if (done) setEdited(null);
  };
  const act = (contact: PressContact, verb: RecordVerb): void => {
    if (verb === 'update') setEdited(contact.id);
    if (verb === 'remove') setRemoved(contact);
    if (verb !== 'show' && verb !== 'hide') return;
    const { id, version } = contact;
    void change.send(() => call(pressContactsRoutes[verb], { params: { organizationId, id }, body: { version } }));
  };
  const remove = ({ id, version }: PressContact): void => {
    const request = { params: { organizationId, id }, query: { version }, body: undefined };
    void change.send(() => call(pressContactsRoutes.remove, request));
  };
  const form = (contact: PressContact | null): ReactNode => (
    <ContactForm
      contact={contact}
      isPending={change.isPending}
      errorAt={change.errorAt}
      onSave={(content) => void save(contact, content)}
      onCancel={() => setEdited(null)}
    />
  );
  const create = data?.allowedActions.find(({ verb }) => verb === 'create');
  const add = create && (
    <Button
      variant="primary"
      icon={<Plus className="size-4" />}
      disabledReason={whyNot(create.disabledReason)}
      onPress={() => setEdited('')}
    >
      {t(($) => $.contact.add)}
    </Button>
  );
  return (
    <RecordsFrame
      tab="contacts"
      title={t(($) => $.people.title)}
      description={t(($) => $.contact.intro)}
      actions={data && data.items.length > 0 && add}
      error={error}
      isPending={isPending}
      refusal={change.refusal}
    >
      {edited === '' && form(null)}
      {data?.items.length === 0 && edited === null && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<Phone className="size-6" />}
            title={t(($) => $.contact.emptyTitle)}
            description={t(($) => $.contact.emptyDetail)}
            action={add}
          />
        </div>
      )}
      <ul className="flex flex-col gap-3">
        {data?.items.map((contact) => (
          <li key={contact.id}>
            {edited === contact.id ? (
              form(contact)
            ) : (
              <div className="flex flex-wrap items-start gap-x-6 gap-y-2 rounded-card border border-line bg-card p-4">
                <div className="min-w-0 flex-1 basis-56">
                  <h2 className="text-15 font-bold">
                    <bdi>{localized(contact.names, language)}</bdi>
                  </h2>
                  <p className="text-quiet">
                    <bdi>{localized(contact.jobTitles, language)}</bdi>
                  </p>
                  <p className="flex flex-wrap gap-x-4 text-13 text-quiet">
                    <bdi dir="ltr">{format.digits(contact.phone)}</bdi>
                    <bdi dir="ltr" className="wrap-anywhere">
                      {contact.email}
                    </bdi>
                  </p>
                </div>
                <Badge tone={contact.shown ? 'done' : 'neutral'}>
                  {contact.shown ? t(($) => $.contact.shown) : t(($) => $.contact.hidden)}
                </Badge>
                <RecordActions
                  name={localized(contact.names, language)}
                  actions={contact.allowedActions}
                  isPending={change.isPending}
                  onAct={(verb) => act(contact, verb)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={removed !== null}
        onOpenChange={() => setRemoved(null)}
        onConfirm={() => {
          if (removed) remove(removed);
          setRemoved(null);
        }}
        title={t(($) => $.contact.removeTitle)}
        tone="danger"
        labels={{ confirm: c(($) => $.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
      >
        {t(($) => $.contact.removeDetail, { name: removed ? localized(removed.names, language) : '' })}
      </ConfirmDialog>
    </RecordsFrame>
  );
}
