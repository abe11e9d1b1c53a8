import { languages } from '@ravabet/contracts/kernel';
import { type Channel, type ChannelKind, channelKinds, channelsRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { Badge, Banner, Button, Form, NumberField, RadioGroup, RecordPage, Select, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OwnerField } from '../../office/tasks/share/owner-field.tsx';
import { call } from '../../shared/call.ts';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { socialPostsQueries } from './social-posts.queries.ts';

const usualLimits: Record<ChannelKind, number> = { bot: 4000, webhook: 2000, manual: 2000 };

/** How a channel is reached. Its secret is written and never shown again. */
export function ChannelForm({ channel }: { channel: Channel | null }): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const sayProblem = useProblemToast();
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'bot');
  const [fields, setFields] = useState({
    name: channel?.name ?? '',
    language: channel?.language ?? ('fa' as const),
    apiUrl: channel?.apiUrl ?? '',
    publicUrl: channel?.publicUrl ?? '',
    chatId: channel?.chatId ?? '',
    lengthLimit: channel?.lengthLimit ?? usualLimits[kind],
    ownerPersonId: channel?.ownerPersonId ?? null,
    ownerUnitId: channel?.ownerUnitId ?? null,
    minutesToPost: channel?.minutesToPost ?? 60,
  });
  const [secret, setSecret] = useState('');
  const [wasTried, setTried] = useState(false);
  const isReadOnly = !may(organization, 'Channel.update');
  const set = (change: Partial<typeof fields>): void => setFields({ ...fields, ...change });
  const refresh = () => client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) });
  const params = { organizationId: organization.id };
  const save = (): void => {
    setTried(true);
    if (!fields.name.trim()) return;
    const body = { ...fields, name: fields.name.trim(), ...(secret && { secret }) };
    const sent = channel
      ? () =>
          call(channelsRoutes.update, {
            params: { ...params, id: channel.id },
            body: { version: channel.version, ...body },
          })
      : () => call(channelsRoutes.create, { params, body: { kind, ...body } });
    void attempt.run(sent).then(async (done) => {
      if (!done) return;
      sayDone(t(($) => $.channel.saved));
      await refresh();
      await navigate(paths.channels(organization.slug));
    });
  };
  const putAway = (): void => {
    if (!channel) return;
    const route = channel.archived ? channelsRoutes.unarchive : channelsRoutes.archive;
    call(route, { params: { ...params, id: channel.id }, body: { version: channel.version } })
      .then(refresh)
      .catch(sayProblem);
  };
  const need = (field: string) => {
    const message = attempt.errorAt(`/${field}`);
    return message ? { errorMessage: message } : {};
  };
  const away = channel && !isReadOnly && (
    <Button onPress={putAway}>{channel.archived ? t(($) => $.channel.unarchive) : t(($) => $.channel.archive)}</Button>
  );
  return (
    <RecordPage
      kind={t(($) => $.field.channel)}
      title={channel ? <bdi>{channel.name}</bdi> : t(($) => $.channel.new)}
      state={channel?.archived && <Badge>{t(($) => $.channel.archived)}</Badge>}
      actions={away}
      sideLabel={t(($) => $.channel.how)}
    >
      <Form
        className="measure"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {attempt.refusal && (
          <Banner tone="danger" isLive title={attempt.refusal.title}>
            {attempt.refusal.detail}
          </Banner>
        )}
        {!channel && (
          <RadioGroup
            label={t(($) => $.channel.how)}
            value={kind}
            onChange={(id) => {
              const next = channelKinds.find((one) => one === id) ?? 'bot';
              setKind(next);
              set({ lengthLimit: usualLimits[next] });
            }}
            choices={channelKinds.map((id) => ({
              id,
              label: t(($) => $.channel.kind[id]),
              description: t(($) => $.channel.kindHint[id]),
            }))}
          />
        )}
        <TextField
          label={t(($) => $.channel.name)}
          isRequired
          isReadOnly={isReadOnly}
          maxLength={120}
          value={fields.name}
          onChange={(name) => set({ name })}
          {...(wasTried && !fields.name.trim() ? { errorMessage: c(($) => $.validation.required) } : need('name'))}
        />
        <Select
          label={t(($) => $.channel.language)}
          value={fields.language}
          isDisabled={isReadOnly}
          onChange={(id) => set({ language: languages.find((one) => one === id) ?? 'fa' })}
          choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
        />
        {kind !== 'manual' && (
          <>
            <TextField
              label={t(($) => $.channel.apiUrl)}
              description={t(($) => $.channel.apiUrlHint[kind])}
              valueDirection="ltr"
              isReadOnly={isReadOnly}
              maxLength={500}
              value={fields.apiUrl}
              onChange={(apiUrl) => set({ apiUrl: apiUrl.trim() })}
              {...need('apiUrl')}
            />
            {kind === 'bot' && (
              <TextField
                label={t(($) => $.channel.chatId)}
                valueDirection="ltr"
                isReadOnly={isReadOnly}
                maxLength={100}
                value={fields.chatId}
                onChange={(chatId) => set({ chatId: chatId.trim() })}
                {...need('chatId')}
              />
            )}
            {!isReadOnly && (
              <TextField
                label={t(($) => $.channel.secret)}
                type="password"
                autoComplete="off"
                valueDirection="ltr"
                {...(channel?.hasSecret && { description: t(($) => $.channel.secretKept) })}
                maxLength={300}
                value={secret}
                onChange={setSecret}
                {...need('secret')}
              />
            )}
          </>
        )}
        {kind === 'manual' && !isReadOnly && (
          <>
            <OwnerField
              label={t(($) => $.channel.owner)}
              value={
                fields.ownerPersonId
                  ? { personId: fields.ownerPersonId }
                  : fields.ownerUnitId
                    ? { unitId: fields.ownerUnitId }
                    : undefined
              }
              onChange={(owner) =>
                set({
                  ownerPersonId: owner && 'personId' in owner ? owner.personId : null,
                  ownerUnitId: owner && 'unitId' in owner ? owner.unitId : null,
                })
              }
              {...need('ownerPersonId')}
            />
            <NumberField
              label={t(($) => $.channel.minutes)}
              value={fields.minutesToPost}
              minValue={5}
              maxValue={10_080}
              onChange={(minutes) => set({ minutesToPost: Number.isFinite(minutes) ? Math.round(minutes) : 60 })}
            />
          </>
        )}
        <TextField
          label={t(($) => $.channel.publicUrl)}
          description={t(($) => $.channel.publicUrlHint)}
          valueDirection="ltr"
          isReadOnly={isReadOnly}
          maxLength={500}
          value={fields.publicUrl}
          onChange={(publicUrl) => set({ publicUrl: publicUrl.trim() })}
          {...need('publicUrl')}
        />
        <NumberField
          label={t(($) => $.channel.lengthLimit)}
          value={fields.lengthLimit}
          isReadOnly={isReadOnly}
          minValue={20}
          maxValue={20_000}
          onChange={(limit) => set({ lengthLimit: Number.isFinite(limit) ? Math.round(limit) : 20 })}
        />
        {!isReadOnly && (
          <div>
            <Button type="submit" variant="primary" isPending={attempt.isPending}>
              {t(($) => $.channel.save)}
            </Button>
          </div>
        )}
      </Form>
    </RecordPage>
  );
}
