import type { ReactNode } from 'react';

/** A text with what was found in it marked, in the text's own spelling and direction. */
export function Marked({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="rounded-small bg-saffron-wash text-ink">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <bdi>
      {parts}
      {text.slice(at)}
    </bdi>
  );
}
