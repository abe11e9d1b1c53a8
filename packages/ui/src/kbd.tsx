import type { ReactNode } from 'react';

/** Keys as they stand on the keyboard, always left to right: ⌘K. */
export function Kbd({ keys }: { keys: readonly string[] }): ReactNode {
  return (
    <kbd dir="ltr" className="inline-flex gap-0.5 font-sans text-12 text-quiet">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-5 rounded-small border border-line bg-shade px-1 font-sans text-center leading-5"
        >
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
