import { Link } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../shared/call-problem.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';

interface Earlier {
  id: string;
  item: string;
  heldOn: string;
}

/** The gift that was given before, when a refusal names one. */
export function earlierGiftOf(error: unknown): Earlier | null {
  if (!(error instanceof CallProblem) || error.code !== 'gift-given-before') return null;
  const { id, item, heldOn } = error.params;
  return typeof id === 'string' && typeof item === 'string' && typeof heldOn === 'string' ? { id, item, heldOn } : null;
}

export function EarlierGift({ earlier }: { earlier: Earlier }): ReactNode {
  const { t } = useTranslation('gifts');
  const { date } = useFormat();
  const { slug } = useOrganization();
  return (
    <p>
      <bdi className="font-medium">{earlier.item}</bdi> · {date(earlier.heldOn, 'long')} ·{' '}
      <Link href={paths.gift(slug, earlier.id)}>{t(($) => $.create.earlier)}</Link>
    </p>
  );
}
