import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const mediaRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/pustaka', component: lazyRouteComponent(() => import('./library-page.tsx'), 'LibraryPage') }),
]
