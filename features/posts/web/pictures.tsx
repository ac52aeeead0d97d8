import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Images } from 'lucide-react'
import { useState } from 'react'
import type { MediaId } from '#features/media/contract.ts'
import { isDescribed } from '#features/media/rules.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Section } from '#kit/web/page.tsx'
import { UploadZone } from '#kit/web/upload-zone.tsx'
import type { Content } from '../contract.ts'
import styles from './composer.module.css'
import { LibraryPicker } from './library-picker.tsx'
import { Picture } from './picture.tsx'
import { media } from './queries.ts'
import { usePostsWords } from './words.ts'

/** Pictures and films from this device, its camera or the library; each is described, or said to be decoration. */
export function Pictures({ content, write, institution }: { content: Content; write: (change: Partial<Content>) => void; institution: InstitutionId }) {
  const say = usePostsWords()
  const queries = useQueryClient()
  const [isPicking, setPicking] = useState(false)
  const { data: images = [] } = useQuery(media.list.queryOptions({ input: { ids: content.media }, enabled: content.media.length > 0 }))
  const { data: habits } = useQuery(media.habits.queryOptions({ staleTime: 600_000 }))
  const setHabits = useMutation(media.setHabits.mutationOptions())
  const add = (made: readonly string[]) => {
    write({ media: [...content.media, ...(made as MediaId[])] })
    void queries.invalidateQueries({ queryKey: media.list.key() })
  }
  const described = images.filter(isDescribed).length
  return (
    <Section title={say('images')} meta={content.media.length > 0 ? say('imagesMeta', { described, count: content.media.length }) : null}>
      <ul className={styles['pictures']}>
        {content.media.map((id) => {
          const image = images.find((one) => one.id === id)
          return image ? <Picture key={id} image={image} onRemove={() => write({ media: content.media.filter((one) => one !== id) })} /> : null
        })}
      </ul>
      <UploadZone
        institution={institution}
        savesData={habits?.savesData ?? false}
        onSavesData={(savesData) => setHabits.mutate({ savesData })}
        takesVideo={habits?.takesVideo ?? false}
        onSent={add}
      />
      <div>
        <Button onPress={() => setPicking(true)}>
          <Icon of={Images} /> {say('fromLibrary')}
        </Button>
      </div>
      {isPicking ? (
        <LibraryPicker
          institution={institution}
          taken={content.media}
          onPick={(id) => {
            add([id])
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </Section>
  )
}
