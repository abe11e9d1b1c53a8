import { html, type Piece } from '../html.ts';
import { basePath, type PageContext } from '../page-context.ts';

/** The organisation's colour comes as a stylesheet of its own: nothing inline is allowed on the page. */
export function lookSheet({ publisher }: PageContext): Piece {
  const { accent } = publisher.look;
  return accent !== null && html`<link rel="stylesheet" href="/n/_/accent-${accent.slice(1)}.css">`;
}

/** Beside the name, which says all that the logo says. */
export function logoElement({ publisher }: PageContext): Piece {
  const { logo } = publisher.look;
  if (!logo) return null;
  const webp = logo.variants.filter(({ mediaType }) => mediaType === 'image/webp');
  const variant = webp.find(({ height }) => height >= 96) ?? webp.at(-1) ?? logo.variants.at(-1);
  if (!variant) return null;
  const address = `${basePath(publisher)}/media/${logo.sha256}/${variant.name}`;
  return html`<img class="logo" src="${address}" width="${variant.width}" height="${variant.height}" alt="">`;
}
