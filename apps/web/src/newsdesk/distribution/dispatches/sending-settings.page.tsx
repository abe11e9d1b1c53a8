import { type DistributionSettings, suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, ListPage, NumberField, Switch } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemMessage, useProblemToast } from '../../../shared/use-problem-message.ts';
import { RoomTabs } from '../room-tabs.tsx';
import { dispatchesQueries } from './dispatches.queries.ts';

/** How the organisation sends: two rules, with what they mean. */
export function SendingSettingsPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const settings = useQuery(dispatchesQueries.settings(organization.id));
  const problem = settings.error && explain(settings.error);
  return (
    <ListPage
      title={t(($) => $.sendingSettings.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={settings.isPending}
      views={<RoomTabs selected="settings" />}
      problem={
        problem && (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        )
      }
    >
      {settings.data && <SettingsForm key={settings.dataUpdatedAt} settings={settings.data} />}
    </ListPage>
  );
}

function SettingsForm({ settings }: { settings: DistributionSettings }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [fields, setFields] = useState(settings);
  const [isPending, setPending] = useState(false);
  const mayChange = may(organization, 'Dispatch.send');
  const save = async (): Promise<void> => {
    setPending(true);
    try {
      const saved = await call(suppressionsRoutes.changeSettings, {
        params: { organizationId: organization.id },
        body: fields,
      });
      client.setQueryData(dispatchesQueries.settings(organization.id).queryKey, saved);
      sayDone(t(($) => $.sendingSettings.saved));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="flex max-w-prose flex-col gap-6">
      <NumberField
        label={t(($) => $.sendingSettings.doublePitchDays)}
        description={t(($) => $.sendingSettings.doublePitchHint)}
        minValue={0}
        maxValue={365}
        isDisabled={!mayChange}
        value={fields.doublePitchDays}
        onChange={(days) => setFields({ ...fields, doublePitchDays: Number.isNaN(days) ? 0 : days })}
      />
      <div className="flex flex-col gap-1">
        <Switch
          isDisabled={!mayChange}
          isSelected={fields.correctionsAtOnce}
          onChange={(correctionsAtOnce) => setFields({ ...fields, correctionsAtOnce })}
        >
          {t(($) => $.sendingSettings.correctionsAtOnce)}
        </Switch>
        <p className="text-13 text-quiet">{t(($) => $.sendingSettings.correctionsHint)}</p>
      </div>
      <div>
        <Button
          variant="primary"
          isPending={isPending}
          disabledReason={mayChange ? null : t(($) => $.sendingSettings.readOnly)}
          onPress={() => void save()}
        >
          {t(($) => $.sendingSettings.save)}
        </Button>
      </div>
    </div>
  );
}
