import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import { Badge, type Tone } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import { useDietName } from './use-diet-name.ts';

interface NeedBadgesProps {
  needs: VisitHospitality['diets'];
  of: 'diets' | 'languages';
  tone?: Tone;
}

/** How many guests need what, one sign for each. */
export function NeedBadges({ needs, of, tone = 'neutral' }: NeedBadgesProps): ReactNode {
  const format = useFormat();
  const dietName = useDietName();
  const languages = new Intl.DisplayNames(format.language, { type: 'language', fallback: 'code' });
  return (
    <span className="flex flex-wrap gap-2">
      {needs.map(({ id, count }) => (
        <Badge key={id} tone={tone}>
          {of === 'diets' ? dietName(id) : (languages.of(id) ?? id)}: {format.number(count)}
        </Badge>
      ))}
    </span>
  );
}
