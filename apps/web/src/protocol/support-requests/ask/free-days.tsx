import { Banner, Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

interface FreeDaysProps {
  /** the day that is full */
  day: string;
  /** as the refusal names them */
  free: unknown;
  onChoose: (day: string) => void;
}

/** Somebody was quicker: the next days with room, one press away. */
export function FreeDays({ day, free, onChoose }: FreeDaysProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const days = Array.isArray(free) ? free.filter((one) => typeof one === 'string') : [];
  return (
    <Banner tone="danger" isLive title={t(($) => $.ask.fullTitle, { day: format.date(day, 'full') })}>
      {days.length > 0 && (
        <div role="group" aria-label={t(($) => $.ask.free)} className="flex flex-col gap-2 pt-1">
          <span aria-hidden="true">{t(($) => $.ask.free)}</span>
          <div className="flex flex-wrap gap-2">
            {days.map((one) => (
              <Button key={one} size="small" onPress={() => onChoose(one)}>
                {format.date(one, 'full')}
              </Button>
            ))}
          </div>
        </div>
      )}
    </Banner>
  );
}
