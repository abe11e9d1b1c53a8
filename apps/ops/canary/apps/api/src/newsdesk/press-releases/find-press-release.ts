export const findPressRelease = (): string => 'a release';
