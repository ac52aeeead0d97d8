import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const laboratoryRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/laboratorium', component: lazyRouteComponent(() => import('./laboratory-page.tsx'), 'LaboratoryPage') }),
]
