// must be caught: boundaries/dependencies
import { findPressRelease } from '../../newsdesk/press-releases/find-press-release.ts';
// allowed: what the other room shares
import { pressReleaseLink } from '../../newsdesk/press-releases/share/press-release-link.ts';

export const both = (): string => findPressRelease() + pressReleaseLink();
