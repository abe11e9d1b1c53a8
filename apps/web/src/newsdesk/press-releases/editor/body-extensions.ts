import type { Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { AutoDir } from './auto-dir.ts';

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
  TableKit.configure({ table: { resizable: false } }),
  AutoDir,
];
