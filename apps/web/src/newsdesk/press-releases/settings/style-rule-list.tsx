import { type StyleRule, styleRulesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Badge, Button, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { settingsQueries } from './settings.queries.ts';
import { StyleRuleForm } from './style-rule-form.tsx';
import { useHouseChange } from './use-house-change.ts';

/** Words that the office does not write, or would rather not; writers see them as hints. */
export function StyleRuleList(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const query = settingsQueries.styleRules(organizationId);
  const { data } = useQuery(query);
  const { isPending, refusal, send } = useHouseChange(query.queryKey);
  const [changed, setChanged] = useState<string | null>(null);
  const params = { organizationId };
  const remove = ({ id, version }: StyleRule): void =>
    void send(() => call(styleRulesRoutes.remove, { params: { ...params, id }, query: { version }, body: undefined }));
  return (
    <RecordSection title={t(($) => $.settings.words.title)}>
      <p className="text-quiet">{t(($) => $.settings.words.description)}</p>
      <RefusalBanner refusal={refusal} />
      {data?.items.length === 0 && <p className="text-quiet">{t(($) => $.settings.words.empty)}</p>}
      {data && data.items.length > 0 && (
        <ul className="max-h-120 overflow-y-auto rounded-card border border-line bg-card">
          {data.items.map((rule) => (
            <li key={rule.id} className="border-b border-line px-4 py-2 last:border-b-0">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 flex-1 basis-48" lang={rule.language}>
                  <bdi className="font-medium">{rule.phrase}</bdi>
                  {rule.suggestion && (
                    <>
                      <ArrowRight aria-hidden="true" className="icon-directional mx-1 inline size-3.5 text-quiet" />
                      <bdi>{rule.suggestion}</bdi>
                    </>
                  )}
                  {rule.reason && (
                    <span className="block text-12 text-quiet">
                      <bdi>{rule.reason}</bdi>
                    </span>
                  )}
                </span>
                <span className="text-12 text-quiet">{c(($) => $.languages[rule.language])}</span>
                <Badge tone={rule.weight === 'forbidden' ? 'danger' : 'waiting'}>
                  {t(($) => $.settings.words.weights[rule.weight])}
                </Badge>
                <span className="ms-auto flex gap-1">
                  <Button size="small" variant="quiet" onPress={() => setChanged(rule.id)}>
                    {t(($) => $.settings.edit)}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => remove(rule)}>
                    {t(($) => $.settings.words.remove)}
                  </Button>
                </span>
              </div>
              {changed === rule.id && (
                <div className="pt-3">
                  <StyleRuleForm
                    rule={rule}
                    isPending={isPending}
                    onCancel={() => setChanged(null)}
                    onSave={async (content) => {
                      const body = { ...content, version: rule.version };
                      const done = await send(() =>
                        call(styleRulesRoutes.update, { params: { ...params, id: rule.id }, body }),
                      );
                      if (done) setChanged(null);
                      return done;
                    }}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <StyleRuleForm
        isPending={isPending}
        onSave={(body) => send(() => call(styleRulesRoutes.create, { params, body }))}
      />
    </RecordSection>
  );
}
