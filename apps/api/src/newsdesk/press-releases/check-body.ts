import { isCleanName, isWellFormedText } from '@ravabet/persian-text';
import { problem } from '../../platform/problems.ts';
import { saidBy } from '../facts/share/fact-node.ts';

interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

const deepest = 24;
const mostNodes = 20_000;
/** node → attributes it may carry */
const nodes: Record<string, readonly string[]> = {
  doc: [],
  paragraph: ['dir'],
  heading: ['level', 'dir'],
  bulletList: [],
  orderedList: ['start', 'type'],
  listItem: [],
  blockquote: [],
  quote: ['speaker', 'position'],
  horizontalRule: [],
  hardBreak: [],
  table: [],
  tableRow: [],
  tableHeader: ['colspan', 'rowspan', 'colwidth'],
  tableCell: ['colspan', 'rowspan', 'colwidth'],
  text: [],
  fact: ['factId', 'text'],
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const marks = new Set(['bold', 'italic', 'underline', 'strike', 'link']);
/** Where a link may lead: the web, a mailbox, a telephone. */
export const safeAddress = /^(https?:\/\/|mailto:|tel:)[^\s<>"'`\\]{1,2000}$/i;
const endsLine = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'tableHeader', 'hardBreak']);

/**
 * Lets through only what the editor can make: known nodes, marks and attributes, links to the web, mail and telephone.
 * @returns the plain text. @throws press-release-body-invalid with the pointer of the first offence
 */
export function checkBody(body: unknown): string {
  let seen = 0;
  const text: string[] = [];
  const refuse = (pointer: string): never => {
    throw problem('press-release-body-invalid', { errors: [{ pointer, code: 'body', message: pointer }] });
  };
  const visit = (node: DocumentNode, pointer: string, depth: number): void => {
    if (!isNodeShaped(node) || depth > deepest || ++seen > mostNodes) return refuse(pointer);
    const allowed = Object.hasOwn(nodes, node.type) ? nodes[node.type] : undefined;
    if (!allowed) return refuse(pointer);
    for (const key of Object.keys(node)) {
      if (!['type', 'attrs', 'content', 'marks', 'text'].includes(key)) refuse(`${pointer}/${key}`);
    }
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      const fits = node.type === 'quote' ? isName(value) : isPlainAttribute(value);
      if (!allowed.includes(name) || !fits) refuse(`${pointer}/attrs/${name}`);
    }
    if (node.type === 'heading' && ![2, 3, 4].includes(node.attrs?.level as number)) refuse(`${pointer}/attrs/level`);
    for (const mark of node.marks ?? []) {
      if (!marks.has(mark?.type)) refuse(`${pointer}/marks`);
      const href = mark.attrs?.href;
      if (mark.type === 'link' && !(typeof href === 'string' && safeAddress.test(href))) refuse(`${pointer}/marks`);
    }
    if (node.type === 'text') {
      if (typeof node.text !== 'string' || !isWellFormedText(node.text)) refuse(`${pointer}/text`);
      text.push(node.text ?? '');
    }
    if (node.type === 'fact') {
      if (!uuid.test(String(node.attrs?.['factId'])) || node.content) refuse(pointer);
      if (saidBy(node) === '' || !isWellFormedText(saidBy(node))) refuse(`${pointer}/attrs/text`);
      text.push(saidBy(node));
    }
    node.content?.forEach((child, index) => visit(child, `${pointer}/content/${index}`, depth + 1));
    if (node.type === 'quote') text.push(speakerLine(node.attrs));
    if (endsLine.has(node.type)) text.push('\n');
  };
  visit(body as DocumentNode, '/body', 0);
  return text.join('').trim();
}

/** A client may send anything; only what is shaped like a node is looked into. */
function isNodeShaped(node: DocumentNode): boolean {
  if (typeof node !== 'object' || node === null || typeof node.type !== 'string') return false;
  if (node.attrs !== undefined && node.attrs !== null && typeof node.attrs !== 'object') return false;
  return [node.content, node.marks].every((list) => list === undefined || Array.isArray(list));
}

/** Who is quoted, and in what office: a name on one line, or nothing yet. */
const isName = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'string' && value.length <= 200 && isCleanName(value));

/** People are found by what they said. */
const speakerLine = ({ speaker, position }: Record<string, unknown> = {}): string => {
  const said = [speaker, position].filter((part) => typeof part === 'string' && part !== '');
  return said.length > 0 ? `${said.join(' · ')}\n` : '';
};

function isPlainAttribute(value: unknown): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= 100;
  return (
    Array.isArray(value) && value.length <= 50 && value.every((entry) => entry === null || typeof entry === 'number')
  );
}
