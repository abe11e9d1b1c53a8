import { localized } from '@ravabet/contracts/kernel';
import type { SupportService } from '@ravabet/contracts/protocol/support-requests';
import { Link } from '@ravabet/ui';
import { ChevronRight, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';

/** The catalogue as one looks into a shop window: what it is, what one gets, how long it takes. */
export function ServiceCards({ services, on }: { services: readonly SupportService[]; on: string }): ReactNode {
  const { t } = useTranslation('support-requests');
  const { slug } = useOrganization();
  const format = useFormat();
  return (
    <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {services.map(({ id, names, deliverables, leadWorkingDays }) => (
        <li
          key={id}
          className="relative flex items-center gap-3 rounded-card border border-line bg-card p-4 transition-colors hover:border-accent has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent"
        >
          <span className="flex min-w-0 flex-1 flex-col gap-1">
            <Link
              href={paths.newSupportRequest(slug, id, on)}
              quiet
              className="text-15 font-bold outline-none after:absolute after:inset-0 after:rounded-card"
            >
              <bdi>{localized(names, format.language)}</bdi>
            </Link>
            <bdi className="text-13 text-quiet">{localized(deliverables, format.language)}</bdi>
            <span className="inline-flex items-center gap-1.5 text-13">
              <Clock aria-hidden="true" className="size-3.5 text-quiet" />
              {leadWorkingDays > 0
                ? t(($) => $.ask.lead, { days: format.number(leadWorkingDays) })
                : t(($) => $.ask.noLead)}
            </span>
          </span>
          <ChevronRight aria-hidden="true" className="icon-directional size-5 shrink-0 text-quiet" />
        </li>
      ))}
    </ul>
  );
}
