import { guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Form, LinkButton, PageHeader } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { guestsQueries } from '../guests.queries.ts';
import { GuestFields } from './guest-fields.tsx';
import { inputOf, isNamed, noGuestWords, officesAreWhole } from './guest-words.ts';
import { KnownAlike } from './known-alike.tsx';

/** Somebody who is received for the first time. */
export function NewGuestPage(): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [words, setWords] = useState(noGuestWords);
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isNamed(words) || !officesAreWhole(words)) return;
    const body = { id, ...inputOf(words) };
    const done = await run(() => call(guestsRoutes.create, { params: { organizationId: organization.id }, body }));
    if (!done) return;
    void client.invalidateQueries({ queryKey: guestsQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.guest(organization.slug, id), { replace: true });
  };
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.create.description)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <KnownAlike names={words.names} />
        <GuestFields
          value={words}
          onChange={(change) => setWords((now) => ({ ...now, ...change }))}
          errorAt={errorAt}
          wasTried={wasTried}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.guests(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
