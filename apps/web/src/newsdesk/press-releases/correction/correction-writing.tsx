import type { Correction, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { TextArea } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotices } from '../editor/draft-notices.tsx';
import type { BodyHandle } from '../editor/hints/body-handle.ts';
import { HintPanel } from '../editor/hints/hint-panel.tsx';
import type { Pasted } from '../editor/hints/paste-notice.tsx';
import { ReleaseEditor } from '../editor/release-editor.tsx';
import { SaveStatus } from '../editor/save-status.tsx';
import { SideFields } from '../editor/side-fields.tsx';
import { useReleaseDraft } from '../editor/use-release-draft.ts';
import { asCorrected, correctionDraftPorts } from './correction-draft.ts';
import { CorrectionFrame } from './correction-frame.tsx';

const MergePanel = lazy(async () => ({ default: (await import('../merge/merge-panel.tsx')).MergePanel }));

/** The text to be put right, with what readers are told of it; every field saves itself. */
export function CorrectionWriting({
  release,
  correction,
}: {
  release: PressRelease;
  correction: Correction;
}): ReactNode {
  const { t } = useTranslation('press-releases');
  const corrected = useMemo(() => asCorrected(release, correction), [release, correction]);
  const { keeper, state } = useReleaseDraft(corrected, (client, organizationId) =>
    correctionDraftPorts(client, organizationId, release, correction.id),
  );
  const [isMerging, setMerging] = useState(false);
  const [body, setBody] = useState<BodyHandle | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return (
    <CorrectionFrame
      release={release}
      correction={correction}
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
          <SideFields release={corrected} keeper={keeper} state={state} hasEmbargo={false} />
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
        <div className="flex flex-col gap-5">
          <TextArea
            label={t(($) => $.correction.note)}
            description={t(($) => $.correction.noteHint)}
            isRequired
            rows={2}
            value={state.content.note}
            onChange={(note) => keeper.change('note', note)}
            maxLength={2000}
          />
          <ReleaseEditor release={corrected} keeper={keeper} state={state} onBody={setBody} onPasted={setPasted} />
        </div>
      )}
    </CorrectionFrame>
  );
}
