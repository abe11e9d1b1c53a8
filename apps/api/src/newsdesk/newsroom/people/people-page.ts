import { toLatinDigits } from '@ravabet/persian-text';
import { html, type Markup } from '../html.ts';
import { everywhere } from '../lists/everywhere.ts';
import { heading } from '../lists/release-list.ts';
import { inDigitsOf, nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { inLanguage, type PublicContact } from './contact-reads.ts';

/** Whom the press may ask. */
export function peoplePage(context: PageContext, contacts: readonly PublicContact[]): Markup {
  return framedPage(context, {
    title: `${say(context, 'people.title')} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'people.description', { name: nameOf(context) }),
    canonical: `${roomPath(context, context.language)}/people`,
    alternates: everywhere(context, '/people'),
    section: 'people',
    main: html`<div class="column"><h1>${say(context, 'people.title')}</h1><p class="lead">${say(context, 'people.description', { name: nameOf(context) })}</p>
${
  contacts.length > 0
    ? html`<ul class="people">${contacts.map((contact) => contactItem(context, contact, 'h2'))}</ul>`
    : html`<p>${say(context, 'people.none')}</p>`
}</div>`,
  });
}

export function contactItem(context: PageContext, contact: PublicContact, level: 'h2' | 'h3'): Markup {
  const { language } = context;
  const jobTitle = inLanguage(contact.jobTitles, language);
  const subjects = inLanguage(contact.subjects, language);
  return html`<li>${heading(level, inLanguage(contact.names, language))}
${jobTitle && html`<p dir="auto">${jobTitle}</p>`}
${subjects && html`<p class="quiet" dir="auto">${say(context, 'people.subjects', { subjects })}</p>`}
${contact.phone && html`<p>${say(context, 'phone')} ${phoneLink(context, contact.phone)}</p>`}
${contact.email && html`<p>${say(context, 'people.email')} <a href="mailto:${contact.email}"><bdi dir="ltr">${contact.email}</bdi></a></p>`}</li>`;
}

/** A number as the language writes it, which a telephone dials. */
export const phoneLink = ({ language }: PageContext, phone: string): Markup =>
  html`<a href="tel:${toLatinDigits(phone).replace(/[^\d+]/g, '')}"><bdi dir="ltr">${inDigitsOf[language](phone)}</bdi></a>`;
