import { type TypingHint, typingHints } from '@ravabet/persian-text';
import { Button, Disclosure } from '@ravabet/ui';
import type { Editor } from '@tiptap/react';
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

interface PlacedHint extends TypingHint {
  from: number;
  to: number;
  found: string;
}

const shownAtMost = 20;
const pause = 800;

/** Hints of every paragraph, with their places in the document. */
function hintsOf(editor: Editor): PlacedHint[] {
  const hints: PlacedHint[] = [];
  editor.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // One character for each thing that is not text, so that offsets and places agree.
    const text = node.textBetween(0, node.content.size, '\uFFFC', '\uFFFC');
    for (const hint of typingHints(text)) {
      const from = position + 1 + hint.start;
      hints.push({ ...hint, from, to: position + 1 + hint.end, found: text.slice(hint.start, hint.end) });
    }
    return false;
  });
  return hints;
}

/** What a patient editor would say about ي, ك, half-spaces and quotes. Nothing is changed until somebody says so. */
export function TypingHints({ editor }: { editor: Editor | null }): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const [hints, setHints] = useState<PlacedHint[]>([]);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!editor.isDestroyed) setHints(hintsOf(editor));
      }, pause);
    };
    look();
    editor.on('update', look);
    return () => {
      clearTimeout(timer);
      editor.off('update', look);
    };
  }, [editor]);

  if (!editor || hints.length === 0) return null;
  const apply = (chosen: PlacedHint[]): void => {
    // Asked again: the text may have moved since the hints were shown. From the last to the first, so that places stay true.
    const now = hintsOf(editor).filter((hint) =>
      chosen.some((one) => one.from === hint.from && one.found === hint.found),
    );
    const change = editor.state.tr;
    for (const { from, to, suggestion } of now.toReversed()) change.insertText(suggestion, from, to);
    editor.view.dispatch(change);
    setHints(hintsOf(editor));
  };
  return (
    <Disclosure title={t(($) => $.hints.title)} hint={format.number(hints.length)}>
      <ul className="flex flex-col">
        {hints.slice(0, shownAtMost).map((hint) => (
          <li
            key={`${hint.from}-${hint.kind}`}
            className="flex items-center gap-3 border-b border-line py-1 last:border-b-0"
          >
            <span className="min-w-0 flex-1 text-13">
              {t(($) => $.hints.kind[hint.kind])}
              {hint.found.trim() && hint.suggestion.trim() && (
                <span className="text-quiet">
                  {' '}
                  <bdi>{hint.found}</bdi>
                  <ArrowRight aria-hidden="true" className="icon-directional mx-1 inline size-3.5" />
                  <bdi>{hint.suggestion}</bdi>
                </span>
              )}
            </span>
            <Button size="small" variant="quiet" onPress={() => apply([hint])}>
              {t(($) => $.hints.apply)}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onPress={() => apply(hints)}>
        {t(($) => $.hints.applyAll, { number: format.number(hints.length) })}
      </Button>
    </Disclosure>
  );
}
