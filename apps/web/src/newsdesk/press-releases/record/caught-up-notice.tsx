import { type PressRelease, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';

/** The source moved on since this was translated. */
export function CaughtUpNotice({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const caughtUp = useMutation({
    mutationFn: () =>
      call(pressReleasesRoutes.caughtUp, {
        params: { organizationId: organization.id, id: release.id },
        body: { version: release.version },
      }),
    onSuccess: (answer) => client.setQueryData(pressReleasesQueries.one(organization.id, release.id).queryKey, answer),
    onError: sayProblem,
  });
  return (
    <Banner
      tone="warning"
      title={t(($) => $.languages.behindTitle)}
      actions={
        <Button size="small" isPending={caughtUp.isPending} onPress={() => caughtUp.mutate()}>
          {t(($) => $.languages.caughtUp)}
        </Button>
      }
    >
      {t(($) => $.languages.behindDetail)}
    </Banner>
  );
}
