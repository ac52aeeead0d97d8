import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const proofsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/bukti', component: lazyRouteComponent(() => import('./proofs-page.tsx'), 'ProofsPage') }),
]
