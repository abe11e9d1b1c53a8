import { isbot } from 'isbot';

/** What a request says of who asks; nothing of it is kept. */
export interface Asker {
  readonly userAgent: string | undefined;
  readonly acceptLanguage: string | undefined;
  /** `Sec-Purpose`, `Purpose` or `X-Moz`: fetched ahead, perhaps never seen */
  readonly purpose: string | undefined;
}

const known = new Map<string, boolean>();
const knownAtMost = 2000;

/**
 * A person with a browser, as far as one can tell: no known robot, library or monitor by its name, and a language asked for, which every
 * browser does and hardly any program. What is fetched ahead is counted when it is looked at.
 */
export function isReader({ userAgent, acceptLanguage, purpose }: Asker): boolean {
  if (!userAgent || !acceptLanguage || purpose !== undefined) return false;
  let robot = known.get(userAgent);
  if (robot === undefined) {
    if (known.size >= knownAtMost) known.clear();
    known.set(userAgent, (robot = isbot(userAgent)));
  }
  return !robot;
}
