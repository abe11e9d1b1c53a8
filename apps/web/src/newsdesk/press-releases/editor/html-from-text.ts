/** «[۱۲:۰۳، ۱۴۰۵/۵/۱۵] نام:» of WhatsApp, «نام, [1 Aug 2026 at 10:30]:» of Telegram: who said it when is not part of the release. */
const messengerHead = /^(?:\[[^\]\n]{4,40}\]\s[^:\n]{1,60}:\s?|[^[\n]{1,60},\s\[[^\]\n]{6,40}\]:?\s?)/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Plain text as paragraphs: an empty line ends one, a single line break stays one paragraph's end too, as messengers mean it. */
export function htmlFromText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(messengerHead, '').trimEnd())
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}
