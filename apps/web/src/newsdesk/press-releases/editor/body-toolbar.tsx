import { Button, Dialog, Menu, TextField, ToolButton, Toolbar, IconButton } from '@ravabet/ui';
import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Hash,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  RemoveFormatting,
  Strikethrough,
  Table,
  TextQuote,
  Underline,
  Undo2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

const safeAddress = /^(https?:\/\/|mailto:|tel:)\S+$/i;

/** Writes the scheme that people leave out. @returns null for what is no address */
function addressFrom(text: string): string | null {
  const typed = text.trim();
  if (safeAddress.test(typed)) return typed;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  return /^[^\s/]+\.[^\s]{2,}$/.test(typed) ? `https://${typed}` : null;
}

export function BodyToolbar({ editor, onCite }: { editor: Editor | null; onCite?: () => void }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [address, setAddress] = useState<string | null>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      bold: e?.isActive('bold') ?? false,
      italic: e?.isActive('italic') ?? false,
      underline: e?.isActive('underline') ?? false,
      strike: e?.isActive('strike') ?? false,
      h2: e?.isActive('heading', { level: 2 }) ?? false,
      h3: e?.isActive('heading', { level: 3 }) ?? false,
      bullets: e?.isActive('bulletList') ?? false,
      numbers: e?.isActive('orderedList') ?? false,
      quote: e?.isActive('blockquote') ?? false,
      said: e?.isActive('quote') ?? false,
      link: e?.isActive('link') ?? false,
      table: e?.isActive('table') ?? false,
      canUndo: e?.can().undo() ?? false,
      canRedo: e?.can().redo() ?? false,
    }),
  });
  if (!editor || !on) return <div className="h-10 border-b border-line" />;
  const run = () => editor.chain().focus();
  const size = 'size-4';
  const setLink = (): void => {
    if (address === null) return;
    const href = addressFrom(address);
    if (address.trim() === '') run().extendMarkRange('link').unsetLink().run();
    else if (href && editor.state.selection.empty && !on.link) {
      run()
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else if (href) run().extendMarkRange('link').setLink({ href }).run();
    else return;
    setAddress(null);
  };
  const tableEntries = [
    { id: 'row', label: t(($) => $.toolbar.addRow), onAction: () => run().addRowAfter().run() },
    { id: 'column', label: t(($) => $.toolbar.addColumn), onAction: () => run().addColumnAfter().run() },
    { id: 'delete-row', label: t(($) => $.toolbar.deleteRow), onAction: () => run().deleteRow().run() },
    { id: 'delete-column', label: t(($) => $.toolbar.deleteColumn), onAction: () => run().deleteColumn().run() },
    {
      id: 'delete',
      label: t(($) => $.toolbar.deleteTable),
      tone: 'danger' as const,
      onAction: () => run().deleteTable().run(),
    },
  ];
  return (
    <>
      <Toolbar
        label={t(($) => $.toolbar.label)}
        groups={[
          {
            id: 'history',
            label: t(($) => $.toolbar.history),
            content: (
              <>
                <ToolButton
                  label={t(($) => $.toolbar.undo)}
                  icon={<Undo2 className={`icon-directional ${size}`} />}
                  isDisabled={!on.canUndo}
                  onPress={() => run().undo().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.redo)}
                  icon={<Redo2 className={`icon-directional ${size}`} />}
                  isDisabled={!on.canRedo}
                  onPress={() => run().redo().run()}
                />
              </>
            ),
          },
          {
            id: 'marks',
            label: t(($) => $.toolbar.marks),
            content: (
              <>
                <ToolButton
                  label={t(($) => $.toolbar.bold)}
                  icon={<Bold className={size} />}
                  isSelected={on.bold}
                  onPress={() => run().toggleBold().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.italic)}
                  icon={<Italic className={size} />}
                  isSelected={on.italic}
                  onPress={() => run().toggleItalic().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.underline)}
                  icon={<Underline className={size} />}
                  isSelected={on.underline}
                  onPress={() => run().toggleUnderline().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.strike)}
                  icon={<Strikethrough className={size} />}
                  isSelected={on.strike}
                  onPress={() => run().toggleStrike().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.link)}
                  icon={<Link className={size} />}
                  isSelected={on.link}
                  onPress={() => setAddress(String(editor.getAttributes('link').href ?? ''))}
                />
                {onCite && (
                  <ToolButton label={t(($) => $.toolbar.fact)} icon={<Hash className={size} />} onPress={onCite} />
                )}
                <ToolButton
                  label={t(($) => $.toolbar.clear)}
                  icon={<RemoveFormatting className={size} />}
                  onPress={() => run().unsetAllMarks().clearNodes().run()}
                />
              </>
            ),
          },
          {
            id: 'blocks',
            label: t(($) => $.toolbar.blocks),
            content: (
              <>
                <ToolButton
                  label={t(($) => $.toolbar.heading)}
                  icon={<Heading2 className={size} />}
                  isSelected={on.h2}
                  onPress={() => run().toggleHeading({ level: 2 }).run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.subheading)}
                  icon={<Heading3 className={size} />}
                  isSelected={on.h3}
                  onPress={() => run().toggleHeading({ level: 3 }).run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.bullets)}
                  icon={<List className={`icon-directional ${size}`} />}
                  isSelected={on.bullets}
                  onPress={() => run().toggleBulletList().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.numbers)}
                  icon={<ListOrdered className={`icon-directional ${size}`} />}
                  isSelected={on.numbers}
                  onPress={() => run().toggleOrderedList().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.said)}
                  icon={<Quote className={`icon-directional ${size}`} />}
                  isSelected={on.said}
                  onPress={() => run().toggleWrap('quote').run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.quote)}
                  icon={<TextQuote className={`icon-directional ${size}`} />}
                  isSelected={on.quote}
                  onPress={() => run().toggleBlockquote().run()}
                />
                <ToolButton
                  label={t(($) => $.toolbar.rule)}
                  icon={<Minus className={size} />}
                  onPress={() => run().setHorizontalRule().run()}
                />
                {on.table ? (
                  <Menu
                    label={t(($) => $.toolbar.table)}
                    groups={[{ id: 'table', entries: tableEntries }]}
                    trigger={
                      <IconButton
                        size="small"
                        hideTooltip
                        label={t(($) => $.toolbar.table)}
                        icon={<Table className={`${size} text-accent`} />}
                      />
                    }
                  />
                ) : (
                  <ToolButton
                    label={t(($) => $.toolbar.table)}
                    icon={<Table className={size} />}
                    onPress={() => run().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
                  />
                )}
              </>
            ),
          },
        ]}
      />
      <Dialog
        isOpen={address !== null}
        onOpenChange={(open) => !open && setAddress(null)}
        title={t(($) => $.toolbar.link)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button variant="primary" onPress={setLink}>
            {c(($) => $.confirm)}
          </Button>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setLink();
          }}
        >
          <TextField
            label={t(($) => $.toolbar.address)}
            description={t(($) => $.toolbar.addressHint)}
            valueDirection="ltr"
            value={address ?? ''}
            onChange={setAddress}
            {...(address?.trim() && !addressFrom(address) && { errorMessage: t(($) => $.toolbar.addressWrong) })}
            autoFocus
          />
        </form>
      </Dialog>
    </>
  );
}
