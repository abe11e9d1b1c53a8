import type { ReactNode } from 'react';

/** The first stop of the keyboard: over everything that repeats, to what is new. */
export function SkipLink({ label, targetId }: { label: string; targetId: string }): ReactNode {
  return (
    <a
      href={`#${targetId}`}
      className="no-print sr-only rounded-control bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-50"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {label}
    </a>
  );
}
