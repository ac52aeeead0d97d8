import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { InstitutionId } from '#kit/ids.ts'
import { LanguageIn } from '#kit/web/language.tsx'
import { Skeleton } from '#kit/web/pieces.tsx'
import { SessionContext, type Place, type Session } from '#kit/web/session.tsx'
import { BarContext } from '#kit/web/page.tsx'
import { Bands } from './bands.tsx'
import { Bell } from './bell.tsx'
import { useKeys } from './keys.ts'
import { asMe, directory, whoAmI } from './me.ts'
import { PhoneTabs, Sidebar } from './sidebar.tsx'
import styles from './shell.module.css'
import { useShellWords } from './words.ts'

const Command = lazy(async () => ({ default: (await import('./command.tsx')).Command }))
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

const unknown = (id: string): Place => ({
  id: id as InstitutionId,
  name: '–',
  shortName: '–',
  slug: '',
  zone: 'Asia/Jakarta',
  place: 'Jakarta',
  class: '',
  parentId: null,
  workingDays: [],
  opens: '08:00',
  closes: '17:00',
})

/** On a shared device the choice ends with the browser's window. */
const shelf = (isShared: boolean) => (isShared ? sessionStorage : localStorage)

function useSessionHere(): Session {
  const { data: me } = useSuspenseQuery(whoAmI)
  const { data: places } = useSuspenseQuery(directory)
  const [chosen, setChosen] = useState(() => shelf(me.shared).getItem('instansi'))
  return useMemo(() => {
    const person = asMe(me)
    const byId = new Map<string, Place>(places.map((place) => [place.id, place] as const))
    const own = person.memberships.map(({ institution }) => institution)
    const [first = ''] = own
    const placeOf = (id: string) => byId.get(id) ?? unknown(id)
    return {
      person,
      email: me.email,
      isShared: me.shared,
      isDemo: me.demo,
      twoFactor: me.twoFactor,
      draftKey: me.draftKey,
      places,
      placeOf,
      current: placeOf(own.find((id) => id === chosen) ?? first),
      choose: (id: InstitutionId) => {
        shelf(me.shared).setItem('instansi', id)
        setChosen(id)
      },
    }
  }, [me, places, chosen])
}

/** Everything around a page: the loop on the left, tabs on a phone, bands above. */
export function Shell() {
  const session = useSessionHere()
  return (
    <SessionContext value={session}>
      <LanguageIn language={session.person.language}>
        <Frame />
      </LanguageIn>
    </SessionContext>
  )
}

type Open = 'find' | 'keys' | null

const railShelf = 'rel'
const bell = <Bell />

function Frame() {
  const say = useShellWords()
  const [open, setOpen] = useState<Open>(null)
  const [isRail, setRail] = useState(() => localStorage.getItem(railShelf) === 'ya')
  useKeys({
    find: () => setOpen('find'),
    help: () => setOpen('keys'),
    rail: () => {
      localStorage.setItem(railShelf, isRail ? 'tidak' : 'ya')
      setRail(!isRail)
    },
  })
  return (
    <div className={styles['frame']}>
      <a href="#isi" className={styles['skip']}>
        {say('skip')}
      </a>
      <Bands />
      <div className={styles['app']} data-rail={isRail || undefined}>
        <Sidebar onFind={() => setOpen('find')} />
        <div className={styles['content']}>
          <Suspense
            fallback={
              <div className={styles['loading']}>
                <Skeleton />
              </div>
            }
          >
            <BarContext value={bell}>
              <Outlet />
            </BarContext>
          </Suspense>
        </div>
      </div>
      <PhoneTabs />
      <Suspense>
        {open === 'find' ? <Command onClose={() => setOpen(null)} /> : null}
        {open === 'keys' ? <KeysDialog onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  )
}
