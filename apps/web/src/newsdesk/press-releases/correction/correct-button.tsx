import { correctionsRoutes, type PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';

/** Begins a correction and goes to its page; where one is open already, the notice leads there. */
export function CorrectButton({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const params = { organizationId: organization.id, id: release.id };
  const begin = useMutation({
    mutationFn: () => call(correctionsRoutes.begin, { params, body: {} }),
    onSuccess: async ({ id }) => {
      await navigate(paths.correction(organization.slug, release.id, id));
      await client.invalidateQueries({ queryKey: pressReleasesQueries.one(organization.id, release.id).queryKey });
    },
    onError: sayProblem,
  });
  const action = release.allowedActions.find(({ verb }) => verb === 'correct');
  if (!action || release.openCorrection) return null;
  return (
    <Button isPending={begin.isPending} disabledReason={refusal(action.disabledReason)} onPress={() => begin.mutate()}>
      {t(($) => $.correction.begin)}
    </Button>
  );
}
