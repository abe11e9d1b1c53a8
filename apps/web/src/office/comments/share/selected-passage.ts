import type { Passage } from '@ravabet/contracts/office/comments';

/** Marks the element whose text can be quoted. */
export const quotable = 'data-quotable';
const around = 40;
const longest = 600;

/** What is selected in a quotable text, with what stands around it; null when nothing is. */
export function selectedPassage(): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const box = (range.startContainer.parentElement ?? null)?.closest(`[${quotable}]`);
  const quote = range.toString().replaceAll(/\s+/g, ' ').trim().slice(0, longest);
  if (!box?.contains(range.endContainer) || quote === '') return null;
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEndAfter(box.lastChild ?? box);
  return { quote, prefix: before.toString().slice(-around), suffix: after.toString().slice(0, around) };
}

/** Scrolls to the passage and selects it; false when the text no longer holds it. */
export function showPassage(passage: Passage): boolean {
  for (const box of document.querySelectorAll(`[${quotable}]`)) {
    const range = rangeOf(box, passage);
    if (!range) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return true;
  }
  return false;
}

/** The quote where its surroundings fit best; quotes are compared with white space as one space. */
function rangeOf(box: Element, { quote, prefix }: Passage): Range | null {
  const units: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data.charAt(offset);
      const isSpace = /\s/.test(unit);
      if (isSpace && text.endsWith(' ')) continue;
      text += isSpace ? ' ' : unit;
      units.push({ node, offset });
    }
  }
  const near = prefix.replaceAll(/\s+/g, ' ').slice(-20);
  const exact = text.indexOf(near + quote);
  const start = exact >= 0 ? exact + near.length : text.indexOf(quote);
  const first = units[start];
  const last = units[start + quote.length - 1];
  if (start < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
