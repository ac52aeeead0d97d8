import { Link, useLocation } from '@tanstack/react-router'
import {
  CalendarDays,
  CirclePause,
  FileCheck,
  FlaskConical,
  House,
  Images,
  Landmark,
  Newspaper,
  RadioTower,
  Rss,
  Search,
  Settings,
  Stamp,
  Users,
} from 'lucide-react'
import { Icon } from '#kit/web/icon.tsx'
import { Avatar, InstitutionMark } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useNeeds } from '../home/needs.ts'
import styles from './sidebar.module.css'
import { useShellWords } from './words.ts'

/** What waits for this person, as the lists they open count it. */
export function useCounts() {
  const { needs } = useNeeds()
  return { waiting: needs.filter(({ kind }) => kind === 'approval').length, needs: needs.length }
}

const urgent = (count: number) => (count > 0 ? <b className={styles['count']}>{count}</b> : null)

function Desk() {
  const say = useShellWords()
  const { places, current, choose, person, placeOf } = useSession()
  const own = [...new Set(person.memberships.map(({ institution }) => institution))].map(placeOf)
  return (
    <div className={styles['desk']}>
      <InstitutionMark name={current.shortName} size={28} />
      <span>
        {own.length > 1 ? (
          <select aria-label={say('desk')} value={current.id} onChange={(event) => choose(own.find(({ id }) => id === event.target.value)?.id ?? current.id)}>
            {own.map((place) => (
              <option key={place.id} value={place.id}>
                {place.shortName}
              </option>
            ))}
          </select>
        ) : (
          <b>{current.shortName}</b>
        )}
        <small>{say('networkOf', { count: places.length })}</small>
      </span>
    </div>
  )
}

function Me() {
  const say = useShellWords()
  const { person, current } = useSession()
  const held = person.memberships.find(({ institution }) => institution === current.id)
  return (
    <div className={styles['me']}>
      <Avatar name={person.name} />
      <span>
        <b>{person.name}</b>
        {held ? <small>{say(`role_${held.role}`)}</small> : null}
      </span>
      <Link to="/setelan" className={styles['cog']} aria-label={say('settings')}>
        <Icon of={Settings} />
      </Link>
    </div>
  )
}

/** Find or do anything; the key is written on it. */
function Find({ onFind }: { onFind: () => void }) {
  const say = useShellWords()
  return (
    <button type="button" className={styles['find']} onClick={onFind} aria-keyshortcuts="Control+K Meta+K">
      <Icon of={Search} />
      <span>{say('find')}</span>
      <kbd aria-hidden="true">{/Mac/u.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  )
}

const rooms = {
  listen: ['/laboratorium'],
  plan: ['/kalender', '/setujui'],
  publish: ['/konten', '/pustaka', '/kanal', '/ruang-berita', '/bukti', '/jeda', '/serah'],
  network: ['/instansi', '/anggota'],
}

/** A step of the loop; its node is filled while one of its pages is open. */
function Step({ title, paths }: { title: string; paths: readonly string[] }) {
  const { pathname } = useLocation()
  return <h2 data-on={paths.some((path) => pathname.startsWith(path)) || undefined}>{title}</h2>
}

/** The sidebar is the loop: one line joins the steps that are built, Jejaring hangs below as a diamond. */
export function Sidebar({ onFind }: { onFind: () => void }) {
  const say = useShellWords()
  const { waiting, needs } = useCounts()
  return (
    <nav className={styles['side']} aria-label={say('menu')}>
      <Desk />
      <Find onFind={onFind} />
      <div className={styles['steps']}>
        <Link to="/" className={styles['item']} activeOptions={{ exact: true }}>
          <Icon of={House} />
          <span>{say('home')}</span>
          {urgent(needs)}
        </Link>
        <div className={styles['loop']}>
          <Step title={say('listen')} paths={rooms.listen} />
          <Link to="/laboratorium" className={styles['item']}>
            <Icon of={FlaskConical} />
            <span>{say('laboratory')}</span>
          </Link>
          <Step title={say('plan')} paths={rooms.plan} />
          <Link to="/kalender" className={styles['item']}>
            <Icon of={CalendarDays} />
            <span>{say('calendar')}</span>
          </Link>
          <Link to="/setujui" className={styles['item']}>
            <Icon of={Stamp} />
            <span>{say('approvals')}</span>
            {urgent(waiting)}
          </Link>
          <Step title={say('publish')} paths={rooms.publish} />
          <Link to="/konten" className={styles['item']}>
            <Icon of={Newspaper} />
            <span>{say('posts')}</span>
          </Link>
          <Link to="/pustaka" className={styles['item']}>
            <Icon of={Images} />
            <span>{say('library')}</span>
          </Link>
          <Link to="/kanal" className={styles['item']}>
            <Icon of={RadioTower} />
            <span>{say('channels')}</span>
          </Link>
          <Link to="/ruang-berita" className={styles['item']}>
            <Icon of={Rss} />
            <span>{say('newsroom')}</span>
          </Link>
          <Link to="/bukti" className={styles['item']}>
            <Icon of={FileCheck} />
            <span>{say('proofs')}</span>
          </Link>
          <Link to="/jeda" className={styles['item']}>
            <Icon of={CirclePause} />
            <span>{say('pauses')}</span>
          </Link>
        </div>
        <div className={styles['network']}>
          <Step title={say('network')} paths={rooms.network} />
          <Link to="/instansi" className={styles['item']}>
            <Icon of={Landmark} />
            <span>{say('institutions')}</span>
          </Link>
          <Link to="/anggota" className={styles['item']}>
            <Icon of={Users} />
            <span>{say('members')}</span>
          </Link>
        </div>
      </div>
      <Me />
    </nav>
  )
}

/** On a phone: the three things one does with a thumb, and the rest behind the fourth. */
export function PhoneTabs() {
  const say = useShellWords()
  const { waiting, needs } = useCounts()
  return (
    <nav className={styles['tabs']} aria-label={say('menu')}>
      <Link to="/" activeOptions={{ exact: true }}>
        <Icon of={House} size={20} />
        <span>{say('home')}</span>
        {urgent(needs)}
      </Link>
      <Link to="/setujui">
        <Icon of={Stamp} size={20} />
        <span>{say('approvals')}</span>
        {urgent(waiting)}
      </Link>
      <Link to="/konten">
        <Icon of={Newspaper} size={20} />
        <span>{say('posts')}</span>
      </Link>
      <Link to="/setelan">
        <Icon of={Settings} size={20} />
        <span>{say('more')}</span>
      </Link>
    </nav>
  )
}
