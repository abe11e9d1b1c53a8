import { localized } from '@ravabet/contracts/kernel';
import { accentTones, type OptionalTexts } from '@ravabet/contracts/newsdesk/newsroom';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';

/** The house's turquoise, as in the stylesheet of the public pages. */
export const usualAccent = '#0e7c86';

const themes = {
  light: { paper: '#fbfaf7', ink: '#1c2024', quiet: '#5b6470', line: '#e7e3da' },
  dark: { paper: '#15181b', ink: '#eceae4', quiet: '#a7afb8', line: '#343a40' },
} as const;

interface LookPreviewProps {
  accent: string;
  logoUrl: string | null;
  about: OptionalTexts;
}

/** What the head of the newsroom will look like, on light and on dark paper. */
export function LookPreview({ accent, logoUrl, about }: LookPreviewProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const tones = accentTones(accent);
  return (
    <section aria-label={t(($) => $.look.preview)} className="flex flex-col gap-4">
      <h2 className="text-15 font-bold">{t(($) => $.look.preview)}</h2>
      {tones && <Sheet theme="light" accent={tones.light.accent} logoUrl={logoUrl} about={about} />}
      {tones && <Sheet theme="dark" accent={tones.dark.accent} logoUrl={logoUrl} about={about} />}
    </section>
  );
}

function Sheet({ theme, accent, logoUrl, about }: LookPreviewProps & { theme: keyof typeof themes }): ReactNode {
  const { t } = useTranslation('newsroom');
  const { names } = useOrganization();
  const { language } = useFormat();
  const { paper, ink, quiet, line } = themes[theme];
  const text = localized(about, language);
  return (
    <div
      className="overflow-hidden rounded-card border border-line"
      style={{ background: paper, color: ink, borderBlockStart: `4px solid ${accent}` }}
    >
      <div className="flex flex-wrap items-center gap-3 p-3" style={{ borderBlockEnd: `1px solid ${line}` }}>
        {logoUrl && <img src={logoUrl} alt="" className="h-10 w-auto" />}
        <span className="font-bold">{localized(names, language)}</span>
        <span style={{ color: quiet }}>{t(($) => $.home)}</span>
      </div>
      <div className="flex flex-col gap-2 p-3">
        {text !== '' && (
          <p dir="auto" className="line-clamp-3">
            {text}
          </p>
        )}
        <p className="text-13 font-bold" style={{ color: accent }}>
          {t(($) => $.kinds.news)}
        </p>
        <p className="underline" style={{ color: accent }}>
          {t(($) => $.look.sample)}
        </p>
        <span className="self-start rounded-control px-3 py-1 font-bold" style={{ background: accent, color: paper }}>
          {t(($) => $.search.submit)}
        </span>
      </div>
    </div>
  );
}
