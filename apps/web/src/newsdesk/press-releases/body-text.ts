import type { Body } from '@ravabet/contracts/newsdesk/press-releases';

export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

const ends = new Set(['paragraph', 'heading', 'tableRow']);

/** The words of a body, a line for each paragraph: for counting and for comparing versions. */
export function bodyText(body: Body): string {
  const parts: string[] = [];
  const visit = (node: BodyNode): void => {
    if (node.type === 'text') parts.push(node.text ?? '');
    if (node.type === 'fact') parts.push(String(node.attrs?.['text'] ?? ''));
    if (node.type === 'hardBreak') parts.push('\n');
    for (const child of node.content ?? []) visit(child);
    if (node.type === 'quote') {
      const said = [node.attrs?.speaker, node.attrs?.position].filter(Boolean).join(' · ');
      if (said) parts.push(`— ${said}\n`);
    }
    if (ends.has(node.type)) parts.push('\n');
    else if (node.type === 'tableCell' || node.type === 'tableHeader') parts.push('\t');
  };
  visit(body as BodyNode);
  return parts.join('').trim();
}
