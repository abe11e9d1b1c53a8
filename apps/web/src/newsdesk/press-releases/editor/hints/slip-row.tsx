import { Button } from '@ravabet/ui';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlipHint } from './writing-hints.ts';

interface SlipRowProps {
  hint: SlipHint;
  onApply: () => void;
  onIgnore: () => void;
  onGo: () => void;
}

/** A slip in its words, as they are and as they would be. */
export function SlipRow({ hint, onApply, onIgnore, onGo }: SlipRowProps): ReactNode {
  const { t } = useTranslation('press-releases');
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 last:border-b-0">
      <button
        type="button"
        onClick={onGo}
        className="cursor-pointer rounded-small text-start text-13 hover:text-accent-hover"
      >
        <span className="text-quiet">{t(($) => $.hints.kind[hint.kind])}: </span>
        <span lang="fa" dir="rtl" className="inline-block">
          <bdi>{hint.before}</bdi>
          <ArrowRight aria-hidden="true" className="icon-directional mx-1 inline size-3.5 text-quiet" />
          <bdi className="font-medium">{hint.after}</bdi>
        </span>
      </button>
      <span className="flex gap-1">
        <Button size="small" variant="quiet" onPress={onApply}>
          {t(($) => $.hints.apply)}
        </Button>
        <Button size="small" variant="quiet" onPress={onIgnore}>
          {t(($) => $.hints.ignore)}
        </Button>
      </span>
    </li>
  );
}
