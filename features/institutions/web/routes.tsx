import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const institutionsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/instansi', component: lazyRouteComponent(() => import('./directory-page.tsx'), 'DirectoryPage') }),
  createRoute({
    getParentRoute: () => parent,
    path: '/instansi/$slug',
    component: lazyRouteComponent(() => import('./institution-page.tsx'), 'InstitutionPage'),
  }),
]
