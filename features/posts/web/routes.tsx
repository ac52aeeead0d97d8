import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const postsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/konten', component: lazyRouteComponent(() => import('./posts-page.tsx'), 'PostsPage') }),
  createRoute({ getParentRoute: () => parent, path: '/konten/$id/tulis', component: lazyRouteComponent(() => import('./composer-page.tsx'), 'ComposerPage') }),
  createRoute({ getParentRoute: () => parent, path: '/seri', component: lazyRouteComponent(() => import('./all-series-page.tsx'), 'AllSeriesPage') }),
  createRoute({ getParentRoute: () => parent, path: '/seri/baru', component: lazyRouteComponent(() => import('./new-series-page.tsx'), 'NewSeriesPage') }),
  createRoute({ getParentRoute: () => parent, path: '/seri/$id', component: lazyRouteComponent(() => import('./series-page.tsx'), 'SeriesPage') }),
]
