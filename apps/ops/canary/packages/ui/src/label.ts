export const label = (): string => 'label';
