import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const channelsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/kanal', component: lazyRouteComponent(() => import('./channels-page.tsx'), 'ChannelsPage') }),
  createRoute({
    getParentRoute: () => parent,
    path: '/kanal/mirip',
    component: lazyRouteComponent(() => import('./lookalikes-page.tsx'), 'LookalikesPage'),
  }),
  createRoute({ getParentRoute: () => parent, path: '/kanal/$id', component: lazyRouteComponent(() => import('./channel-page.tsx'), 'ChannelPage') }),
]
