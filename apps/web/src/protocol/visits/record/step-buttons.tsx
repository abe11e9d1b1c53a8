import type { Visit, VisitVerb } from '@ravabet/contracts/protocol/visits';
import { Button, IconButton, Menu } from '@ravabet/ui';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';

/** In the order in which they are offered: the first that is allowed is the next step. */
const verbs = [
  'approve',
  'startReview',
  'startPlanning',
  'makeReady',
  'start',
  'complete',
  'close',
  'sendBack',
  'reject',
  'replan',
  'cancel',
] as const satisfies readonly VisitVerb[];
const asides: readonly string[] = ['update', 'sendBack', 'reject', 'replan', 'cancel'];

interface Step {
  verb: VisitVerb | 'update';
  disabledReason?: string;
}

/** The next step, what stands beside it, and in a menu the rest with the reason where one may not. */
export function useVisitButtons(
  visit: Visit,
  onTake: (verb: VisitVerb | 'update') => void,
  pending: VisitVerb | null,
): { next: ReactNode; others: ReactNode } {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const offered = (['update', ...verbs] as const).flatMap((verb): Step[] =>
    visit.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const enabled = offered.filter(({ disabledReason }) => !disabledReason);
  const primary = enabled.find(({ verb }) => !asides.includes(verb));
  const beside = enabled.filter((step) => step !== primary && step.verb !== 'cancel').slice(0, 2);
  const rest = offered.filter((step) => step !== primary && !beside.includes(step));
  const label = (verb: Step['verb']): string =>
    verb === 'update' ? t(($) => $.edit.label) : t(($) => $.step[verb].label);
  const button = ({ verb }: Step): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      onPress={() => onTake(verb)}
    >
      {label(verb)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: (
      <>
        {rest.length > 0 && enabled.length > 0 && (
          <Menu
            label={c(($) => $.more)}
            placement="bottom end"
            groups={[
              {
                id: 'more',
                entries: rest.map(({ verb, disabledReason }) => ({
                  id: verb,
                  label: label(verb),
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
