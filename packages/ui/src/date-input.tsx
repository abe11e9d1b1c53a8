import type { ReactNode } from 'react';
import { DateInput as AriaDateInput, DateSegment, useLocale } from 'react-aria-components';
import { classNames } from './class-names.ts';

const segment =
  'rounded-small px-0.5 outline-none data-placeholder:text-quiet data-focused:bg-accent data-focused:text-on-accent data-disabled:text-quiet data-[type=literal]:px-0';

/** Segments stay inline in a block: as boxes of their own they would turn a Persian date around (15/5/1405). */
export function DateInput({ slot, className }: { slot?: 'start' | 'end'; className?: string }): ReactNode {
  const { direction } = useLocale();
  // ICU separates date and time by a Latin comma in Persian too.
  const arabicScript = direction === 'rtl';
  return (
    <AriaDateInput {...(slot ? { slot } : {})} className={classNames('block whitespace-nowrap', className)}>
      {(part) => (
        <DateSegment segment={part} className={segment}>
          {({ text }) => (arabicScript && part.type === 'literal' ? text.replace(',', '،') : text)}
        </DateSegment>
      )}
    </AriaDateInput>
  );
}
