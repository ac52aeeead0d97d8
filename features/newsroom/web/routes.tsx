import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const newsroomRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/ruang-berita', component: lazyRouteComponent(() => import('./newsroom-page.tsx'), 'NewsroomPage') }),
]
