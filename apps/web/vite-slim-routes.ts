import type { Plugin } from 'vite';

const kept = new Set(['method', 'url']);
const opening = 'defineRoute({';
const pairs: Record<string, number> = { '{': 1, '[': 1, '(': 1, '}': -1, ']': -1, ')': -1 };

/** Where a string or comment that begins here ends; the same place when none does. */
function skipped(code: string, at: number): number {
  const first = code[at];
  if (code.startsWith('//', at)) return code.indexOf('\n', at);
  if (code.startsWith('/*', at)) return code.indexOf('*/', at) + 1;
  if (first !== "'" && first !== '"' && first !== '`') return at;
  let end = at + 1;
  while (code[end] !== first) end += code[end] === '\\' ? 2 : 1;
  return end;
}

/**
 * Leaves of every route what a browser calls it with. Schemas, summaries and refusals are the server's; what only they used is then
 * shaken out.
 *
 * @example slimRoutes("defineRoute({ method: 'GET', url: '/a', summary: 'A' })") // "defineRoute({ method: 'GET', url: '/a'})"
 */
export function slimRoutes(code: string): string {
  let slim = '';
  let from = 0;
  for (let start = code.indexOf(opening); start >= 0; start = code.indexOf(opening, from)) {
    let at = start + opening.length;
    slim += code.slice(from, at);
    const parts: string[] = [];
    let begin = at;
    for (let depth = 1; depth > 0; at++) {
      at = skipped(code, at);
      depth += pairs[code[at] ?? ''] ?? 0;
      if (depth === 0 || (depth === 1 && code[at] === ',')) {
        parts.push(code.slice(begin, at));
        begin = at + 1;
      }
    }
    slim += parts.filter(
      (part) => kept.has(/^\s*(?:\/\/.*\n\s*|\/\*[^]*?\*\/\s*)*(\w+)/.exec(part)?.[1] ?? '') || /^\s*\.\.\./.test(part),
    );
    from = at - 1;
  }
  return slim + code.slice(from);
}

export function slimRoutesPlugin(): Plugin {
  return {
    name: 'ravabet-slim-routes',
    enforce: 'pre',
    transform: {
      filter: { id: /packages[\\/]contracts[\\/]src[\\/].*\.routes\.ts$/ },
      handler: (code) => ({ code: slimRoutes(code), map: null }),
    },
  };
}
