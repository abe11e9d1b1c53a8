import { Banner, Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';

interface DraftNoticesProps {
  keeper: DraftKeeper;
  state: DraftState;
  isMerging: boolean;
  onMerge: () => void;
}

/** What stands in the way of saving: two texts to choose from, or a refusal. */
export function DraftNotices({ keeper, state, isMerging, onMerge }: DraftNoticesProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const refusal = state.status === 'refused' ? explain(state.problem) : null;
  return (
    <>
      {state.conflict && !isMerging && (
        <Banner
          tone="warning"
          isLive
          title={t(($) => $.merge.noticeTitle)}
          actions={
            <Button size="small" variant="primary" onPress={onMerge}>
              {t(($) => $.merge.open)}
            </Button>
          }
        >
          {t(($) => $.merge.noticeDetail)}
        </Banner>
      )}
      {refusal && (
        <Banner
          tone="danger"
          isLive
          title={refusal.title}
          actions={
            <Button size="small" onPress={() => void keeper.save()}>
              {c(($) => $.retry)}
            </Button>
          }
        >
          {refusal.detail}
        </Banner>
      )}
    </>
  );
}
