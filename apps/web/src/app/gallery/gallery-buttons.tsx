import {
  Avatar,
  Badge,
  Banner,
  Button,
  IconButton,
  Kbd,
  Link,
  LinkButton,
  PersonChip,
  RelativeTime,
  StateBadge,
  Tooltip,
} from '@ravabet/ui';
import { Pencil, Plus, Send, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { GallerySection } from './gallery-section.tsx';
import type { Say } from './gallery-texts.ts';

export function GalleryButtons({ say }: { say: Say }): ReactNode {
  return (
    <>
      <GallerySection name="Button, IconButton, Link, LinkButton, Tooltip">
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" icon={<Send className="icon-directional size-4" />}>
            {say('submit')}
          </Button>
          <Button>{say('save')}</Button>
          <Button variant="quiet">{say('cancel')}</Button>
          <Button variant="danger" icon={<Trash2 className="size-4" />}>
            {say('remove')}
          </Button>
          <Button variant="primary" disabledReason={say('ownRelease')}>
            {say('approve')}
          </Button>
          <Button disabledReason={say('ownRelease')}>{say('publish')}</Button>
          <Button isDisabled>{say('older')}</Button>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="primary" icon={<Plus className="size-4" />}>
            {say('newRelease')}
          </Button>
          <Button size="small">{say('edit')}</Button>
          <IconButton label={say('edit')} icon={<Pencil aria-hidden="true" className="size-4.5" />} />
          <IconButton
            variant="secondary"
            label={say('edit')}
            icon={<Pencil aria-hidden="true" className="size-4.5" />}
          />
          <Tooltip text={say('fullDate')}>
            <Button size="small" variant="quiet">
              {say('tomorrow')}
            </Button>
          </Tooltip>
          <LinkButton href="#link">{say('newsroom')}</LinkButton>
          <Link href="#link">{say('titleOther')}</Link>
          <Kbd keys={['Ctrl', 'K']} />
        </div>
      </GallerySection>
      <GallerySection name="StateBadge, Badge, Avatar, PersonChip, RelativeTime">
        <div className="flex flex-wrap items-center gap-2">
          <StateBadge tone="neutral">{say('draft')}</StateBadge>
          <StateBadge tone="waiting">{say('inReview')}</StateBadge>
          <StateBadge tone="accent">{say('approved')}</StateBadge>
          <StateBadge tone="info">{say('scheduled')}</StateBadge>
          <StateBadge tone="done">{say('published')}</StateBadge>
          <StateBadge tone="danger">{say('late')}</StateBadge>
          <Badge>{say('news')}</Badge>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Avatar name={say('writer')} size="small" />
          <Avatar name={say('writer')} size="large" />
          <PersonChip name={say('manager')} detail={say('role')} />
          <RelativeTime text={say('ago')} full={say('fullDate')} dateTime="2026-08-06T07:00:00Z" />
          <RelativeTime text={say('tomorrow')} full={say('fullDate')} dateTime="2026-08-06T07:00:00Z" isLate />
        </div>
      </GallerySection>
      <GallerySection name="Banner">
        <Banner tone="info">{say('hint')}</Banner>
        <Banner tone="warning" title={say('offline')} actions={<Button size="small">{say('retry')}</Button>}>
          {say('offlineBody')}
        </Banner>
        <Banner tone="danger" title={say('tooEarly')} />
        <Banner tone="done" title={say('published')} />
      </GallerySection>
    </>
  );
}
