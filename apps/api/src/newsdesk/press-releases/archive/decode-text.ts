/** A text's bytes as characters, and whether the encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** Names that pages write for what browsers read as windows-1256, the code page of Persian and Arabic Windows. */
const declared =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i;

/**
 * A byte order mark decides; then UTF-8 where the bytes are that, whatever the page claims (templates of two systems were often mixed);
 * then what the page says, and last the code page in which Persian was written before UTF-8.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: strictUtf8.decode(bytes), guessed: false };
  } catch {
    const [, ofMeta, ofXml] = declared.exec(bytes.subarray(0, 4096).toString('latin1')) ?? [];
    const name = ofMeta ?? ofXml;
    const named = name && !/^utf-?8$/i.test(name) ? decoderOf(name) : null;
    return { text: (named ?? new TextDecoder('windows-1256')).decode(bytes), guessed: named === null };
  }
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
