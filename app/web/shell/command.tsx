import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  CalendarDays,
  CirclePause,
  FileCheck,
  FlaskConical,
  House,
  Images,
  Landmark,
  Newspaper,
  Plus,
  RadioTower,
  Rss,
  Search,
  Settings,
  Stamp,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { contract as postsContract } from '#features/posts/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { postNumber } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useStateWord } from '#kit/web/state-mark.tsx'
import styles from './command.module.css'
import { useShellWords } from './words.ts'

const posts = clientFor<typeof postsContract>('posts')
const most = 6

type Entry = { key: string; icon: LucideIcon; title: string; meta: string; to: string }

const plain = (text: string) => text.toLocaleLowerCase('id').normalize('NFKD').replaceAll(/\p{M}/gu, '')
const holds = (text: string, asked: string) => asked.split(/\s+/).every((word) => plain(text).includes(word))

function usePages(): Entry[] {
  const say = useShellWords()
  const page = (key: Parameters<typeof say>[0], icon: LucideIcon, to: string): Entry => ({ key: to, icon, title: say(key), meta: say('page'), to })
  return [
    { key: 'baru', icon: Plus, title: say('newPost'), meta: say('action'), to: '/konten/baru/tulis' },
    page('home', House, '/'),
    page('laboratory', FlaskConical, '/laboratorium'),
    page('calendar', CalendarDays, '/kalender'),
    page('approvals', Stamp, '/setujui'),
    page('posts', Newspaper, '/konten'),
    page('library', Images, '/pustaka'),
    page('channels', RadioTower, '/kanal'),
    page('newsroom', Rss, '/ruang-berita'),
    page('proofs', FileCheck, '/bukti'),
    page('pauses', CirclePause, '/jeda'),
    page('institutions', Landmark, '/instansi'),
    page('members', Users, '/anggota'),
    page('settings', Settings, '/setelan'),
  ]
}

/** What answers to these words: pages and actions, posts of this desk, institutions of the network. */
function useEntries(typed: string): Entry[] {
  const say = useShellWords()
  const word = useStateWord()
  const { current, places } = useSession()
  const asked = plain(useDeferredValue(typed.trim()))
  const pages = usePages().filter(({ title }) => holds(title, asked))
  const { data } = useQuery(
    posts.list.queryOptions({ input: { institution: current.id, limit: most, search: asked }, enabled: asked.length > 1, placeholderData: (before) => before }),
  )
  const found = asked.length > 1 ? (data?.rows ?? []) : []
  const near = asked ? places.filter((place) => holds(`${place.name} ${place.shortName} ${place.place}`, asked)).slice(0, most) : []
  return [
    ...pages,
    ...found.map((post) => ({
      key: post.id,
      icon: Newspaper,
      title: post.title || postNumber(post.number),
      meta: `${postNumber(post.number)}, ${word(post.state).toLowerCase()}`,
      to: `/konten/${post.id}`,
    })),
    ...near.map((place) => ({ key: place.id, icon: Landmark, title: place.shortName, meta: say('institution'), to: `/instansi/${place.slug}` })),
  ]
}

function Finder({ onClose }: { onClose: () => void }) {
  const say = useShellWords()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const entries = useEntries(typed)
  const chosen = Math.min(at, entries.length - 1)
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  const open = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    void navigate({ to: entry.to as never })
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((chosen + 1) % Math.max(1, entries.length)),
    ArrowUp: () => setAt((chosen - 1 + entries.length) % Math.max(1, entries.length)),
    Enter: () => open(entries[chosen]),
  }
  return (
    <>
      <div className={styles['ask']}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label={say('find')}
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          {...(entries[chosen] ? { 'aria-activedescendant': `${id}-${chosen}` } : {})}
          placeholder={say('findHint')}
          value={typed}
          ref={field}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            const act = keys[event.key]
            if (!act) return
            event.preventDefault()
            act()
          }}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={id} role="listbox" aria-label={say('find')} className={styles['entries']}>
        {entries.map((entry, index) => (
          <button
            key={entry.key}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerMove={() => setAt(index)}
            onClick={() => open(entry)}
          >
            <Icon of={entry.icon} />
            <span>{entry.title}</span>
            <small>{entry.meta}</small>
          </button>
        ))}
      </div>
      {entries.length === 0 ? (
        <p className={styles['nothing']} role="status">
          {say('findNothing', { text: typed })}
        </p>
      ) : null}
    </>
  )
}

/** `⌘K`: find or do anything. */
export function Command({ onClose }: { onClose: () => void }) {
  const say = useShellWords()
  return (
    <ModalOverlay className={styles['overlay'] ?? ''} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className={styles['box'] ?? ''}>
        <AriaDialog aria-label={say('find')} className={styles['dialog'] ?? ''}>
          <Finder onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
