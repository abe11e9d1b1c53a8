import { randomBytes } from 'node:crypto';

const idsAtATime = 256;
const digitsPerId = 16;
/** Random digits for the next ids, drawn and written in hex together: one by one both take longer than all the rest. */
let random = '';
let used = 0;
let lastMs = 0;
let counter = 0;
/** the digits of `lastMs`, as they begin every id of that millisecond */
let stamp = '';

/**
 * UUIDv7 (RFC 9562): 48 bits of milliseconds, then a 12-bit counter within the millisecond so that ids of one process rise strictly,
 * then 62 random bits. Lists sort by it when two rows share an instant.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMs) begin(now);
  else if (++counter > 0xfff) begin(lastMs + 1);
  if (used === random.length) {
    random = randomBytes((idsAtATime * digitsPerId) / 2).toString('hex');
    used = 0;
  }
  const variant = variants.charAt(Number.parseInt(random.charAt(used), 16) & 3);
  const first = random.slice(used + 1, used + 4);
  const last = random.slice(used + 4, used + digitsPerId);
  used += digitsPerId;
  return `${stamp}7${counterDigits[counter] ?? ''}-${variant}${first}-${last}`;
}

function begin(ms: number): void {
  lastMs = ms;
  counter = 0;
  const digits = ms.toString(16).padStart(12, '0');
  stamp = `${digits.slice(0, 8)}-${digits.slice(8)}-`;
}

/** The variant's two bits, 10, and two random ones. */
const variants = '89ab';
const counterDigits = Array.from({ length: 0x1000 }, (_, n) => n.toString(16).padStart(3, '0'));
