import type { ReactNode } from 'react';

export function AuthHeading({ title, intro }: { title: string; intro?: string }): ReactNode {
  return (
    <header className="mb-6">
      <h1 className="text-22 font-bold">{title}</h1>
      {intro && <p className="text-quiet">{intro}</p>}
    </header>
  );
}
