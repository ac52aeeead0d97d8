import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const postsRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/konten', component: lazyRouteComponent(() => import('./posts-page.tsx'), 'PostsPage') }),
  createRoute({ getParentRoute: () => parent, path: '/konten/$id/tulis', component: lazyRouteComponent(() => import('./composer-page.tsx'), 'ComposerPage') }),
]
