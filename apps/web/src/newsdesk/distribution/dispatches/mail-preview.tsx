import type { Language } from '@ravabet/contracts/kernel';
import { dispatchesRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, DescriptionList, PanelTabs, Tabs } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { dispatchesQueries } from './dispatches.queries.ts';

interface MailPreviewProps {
  dispatchId: string;
  languages: readonly Language[];
  title: string;
}

/** The mail as a recipient sees it, in each language it has, with its plain part beside it. Nothing in it can run or be followed. */
export function MailPreview({ dispatchId, languages, title }: MailPreviewProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [part, setPart] = useState('html');
  const language = languages.find((one) => one === chosen) ?? languages[0] ?? 'fa';
  const mail = useQuery(dispatchesQueries.mail(organization.id, dispatchId, language));
  const problem = mail.error && explain(mail.error);
  const params = { organizationId: organization.id, id: dispatchId, language };
  return (
    <section className="flex flex-col gap-3" aria-labelledby="mail-preview">
      <h2 id="mail-preview" className="text-18 font-bold">
        {title}
      </h2>
      {languages.length > 1 && (
        <Tabs
          label={t(($) => $.deliveries.columns.language)}
          items={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
          selected={language}
          onSelect={(id) => setChosen(languages.find((one) => one === id) ?? null)}
        />
      )}
      {problem && (
        <Banner tone="danger" title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {mail.data && (
        <>
          <DescriptionList
            items={[
              { term: t(($) => $.dispatch.subject), value: <bdi>{mail.data.subject}</bdi> },
              { term: t(($) => $.dispatch.sender), value: <bdi>{mail.data.from}</bdi> },
              ...(mail.data.replyTo
                ? [{ term: t(($) => $.dispatch.replyTo), value: <bdi dir="ltr">{mail.data.replyTo}</bdi> }]
                : []),
            ]}
          />
          <PanelTabs
            label={title}
            selected={part}
            onSelect={setPart}
            items={[
              {
                id: 'html',
                label: t(($) => $.dispatch.previewHtml),
                content: (
                  <iframe
                    key={mail.data.html.length}
                    title={t(($) => $.dispatch.previewHtml)}
                    sandbox=""
                    src={addressOf(dispatchesRoutes.previewHtml, params)}
                    className="h-140 w-full rounded-card border border-line"
                  />
                ),
              },
              {
                id: 'text',
                label: t(($) => $.dispatch.previewText),
                content: (
                  <pre
                    dir="auto"
                    className="max-h-140 overflow-auto rounded-card border border-line p-4 font-sans text-13 whitespace-pre-wrap wrap-anywhere"
                  >
                    {mail.data.text}
                  </pre>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
