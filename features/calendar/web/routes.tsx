import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export const calendarRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/kalender', component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage') }),
]
