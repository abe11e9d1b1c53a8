import type { Extensions } from '@tiptap/core';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import { FactChip } from '../../facts/share/fact-chip.tsx';
import StarterKit from '@tiptap/starter-kit';
import { AutoDir } from './auto-dir.ts';
import { Quote } from './quote-node.tsx';

// A cell stands as its direction says: the alignment that pasted tables bring is not ours.
const PlainCell = TableCell.extend({
  addAttributes() {
    const { align: _align, ...rest } = this.parent?.() ?? {};
    return rest;
  },
});
const PlainHeader = TableHeader.extend({
  addAttributes() {
    const { align: _align, ...rest } = this.parent?.() ?? {};
    return rest;
  },
});

/** What a body is made of: exactly the nodes and marks that the API lets through (check-body.ts). */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    link: {
      openOnClick: false,
      autolink: true,
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { rel: 'noopener', target: null },
    },
  }),
  TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
  PlainCell,
  PlainHeader,
  AutoDir,
  Quote,
  FactChip,
];
