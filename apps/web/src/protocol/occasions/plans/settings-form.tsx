import { occasionKinds, type OccasionSettings, occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { Banner, Button, Checkbox, CheckboxGroup, Form, NumberField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { occasionsQueries } from '../occasions.queries.ts';

/** Which days are suggested, and how long before. */
export function SettingsForm(): ReactNode {
  const organization = useOrganization();
  const settings = useQuery(occasionsQueries.settings(organization.id)).data;
  return settings && <Fields key={settings.version} settings={settings} />;
}

function Fields({ settings }: { settings: OccasionSettings }): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [leadDays, setLeadDays] = useState(settings.leadDays);
  const [kinds, setKinds] = useState<string[]>(settings.kinds);
  const [holidays, setHolidays] = useState(settings.holidays);
  const submit = async (): Promise<void> => {
    const chosen = occasionKinds.filter((kind) => kinds.includes(kind));
    const body = { leadDays, kinds: chosen, holidays, version: settings.version };
    const params = { organizationId: organization.id };
    const done = await run(async () => {
      const changed = await call(occasionsRoutes.changeSettings, { params, body });
      client.setQueryData(occasionsQueries.settings(organization.id).queryKey, changed);
    });
    if (done) sayDone(t(($) => $.settings.saved));
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.settings.title)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <NumberField
        label={t(($) => $.settings.leadDays)}
        minValue={1}
        maxValue={365}
        value={leadDays}
        onChange={(days) => setLeadDays(Number.isNaN(days) ? 30 : days)}
      />
      <CheckboxGroup
        label={t(($) => $.settings.kinds)}
        choices={occasionKinds.map((id) => ({ id, label: t(($) => $.kind[id]) }))}
        value={kinds}
        onChange={setKinds}
      />
      <Checkbox isSelected={holidays} onChange={setHolidays}>
        {t(($) => $.settings.holidays)}
      </Checkbox>
      <Button type="submit" className="self-start" isPending={isPending}>
        {c(($) => $.save)}
      </Button>
    </Form>
  );
}
