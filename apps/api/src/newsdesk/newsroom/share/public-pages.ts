/** What another room needs to stand in the newsroom with pages of its own: the frame, forms without scripts, and the door they come through. */
export { choices, type Field, field, problemSummary, submit, trap } from '../forms/form-parts.ts';
export { type OwnCall, ownRoute } from '../forms/own-route.ts';
export { type FormValues, isTrapped, readForms, textOf } from '../forms/read-forms.ts';
export { ownHeaders } from '../forms/send-own-page.ts';
export { html, Markup, type Piece, withWholes } from '../html.ts';
export { isLanguage } from '../newsroom-pages.ts';
export type { NewsroomSite } from '../newsroom-site.ts';
export { inDigitsOf, nameOf, type PageContext, roomPath } from '../page-context.ts';
export { framedPage } from '../page-frame.ts';
export { mailAddress } from '../subscriptions/subscription-wish.ts';
