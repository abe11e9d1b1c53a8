import { papersRoutes, type VisitReport } from '@ravabet/contracts/protocol/visits';
import { Button, LinkButton, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../shared/call.ts';
import { useOrganization } from '../../../../shared/organization.ts';
import { useLanguage } from '../../../../shared/use-language.ts';
import { precedenceQueries } from '../../precedence/precedence.queries.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';
import { ReportForm } from './report-form.tsx';
import { ReportPictures } from './report-pictures.tsx';

/** The report of the visit; it may name guests and show them, and is read by those who see the names. */
export function ReportSection({ mayUpdate }: { mayUpdate: boolean }): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const report = useQuery(visitsQueries.report(organizationId, visit.id)).data;
  const [seen, setSeen] = useState<VisitReport | null>(null);
  return (
    <RecordSection
      title={t(($) => $.report.title)}
      actions={
        mayUpdate &&
        report &&
        !seen && (
          <Button size="small" onPress={() => setSeen(report)}>
            {t(($) => $.report.edit)}
          </Button>
        )
      }
    >
      {!report && <Skeleton className="h-24 w-full" />}
      {report && seen && <ReportForm report={seen} onClose={() => setSeen(null)} />}
      {report && !seen && (
        <>
          {report.text && (
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {report.text}
            </p>
          )}
          {report.pictures.length > 0 && <ReportPictures pictures={report.pictures} />}
          {!report.text && report.pictures.length === 0 && <p className="text-quiet">{t(($) => $.report.none)}</p>}
          {visit.seesNames && <ReportPapers />}
        </>
      )}
    </RecordSection>
  );
}

/** The report to take along, for those who may take papers of this visit. */
function ReportPapers(): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const language = useLanguage();
  const actions = useQuery(precedenceQueries.order(organizationId, visit.id)).data?.allowedActions;
  if (!actions?.some(({ verb, disabledReason }) => verb === 'export' && !disabledReason)) return null;
  const params = { organizationId, id: visit.id, paper: 'report' as const };
  const icon = <Download className="size-4" />;
  return (
    <div className="no-print flex flex-wrap gap-2">
      <LinkButton size="small" icon={icon} href={addressOf(papersRoutes.pdf, params, { language })} download>
        {t(($) => $.pictures.pdf)}
      </LinkButton>
      <LinkButton size="small" icon={icon} href={addressOf(papersRoutes.docx, params, { language })} download>
        {t(($) => $.pictures.word)}
      </LinkButton>
    </div>
  );
}
