import type { Language } from '@ravabet/contracts/kernel';
import { Button, Disclosure, RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDone } from '../../../../shared/toasts.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import type { DraftKeeper } from '../draft-keeper.ts';
import type { ReleaseContent } from '../../release-content.ts';
import { applyHints, goToHint } from './apply-hints.ts';
import type { BodyHandle } from './body-handle.ts';
import { HouseRow } from './house-row.tsx';
import { type Pasted, PasteNotice } from './paste-notice.tsx';
import { SlipRow } from './slip-row.tsx';
import { useWritingHints } from './use-writing-hints.ts';
import { hintKey, type WritingHint } from './writing-hints.ts';

interface HintPanelProps {
  content: ReleaseContent;
  language: Language;
  keeper: DraftKeeper;
  body: BodyHandle | null;
  pasted: Pasted | null;
  onPasteSeen: () => void;
}

const shownAtMost = 20;

/** What a patient colleague would say of the typing and of the house style. Nothing is changed until somebody says so, and nothing is stopped. */
export function HintPanel({ content, language, keeper, body, pasted, onPasteSeen }: HintPanelProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { slips, slipsNow, house, ignore, ignored, recall } = useWritingHints(content, language);
  const apply = (hints: readonly WritingHint[]): void => {
    const undo = applyHints(keeper, body, hints);
    sayDone(
      t(($) => $.hints.applied, { number: format.number(hints.length) }),
      {
        action: { label: c(($) => $.undo), onAction: undo },
      },
    );
  };
  const actions = (hint: WritingHint) => ({
    onApply: () => apply([hint]),
    onIgnore: () => ignore([hint]),
    onGo: () => goToHint(body, hint),
  });
  const keyed = <H extends WritingHint>(hints: readonly H[]) =>
    hints.slice(0, shownAtMost).map((hint, index) => ({ hint, key: `${hintKey(hint, content)} ${index}` }));
  return (
    <RecordSection title={t(($) => $.hints.title)}>
      {pasted && <PasteNotice pasted={pasted} slips={slips} onApply={apply} onSeen={onPasteSeen} />}
      <div>
        <Disclosure title={t(($) => $.house.title)} hint={format.number(house.length)} level={3}>
          {house.length === 0 && <p className="text-13 text-quiet">{t(($) => $.house.none)}</p>}
          <ul className="flex flex-col">
            {keyed(house).map(({ hint, key }) => (
              <HouseRow key={key} hint={hint} {...actions(hint)} />
            ))}
          </ul>
        </Disclosure>
        {language === 'fa' && (
          <Disclosure title={t(($) => $.hints.typing)} hint={format.number(slips.length)} level={3}>
            {slips.length === 0 && <p className="text-13 text-quiet">{t(($) => $.hints.none)}</p>}
            <ul className="flex flex-col">
              {keyed(slips).map(({ hint, key }) => (
                <SlipRow key={key} hint={hint} {...actions(hint)} />
              ))}
            </ul>
            {slips.length > 1 && (
              <span className="mt-2 flex flex-wrap gap-2">
                <Button size="small" onPress={() => apply(slipsNow())}>
                  {t(($) => $.hints.applyAll, { number: format.number(slips.length) })}
                </Button>
                <Button size="small" variant="quiet" onPress={() => ignore(slips)}>
                  {t(($) => $.hints.ignoreAll)}
                </Button>
              </span>
            )}
          </Disclosure>
        )}
      </div>
      {ignored > 0 && (
        <Button size="small" variant="quiet" onPress={recall}>
          {t(($) => $.hints.recall, { number: format.number(ignored) })}
        </Button>
      )}
    </RecordSection>
  );
}
