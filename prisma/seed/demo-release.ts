/** How far a demo release has come; the seed takes it there by the same verbs that people use. */
export type DemoState =
  | 'draft'
  | 'in-review'
  | 'changes-requested'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'withdrawn';

export interface DemoText {
  title: string;
  lead: string;
  overTitle?: string;
  subTitle?: string;
  placeLine?: string;
  /** a paragraph begins plain, a heading with '## ', a list item with '- ', a quotation with '> ' */
  body: string[];
}

export interface DemoRelease extends DemoText {
  kind: 'news' | 'statement' | 'notice' | 'advertisement';
  state: DemoState;
  tags: string[];
  /** when it was begun, counted back from the first start */
  daysAgo: number;
  /** counted from the first start */
  embargoedForHours?: number;
  organization?: string;
  author?: string;
  /** why it came back, or why it was withdrawn */
  reason?: string;
  translations?: ({ language: 'ar' | 'en' | 'zh'; published?: true } & DemoText)[];
  comments?: { by: string; text: string }[];
}

interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
}

const paragraph = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** The editor's document of a demo text. */
export function demoDocument(body: readonly string[]): { type: 'doc'; content: Node[] } {
  const content: Node[] = [];
  for (const line of body) {
    if (line.startsWith('## ')) {
      content.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(3) }] });
    } else if (line.startsWith('> ')) {
      content.push({ type: 'blockquote', content: [paragraph(line.slice(2))] });
    } else if (line.startsWith('- ')) {
      const item = { type: 'listItem', content: [paragraph(line.slice(2))] };
      const last = content.at(-1);
      if (last?.type === 'bulletList') last.content?.push(item);
      else content.push({ type: 'bulletList', content: [item] });
    } else content.push(paragraph(line));
  }
  return { type: 'doc', content };
}
