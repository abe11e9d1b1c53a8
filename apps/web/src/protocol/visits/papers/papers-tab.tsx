import { type Language, languages } from '@ravabet/contracts/kernel';
import { papersRoutes, type VisitPaper, visitPapers } from '@ravabet/contracts/protocol/visits';
import { languageNames } from '@ravabet/i18n/direction';
import { Banner, LinkButton, Select, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { precedenceQueries } from '../precedence/precedence.queries.ts';
import { useLanguage } from '../../../shared/use-language.ts';
import { useVisit } from '../record/use-visit.ts';

/** What is printed for a visit, in whichever language, alone or with a second beside it. */
export function PapersTab(): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const own = useLanguage();
  const { id: organizationId } = useOrganization();
  const refusalOf = useRefusalText();
  const actions = useQuery(precedenceQueries.order(organizationId, visit.id)).data?.allowedActions;
  const [language, setLanguage] = useState<Language>(own);
  const [beside, setBeside] = useState<Language | null>(null);
  const papers = visit.seesNames ? visitPapers : (['programme'] as const);
  const named = languages.map((id) => ({ id, label: languageNames[id] }));
  if (!actions) return <Skeleton className="h-40 w-full" />;
  const refusal = refusalOf(actions.find(({ verb }) => verb === 'export')?.disabledReason);
  if (refusal) return <Banner tone="info" title={refusal} />;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-quiet">{t(($) => $.papers.what)}</p>
      {!visit.seesNames && <Banner tone="info" title={t(($) => $.papers.hidden)} />}
      <div className="flex flex-wrap gap-3">
        <Select
          label={t(($) => $.papers.language)}
          value={language}
          choices={named}
          onChange={(id) => setLanguage(languages.find((one) => one === id) ?? own)}
        />
        <Select
          label={t(($) => $.papers.beside)}
          value={beside ?? 'none'}
          choices={[{ id: 'none', label: t(($) => $.papers.none) }, ...named.filter(({ id }) => id !== language)]}
          onChange={(id) => setBeside(languages.find((one) => one === id) ?? null)}
        />
      </div>
      <ul
        aria-label={t(($) => $.papers.list)}
        className="flex flex-col divide-y divide-line rounded-card border border-line bg-card"
      >
        {papers.map((paper) => (
          <PaperRow key={paper} paper={paper} query={{ language, ...(beside && beside !== language && { beside }) }} />
        ))}
      </ul>
    </div>
  );
}

interface PaperRowProps {
  paper: VisitPaper;
  query: { language: Language; beside?: Language };
}

function PaperRow({ paper, query }: PaperRowProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { t: p } = useTranslation('visit-papers');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const params = { organizationId, id: visit.id, paper };
  const name = p(($) => $.papers[paper]);
  return (
    <li className="flex flex-wrap items-center gap-3 p-3">
      <FileText aria-hidden="true" className="size-5 shrink-0 text-quiet" />
      <span className="min-w-40 flex-1 font-medium">{name}</span>
      <LinkButton
        size="small"
        href={addressOf(papersRoutes.pdf, params, query)}
        aria-label={t(($) => $.papers.pdfOf, { paper: name })}
        download
      >
        {t(($) => $.papers.pdf)}
      </LinkButton>
      <LinkButton
        size="small"
        href={addressOf(papersRoutes.docx, params, query)}
        aria-label={t(($) => $.papers.wordOf, { paper: name })}
        download
      >
        {t(($) => $.papers.word)}
      </LinkButton>
    </li>
  );
}
