import type { MediaDetail } from '../contract.ts'
import { cropFor } from '../cropping.ts'
import styles from './library.module.css'
import { useMediaWords } from './words.ts'

const shapes = [
  { name: '1:1', ratio: 1 },
  { name: '4:5', ratio: 0.8 },
  { name: '1,91:1', ratio: 1.91 },
] as const

/** The picture in the shapes platforms cut it into, by the very rule the server cuts with. */
export function Crops({ of }: { of: MediaDetail }) {
  const say = useMediaWords()
  return (
    <ul className={styles['crops']} aria-label={say('crops')}>
      {shapes.map(({ name, ratio }) => {
        const box = cropFor(of, { min: ratio, max: ratio }, of.focus) ?? { left: 0, top: 0, width: of.width, height: of.height }
        return (
          <li key={name}>
            <svg viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`} role="img" aria-label={name}>
              <image href={`/media/${of.id}?w=640`} width={of.width} height={of.height} />
            </svg>
            <small>{name}</small>
          </li>
        )
      })}
    </ul>
  )
}
