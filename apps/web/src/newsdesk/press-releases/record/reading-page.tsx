import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReactNode } from 'react';
import { ReleaseText } from '../release-text.tsx';
import { ReadingFacts } from './reading-facts.tsx';
import { ReleaseFrame } from './release-frame.tsx';

export function ReadingPage({ release }: { release: PressRelease }): ReactNode {
  return (
    <ReleaseFrame
      release={release}
      beforeStep={() => Promise.resolve(release.version)}
      sideFacts={<ReadingFacts release={release} />}
    >
      <ReleaseText release={release} />
    </ReleaseFrame>
  );
}
