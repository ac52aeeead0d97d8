import { useMutation } from '@tanstack/react-query'
import { Crop, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Media } from '#features/media/contract.ts'
import { isDescribed, isPastRights } from '#features/media/rules.ts'
import { IconButton } from '#kit/web/button.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { FocusPoint } from '#kit/web/focus-point.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { now } from '#kit/web/clock.ts'
import { useSession } from '#kit/web/session.tsx'
import styles from './composer.module.css'
import { media } from './queries.ts'
import { usePostsWords } from './words.ts'

/** What is worth knowing before it goes out: a location taken out, rights that end. */
function Remarks({ image }: { image: Media }) {
  const say = usePostsWords()
  const { zone } = useSession().placeOf(image.institution)
  const today = now().toZonedDateTimeISO(zone).toPlainDate().toString()
  return (
    <>
      {image.hadLocation ? <p className={styles['quiet']}>{say('locationRemoved')}</p> : null}
      {image.rightsUntil ? (
        <p className={isPastRights(image, today) ? styles['late'] : styles['quiet']}>
          {say(isPastRights(image, today) ? 'rightsEnded' : 'rightsUntil', { until: image.rightsUntil })}
        </p>
      ) : null}
    </>
  )
}

/** One picture of a post: its alternative text, and the point that stays in view. */
export function Picture({ image, onRemove }: { image: Media; onRemove: () => void }) {
  const say = usePostsWords()
  const [alt, setAlt] = useState(image.alt ?? '')
  const [isCropping, setCropping] = useState(false)
  const describe = useMutation(media.describe.mutationOptions())
  const focus = useMutation(media.focus.mutationOptions())
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
          <IconButton label={say('setFocus')} onPress={() => setCropping(!isCropping)}>
            <Icon of={Crop} />
          </IconButton>
          <IconButton label={say('removeImage')} onPress={onRemove}>
            <Icon of={Trash2} />
          </IconButton>
        </div>
        {isCropping ? (
          <>
            <p className={styles['quiet']}>{say('focusHelp')}</p>
            <FocusPoint src={`/media/${image.id}?w=640`} focus={image.focus} onChange={(point) => focus.mutate({ id: image.id, focus: point })} />
          </>
        ) : null}
        <Remarks image={image} />
      </div>
    </li>
  )
}
