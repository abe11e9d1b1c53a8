import { type Language, localized } from '@ravabet/contracts/kernel';
import type { GuestNames, SomeTexts } from '@ravabet/contracts/protocol/guests';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import { namesFor } from './guest-names.ts';

const languageOf = { persian: undefined, latin: 'en', chinese: 'zh' } as const;

interface GuestNameProps {
  names: GuestNames;
  honorifics?: SomeTexts;
  /** of the reader, unless it is a paper in another language */
  language?: Language;
  /** the names in the other scripts, smaller, beside the first */
  showOthers?: boolean;
}

/** The name that the reader reads first, with the others beside it; each keeps its own direction. */
export function GuestName({ names, honorifics, language, showOthers = false }: GuestNameProps): ReactNode {
  const format = useFormat();
  const reader = language ?? format.language;
  const [first, ...others] = namesFor(names, reader);
  const honorific = honorifics && localized(honorifics, reader);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 [font-size:inherit]">
      <span className="[font-size:inherit]">
        {honorific && <bdi className="[font-size:inherit]">{honorific} </bdi>}
        <bdi className="[font-size:inherit]" lang={first && languageOf[first.script]}>
          {first?.text}
        </bdi>
      </span>
      {showOthers &&
        others.map(({ script, text }) => (
          <bdi key={script} lang={languageOf[script]} className="text-13 font-normal text-quiet">
            {text}
          </bdi>
        ))}
    </span>
  );
}
