import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { count } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Segmented, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { isWorse, mayRegister } from '../rules.ts'
import { ChannelRow } from './channel-row.tsx'
import styles from './channels.module.css'
import { isShown, states, type Filter, type Listed } from './filter.ts'
import { channels, usePlatforms } from './queries.ts'
import { RegisterDialog } from './register-dialog.tsx'
import { useChannelsWords } from './words.ts'

/** What narrows the list stands in the address, so that it can be sent to a colleague. */
function useFilter() {
  const navigate = useNavigate()
  const filter = useSearch({ strict: false }) as Filter
  const set = (change: { [Key in keyof Filter]: Filter[Key] | undefined }) =>
    void navigate({ to: '/kanal', search: { ...filter, ...change } as never, replace: true })
  return { filter, set }
}

/** Accounts of this institution with retired ones, or of every institution this person looks after. */
function useListed(isNetwork: boolean) {
  const { current } = useSession()
  const own = useQuery({ ...channels.list.queryOptions({ input: { institution: current.id, withRetired: true } }), enabled: !isNetwork })
  const all = useQuery({ ...channels.overview.queryOptions(), enabled: isNetwork })
  const { data, error, refetch } = isNetwork ? all : own
  // Worst first; among equals as they were registered.
  const listed = (data as Listed[] | undefined)?.toSorted((a, b) => (a.health === b.health ? 0 : isWorse(a.health, b.health) ? -1 : 1))
  return { listed, error, retry: () => void refetch() }
}

function Filters({ filter, set, shown }: ReturnType<typeof useFilter> & { shown: number }) {
  const say = useChannelsWords()
  const language = useLanguage()
  const { person } = useSession()
  const { platforms } = usePlatforms()
  const choices = [{ value: '', label: say('allPlatforms') }, ...platforms.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <div className={styles['filters']}>
      {person.below.length > 0 ? (
        <Segmented
          label={say('scope')}
          value={filter.lingkup ?? 'instansi'}
          onChange={(lingkup) => set({ lingkup: lingkup === 'jejaring' ? 'jejaring' : undefined })}
          options={[
            { value: 'instansi', label: say('scopeOwn') },
            { value: 'jejaring', label: say('scopeNetwork') },
          ]}
        />
      ) : null}
      <SelectField
        label={say('state')}
        hideLabel
        value={filter.keadaan ?? ''}
        onChange={(keadaan) => set({ keadaan: (keadaan || undefined) as Filter['keadaan'] })}
        choices={states.map((value) => ({ value: value === 'all' ? '' : value, label: say(`only_${value}`) }))}
      />
      <SelectField
        label={say('platform')}
        hideLabel
        value={filter.platform ?? ''}
        onChange={(platform) => set({ platform: platform || undefined })}
        choices={choices}
      />
      <TextField
        label={say('search')}
        hideLabel
        type="search"
        placeholder={say('search')}
        value={filter.cari ?? ''}
        onChange={(cari) => set({ cari: cari || undefined })}
      />
      <span className={styles['count']} role="status">
        {say('shown', { count: count(shown, language) })}
      </span>
    </div>
  )
}

/** The official-account register: every account, how it is, and what has to be put right. */
export function ChannelsPage() {
  const say = useChannelsWords()
  const { current, person, placeOf } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { filter, set } = useFilter()
  const search = useDeferredValue(filter.cari ?? '')
  const isNetwork = filter.lingkup === 'jejaring' && person.below.length > 0
  const { listed, error, retry } = useListed(isNetwork)
  const shown = (listed ?? []).filter((one) => isShown(one, { ...filter, cari: search }, placeOf(one.institution).shortName))
  return (
    <Page
      title={say('channels')}
      meta={isNetwork ? say('scopeNetwork') : current.shortName}
      actions={
        <>
          <a href={`/akun-resmi/${current.slug}`} target="_blank" rel="noreferrer" className={styles['public']}>
            {say('publicRegister')}
          </a>
          <ButtonLink to="/kanal/mirip">{say('lookalikes')}</ButtonLink>
          <Button kind="primary" onPress={() => setOpen(true)} why={mayRegister(person, current.id) === null ? null : say('onlyAdmin')}>
            <Icon of={Plus} /> {say('register')}
          </Button>
        </>
      }
    >
      <Filters filter={filter} set={set} shown={shown.length} />
      {error ? <Failure error={error} retry={retry} /> : null}
      {listed || error ? null : <Skeleton rows={6} />}
      {listed?.length === 0 ? <Empty title={say('none')} text={say('noneText')} /> : null}
      {listed && listed.length > 0 && shown.length === 0 ? (
        <Empty title={say('noneFiltered')}>
          <Button onPress={() => set({ cari: undefined, platform: undefined, keadaan: undefined })}>{say('clearFilter')}</Button>
        </Empty>
      ) : null}
      <ul className={styles['rows']}>
        {shown.map((one) => (
          <ChannelRow key={one.id ?? `${one.institution}${one.platform}${one.handle}`} listed={one} showsPlace={isNetwork} />
        ))}
      </ul>
      {isOpen ? <RegisterDialog onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
