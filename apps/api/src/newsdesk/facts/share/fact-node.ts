/** A node of a body, as far as figures are concerned. */
export interface CitingNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: CitingNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

export const isFact = (node: CitingNode): boolean => node.type === 'fact';
export const factIdOf = (node: CitingNode): string => String(node.attrs?.['factId'] ?? '');
export const saidBy = (node: CitingNode): string => String(node.attrs?.['text'] ?? '');

/** The chip as plain text with its emphasis: what is left of it on paper and in public. */
export const asText = (node: CitingNode): CitingNode => ({
  type: 'text',
  text: saidBy(node),
  ...(node.marks && { marks: node.marks }),
});

/** A body in which every figure is the text that it says. */
export function withFactsAsText<N extends CitingNode>(node: N): N {
  if (isFact(node)) return asText(node) as N;
  return node.content ? { ...node, content: node.content.map(withFactsAsText) } : node;
}
