import { IconButton, LinkButton, Menu } from '@ravabet/ui';
import { Archive, Ellipsis, Settings2, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';

/** Where one may go from the list. A phone has no room for them beside what one does there, so they wait behind one button. */
export function ListWays(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { slug } = organization;
  const ways = [
    {
      id: 'settings',
      ability: 'Topic.update',
      href: paths.pressReleaseSettings(slug),
      label: t(($) => $.settings.open),
      icon: <Settings2 className="size-4" />,
    },
    {
      id: 'approvalTimes',
      ability: 'ApprovalTime.read',
      href: paths.approvalTimes(slug),
      label: t(($) => $.approvalTimes.title),
      icon: <Timer className="size-4" />,
    },
    {
      id: 'imports',
      ability: 'ArchiveImport.create',
      href: paths.archiveImports(slug),
      label: t(($) => $.list.importArchive),
      icon: <Archive className="size-4" />,
    },
  ].filter(({ ability }) => may(organization, ability));
  if (ways.length === 0) return null;
  return (
    <>
      {ways.map(({ id, href, label, icon }) => (
        <LinkButton key={id} href={href} icon={icon} className="max-sm:hidden">
          {label}
        </LinkButton>
      ))}
      <span className="sm:hidden">
        <Menu
          label={c(($) => $.more)}
          placement="bottom start"
          groups={[{ id: 'ways', entries: ways.map(({ id, href, label, icon }) => ({ id, href, label, icon })) }]}
          trigger={<IconButton hideTooltip label={c(($) => $.more)} icon={<Ellipsis className="size-4.5" />} />}
        />
      </span>
    </>
  );
}
