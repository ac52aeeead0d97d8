import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { TextField } from '#kit/web/field.tsx'
import { timeIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, InstitutionMark, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Institution } from '../contract.ts'
import { mayChange } from '../rules.ts'
import styles from './institutions.module.css'
import { PlaceDialog } from './place-dialog.tsx'
import { institutions } from './queries.ts'
import { useInstitutionsWords } from './words.ts'

type Leaf = { place: Institution; depth: number }

/** The tree as a list: each institution under the one it stands below. */
function flatten(all: readonly Institution[], parent: string | null = null, depth = 0): Leaf[] {
  return all.filter(({ parentId }) => parentId === parent).flatMap((place) => [{ place, depth }, ...flatten(all, place.id, depth + 1)])
}

const matches = (place: Institution, wanted: string) => `${place.name} ${place.shortName} ${place.place}`.toLowerCase().includes(wanted.trim().toLowerCase())

/** Every institution of the network, with the time it is there. */
export function DirectoryPage() {
  const say = useInstitutionsWords()
  const { current, person } = useSession()
  const [wanted, setWanted] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { data: all, error, refetch } = useQuery(institutions.list.queryOptions())
  const leaves = all ? flatten(all).filter(({ place }) => matches(place, wanted)) : []
  return (
    <Page
      title={say('institutions')}
      meta={all ? say('count', { count: all.length }) : null}
      actions={
        <Button kind="primary" onPress={() => setOpen(true)} why={mayChange(person, current.id) === null ? null : say('onlyAdmin')}>
          <Icon of={Plus} /> {say('add')}
        </Button>
      }
    >
      <div className={styles['search']}>
        <TextField label={say('search')} hideLabel type="search" placeholder={say('search')} value={wanted} onChange={setWanted} />
      </div>
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {all || error ? null : <Skeleton />}
      {all && leaves.length === 0 ? (
        <Empty title={say('nothingFound', { wanted })}>
          <Button onPress={() => setWanted('')}>{say('clear')}</Button>
        </Empty>
      ) : null}
      <ul className={styles['tree']}>
        {leaves.map(({ place, depth }) => (
          <li key={place.id} data-depth={wanted ? 0 : Math.min(depth, 4)}>
            <Link to="/instansi/$slug" params={{ slug: place.slug } as never} className={styles['row']}>
              <InstitutionMark name={place.shortName} size={28} />
              <span className={styles['name']}>
                <b>{place.shortName}</b>
                <small>{place.name}</small>
              </span>
              <span className={styles['kind']}>{place.missionKind ? say(`mission_${place.missionKind}`) : say(`class_${place.class}`)}</span>
              <span className={styles['time']}>{timeIn(now().toString(), place)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {isOpen ? <PlaceDialog parent={current} onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
