import type { RouteObject } from 'react-router';

export const socialPostsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'social-posts',
    loader: texts,
    lazy: { Component: async () => (await import('./social-post-list.page.tsx')).SocialPostListPage },
  },
  {
    path: 'social-posts/channels',
    loader: texts,
    lazy: { Component: async () => (await import('./channel-list.page.tsx')).ChannelListPage },
  },
  {
    path: 'social-posts/channels/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./channel.page.tsx')).ChannelPage },
  },
  {
    path: 'social-posts/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./social-post.page.tsx')).SocialPostPage },
  },
];
