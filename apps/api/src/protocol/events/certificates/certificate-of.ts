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

/** The certificate of somebody who came, in a language, with its code and where to check it; null when none was issued. */
export async function certificateOf(
  { config, databases, storage }: Pick<Platform, 'config' | 'databases' | 'storage'>,
  organizationId: string,
  registrationId: string,
  language: Language,
): Promise<Buffer | null> {
  const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const person = await tx.eventRegistration.findUnique({
      where: { organizationId_id: { organizationId, id: registrationId } },
    });
    if (!person?.certificateCode || !person.certifiedAt) return null;
    const event = await tx.event.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: person.eventId } },
    });
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const paper = await readLetterhead(tx, organizationId, language);
    const { name, affiliation, certificateCode: code, certifiedAt } = person;
    return { name, affiliation, code, certifiedAt, event, slug: organization.slug, paper };
  });
  if (!found) return null;
  const { event, paper, code } = found;
  const say = (key: string, values?: Record<string, unknown>): string =>
    speak(language, 'events', `certificate.${key}`, values);
  const day = (at: Date): string =>
    formatDate(at.toISOString(), { locale: language, timeZone: paper.timeZone, style: 'long' });
  const named = (words: unknown): string => localized(words as LocalizedText, language);
  const url = `${newsroomAddress(config, found.slug, language)}/verify?code=${code}`;
  const logo = paper.logoKey ? await paperPicture(storage, paper.logoKey, { width: 600, format: 'png' }) : null;
  const data = {
    language,
    rtl: directionOfLanguage(language) === 'rtl',
    name: paper.name,
    logo: logo ? 'logo.png' : null,
    title: say('title'),
    before: say('before'),
    person: found.name,
    affiliation: found.affiliation,
    after: say('after', { kind: speak(language, 'events', `kind.${event.kind}`) }),
    event: named(event.titles),
    facts: [event.startsAt ? day(event.startsAt) : '', named(event.places)].filter(Boolean),
    check: say('check'),
    url,
    code,
    issued: say('issued', { date: day(found.certifiedAt) }),
  };
  const qr = await QRCode.toString(url, { type: 'svg', margin: 0 });
  return renderPdf({ template, data, files: { 'qr.svg': Buffer.from(qr), ...(logo && { 'logo.png': logo.bytes }) } });
}
