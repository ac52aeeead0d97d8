import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Media, MediaId } from '#features/media/contract.ts'
import { isDescribed } from '#features/media/rules.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { IconButton } from '#kit/web/button.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import type { Content } from '../contract.ts'
import styles from './composer.module.css'
import { media } from './queries.ts'
import { uploadImage } from './upload.ts'
import { usePostsWords } from './words.ts'

function Picture({ image, onRemove }: { image: Media; onRemove: () => void }) {
  const say = usePostsWords()
  const [alt, setAlt] = useState(image.alt ?? '')
  const describe = useMutation(media.describe.mutationOptions())
  const save = (text: string, isDecorative: boolean) => describe.mutate({ id: image.id, alt: isDecorative ? null : text.trim() || null, isDecorative })
  return (
    <li>
      <img src={`/media/${image.id}?w=320`} alt="" />
      <div className={styles['own']}>
        {image.isDecorative ? null : (
          <TextField
            label={say('alt')}
            value={alt}
            onChange={(text) => {
              setAlt(text)
              save(text, false)
            }}
            help={say('altHelp')}
            error={isDescribed({ alt, isDecorative: false }) ? null : say('altMissing')}
          />
        )}
        <div className={styles['row']}>
          <CheckField label={say('decorative')} checked={image.isDecorative} onChange={(isOn) => save(alt, isOn)} />
          <IconButton label={say('removeImage')} onPress={onRemove}>
            <Icon of={Trash2} />
          </IconButton>
        </div>
        {image.hadLocation ? <p className={styles['quiet']}>{say('locationRemoved')}</p> : null}
      </div>
    </li>
  )
}

/** Images from this device or its camera; each is described, or said to be decoration. */
export function Pictures({ content, write, institution }: { content: Content; write: (change: Partial<Content>) => void; institution: InstitutionId }) {
  const say = usePostsWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { data: images = [] } = useQuery(media.list.queryOptions({ input: { ids: content.media }, enabled: content.media.length > 0 }))
  const add = async (files: File[]) => {
    setBusy(true)
    setProblem(null)
    const made: MediaId[] = []
    for (const file of files) {
      const end = await uploadImage(file, institution, language)
      if ('problem' in end) setProblem(end.problem)
      else made.push(end.image.id)
    }
    setBusy(false)
    if (made.length > 0) write({ media: [...content.media, ...made] })
    await queries.invalidateQueries({ queryKey: media.list.key() })
  }
  const described = images.filter(isDescribed).length
  return (
    <Section title={say('images')} meta={content.media.length > 0 ? say('imagesMeta', { described, count: content.media.length }) : null}>
      {problem ? <Notice tone="red" text={problem} /> : null}
      <ul className={styles['pictures']}>
        {content.media.map((id) => {
          const image = images.find((one) => one.id === id)
          return image ? <Picture key={id} image={image} onRemove={() => write({ media: content.media.filter((one) => one !== id) })} /> : null
        })}
      </ul>
      <div>
        <label className={styles['add']}>
          <Icon of={ImagePlus} /> {isBusy ? say('uploading') : say('addImage')}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            multiple
            disabled={isBusy}
            onChange={(event) => void add([...(event.target.files ?? [])])}
          />
        </label>
      </div>
    </Section>
  )
}
