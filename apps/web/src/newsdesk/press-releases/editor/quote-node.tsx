import { TextField } from '@ravabet/ui';
import { mergeAttributes, Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const attribute = (name: 'speaker' | 'position') => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
});

/** What somebody said, with who they are: one thing, so that neither is lost when it is moved or published. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes() {
    return { speaker: attribute('speaker'), position: attribute('position') };
  },
  parseHTML() {
    return [{ tag: 'figure[data-speaker]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes, { class: 'quote' }), 0];
  },
  addNodeView() {
    return ReactNodeViewRenderer(QuoteInText);
  },
});

function QuoteInText({ node, updateAttributes }: NodeViewProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { speaker, position } = node.attrs as { speaker: string; position: string };
  const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return (
    <NodeViewWrapper as="figure" className="quote">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <figcaption contentEditable={false} className="mt-2 grid gap-2 sm:grid-cols-2">
        <TextField
          label={t(($) => $.quote.speaker)}
          value={speaker}
          onChange={(text) => updateAttributes({ speaker: oneLine(text) })}
          maxLength={200}
          valueDirection="auto"
        />
        <TextField
          label={t(($) => $.quote.position)}
          value={position}
          onChange={(text) => updateAttributes({ position: oneLine(text) })}
          maxLength={200}
          valueDirection="auto"
        />
      </figcaption>
    </NodeViewWrapper>
  );
}
