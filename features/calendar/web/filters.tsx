import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isCoordinator } from '#kit/rules.ts'
import { zoneLabel } from '#kit/time.ts'
import { ownZone } from '#kit/web/clock.ts'
import { Button } from '#kit/web/button.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Filters } from '../contract.ts'
import { forms } from '../kinds.ts'
import styles from './calendar.module.css'
import { usePlatforms } from './platforms.ts'
import { calendar } from './queries.ts'
import { isNarrowed, narrowing, scopeOf, stateGroups, type Search } from './search.ts'
import { useCalendarWords } from './words.ts'

export type SetSearch = (change: { [Key in keyof Search]: Search[Key] | undefined }) => void
type Props = { search: Search; set: SetSearch; filters: Filters; zone: string }

/** A filter as a chip: its name, what is chosen, soft where it narrows. */
function Choose({
  label,
  value,
  onChange,
  children,
  isNarrow,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
  isNarrow: boolean
}) {
  return (
    <label className={styles['filter']} data-narrow={isNarrow || undefined}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  )
}

function ScopeFilter({ search, set }: Pick<Props, 'search' | 'set'>) {
  const say = useCalendarWords()
  const session = useSession()
  const { person, places, current, placeOf } = session
  const near = [...new Set(person.memberships.map(({ institution }) => institution as string))].filter((id) => id !== current.id).map(placeOf)
  const below = places.filter(({ id }) => person.below.includes(id) && !near.some((one) => one.id === id) && id !== current.id)
  if (near.length === 0 && below.length === 0) return null
  const scope = scopeOf(search, session)
  const usual = isCoordinator(person) ? 'jejaring' : ''
  return (
    <Choose
      label={say('institution')}
      value={scope}
      isNarrow={scope !== usual}
      onChange={(instansi) => set({ instansi: instansi === usual ? undefined : instansi || current.id })}
    >
      <option value="">{current.shortName}</option>
      <option value="jejaring">{say('everything', { count: 1 + near.length + below.length })}</option>
      {near.map(({ id, shortName }) => (
        <option key={id} value={id}>
          {shortName}
        </option>
      ))}
      {below.length > 0 ? (
        <optgroup label={say('onlyTimes')}>
          {below.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </optgroup>
      ) : null}
    </Choose>
  )
}

function useChoices(filters: Filters) {
  const input = filters.institutions ? { institutions: filters.institutions } : {}
  const { data } = useQuery({ ...calendar.choices.queryOptions({ input, staleTime: 60_000 }), retry: false })
  return data ?? { channels: [], authors: [], languages: [], labels: [] }
}

function ChannelFilter({ search, set, filters }: Omit<Props, 'zone'>) {
  const say = useCalendarWords()
  const { all, nameOf } = usePlatforms()
  const { placeOf } = useSession()
  const { channels } = useChoices(filters)
  const many = new Set(channels.map(({ institution }) => institution)).size > 1
  return (
    <Choose label={say('channel')} value={search.kanal ?? ''} isNarrow={Boolean(search.kanal)} onChange={(kanal) => set({ kanal: kanal || undefined })}>
      <option value="">{say('all')}</option>
      <optgroup label={say('platforms')}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
      {channels.length > 0 ? (
        <optgroup label={say('channels')}>
          {channels.map(({ id, platform, handle, institution }) => (
            <option key={id} value={id}>
              {`${nameOf(platform)} ${handle}${many ? `, ${placeOf(institution).shortName}` : ''}`}
            </option>
          ))}
        </optgroup>
      ) : null}
    </Choose>
  )
}

type Option = { value: string; label: string }

/** The rest: state, form, language, writer, label; those with nothing to choose from are absent. */
function useRest(filters: Filters): { key: (typeof narrowing)[number]; label: string; options: Option[] }[] {
  const say = useCalendarWords()
  const language = useLanguage()
  const { authors, languages, labels } = useChoices(filters)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const states = Object.keys(stateGroups) as (keyof typeof stateGroups)[]
  const all = [
    { key: 'keadaan' as const, label: say('state'), options: states.map((value) => ({ value, label: say(`group_${value}`) })) },
    { key: 'jenis' as const, label: say('form'), options: forms.map((value) => ({ value, label: say(`form_${value}`) })) },
    { key: 'bahasa' as const, label: say('language'), options: languages.map((value) => ({ value, label: names.of(value) ?? value })) },
    { key: 'penulis' as const, label: say('author'), options: authors.map(({ id, name }) => ({ value: id as string, label: name })) },
    { key: 'label' as const, label: say('label'), options: labels.map((value) => ({ value, label: value })) },
  ]
  return all.filter(({ options }) => options.length > 0)
}

function ZoneFilter({ set, zone }: Pick<Props, 'set' | 'zone'>) {
  const say = useCalendarWords()
  const { current, places } = useSession()
  const cities = new Map(places.map((one) => [one.zone, one.place] as const))
  const zones = [...new Set([current.zone, ownZone(), zone, ...cities.keys()])]
  const labelOf = (one: string) => {
    const city = one === current.zone ? current.place : (cities.get(one) ?? zoneLabel(one))
    const label = zoneLabel(one, city)
    return label === city ? city : `${city}, ${label}`
  }
  return (
    <Choose label={say('time')} value={zone} isNarrow={zone !== current.zone} onChange={(zona) => set({ zona: zona === current.zone ? undefined : zona })}>
      {zones.map((one) => (
        <option key={one} value={one}>
          {labelOf(one)}
        </option>
      ))}
    </Choose>
  )
}

/** What the calendar is narrowed to; all of it stands in the address. */
export function FilterBar({ search, set, filters, zone }: Props) {
  const say = useCalendarWords()
  const rest = useRest(filters)
  const none = Object.fromEntries(narrowing.map((key) => [key, undefined])) as Parameters<SetSearch>[0]
  return (
    <div className={styles['filters']} role="group" aria-label={say('filters')}>
      <ScopeFilter search={search} set={set} />
      <ChannelFilter search={search} set={set} filters={filters} />
      {rest.map(({ key, label, options }) => (
        <Choose key={key} label={label} value={search[key] ?? ''} isNarrow={Boolean(search[key])} onChange={(value) => set({ [key]: value || undefined })}>
          <option value="">{say('all')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Choose>
      ))}
      {isNarrowed(search) ? (
        <Button size="small" kind="ghost" onPress={() => set(none)}>
          {say('clearAll')}
        </Button>
      ) : null}
      <span className={styles['push']} />
      <ZoneFilter set={set} zone={zone} />
    </div>
  )
}
