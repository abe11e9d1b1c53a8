import {
  Banner,
  BoardPage,
  BoardPanel,
  BulkBar,
  Button,
  CursorPagination,
  DescriptionList,
  IconButton,
  ListPage,
  PersonChip,
  RecordPage,
  RecordSection,
  RelativeTime,
  SearchField,
  Select,
  StateBadge,
  Table,
  type TableSort,
  Tabs,
  Timeline,
  type Tone,
  WorkflowTrack,
} from '@ravabet/ui';
import { Ellipsis, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Say } from './gallery-texts.ts';

interface SampleRow {
  id: string;
  number: string;
  title: string;
  state: string;
  tone: Tone;
  views: string;
}

export function GalleryListPage({ say }: { say: Say }): ReactNode {
  const [sort, setSort] = useState<TableSort>({ column: 'changed', direction: 'descending' });
  const [selected, setSelected] = useState<'all' | Set<string>>(new Set(['1']));
  const rows: SampleRow[] = [
    { id: '1', number: say('number'), title: say('titleValue'), state: say('inReview'), tone: 'waiting', views: '۱۲' },
    { id: '2', number: '—', title: say('titleOther'), state: say('draft'), tone: 'neutral', views: '۱٬۰۴۸' },
    { id: '3', number: say('number'), title: say('titleThird'), state: say('published'), tone: 'done', views: '۷' },
  ];
  const some = selected === 'all' || selected.size > 0;
  return (
    <ListPage
      title={say('releases')}
      loadingLabel={say('loading')}
      actions={
        <>
          <Button>{say('newsroom')}</Button>
          <Button variant="primary" icon={<Plus className="size-4" />}>
            {say('newRelease')}
          </Button>
        </>
      }
      views={
        <Tabs
          label={say('releases')}
          selected="all"
          items={[
            { id: 'all', label: say('all') },
            { id: 'mine', label: say('mine'), count: '۳' },
          ]}
        />
      }
      search={<SearchField label={say('search')} />}
      filters={
        <>
          <Select
            label={say('kind')}
            hideLabel
            placeholder={say('kind')}
            choices={[{ id: 'news', label: say('news') }]}
          />
          <Select
            label={say('state')}
            hideLabel
            placeholder={say('state')}
            choices={[{ id: 'draft', label: say('draft') }]}
          />
        </>
      }
      filterLabels={{ filters: say('filters'), done: say('results'), close: say('close') }}
      count={say('count')}
      bulkBar={
        some && (
          <BulkBar
            label={say('actions')}
            summary={say('chosen')}
            clearLabel={say('clear')}
            onClear={() => setSelected(new Set())}
          >
            <Button size="small">{say('approve')}</Button>
          </BulkBar>
        )
      }
      pagination={
        <CursorPagination
          label={say('views')}
          labels={{ newer: say('newer'), older: say('older') }}
          onOlder={() => undefined}
        />
      }
    >
      <Table
        label={say('releases')}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        selected={selected}
        onSelect={setSelected}
        selectLabels={{ all: say('all'), one: say('releases') }}
        rowHref={(row) => `#${row.id}`}
        columns={[
          {
            id: 'title',
            header: say('title'),
            isRowHeader: true,
            allowsSorting: true,
            cell: (row) => <span className="font-medium">{row.title}</span>,
          },
          { id: 'number', header: say('officeNumber'), width: 'w-36', cell: (row) => <bdi>{row.number}</bdi> },
          {
            id: 'state',
            header: say('state'),
            width: 'w-44',
            cell: (row) => <StateBadge tone={row.tone}>{row.state}</StateBadge>,
          },
          {
            id: 'changed',
            header: say('changed'),
            width: 'w-36',
            allowsSorting: true,
            cell: () => (
              <RelativeTime inList text={say('ago')} full={say('fullDate')} dateTime="2026-08-06T07:00:00Z" />
            ),
          },
          { id: 'views', header: say('views'), width: 'w-24', isNumeric: true, cell: (row) => row.views },
        ]}
      />
    </ListPage>
  );
}

export function GalleryRecordPage({ say }: { say: Say }): ReactNode {
  return (
    <RecordPage
      officeNumber={say('number')}
      officeNumberLabel={say('officeNumber')}
      kind={say('news')}
      status={say('saved')}
      title={say('titleValue')}
      state={<StateBadge tone="waiting">{say('inReview')}</StateBadge>}
      turn={{ label: say('turn'), value: <PersonChip size="small" name={say('manager')} /> }}
      due={{
        label: say('due'),
        value: <RelativeTime text={say('tomorrow')} full={say('fullDate')} dateTime="2026-08-06T07:00:00Z" />,
      }}
      nextStep={<Button variant="primary">{say('approve')}</Button>}
      actions={
        <>
          <Button>{say('edit')}</Button>
          <IconButton
            label={say('more')}
            variant="secondary"
            icon={<Ellipsis aria-hidden="true" className="size-4.5" />}
          />
        </>
      }
      track={
        <WorkflowTrack
          label={say('state')}
          statusLabels={{ done: say('done'), current: say('now'), coming: say('coming') }}
          steps={[
            { id: 'draft', label: say('draft'), status: 'done' },
            { id: 'review', label: say('inReview'), status: 'current' },
            { id: 'approved', label: say('approved'), status: 'coming' },
            { id: 'published', label: say('published'), status: 'coming' },
          ]}
        />
      }
      notices={<Banner tone="warning" title={say('returned')} />}
      sideLabel={say('side')}
      side={
        <>
          <RecordSection title={say('side')}>
            <DescriptionList
              items={[
                { term: say('kind'), value: say('news') },
                { term: say('publishTime'), value: say('fullDate') },
              ]}
            />
          </RecordSection>
          <RecordSection title={say('history')}>
            <Timeline
              label={say('history')}
              entries={[
                { id: '1', tone: 'waiting', title: `${say('manager')} ${say('returned')}`, time: say('ago') },
                { id: '2', tone: 'accent', title: `${say('writer')} ${say('submitted')}`, time: say('ago') },
              ]}
            />
          </RecordSection>
        </>
      }
    >
      <p className="text-18">{say('leadValue')}</p>
      <p className="mt-4">{say('leadValue').repeat(4)}</p>
    </RecordPage>
  );
}

export function GalleryBoardPage({ say }: { say: Say }): ReactNode {
  return (
    <BoardPage title={say('desk')} description={say('fullDate')}>
      <BoardPanel title={say('waiting')} hint="۳" width="two">
        <ul className="flex flex-col divide-y divide-line">
          {[say('titleValue'), say('titleOther'), say('titleThird')].map((title) => (
            <li key={title} className="flex items-center justify-between gap-4 py-2.5">
              <span className="truncate">{title}</span>
              <StateBadge tone="waiting">{say('inReview')}</StateBadge>
            </li>
          ))}
        </ul>
      </BoardPanel>
      <BoardPanel title={say('figures')}>
        <p className="text-36 font-bold">۲۴</p>
        <p className="text-13 text-quiet">{say('published')}</p>
      </BoardPanel>
    </BoardPage>
  );
}
