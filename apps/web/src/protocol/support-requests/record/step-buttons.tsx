import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { Button, IconButton, Menu } from '@ravabet/ui';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { supportVerbs, type SupportVerb } from './use-support-steps.tsx';

interface Step {
  verb: SupportVerb | 'update';
  disabledReason?: string;
}

interface StepButtons {
  next: ReactNode;
  others: ReactNode;
}

/** What a request may be turned into, and what one must be able to make for that. */
const madeBy: Partial<Record<SupportVerb | 'update', string>> = {
  become: 'PressRelease.create',
  becomeVisit: 'Visit.create',
  becomeEvent: 'Event.create',
};

/** The next step, what stands beside it, and in a menu the rest with the reason where one may not. */
export function useStepButtons(
  request: SupportRequest,
  onTake: (verb: SupportVerb | 'update') => void,
  pending: SupportVerb | null,
): StepButtons {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const refusal = useRefusalText();
  const offered = (['update', ...supportVerbs] as const).flatMap((verb): Step[] => {
    const makes = madeBy[verb];
    if (makes && (request.became || !may(organization, makes))) return [];
    const asked = makes ? 'become' : verb;
    return request.allowedActions.filter((action) => action.verb === asked).map((action) => ({ ...action, verb }));
  });
  const enabled = offered.filter(({ disabledReason }) => !disabledReason);
  const primary = enabled.find(({ verb }) => verb !== 'withdraw' && verb !== 'update' && !madeBy[verb]);
  const beside = enabled.filter((step) => step !== primary).slice(0, 2);
  const rest = offered.filter((step) => step !== primary && !beside.includes(step));
  const button = ({ verb }: Step): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      onPress={() => onTake(verb)}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: (
      <>
        {rest.length > 0 && (
          <Menu
            label={c(($) => $.more)}
            placement="bottom end"
            groups={[
              {
                id: 'more',
                entries: rest.map(({ verb, disabledReason }) => ({
                  id: verb,
                  label: t(($) => $.step[verb].label),
                  isDisabled: Boolean(disabledReason),
                  ...(disabledReason && { description: refusal(disabledReason) ?? '' }),
                  onAction: () => onTake(verb),
                })),
              },
            ]}
            trigger={<IconButton hideTooltip label={c(($) => $.more)} icon={<Ellipsis className="size-4.5" />} />}
          />
        )}
        {beside.map(button)}
      </>
    ),
  };
}
