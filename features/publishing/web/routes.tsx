import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const publishingRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/konten/$id', component: lazyRouteComponent(() => import('./post-page.tsx'), 'PostPage') }),
  createRoute({ getParentRoute: () => parent, path: '/serah/$id', component: lazyRouteComponent(() => import('./handoff-page.tsx'), 'HandoffPage') }),
  createRoute({ getParentRoute: () => parent, path: '/jeda', component: lazyRouteComponent(() => import('./pauses-page.tsx'), 'PausesPage') }),
]
