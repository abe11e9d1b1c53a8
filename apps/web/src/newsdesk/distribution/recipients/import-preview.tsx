import { type Language, languages } from '@ravabet/contracts/kernel';
import { type ImportRow, type RecipientImport, recipientImportRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, CheckboxGroup, RadioGroup, RecordSection, Select, TextField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ImportRows } from './import-rows.tsx';
import { recipientsQueries } from './recipients.queries.ts';

/** Every row with what it is taken for; what is not taken can be copied out, mended and brought again. */
export function ImportPreview({ rows }: { rows: readonly ImportRow[] }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, run } = useAttempt();
  const lists = useQuery(recipientsQueries.lists(organization.id)).data?.items ?? [];
  const [listIds, setLists] = useState<string[]>([]);
  const [known, setKnown] = useState<RecipientImport['known']>('fill');
  const [language, setLanguage] = useState<Language>(format.language);
  const [source, setSource] = useState('');
  const refused = rows.filter(({ fault }) => fault !== null);
  const taken = rows.filter(({ fault }) => fault === null);
  const familiar = taken.filter((row) => row.known !== null);
  const take = (): void =>
    void run(async () => {
      const body: RecipientImport = {
        rows: taken.map((row) => ({
          name: row.name,
          mail: row.mail,
          outlet: row.outlet,
          ...(row.language && { language: row.language }),
        })),
        language,
        kind: 'journalist',
        source,
        listIds,
        known,
      };
      const done = await call(recipientImportRoutes.run, { params: { organizationId: organization.id }, body });
      const numbers = { added: format.number(done.added), merged: format.number(done.merged) };
      sayDone(t(($) => $.import.done, numbers));
      await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
      await navigate(paths.recipients(organization.slug, 'sort=-createdAt'));
    });
  return (
    <>
      <p aria-live="polite" className="font-medium">
        {t(($) => $.import.summary, {
          new: format.number(taken.length - familiar.length),
          known: format.number(familiar.length),
          bad: format.number(refused.length),
        })}
      </p>
      {refused.length > 0 && (
        <RecordSection title={t(($) => $.import.refused)}>
          <ImportRows label={t(($) => $.import.refused)} rows={refused} />
          <div>
            <Button
              size="small"
              onPress={() =>
                void navigator.clipboard
                  .writeText(refused.map(({ name, mail, outlet }) => `${name}\t${mail}\t${outlet}`).join('\n'))
                  .then(() => sayDone(t(($) => $.import.copied)))
              }
            >
              {t(($) => $.import.copyRefused)}
            </Button>
          </div>
        </RecordSection>
      )}
      {taken.length > 0 && (
        <>
          <RecordSection title={t(($) => $.import.taken)}>
            <ImportRows label={t(($) => $.import.taken)} rows={taken} />
          </RecordSection>
          <div className="flex max-w-3xl flex-col gap-5">
            {familiar.length > 0 && (
              <RadioGroup
                label={t(($) => $.import.known)}
                value={known}
                onChange={(id) => setKnown(id as RecipientImport['known'])}
                choices={[
                  { id: 'fill', label: t(($) => $.import.knownFill) },
                  { id: 'keep', label: t(($) => $.import.knownKeep) },
                  { id: 'replace', label: t(($) => $.import.knownReplace) },
                ]}
              />
            )}
            <Select
              label={t(($) => $.import.language)}
              choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
              value={language}
              onChange={(id) => setLanguage(languages.find((one) => one === id) ?? language)}
            />
            <TextField
              label={t(($) => $.recipients.columns.source)}
              description={t(($) => $.form.sourceHint)}
              value={source}
              onChange={setSource}
              maxLength={300}
            />
            {lists.length > 0 && (
              <CheckboxGroup
                label={t(($) => $.form.lists)}
                choices={lists.map(({ id, name }) => ({ id, label: name }))}
                value={listIds}
                onChange={setLists}
              />
            )}
            {refusal && (
              <Banner tone="danger" isLive title={refusal.title}>
                {refusal.detail}
              </Banner>
            )}
            <div>
              <Button variant="primary" isPending={isPending} onPress={take}>
                {t(($) => $.import.run, { number: format.number(taken.length) })}
              </Button>
            </div>
          </div>
        </>
      )}
    </>
  );
}
