import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { ReleaseEditor } from '../editor/release-editor.tsx';
import { SaveStatus } from '../editor/save-status.tsx';
import { useReleaseDraft } from '../editor/use-release-draft.ts';
import { ReleaseFrame } from './release-frame.tsx';
import { EmbargoField } from './embargo-field.tsx';

const MergePanel = lazy(async () => ({ default: (await import('../merge/merge-panel.tsx')).MergePanel }));

export function WritingPage({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const { keeper, state } = useReleaseDraft(release);
  const [isMerging, setMerging] = useState(false);
  const refusal = state.status === 'refused' ? explain(state.problem) : null;
  const notices = (
    <>
      {state.conflict && !isMerging && (
        <Banner
          tone="warning"
          isLive
          title={t(($) => $.merge.noticeTitle)}
          actions={
            <Button size="small" variant="primary" onPress={() => setMerging(true)}>
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
  return (
    <ReleaseFrame
      release={{ ...release, title: state.content.title, kind: state.content.kind }}
      beforeStep={() => keeper.flush()}
      status={<SaveStatus state={state} />}
      notices={notices}
      sideFields={
        <EmbargoField value={state.content.embargoUntil} onChange={(value) => keeper.change('embargoUntil', value)} />
      }
    >
      {state.conflict && isMerging ? (
        <Suspense>
          <MergePanel
            conflict={state.conflict}
            language={release.language}
            onCancel={() => setMerging(false)}
            onResolve={(content) => {
              setMerging(false);
              void keeper.resolve(content);
            }}
          />
        </Suspense>
      ) : (
        <ReleaseEditor release={release} keeper={keeper} state={state} />
      )}
    </ReleaseFrame>
  );
}
