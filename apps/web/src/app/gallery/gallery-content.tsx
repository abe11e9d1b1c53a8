import {
  Button,
  CursorPagination,
  DescriptionList,
  Disclosure,
  EmptyState,
  FileDrop,
  ListSkeleton,
  LoadMore,
  PanelTabs,
  ProgressBar,
  Stepper,
  Timeline,
  UploadRow,
  WorkflowTrack,
} from '@ravabet/ui';
import { Newspaper } from 'lucide-react';
import type { ReactNode } from 'react';
import { GallerySection } from './gallery-section.tsx';
import type { Say } from './gallery-texts.ts';

const nothing = (): void => undefined;

export function GalleryContent({ say }: { say: Say }): ReactNode {
  const time = say('ago');
  return (
    <>
      <GallerySection name="Tabs, Disclosure, WorkflowTrack, Stepper">
        <PanelTabs
          label={say('views')}
          selected="all"
          items={[
            { id: 'all', label: say('all'), content: <p>{say('leadValue')}</p> },
            { id: 'mine', label: say('mine'), count: '۳', content: <p>{say('hint')}</p> },
            { id: 'late', label: say('late'), content: <p>{say('hint')}</p> },
          ]}
        />
        <div>
          <Disclosure title={say('history')} hint={say('count')} defaultExpanded>
            {say('leadValue')}
          </Disclosure>
          <Disclosure title={say('side')}>{say('leadValue')}</Disclosure>
        </div>
        <WorkflowTrack
          label={say('state')}
          statusLabels={{ done: say('done'), current: say('now'), coming: say('coming') }}
          steps={[
            { id: 'draft', label: say('draft'), status: 'done', detail: say('writer') },
            { id: 'review', label: say('inReview'), status: 'current', detail: say('manager') },
            { id: 'approved', label: say('approved'), status: 'coming' },
            { id: 'published', label: say('published'), status: 'coming' },
          ]}
        />
        <Stepper
          label={say('title')}
          current="b"
          steps={[
            { id: 'a', number: '۱', label: say('kind'), href: '#a' },
            { id: 'b', number: '۲', label: say('lead') },
            { id: 'c', number: '۳', label: say('publish') },
          ]}
        />
      </GallerySection>
      <GallerySection name="DescriptionList, Timeline">
        <div className="grid gap-8 sm:grid-cols-2">
          <DescriptionList
            items={[
              { term: say('officeNumber'), value: <bdi>{say('number')}</bdi> },
              { term: say('kind'), value: say('news') },
              { term: say('publishTime'), value: say('fullDate') },
            ]}
          />
          <Timeline
            label={say('history')}
            entries={[
              { id: '1', tone: 'waiting', title: `${say('manager')} ${say('returned')}`, time },
              { id: '2', tone: 'accent', title: `${say('writer')} ${say('submitted')}`, time },
              { id: '3', title: say('draft'), time, detail: say('leadValue') },
            ]}
          />
        </div>
      </GallerySection>
      <GallerySection name="FileDrop, UploadRow, ProgressBar">
        <FileDrop label={say('dropHere')} browseLabel={say('browse')} hint={say('dropHint')} onFiles={nothing} />
        <UploadRow
          name="ward-opening.jpg"
          state="uploading"
          stateLabel=""
          progress={42}
          removeLabel={say('cancel')}
          onRemove={nothing}
        />
        <UploadRow
          name="نمای بخش.jpg"
          state="done"
          stateLabel={say('uploaded')}
          removeLabel={say('remove')}
          onRemove={nothing}
        />
        <UploadRow
          name="portrait.webp"
          state="failed"
          stateLabel={say('failed')}
          action={<Button size="small">{say('retry')}</Button>}
        />
        <ProgressBar label={say('loading')} />
      </GallerySection>
      <GallerySection name="EmptyState, Skeleton, CursorPagination, LoadMore">
        <EmptyState
          icon={<Newspaper className="size-5" />}
          title={say('emptyTitle')}
          description={say('emptyBody')}
          action={<Button variant="primary">{say('newRelease')}</Button>}
        />
        <ListSkeleton label={say('loading')} rows={3} />
        <CursorPagination
          label={say('releases')}
          labels={{ newer: say('newer'), older: say('older') }}
          onOlder={nothing}
          summary={say('count')}
        />
        <LoadMore label={say('more')} onPress={nothing} />
      </GallerySection>
    </>
  );
}
