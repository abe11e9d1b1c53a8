import { auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import { Banner, Button } from '@ravabet/ui';
import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';

/** Walks the chain when asked, and says what was found. */
export function useChainCheck(): { button: ReactNode; finding: ReactNode } {
  const { t } = useTranslation('audit-trail');
  const format = useFormat();
  const organization = useOrganization();
  const check = useMutation({
    mutationFn: () => call(auditTrailRoutes.check, { params: { organizationId: organization.id } }),
    onError: useProblemToast(),
  });
  const found = check.data;
  return {
    button: (
      <Button icon={<ShieldCheck className="size-4" />} isPending={check.isPending} onPress={() => check.mutate()}>
        {t(($) => $.check.button)}
      </Button>
    ),
    finding: found && (
      <Banner
        tone={found.faults.length === 0 ? 'done' : 'danger'}
        isLive
        title={
          found.faults.length === 0
            ? t(($) => $.check.whole, { number: format.number(found.checked) })
            : t(($) => $.check.broken)
        }
      >
        {found.faults.length > 0 && t(($) => $.check.faults, { number: format.number(found.faults.length) })}
      </Banner>
    ),
  };
}
