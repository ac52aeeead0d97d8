import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

/** Pages inside the shell. */
export const peopleRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/anggota', component: lazyRouteComponent(() => import('./members-page.tsx'), 'MembersPage') }),
  createRoute({ getParentRoute: () => parent, path: '/anggota/siapa', component: lazyRouteComponent(() => import('./powers-page.tsx'), 'PowersPage') }),
  createRoute({
    getParentRoute: () => parent,
    path: '/anggota/$person/serah-terima',
    component: lazyRouteComponent(() => import('./handover-page.tsx'), 'HandoverPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/serah-terima/$id',
    component: lazyRouteComponent(() => import('./handed-over-page.tsx'), 'HandedOverPage'),
  }),
  createRoute({ getParentRoute: () => parent, path: '/setelan', component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage') }),
]

/** Pages for whoever is not signed in yet. */
export const signInRoutes = (parent: AnyRoute): AnyRoute[] => [
  createRoute({ getParentRoute: () => parent, path: '/masuk', component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage') }),
  createRoute({ getParentRoute: () => parent, path: '/mulai', component: lazyRouteComponent(() => import('./first-visit-page.tsx'), 'FirstVisitPage') }),
  createRoute({
    getParentRoute: () => parent,
    path: '/undangan/$token',
    component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
  createRoute({ getParentRoute: () => parent, path: '/pulihkan/$token', component: lazyRouteComponent(() => import('./recovery-page.tsx'), 'RecoveryPage') }),
]
