// must be caught: boundaries/dependencies
import { pressReleaseLink } from '../newsdesk/press-releases/share/press-release-link.ts';

export const link = (): string => pressReleaseLink();
