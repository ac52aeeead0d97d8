import { useState } from 'react'
import { Camera } from 'lucide-react'
import type { Media, MediaId } from '#features/media/contract.ts'
import type { Refusal } from '#kit/fault.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import styles from './handoff.module.css'
import { usePublishingWords } from './words.ts'

/** A screenshot instead of an address, as proof. */
export function Screenshot({ institution, value, onChange }: { institution: InstitutionId; value: MediaId | null; onChange: (id: MediaId) => void }) {
  const say = usePublishingWords()
  const language = useLanguage()
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (file: File | undefined) => {
    if (!file) return
    setProblem(null)
    try {
      const response = await fetch(`/media?institution=${institution}`, { method: 'POST', body: file })
      const answer = (await response.json()) as Media & { data?: Refusal }
      if (response.ok) onChange(answer.id)
      else setProblem(answer.data?.words[language] ?? say('screenshotLost'))
    } catch {
      setProblem(say('screenshotLost'))
    }
  }
  return (
    <>
      {problem ? <Notice tone="red" text={problem} /> : null}
      <label className={styles['shot']}>
        <Icon of={Camera} /> {say(value ? 'screenshotKept' : 'screenshot')}
        <input type="file" accept="image/*" onChange={(event) => void send(event.target.files?.[0])} />
      </label>
    </>
  )
}
