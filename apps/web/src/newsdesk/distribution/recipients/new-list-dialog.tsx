import { recipientListsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, Dialog, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { recipientsQueries } from './recipients.queries.ts';

interface NewListDialogProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onCreated: (id: string) => void;
}

/** A name, and the list is there; everything else is changed on its page. */
export function NewListDialog({ isOpen, onOpenChange, onCreated }: NewListDialogProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [name, setName] = useState('');
  const create = (): void => {
    if (!name.trim()) return;
    void run(async () => {
      const params = { organizationId: organization.id };
      const { id } = await call(recipientListsRoutes.create, { params, body: { name: name.trim() } });
      await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
      onOpenChange(false);
      onCreated(id);
    });
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t(($) => $.lists.new)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={create}>
          {t(($) => $.lists.create)}
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextField
          label={t(($) => $.lists.name)}
          isRequired
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
