import { type MemberRecord, peopleRoutes } from '@ravabet/contracts/office/people';
import { Button, ConfirmDialog, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { peopleQueries } from './people.queries.ts';

type Leaving = 'suspend' | 'end';

/** Pausing, ending and taking up a membership. What closes a door is asked about first, with the reason that the history keeps. */
export function MemberSteps({ member }: { member: MemberRecord }): ReactNode {
  const { t } = useTranslation('people');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const whyNot = useRefusalText();
  const [asked, setAsked] = useState<Leaving>('suspend');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const action = (verb: string) => member.allowedActions.find((one) => one.verb === verb);
  const act = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    setOpen(false);
    try {
      await work();
      setReason('');
      sayDone(done);
    } catch (caught) {
      sayProblem(caught);
    }
    await client.invalidateQueries({ queryKey: peopleQueries.all(organization.id) });
  };
  const params = { organizationId: organization.id, id: member.id };
  const { version } = member;
  const reinstate = action('reinstate');
  const ask = (verb: Leaving): void => {
    setAsked(verb);
    setOpen(true);
  };
  return (
    <>
      {(['suspend', 'end'] as const).map((verb) => {
        const step = action(verb);
        return (
          step && (
            <Button key={verb} disabledReason={whyNot(step.disabledReason)} onPress={() => ask(verb)}>
              {t(($) => $[verb].action)}
            </Button>
          )
        );
      })}
      {reinstate && (
        <Button
          variant="primary"
          disabledReason={whyNot(reinstate.disabledReason)}
          onPress={() =>
            void act(
              () => call(peopleRoutes.reinstate, { params, body: { version } }),
              t(($) => $.reinstate.done),
            )
          }
        >
          {t(($) => $.reinstate.action)}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        tone="danger"
        title={t(($) => $[asked].title, { name: member.name })}
        labels={{ confirm: t(($) => $[asked].action), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
        onConfirm={() =>
          void act(
            () => call(peopleRoutes[asked], { params, body: { version, reason } }),
            t(($) => $[asked].done),
          )
        }
      >
        <div className="flex flex-col gap-4">
          <p>{t(($) => $[asked].explain)}</p>
          <TextArea label={t(($) => $.end.reason)} value={reason} onChange={setReason} maxLength={500} />
        </div>
      </ConfirmDialog>
    </>
  );
}
