export type { PublicMedium } from '../public-media.ts';
