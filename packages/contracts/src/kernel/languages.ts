/** Languages of the product, Persian first. */
export const languages = ['fa', 'ar', 'en', 'zh'] as const;
