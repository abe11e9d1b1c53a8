import { Button, ConfirmDialog, Dialog, IconButton, KeyHelp, Menu, Popover, Toolbar, ToolButton } from '@ravabet/ui';
import { createToastQueue, ToastRegion } from '@ravabet/ui/toast';
import { CommandPalette } from '@ravabet/ui/command-palette';
import { Bold, Ellipsis, Italic, List, Newspaper, Pencil, Quote, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { GallerySection } from './gallery-section.tsx';
import type { Say } from './gallery-texts.ts';

const toasts = createToastQueue();

export function GalleryOverlays({ say }: { say: Say }): ReactNode {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'palette' | 'keys' | null>(null);
  const [query, setQuery] = useState('');
  const [bold, setBold] = useState(true);
  const close = (): void => setOpen(null);
  return (
    <GallerySection name="Menu, Popover, Dialog, ConfirmDialog, CommandPalette, KeyHelp, Toast, Toolbar">
      <div className="flex flex-wrap items-center gap-2">
        <Menu
          label={say('actions')}
          trigger={
            <IconButton hideTooltip label={say('more')} icon={<Ellipsis aria-hidden="true" className="size-4.5" />} />
          }
          groups={[
            {
              id: 'one',
              title: say('release'),
              entries: [
                { id: 'edit', label: say('edit'), icon: <Pencil className="size-4" />, shortcut: ['E'] },
                { id: 'publish', label: say('publish'), description: say('ownRelease'), isDisabled: true },
              ],
            },
            {
              id: 'two',
              entries: [{ id: 'remove', label: say('remove'), icon: <Trash2 className="size-4" />, tone: 'danger' }],
            },
          ]}
        />
        <Popover label={say('due')} trigger={<Button>{say('due')}</Button>}>
          {say('fullDate')}
        </Popover>
        <Button onPress={() => setOpen('dialog')}>Dialog</Button>
        <Button onPress={() => setOpen('confirm')}>ConfirmDialog</Button>
        <Button onPress={() => setOpen('palette')}>CommandPalette</Button>
        <Button onPress={() => setOpen('keys')}>KeyHelp</Button>
        <Button
          onPress={() =>
            toasts.add({
              title: say('moved'),
              description: say('titleOther'),
              action: { label: say('undo'), onAction: close },
            })
          }
        >
          Toast
        </Button>
        <Button onPress={() => toasts.add({ title: say('tooEarly'), tone: 'danger' })}>Toast</Button>
      </div>
      <Toolbar
        label={say('tools')}
        groups={[
          {
            id: 'text',
            label: say('tools'),
            content: (
              <>
                <ToolButton
                  label={say('bold')}
                  isSelected={bold}
                  onPress={() => setBold(!bold)}
                  icon={<Bold aria-hidden="true" className="size-4" />}
                />
                <ToolButton
                  label={say('italic')}
                  onPress={close}
                  icon={<Italic aria-hidden="true" className="size-4" />}
                />
              </>
            ),
          },
          {
            id: 'blocks',
            label: say('insert'),
            content: (
              <>
                <ToolButton
                  label={say('list')}
                  onPress={close}
                  icon={<List aria-hidden="true" className="icon-directional size-4" />}
                />
                <ToolButton
                  label={say('quote')}
                  onPress={close}
                  isDisabled
                  icon={<Quote aria-hidden="true" className="size-4" />}
                />
              </>
            ),
          },
        ]}
      />
      <Dialog
        isOpen={open === 'dialog'}
        onOpenChange={close}
        title={say('publishTime')}
        closeLabel={say('close')}
        actions={
          <>
            <Button variant="quiet" onPress={close}>
              {say('cancel')}
            </Button>
            <Button variant="primary" onPress={close}>
              {say('publish')}
            </Button>
          </>
        }
      >
        {say('leadValue')}
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onOpenChange={close}
        onConfirm={close}
        title={say('confirmTitle')}
        tone="danger"
        typedName={say('titleOther')}
        labels={{ confirm: say('remove'), cancel: say('cancel'), close: say('close'), typeName: say('typeName') }}
      >
        {say('confirmBody')}
      </ConfirmDialog>
      <CommandPalette
        isOpen={open === 'palette'}
        onOpenChange={close}
        query={query}
        onQueryChange={setQuery}
        labels={{
          title: say('search'),
          search: say('search'),
          placeholder: say('search'),
          results: say('results'),
          empty: say('noMatch'),
          searching: say('loading'),
        }}
        sections={[
          {
            id: 'actions',
            title: say('actions'),
            items: [{ id: 'new', label: say('newRelease'), shortcut: ['N'], onAction: close }],
          },
          {
            id: 'releases',
            title: say('releases'),
            items: [
              {
                id: 'one',
                label: say('titleValue'),
                detail: say('leadValue'),
                icon: <Newspaper className="size-4" />,
                onAction: close,
              },
              {
                id: 'two',
                label: say('titleOther'),
                detail: say('number'),
                icon: <Newspaper className="size-4" />,
                onAction: close,
              },
            ],
          },
        ]}
      />
      <KeyHelp
        isOpen={open === 'keys'}
        onOpenChange={close}
        title={say('keys')}
        closeLabel={say('close')}
        groups={[
          {
            title: say('releases'),
            keys: [
              { keys: ['J'], label: say('older') },
              { keys: ['K'], label: say('newer') },
              { keys: ['N'], label: say('newRelease') },
            ],
          },
        ]}
      />
      <ToastRegion queue={toasts} label={say('results')} closeLabel={say('close')} />
    </GallerySection>
  );
}
