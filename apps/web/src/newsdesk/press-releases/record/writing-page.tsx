import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { DraftNotices } from '../editor/draft-notices.tsx';
import { ReleaseEditor } from '../editor/release-editor.tsx';
import { SaveStatus } from '../editor/save-status.tsx';
import { useReleaseDraft } from '../editor/use-release-draft.ts';
import { ReleaseFrame } from './release-frame.tsx';
import { EmbargoField } from './embargo-field.tsx';

const MergePanel = lazy(async () => ({ default: (await import('../merge/merge-panel.tsx')).MergePanel }));

export function WritingPage({ release }: { release: PressRelease }): ReactNode {
  const { keeper, state } = useReleaseDraft(release);
  const [isMerging, setMerging] = useState(false);
  return (
    <ReleaseFrame
      release={{ ...release, title: state.content.title, kind: state.content.kind }}
      beforeStep={() => keeper.flush()}
      status={<SaveStatus state={state} />}
      notices={<DraftNotices keeper={keeper} state={state} isMerging={isMerging} onMerge={() => setMerging(true)} />}
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
