import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button } from '@ravabet/ui';
import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useReleaseSending } from './use-release-sending.ts';

/** The next step of what is published and was sent to nobody yet; a mailing that was begun is gone on with. */
export function SendNext({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const navigate = useNavigate();
  const { begun, isNext, isPending, prepare } = useReleaseSending(release);
  if (!isNext) return null;
  return (
    <Button
      variant="primary"
      icon={<Send aria-hidden="true" className="size-4" />}
      isPending={isPending}
      onPress={() => void (begun ? navigate(paths.dispatch(organization.slug, begun.id)) : prepare('release'))}
    >
      {t(($) => $.dispatches.sendRelease)}
    </Button>
  );
}
