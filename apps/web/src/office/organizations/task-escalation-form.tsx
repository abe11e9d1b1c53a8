import type { Organization } from '@ravabet/contracts/office/organizations';
import { Banner, Button, Form, RecordSection } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areEscalationSteps, EscalationField } from '../tasks/share/escalation-field.tsx';
import { useSettingsChange } from './use-settings-change.ts';

/** Who is told before and after the due time of every task that has no reminders of its own. */
export function TaskEscalationForm({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const { isPending, refusal, update } = useSettingsChange();
  const [taskEscalation, setSteps] = useState(organization.settings.taskEscalation);
  return (
    <RecordSection title={t(($) => $.escalation.ofTasks)}>
      <p className="text-quiet">{t(($) => $.escalation.description)}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (!areEscalationSteps(taskEscalation)) return;
          void update({ version: organization.version, settings: { taskEscalation } });
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <EscalationField steps={taskEscalation} onChange={setSteps} />
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {c(($) => $.save)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
