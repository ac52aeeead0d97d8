import type { QueryClient } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, Outlet } from '@tanstack/react-router'
import { approvalsRoutes } from '#features/approvals/web/routes.tsx'
import { calendarRoutes } from '#features/calendar/web/routes.tsx'
import { channelsRoutes } from '#features/channels/web/routes.tsx'
import { institutionsRoutes } from '#features/institutions/web/routes.tsx'
import { laboratoryRoutes } from '#features/laboratory/web/routes.tsx'
import { notifyRoutes } from '#features/notify/web/routes.tsx'
import { newsroomRoutes } from '#features/newsroom/web/routes.tsx'
import { mediaRoutes } from '#features/media/web/routes.tsx'
import { peopleRoutes, signInRoutes } from '#features/people/web/routes.tsx'
import { postsRoutes } from '#features/posts/web/routes.tsx'
import { proofsRoutes } from '#features/proofs/web/routes.tsx'
import { publishingRoutes } from '#features/publishing/web/routes.tsx'
import { codeOf } from '#kit/web/client.ts'
import { asMe, whoAmI } from './shell/me.ts'
import { NotFound, Broken } from './shell/broken.tsx'

export function makeRouter(queries: QueryClient) {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken })
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'meja',
    component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
    loader: async ({ location }) => {
      try {
        await queries.ensureQueryData(whoAmI)
      } catch (error) {
        if (codeOf(error) === 'SIGNED_OUT') throw redirect({ to: '/masuk', search: { ke: location.href } as never })
        throw error
      }
      return asMe
    },
  })
  const home = createRoute({ getParentRoute: () => shell, path: '/', component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage') })
  const inside = [
    home,
    ...[
      postsRoutes,
      calendarRoutes,
      approvalsRoutes,
      publishingRoutes,
      proofsRoutes,
      channelsRoutes,
      mediaRoutes,
      newsroomRoutes,
      institutionsRoutes,
      peopleRoutes,
      notifyRoutes,
      laboratoryRoutes,
    ].flatMap((routes) => routes(shell)),
  ]
  return createRouter({
    routeTree: root.addChildren([...signInRoutes(root), shell.addChildren(inside)]),
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}
