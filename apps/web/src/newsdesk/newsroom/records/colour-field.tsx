import { contrastOnPaper, neededContrast, readableColour } from '@ravabet/contracts/newsdesk/newsroom';
import { Banner, Button, RecordSection, TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { usualAccent } from './look-preview.tsx';

export interface JudgedColour {
  /** in small letters */
  readonly code: string;
  readonly isWritten: boolean;
  readonly contrast: number;
  readonly isReadable: boolean;
  /** the nearest that can be read; itself where it can */
  readonly readable: string;
}

export function judgeColour(text: string): JudgedColour {
  const code = text.trim().toLowerCase();
  const isWritten = /^#[0-9a-f]{6}$/.test(code);
  const contrast = isWritten ? contrastOnPaper(code) : 0;
  const readable = isWritten ? readableColour(code) : usualAccent;
  // The house's own colour is made for its own papers, and is kept as no colour at all.
  const isReadable = isWritten && (code === usualAccent || contrast >= neededContrast);
  return { code, isWritten, contrast, isReadable, readable };
}

interface ColourFieldProps {
  text: string;
  colour: JudgedColour;
  onChange: (text: string) => void;
  isReadOnly: boolean;
}

/** The colour by its code or by choosing it, with a word on whether everybody can read it. */
export function ColourField({ text, colour, onChange, isReadOnly }: ColourFieldProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const { number } = useFormat();
  const { code, isWritten, contrast, isReadable, readable } = colour;
  const ratio = number(Math.floor(contrast * 10) / 10);
  return (
    <RecordSection title={t(($) => $.look.colour)}>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={t(($) => $.look.code)}
          value={text}
          onChange={onChange}
          valueDirection="ltr"
          maxLength={7}
          isReadOnly={isReadOnly}
          errorMessage={isWritten ? undefined : t(($) => $.look.codeWrong)}
        />
        <input
          type="color"
          aria-label={t(($) => $.look.pick)}
          disabled={isReadOnly}
          value={isWritten ? code : usualAccent}
          onChange={({ target }) => onChange(target.value)}
          className="h-10 w-16 cursor-pointer disabled:cursor-default rounded-control border border-line bg-card p-1"
        />
        {!isReadOnly && (
          <Button variant="quiet" onPress={() => onChange(usualAccent)}>
            {t(($) => $.look.usual)}
          </Button>
        )}
      </div>
      <div role="status">
        {isReadable && <p className="text-13 text-quiet">{t(($) => $.look.readable, { ratio })}</p>}
        {isWritten && !isReadable && (
          <Banner tone="warning" title={t(($) => $.look.unreadableTitle)}>
            {t(($) => $.look.unreadable, { ratio, needed: number(neededContrast) })}{' '}
            <Button size="small" onPress={() => onChange(readable)}>
              {t(($) => $.look.useReadable)} <bdi dir="ltr">{readable}</bdi>
            </Button>
          </Banner>
        )}
      </div>
    </RecordSection>
  );
}
