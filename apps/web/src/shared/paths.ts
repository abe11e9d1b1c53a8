/** The address of every page, one function each. Rooms link to each other through these. */
export const paths = {
  home: () => '/',
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
  account: () => '/account',
  security: () => '/account/security',
  organization: (organization: string) => `/${organization}`,
  pressReleases: (organization: string, query = '') => `/${organization}/press-releases${query ? `?${query}` : ''}`,
  pressRelease: (organization: string, id: string) => `/${organization}/press-releases/${id}`,
};
