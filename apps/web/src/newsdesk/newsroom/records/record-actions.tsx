import type { AllowedAction } from '@ravabet/contracts/kernel';
import { Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';

export type RecordVerb = 'update' | 'show' | 'hide' | 'announce' | 'cancel' | 'remove';

interface RecordActionsProps {
  /** whom or what, for who hears the buttons one by one */
  name: string;
  actions: readonly AllowedAction[];
  isPending: boolean;
  onAct: (verb: RecordVerb) => void;
}

/** What may be done with a record now, and why what may not. */
export function RecordActions({ name, actions, isPending, onAct }: RecordActionsProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const whyNot = useRefusalText();
  const labels: Record<RecordVerb, string> = {
    update: t(($) => $.staff.verbs.update),
    show: t(($) => $.staff.verbs.show),
    hide: t(($) => $.staff.verbs.hide),
    announce: t(($) => $.staff.verbs.announce),
    cancel: t(($) => $.staff.verbs.cancel),
    remove: t(($) => $.staff.verbs.remove),
  };
  return (
    <div className="no-print flex flex-wrap gap-2">
      {actions.map(({ verb, disabledReason }) => (
        <Button
          key={verb}
          size="small"
          variant={verb === 'show' || verb === 'announce' ? 'secondary' : 'quiet'}
          isDisabled={isPending}
          disabledReason={whyNot(disabledReason)}
          aria-label={`${labels[verb as RecordVerb]}: ${name}`}
          onPress={() => onAct(verb as RecordVerb)}
        >
          {labels[verb as RecordVerb]}
        </Button>
      ))}
    </div>
  );
}
