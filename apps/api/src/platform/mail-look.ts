import { directionOfLanguage, type Language } from '@ravabet/i18n';

const fonts: Record<'rtl' | 'ltr', string> = {
  rtl: "Vazirmatn,'Iranian Sans',Tahoma,'Segoe UI',Arial,sans-serif",
  ltr: "'Segoe UI',Roboto,Helvetica,'PingFang SC','Microsoft YaHei',Arial,sans-serif",
};

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a mail leads to. Mail programs show an address as a button only where its style stands in it. */
export const mailButton = (label: string, url: string, side: 'right' | 'left'): string =>
  `<p style="margin:24px 0;text-align:${side}"><a href="${escapeMarkup(url)}" style="display:inline-block;background:#0E7C86;color:#FFFFFF;padding:10px 20px;border-radius:8px;text-decoration:none">${escapeMarkup(label)}</a></p>`;

/** A picture that comes with the mail: shown without asking any server for it. */
export const mailPicture = (cid: string, alt: string): string =>
  `<p style="margin:20px 0"><img src="cid:${escapeMarkup(cid)}" alt="${escapeMarkup(alt)}" width="200" height="200" style="display:block;background:#FFFFFF"></p>`;

/** Every mail of ours looks alike: who writes, a card with what is said, and quietly below why it came. The parts are markup. */
export function mailFrame(
  language: Language,
  { subject, from, card, foot }: { subject: string; from: string; card: string; foot: string },
): string {
  const direction = directionOfLanguage(language);
  const side = direction === 'rtl' ? 'right' : 'left';
  const sender = from
    ? `<p dir="auto" style="text-align:${side};margin:0 0 20px;color:#0E7C86;font-weight:bold;font-size:15px">${escapeMarkup(from)}</p>`
    : '';
  const below = foot ? `<div style="padding:20px 4px 0;font-size:13px;color:#5B6470">\n${foot}\n</div>` : '';
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeMarkup(subject)}</title></head>
<body dir="${direction}" style="margin:0;padding:0;background:#FBFAF7"><div dir="${direction}" lang="${language}" style="max-width:640px;margin:0 auto;padding:24px 20px;font-family:${fonts[direction]};font-size:16px;line-height:${direction === 'rtl' ? '1.9' : '1.65'};color:#1C2024;text-align:${side}">
${sender}
<div style="background:#FFFFFF;border:1px solid #E7E3DA;border-radius:12px;padding:24px">
${card}
</div>
${below}
</div></body></html>
`;
}
