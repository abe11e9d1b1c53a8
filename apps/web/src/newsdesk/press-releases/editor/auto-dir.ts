import { Extension } from '@tiptap/core';

/** Each paragraph and heading takes the direction of its first strong letter. Not lists and tables: their markers would change sides. */
export const AutoDir = Extension.create({
  name: 'autoDir',
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'heading'],
        attributes: {
          dir: {
            default: 'auto',
            parseHTML: () => 'auto',
            renderHTML: () => ({ dir: 'auto' }),
          },
        },
      },
    ];
  },
});
