import { Banner, Button } from '@ravabet/ui';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/use-format.ts';
import type { SlipHint } from './writing-hints.ts';

/** Where somebody just pasted: a field, or paragraphs of the body. */
export type Pasted = { field: string; blocks?: readonly number[] };

interface PasteNoticeProps {
  pasted: Pasted;
  slips: readonly SlipHint[];
  onApply: (hints: readonly SlipHint[]) => void;
  onSeen: () => void;
}

const examples = 4;

/** What would change in a text that came from elsewhere, for the person to say yes or no. */
export function PasteNotice({ pasted, slips, onApply, onSeen }: PasteNoticeProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const own = slips.filter(({ place }) =>
    place.field === 'body' ? pasted.blocks?.includes(place.block) : place.field === pasted.field,
  );
  if (own.length === 0) return null;
  return (
    <Banner
      tone="info"
      isLive
      title={t(($) => $.hints.pasted, { number: format.number(own.length) })}
      actions={
        <>
          <Button
            size="small"
            variant="primary"
            onPress={() => {
              onApply(own);
              onSeen();
            }}
          >
            {t(($) => $.hints.applyPasted)}
          </Button>
          <Button size="small" variant="quiet" onPress={onSeen}>
            {t(($) => $.hints.leavePasted)}
          </Button>
        </>
      }
    >
      <ul lang="fa" dir="rtl" className="text-13">
        {own.slice(0, examples).map(({ before, after, range }, index) => (
          <li key={`${range.start} ${index}`}>
            <bdi>{before}</bdi>
            <ArrowRight aria-hidden="true" className="icon-directional mx-1 inline size-3.5 text-quiet" />
            <bdi className="font-medium">{after}</bdi>
          </li>
        ))}
        {own.length > examples && <li aria-hidden="true">…</li>}
      </ul>
    </Banner>
  );
}
