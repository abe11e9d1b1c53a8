import { type Role, roles } from '@ravabet/contracts/kernel';
import type { Organization } from '@ravabet/contracts/office/organizations';
import { Banner, Button, Checkbox, Form, RecordSection, Select } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingsChange } from './use-settings-change.ts';

const kinds = ['news', 'statement', 'notice', 'advertisement'] as const;
/** Roles that can decide on a release. */
const deciding: readonly Role[] = ['pr-manager', 'head', 'spokesperson', 'pr-officer'];
const noStep = 'none';

const roleOf = (id: string | null): Role | null => roles.find((role) => role === id) ?? null;

export function ApprovalForm({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const { isPending, refusal, update } = useSettingsChange();
  const [steps, setSteps] = useState(organization.settings.approvalSteps);
  const [selfApproval, setSelfApproval] = useState(organization.settings.selfApproval);
  const choices = deciding.map((role) => ({ id: role, label: c(($) => $.roles[role]) }));
  const put = (kind: (typeof kinds)[number], place: number, role: Role | null): void => {
    const others = steps[kind].toSpliced(place, 1, ...(role ? [role] : []));
    if (others.length > 0) setSteps({ ...steps, [kind]: others });
  };
  return (
    <RecordSection title={t(($) => $.approval.title)}>
      <p className="text-quiet">{t(($) => $.approval.description)}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void update({ version: organization.version, settings: { selfApproval, approvalSteps: steps } });
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {kinds.map((kind) => (
          <fieldset key={kind} className="grid gap-3 sm:grid-cols-2">
            <legend className="mb-1 font-medium">{t(($) => $.approval.kinds[kind])}</legend>
            <Select
              label={t(($) => $.approval.first)}
              choices={choices}
              value={steps[kind][0] ?? null}
              onChange={(id) => put(kind, 0, roleOf(id))}
            />
            <Select
              label={t(($) => $.approval.second)}
              choices={[{ id: noStep, label: t(($) => $.approval.noStep) }, ...choices]}
              value={steps[kind][1] ?? noStep}
              onChange={(id) => put(kind, 1, roleOf(id))}
            />
          </fieldset>
        ))}
        <Checkbox isSelected={selfApproval} onChange={setSelfApproval}>
          {t(($) => $.approval.selfApproval)}
        </Checkbox>
        <p className="text-13 text-quiet">{t(($) => $.approval.selfApprovalHint)}</p>
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {c(($) => $.save)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
