import type { ReactNode } from 'react';

/** One titled row of examples. */
export function GallerySection({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <section className="flex flex-col gap-3 border-t border-line py-6">
      <h2 dir="ltr" className="text-start text-13 font-medium text-quiet">
        {name}
      </h2>
      {children}
    </section>
  );
}
