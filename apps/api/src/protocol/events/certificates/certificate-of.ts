import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '@ravabet/calendars';
import { localized, type LocalizedText } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import QRCode from 'qrcode';
import { newsroomAddress } from '../../../newsdesk/newsroom/share/newsroom-address.ts';
import { paperPicture, readLetterhead } from '../../../platform/letterhead.ts';
import type { Platform } from '../../../platform/platform.ts';
import { renderPdf } from '../../../platform/typst.ts';

const template = readFileSync(join(import.meta.dirname, 'certificate.typ'), 'utf8');

type Ours = Pick<Platform, 'config' | 'databases' | 'storage'>;

/** The certificate of somebody who came, in a language, with its code and where to check it; null when none was issued. */
export const certificateOf = (
  platform: Ours,
  organizationId: string,
  registrationId: string,
  language: Language,
): Promise<Buffer | null> => certificates(platform, organizationId, { id: registrationId }, language);

/** Those of everybody who came to an event, by name, one a page: to be printed at once. */
export const certificatesOfEvent = (
  platform: Ours,
  organizationId: string,
  eventId: string,
  language: Language,
): Promise<Buffer | null> => certificates(platform, organizationId, { eventId }, language);

async function certificates(
  { config, databases, storage }: Ours,
  organizationId: string,
  whose: { id: string } | { eventId: string },
  language: Language,
): Promise<Buffer | null> {
  const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const people = await tx.eventRegistration.findMany({
      where: { organizationId, ...whose, certificateCode: { not: null }, certifiedAt: { not: null } },
      select: { name: true, affiliation: true, certificateCode: true, certifiedAt: true, eventId: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    const [first] = people;
    if (!first) return null;
    const event = await tx.event.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: first.eventId } },
    });
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    return { people, event, slug: organization.slug, paper: await readLetterhead(tx, organizationId, language) };
  });
  if (!found) return null;
  const { event, paper } = found;
  const say = (key: string, values?: Record<string, unknown>): string =>
    speak(language, 'events', `certificate.${key}`, values);
  const day = (at: Date): string =>
    formatDate(at.toISOString(), { locale: language, timeZone: paper.timeZone, style: 'long' });
  const named = (words: unknown): string => localized(words as LocalizedText, language);
  const logo = paper.logoKey ? await paperPicture(storage, paper.logoKey, { width: 600, format: 'png' }) : null;
  const files: Record<string, Uint8Array> = logo ? { 'logo.png': logo.bytes } : {};
  const people = [];
  for (const [n, { name, affiliation, certificateCode, certifiedAt }] of found.people.entries()) {
    const code = certificateCode ?? '';
    const url = `${newsroomAddress(config, found.slug, language)}/verify?code=${code}`;
    const qr = `qr-${n}.svg`;
    files[qr] = Buffer.from(await QRCode.toString(url, { type: 'svg', margin: 0 }));
    const issued = certifiedAt ? say('issued', { date: day(certifiedAt) }) : '';
    people.push({ name, affiliation, code, url, qr, issued });
  }
  const data = {
    language,
    rtl: directionOfLanguage(language) === 'rtl',
    name: paper.name,
    logo: logo ? 'logo.png' : null,
    title: say('title'),
    before: say('before'),
    people,
    after: say('after', { kind: speak(language, 'events', `kind.${event.kind}`) }),
    event: named(event.titles),
    facts: [event.startsAt ? day(event.startsAt) : '', named(event.places)].filter(Boolean),
    check: say('check'),
  };
  return renderPdf({ template, data, files });
}
