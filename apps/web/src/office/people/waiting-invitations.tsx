import { type Invitation, peopleRoutes } from '@ravabet/contracts/office/people';
import { Badge, Button, RecordSection } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { may, useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { peopleQueries } from './people.queries.ts';
import { useRoleNames } from './role-choices.ts';

/** Who was invited and has not come yet. */
export function WaitingInvitations(): ReactNode {
  const { t } = useTranslation('people');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const namesOf = useRoleNames();
  const { date } = useFormat();
  const { data } = useQuery(peopleQueries.invitations(organization.id));
  if (!data || data.items.length === 0) return null;
  const manages = may(organization, 'Invitation.create');
  const act = async (action: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await action();
      sayDone(done);
    } catch (error) {
      sayProblem(error);
    }
    await client.invalidateQueries({ queryKey: peopleQueries.invitations(organization.id).queryKey });
  };
  const of = ({ id }: Invitation) => ({ params: { organizationId: organization.id, id }, body: {} });
  return (
    <RecordSection title={t(($) => $.invitations.title)}>
      <ul className="rounded-card border border-line bg-card">
        {data.items.map((invitation) => (
          <li
            key={invitation.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-medium">
                <bdi>{invitation.name}</bdi>{' '}
                <span className="text-13 font-normal text-quiet">{namesOf(invitation.roles)}</span>
              </p>
              <p className="text-13 text-quiet">
                <bdi dir="ltr">{invitation.email}</bdi>
              </p>
            </div>
            {invitation.state === 'expired' ? (
              <Badge tone="waiting">{t(($) => $.invitations.expired)}</Badge>
            ) : (
              <span className="text-13 text-quiet">
                {t(($) => $.invitations.until, { date: date(invitation.expiresAt, 'long') })}
              </span>
            )}
            {manages && (
              <div className="flex gap-2">
                <Button
                  size="small"
                  onPress={() =>
                    void act(
                      () => call(peopleRoutes.resend, of(invitation)),
                      t(($) => $.invitations.resent),
                    )
                  }
                >
                  {t(($) => $.invitations.resend)}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() =>
                    void act(
                      () => call(peopleRoutes.revokeInvitation, of(invitation)),
                      t(($) => $.invitations.revoked),
                    )
                  }
                >
                  {t(($) => $.invitations.revoke)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
