import type { PublicPicture } from '../press-releases/share/public-picture.ts';
import { html, type Markup, type Piece } from './html.ts';
import { basePath, type PageContext, say } from './page-context.ts';

export const picturePath = (
  { publisher }: Pick<PageContext, 'publisher'>,
  picture: PublicPicture,
  name: string,
): string => `${basePath(publisher)}/media/${picture.sha256}/${name}`;

/** The variant that a browser without choice gets: the largest WebP up to 1280 px, else whatever there is. */
export function plainVariant(picture: PublicPicture) {
  const webp = picture.variants.filter((variant) => variant.mediaType === 'image/webp');
  return webp.findLast((variant) => variant.width <= 1280) ?? webp[0] ?? picture.variants.at(-1);
}

/** A picture in the sizes and formats that were made for it; its room is kept before it comes. */
export function pictureElement(
  context: PageContext,
  picture: PublicPicture,
  options: { sizes: string; eager?: boolean; decorative?: boolean },
): Markup | null {
  const plain = plainVariant(picture);
  if (!plain) return null;
  const source = (mediaType: string): Piece => {
    const variants = picture.variants.filter((variant) => variant.mediaType === mediaType);
    if (variants.length === 0) return null;
    const set = variants.map(({ name, width }) => `${picturePath(context, picture, name)} ${width}w`).join(', ');
    return html`<source type="${mediaType}" srcset="${set}" sizes="${options.sizes}">`;
  };
  const loading = options.eager ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`;
  const alternative = options.decorative ? '' : picture.alternativeText;
  return html`<picture>${source('image/avif')}${source('image/webp')}<img src="${picturePath(context, picture, plain.name)}" width="${plain.width}" height="${plain.height}" alt="${alternative}" ${loading}></picture>`;
}

export function figure(
  context: PageContext,
  picture: PublicPicture,
  options: { sizes: string; eager?: boolean },
): Piece {
  const element = pictureElement(context, picture, options);
  if (!element) return null;
  const { caption, credit } = picture;
  return html`<figure>${element}${
    (caption || credit) &&
    html`<figcaption dir="auto">${caption} ${credit && html`<span class="credit">${say(context, 'credit', { name: credit })}</span>`}</figcaption>`
  }</figure>`;
}
