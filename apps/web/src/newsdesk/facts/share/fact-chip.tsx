import type { Language } from '@ravabet/contracts/kernel';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { mergeAttributes, Node } from '@tiptap/core';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { factsQueries } from '../facts.queries.ts';

/** A figure of the library in the text: it says its present value, and warns when that has expired. */
function FactChipView({ node, editor, selected }: NodeViewProps): ReactNode {
  const { t } = useTranslation('facts');
  const organization = useOrganization();
  const language = (editor.view.dom.lang || 'fa') as Language;
  const chip = useQuery({
    ...factsQueries.chip(organization.id, String(node.attrs['factId']), language),
    enabled: may(organization, 'Fact.read'),
  }).data;
  const text = chip?.text ?? String(node.attrs['text']);
  const isDoubtful = chip?.state === 'expired' || chip?.state === 'retired';
  const said = chip && t(($) => $.chip.live, { name: chip.name, text, state: t(($) => $.state[chip.state]) });
  return (
    <NodeViewWrapper
      as="span"
      className={`fact-chip${isDoubtful ? ' fact-chip-doubtful' : ''}${selected ? ' fact-chip-selected' : ''}`}
      {...(said && { title: said })}
    >
      {text}
      {isDoubtful && <TriangleAlert aria-hidden="true" className="ms-1 inline size-3.5 align-[-2px]" />}
    </NodeViewWrapper>
  );
}

/** The node `fact` {factId, text} of a body. */
export const FactChip = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      factId: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-fact') ?? '',
        renderHTML: ({ factId }) => ({ 'data-fact': String(factId) }),
      },
      text: { default: '', parseHTML: (element) => element.textContent ?? '', renderHTML: () => ({}) },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-fact]' }];
  },
  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), String(node.attrs['text'])];
  },
  renderText({ node }) {
    return String(node.attrs['text']);
  },
  addNodeView() {
    return ReactNodeViewRenderer(FactChipView, { as: 'span' });
  },
});
