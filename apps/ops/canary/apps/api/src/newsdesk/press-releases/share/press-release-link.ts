export const pressReleaseLink = (): string => '/press-releases';
