export type { PublicPicture } from '../public-pictures.ts';
