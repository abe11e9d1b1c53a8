import { directionOfLanguage } from '@ravabet/i18n/direction';
import './body-editor.css';
import '../release-prose.css';
import type { Body } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/contracts/kernel';
import { DOMParser as ProseParser } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Content, Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { may, useOrganization } from '../../../shared/organization.ts';
import { BodyToolbar } from './body-toolbar.tsx';
import { bodyExtensions } from './body-extensions.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { htmlFromText } from './html-from-text.ts';
import { type BodyHandle, bodyHandle, touchedBlocks } from './hints/body-handle.ts';

const FactPicker = lazy(async () => ({ default: (await import('../../facts/share/fact-picker.tsx')).FactPicker }));

export interface BodyEditorProps {
  label: string;
  language: Language;
  /** What the editor begins with; give it a new key to begin anew. */
  initial: Body;
  onChange: (body: Body) => void;
  /** Pictures that were dropped or pasted into the text. */
  onPictures?: (files: File[]) => void;
  /** The editor is there (or gone), for those who show places in the text and change it. */
  onHandle?: (handle: BodyHandle | null) => void;
  /** Numbers of the paragraphs that a paste touched. */
  onPasted?: (blocks: number[]) => void;
}

const picturesIn = (transfer: DataTransfer | null): File[] =>
  [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));

/** The paragraphs that a transaction touched, as they are numbered after it. */
function changedBlocks(editor: Editor, { mapping }: Transaction): number[] {
  const places: number[] = [];
  for (const [index, map] of mapping.maps.entries()) {
    const rest = mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => places.push(rest.map(start, -1), rest.map(end, 1)));
  }
  return places.length === 0 ? [] : touchedBlocks(editor, Math.min(...places), Math.max(...places));
}

export function BodyEditor({ label, language, initial, onChange, ...told }: BodyEditorProps): ReactNode {
  // The editor is made once; what it calls is always the newest.
  const mayCite = may(useOrganization(), 'Fact.read');
  // 'typed': asked for by #, which goes into the text when no figure is chosen.
  const [picking, setPicking] = useState<'typed' | 'pressed' | null>(null);
  const calls = useRef({ onChange, mayCite, ...told });
  calls.current = { onChange, mayCite, ...told };
  const takePictures = (transfer: DataTransfer | null): boolean => {
    const files = picturesIn(transfer);
    if (files.length === 0 || !calls.current.onPictures) return false;
    calls.current.onPictures(files);
    return true;
  };
  const editor = useEditor({
    extensions: bodyExtensions,
    content: initial as Content,
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        class: 'release-prose',
        lang: language,
        // Bullets and numbers stand where this language begins, whatever the page's own is.
        dir: directionOfLanguage(language),
        spellcheck: 'true',
      },
      transformPastedHTML: cleanPastedHtml,
      clipboardTextParser(text, _context, _plain, view) {
        const box = document.createElement('div');
        box.innerHTML = cleanPastedHtml(htmlFromText(text));
        return ProseParser.fromSchema(view.state.schema).parseSlice(box, { preserveWhitespace: true });
      },
      handleTextInput(view, from, _to, text) {
        const before = view.state.doc.textBetween(Math.max(0, from - 1), from, '\n', '\uFFFC');
        if (text !== '#' || !calls.current.mayCite || /\S/.test(before)) return false;
        setPicking('typed');
        return true;
      },
      handleDrop: (_view, event) => takePictures(event.dataTransfer),
      // Word puts a picture of the text beside the text: only a paste without text is a picture.
      handlePaste: (_view, event) =>
        !event.clipboardData?.types.includes('text/html') &&
        !event.clipboardData?.types.includes('text/plain') &&
        takePictures(event.clipboardData),
    },
    onUpdate: ({ editor: changed, transaction }) => {
      calls.current.onChange(changed.getJSON() as Body);
      if (transaction.getMeta('paste')) calls.current.onPasted?.(changedBlocks(changed, transaction));
    },
    onCreate: ({ editor: made }) => calls.current.onHandle?.(bodyHandle(made)),
    onDestroy: () => calls.current.onHandle?.(null),
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="rounded-card border border-edge bg-card focus-within:border-accent">
        <div className="sticky top-14 z-10 rounded-t-card bg-card">
          <BodyToolbar editor={editor} {...(mayCite && { onCite: () => setPicking('pressed') })} />
        </div>
        <div data-quotable="">
          <EditorContent editor={editor} />
        </div>
      </div>
      {picking && (
        <Suspense>
          <FactPicker
            language={language}
            onPick={({ id, text }) => {
              setPicking(null);
              editor
                ?.chain()
                .focus()
                .insertContent({ type: 'fact', attrs: { factId: id, text } })
                .run();
            }}
            onCancel={() => {
              setPicking(null);
              if (picking === 'typed') editor?.chain().focus().insertContent('#').run();
              else editor?.commands.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
