import { CloudOff, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { DraftState } from './draft-keeper.ts';

/** Quiet while all is well: «ذخیره شد ۱۲:۰۴». */
export function SaveStatus({ state }: { state: DraftState }): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const said = {
    saved: t(($) => $.save.saved, { time: format.date(state.savedAt, 'time') }),
    dirty: t(($) => $.save.dirty),
    saving: t(($) => $.save.saving),
    offline: t(($) => $.save.offline),
    conflict: t(($) => $.save.conflict),
    refused: t(($) => $.save.refused),
  }[state.status];
  return (
    <span role="status" className="inline-flex items-center gap-1.5">
      {state.status === 'offline' && <CloudOff aria-hidden="true" className="size-3.5 text-saffron" />}
      {(state.status === 'conflict' || state.status === 'refused') && (
        <TriangleAlert aria-hidden="true" className="size-3.5 text-pomegranate" />
      )}
      {said}
    </span>
  );
}
