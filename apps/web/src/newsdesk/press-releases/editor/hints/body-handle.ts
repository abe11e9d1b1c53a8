import type { Editor } from '@tiptap/core';

/** A change of a paragraph: only where the text still is what was seen. */
export interface BodyChange {
  block: number;
  start: number;
  end: number;
  found: string;
  suggestion: string;
}

/** What the hints may do with the body: blocks and offsets are those of bodyBlocks (contract). */
export interface BodyHandle {
  /** @returns how to take it back, which does nothing once the text has moved on */
  apply(changes: readonly BodyChange[]): () => void;
  reveal(block: number, start: number, end: number): void;
}

/** Where each paragraph and heading begins, in the order of the text. */
function blockStarts(editor: Editor): { from: number; text: string }[] {
  const starts: { from: number; text: string }[] = [];
  editor.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // One unit for each thing that is no text, so that offsets and places agree.
    starts.push({ from: position + 1, text: node.textBetween(0, node.content.size, '\uFFFC', '\uFFFC') });
    return false;
  });
  return starts;
}

export function bodyHandle(editor: Editor): BodyHandle {
  return {
    apply(changes) {
      const starts = blockStarts(editor);
      const placed = changes
        .flatMap(({ block, start, end, found, suggestion }) => {
          const at = starts[block];
          if (!at || at.text.slice(start, end) !== found) return [];
          return [{ from: at.from + start, to: at.from + end, suggestion }];
        })
        // From the last to the first, so that places stay true.
        .toSorted((one, other) => other.from - one.from);
      const change = editor.state.tr;
      for (const { from, to, suggestion } of placed) {
        if (suggestion === '') change.delete(from, to);
        else change.insertText(suggestion, from, to);
      }
      editor.view.dispatch(change);
      const { doc } = editor.state;
      return () => {
        if (!editor.isDestroyed && editor.state.doc.eq(doc)) editor.commands.undo();
      };
    },
    reveal(block, start, end) {
      const at = blockStarts(editor)[block];
      if (!at) return;
      editor
        .chain()
        .setTextSelection({ from: at.from + start, to: at.from + end })
        .focus()
        .scrollIntoView()
        .run();
    },
  };
}

/** The first and last paragraph that a change of the document touched. */
export function touchedBlocks(editor: Editor, from: number, to: number): number[] {
  return blockStarts(editor).flatMap(({ from: start, text }, block) =>
    start <= to && start + text.length >= from ? [block] : [],
  );
}
