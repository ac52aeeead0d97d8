import { Camera, ImagePlus } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { CheckField } from './field.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import { Notice } from './pieces.tsx'
import { sendFile } from './send-file.ts'
import { useSession } from './session.tsx'
import styles from './upload-zone.module.css'

const useWords = wordsOf(id, en)

type OnItsWay = { key: number; name: string; share: number }
type Props = {
  institution: string
  replaces?: string
  savesData: boolean
  onSavesData: (isOn: boolean) => void
  takesVideo: boolean
  /** The records made, in the order they were chosen; what was refused is said here. */
  onSent: (media: string[]) => void
  many?: boolean
}

let count = 0

/** Sends what is chosen, one file after another, and says what came of each. */
function useSending({ institution, replaces, savesData, onSent }: Props) {
  const language = useLanguage()
  const { isShared } = useSession()
  const [queue, setQueue] = useState<OnItsWay[]>([])
  const [problems, setProblems] = useState<string[]>([])
  const send = async (files: readonly File[]) => {
    setProblems([])
    const items = files.map((file) => ({ file, key: (count += 1) }))
    setQueue((before) => [...before, ...items.map(({ file, key }) => ({ key, name: file.name, share: 0 }))])
    const made: string[] = []
    for (const { file, key } of items) {
      const onProgress = (share: number) => setQueue((now) => now.map((one) => (one.key === key ? { ...one, share } : one)))
      const end = await sendFile(file, { institution, ...(replaces ? { replaces } : {}), savesData, isShared, language, onProgress })
      setQueue((now) => now.filter((one) => one.key !== key))
      if ('media' in end) made.push(end.media)
      else setProblems((now) => [...now, files.length > 1 ? `${file.name}: ${end.problem}` : end.problem])
    }
    if (made.length > 0) onSent(made)
  }
  return { queue, problems, send }
}

/** Files dragged onto the zone, and files pasted anywhere on the page that holds it. */
function useDropAndPaste(take: (files: FileList | null | undefined) => void) {
  const zone = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const onFiles = useEffectEvent(take)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const over = (isHere: boolean) => (event: Event) => {
      event.preventDefault()
      setOver(isHere)
    }
    zone.current?.addEventListener('dragover', over(true), { signal })
    zone.current?.addEventListener('dragleave', over(false), { signal })
    zone.current?.addEventListener(
      'drop',
      (event) => {
        over(false)(event)
        onFiles(event.dataTransfer?.files)
      },
      { signal },
    )
    document.addEventListener('paste', ({ clipboardData }) => onFiles(clipboardData?.files), { signal })
    return () => ending.abort()
  }, [])
  return { zone, isOver }
}

/** Takes files by drag, paste, choice or a phone's camera; each shows how far it is and goes on by itself after a broken line. */
export function UploadZone(props: Props) {
  const say = useWords()
  const { takesVideo, savesData, onSavesData, many = true } = props
  const { queue, problems, send } = useSending(props)
  const types = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', ...(takesVideo ? ['video/mp4', 'video/quicktime', 'video/webm'] : [])]
  const take = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])]
    if (chosen.length > 0) void send(many ? chosen : chosen.slice(0, 1))
  }
  const { zone, isOver } = useDropAndPaste(take)
  return (
    <div ref={zone} role="group" aria-label={say('uploadZone')} className={styles['zone']} data-over={isOver || undefined}>
      <div className={styles['ways']}>
        <label className={styles['way']}>
          <Icon of={ImagePlus} /> {say(takesVideo ? 'chooseMedia' : 'chooseImages')}
          <input type="file" accept={types.join(',')} multiple={many} onChange={(event) => take(event.target.files)} />
        </label>
        <label className={styles['way']} data-camera>
          <Icon of={Camera} /> {say('takePhoto')}
          <input type="file" accept="image/*" capture="environment" onChange={(event) => take(event.target.files)} />
        </label>
        <span className={styles['hint']}>{say('dropOrPaste')}</span>
      </div>
      <CheckField label={say('savesData')} checked={savesData} onChange={onSavesData} />
      <ul className={styles['queue']} aria-live="polite">
        {queue.map(({ key, name, share }) => (
          <li key={key}>
            <span>{name}</span>
            <progress max={1} value={share} aria-label={name} />
            <b>{Math.round(share * 100)}%</b>
          </li>
        ))}
      </ul>
      {problems.map((text) => (
        <Notice key={text} tone="red" text={text} />
      ))}
    </div>
  )
}
