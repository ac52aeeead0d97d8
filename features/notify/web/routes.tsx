import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const notifyRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/pemberitahuan', component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage') }),
  createRoute({ getParentRoute: () => parent, path: '/setelan/pemberitahuan', component: lazyRouteComponent(() => import('./ways-page.tsx'), 'WaysPage') }),
]
