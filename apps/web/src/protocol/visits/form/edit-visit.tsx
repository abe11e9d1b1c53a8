import { type Visit, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Form } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { visitsQueries } from '../visits.queries.ts';
import { bodyOf, draftOf } from './visit-draft.ts';
import { VisitFields } from './visit-fields.tsx';

/** Changes what the file says; a change from elsewhere is told, not written over. */
export function EditVisit({ visit, onClose }: { visit: Visit; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [seen] = useState(visit);
  const [draft, setDraft] = useState(() => draftOf(visit));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    const whole = bodyOf(draft);
    if (!whole) return;
    const { namesSeenBy, namesSeenByIds, hostId, officerId, note, ...rest } = whole;
    // Whoever does not see the names sees no note either, and opens neither.
    const known = seen.seesNames ? { namesSeenBy, namesSeenByIds, hostId, officerId, note } : {};
    const params = { organizationId, id: seen.id };
    const done = await run(async () => {
      const changed = await call(visitsRoutes.update, { params, body: { version: seen.version, ...rest, ...known } });
      client.setQueryData(visitsQueries.one(organizationId, seen.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
    sayDone(t(($) => $.edit.done));
    onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.edit.label)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <VisitFields
        value={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        errorAt={errorAt}
        wasTried={wasTried}
        mayOpenNames={seen.seesNames}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
