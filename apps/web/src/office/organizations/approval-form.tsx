import { byRole, type Organization } from '@ravabet/contracts/office/organizations';
import { Banner, Button, Checkbox, Form, Link, RecordSection } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { ApprovalStepFields } from './approval-step-fields.tsx';
import { useSettingsChange } from './use-settings-change.ts';

const kinds = ['news', 'statement', 'notice', 'advertisement'] as const;
const mostSteps = 8;

/** Who decides in turn on each kind of release, what the step is called, and how long it may wait. */
export function ApprovalForm({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const { slug } = useOrganization();
  const { isPending, refusal, update } = useSettingsChange();
  const [steps, setSteps] = useState(organization.settings.approvalSteps);
  const [selfApproval, setSelfApproval] = useState(organization.settings.selfApproval);
  const put = (kind: (typeof kinds)[number], next: (typeof steps)[typeof kind]): void => {
    if (next.length > 0) setSteps({ ...steps, [kind]: next });
  };
  return (
    <RecordSection title={t(($) => $.approval.title)}>
      <p className="text-quiet">
        {t(($) => $.approval.description)} <Link href={paths.approvalTimes(slug)}>{t(($) => $.approval.times)}</Link>
      </p>
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
          <fieldset key={kind} className="flex flex-col gap-3">
            <legend className="mb-1 font-medium">{t(($) => $.approval.kinds[kind])}</legend>
            <ol className="flex flex-col gap-3">
              {steps[kind].map((step, place) => (
                <ApprovalStepFields
                  // Steps have no identity of their own: their place is who they are.
                  key={place}
                  step={step}
                  place={place}
                  count={steps[kind].length}
                  onChange={(changed) => put(kind, steps[kind].toSpliced(place, 1, changed))}
                  onMove={(by) => put(kind, steps[kind].toSpliced(place, 1).toSpliced(place + by, 0, step))}
                  onRemove={() => put(kind, steps[kind].toSpliced(place, 1))}
                />
              ))}
            </ol>
            <div>
              <Button
                size="small"
                disabledReason={steps[kind].length >= mostSteps ? t(($) => $.approval.enough) : null}
                onPress={() => put(kind, [...steps[kind], byRole('pr-manager')])}
              >
                {t(($) => $.approval.add, { kind: t(($) => $.approval.kinds[kind]) })}
              </Button>
            </div>
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
