import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const approvalsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/setujui', component: lazyRouteComponent(() => import('./waiting-page.tsx'), 'WaitingPage') }),
  createRoute({ getParentRoute: () => parent, path: '/setujui/$id', component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage') }),
]
