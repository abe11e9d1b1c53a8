import { type StyleHint, titleAtMost } from '@ravabet/contracts/newsdesk/press-releases';
import { Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/use-format.ts';

interface HouseRowProps {
  hint: StyleHint;
  onApply: () => void;
  onIgnore: () => void;
  onGo: () => void;
}

/** What the house style says, with the way there and, where it knows a word, the word. */
export function HouseRow({ hint, onApply, onIgnore, onGo }: HouseRowProps): ReactNode {
  const { t } = useTranslation('press-releases');
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 last:border-b-0">
      <p className="text-13">
        <HouseText hint={hint} />
      </p>
      <span className="flex flex-wrap gap-1">
        <Button size="small" variant="quiet" onPress={onGo}>
          {t(($) => $.house.go)}
        </Button>
        {'range' in hint && hint.range.suggestion !== '' && (
          <Button size="small" variant="quiet" onPress={onApply}>
            {t(($) => $.house.write, { word: hint.range.suggestion })}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={onIgnore}>
          {t(($) => $.hints.ignore)}
        </Button>
      </span>
    </li>
  );
}

function HouseText({ hint }: { hint: StyleHint }): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  switch (hint.kind) {
    case 'forbidden-word':
    case 'discouraged-word':
      return (
        <>
          {t(($) => $.house.kind[hint.kind])} <bdi className="font-medium">{hint.range.found}</bdi>
          {hint.reason && <bdi className="block text-12 text-quiet">{hint.reason}</bdi>}
        </>
      );
    case 'unverified-figure':
      return (
        <>
          {t(($) => $.house.kind['unverified-figure'])} <bdi className="font-medium">{hint.range.found}</bdi>
        </>
      );
    case 'title-too-long':
      return t(($) => $.house.kind['title-too-long'], {
        number: format.number(hint.length),
        most: format.number(titleAtMost),
      });
    case 'missing-alternative-text':
    case 'missing-transcript': {
      const index = 'index' in hint.place ? hint.place.index : 0;
      return t(($) => $.house.kind[hint.kind], { number: format.number(index + 1) });
    }
    case 'missing-place-line':
    case 'missing-lead':
    case 'quote-without-speaker':
      return t(($) => $.house.kind[hint.kind]);
  }
}
