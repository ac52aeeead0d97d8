import { useRouter } from '@tanstack/react-router'
import { ButtonLink } from '#kit/web/button.tsx'
import { Empty, Failure } from '#kit/web/pieces.tsx'
import styles from './broken.module.css'
import { useShellWords } from './words.ts'

/** Something broke on the way to a page; nothing written is lost. */
export function Broken({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <main className={styles['middle']}>
      <Failure error={error} retry={() => void router.invalidate()} />
    </main>
  )
}

export function NotFound() {
  const say = useShellWords()
  return (
    <main className={styles['middle']}>
      <h1>{say('notFound')}</h1>
      <Empty title={say('notFoundLead')} text={say('notFoundText')}>
        <ButtonLink to="/">{say('home')}</ButtonLink>
      </Empty>
    </main>
  )
}
