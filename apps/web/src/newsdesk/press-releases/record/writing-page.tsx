import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { DraftNotices } from '../editor/draft-notices.tsx';
import type { BodyHandle } from '../editor/hints/body-handle.ts';
import { HintPanel } from '../editor/hints/hint-panel.tsx';
import type { Pasted } from '../editor/hints/paste-notice.tsx';
import { ReleaseEditor } from '../editor/release-editor.tsx';
import { SaveStatus } from '../editor/save-status.tsx';
import { SideFields } from '../editor/side-fields.tsx';
import { useReleaseDraft } from '../editor/use-release-draft.ts';
import { LengthTable } from '../length-table.tsx';
import { ReleaseFrame } from './release-frame.tsx';

const MergePanel = lazy(async () => ({ default: (await import('../merge/merge-panel.tsx')).MergePanel }));

export function WritingPage({ release }: { release: PressRelease }): ReactNode {
  const { keeper, state } = useReleaseDraft(release);
  const [isMerging, setMerging] = useState(false);
  const [body, setBody] = useState<BodyHandle | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return (
    <ReleaseFrame
      release={{ ...release, title: state.content.title, kind: state.content.kind }}
      beforeStep={() => keeper.flush()}
      status={<SaveStatus state={state} />}
      notices={<DraftNotices keeper={keeper} state={state} isMerging={isMerging} onMerge={() => setMerging(true)} />}
      sideFields={
        <>
          <HintPanel
            content={state.content}
            language={release.language}
            keeper={keeper}
            body={body}
            pasted={pasted}
            onPasteSeen={() => setPasted(null)}
          />
          <LengthTable content={state.content} language={release.language} />
          <SideFields release={release} keeper={keeper} state={state} />
        </>
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
        <ReleaseEditor release={release} keeper={keeper} state={state} onBody={setBody} onPasted={setPasted} />
      )}
    </ReleaseFrame>
  );
}
