import { useQuery } from '@tanstack/react-query'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Segmented } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { rights, type Searching } from '../contract.ts'
import { useFilter } from './filter.ts'
import styles from './library.module.css'
import { media } from './queries.ts'
import { useMediaWords } from './words.ts'

const shelves: readonly Searching['shelf'][] = ['own', 'expiring', 'shared', 'retired']

export function Filters() {
  const say = useMediaWords()
  const { current } = useSession()
  const { filter, set } = useFilter()
  const { data: collections = [] } = useQuery(media.collections.queryOptions({ input: { institution: current.id } }))
  return (
    <div className={styles['filters']}>
      <Segmented
        label={say('shelf')}
        value={filter.rak ?? 'own'}
        onChange={(rak) => set({ rak: rak === 'own' ? undefined : rak })}
        options={shelves.map((value) => ({ value, label: say(`shelf_${value}`) }))}
      />
      <div className={styles['narrow']}>
        <TextField label={say('search')} hideLabel type="search" placeholder={say('search')} value={filter.cari ?? ''} onChange={(cari) => set({ cari })} />
        <SelectField
          label={say('kind')}
          hideLabel
          value={filter.jenis ?? ''}
          onChange={(jenis) => set({ jenis: jenis as never })}
          choices={[
            { value: '', label: say('kind_all') },
            { value: 'image', label: say('kind_image') },
            { value: 'video', label: say('kind_video') },
          ]}
        />
        <SelectField
          label={say('rights')}
          hideLabel
          value={filter.hak ?? ''}
          onChange={(hak) => set({ hak: hak as never })}
          choices={[{ value: '', label: say('rights_all') }, ...rights.map((value) => ({ value, label: say(`rights_${value}`) }))]}
        />
        {collections.length > 0 ? (
          <SelectField
            label={say('collection')}
            hideLabel
            value={filter.koleksi ?? ''}
            onChange={(koleksi) => set({ koleksi: koleksi as never })}
            choices={[{ value: '', label: say('collection_all') }, ...collections.map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }))]}
          />
        ) : null}
      </div>
    </div>
  )
}
