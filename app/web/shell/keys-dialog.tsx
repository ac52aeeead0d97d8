import { Dialog } from '#kit/web/dialog.tsx'
import styles from './command.module.css'
import { useShellWords } from './words.ts'

const rows = [
  [['Ctrl', 'K'], 'find'],
  [['C'], 'newPost'],
  [['J', 'K'], 'key_rows'],
  [['Enter', 'Esc'], 'key_open'],
  [['A', 'R'], 'key_decide'],
  [['/'], 'key_search'],
  [['['], 'key_rail'],
  [['G', 'B'], 'home'],
  [['G', 'O'], 'laboratory'],
  [['G', 'S'], 'approvals'],
  [['G', 'K'], 'calendar'],
  [['G', 'C'], 'posts'],
  [['G', 'L'], 'channels'],
  [['G', 'J'], 'pauses'],
  [['G', 'I'], 'institutions'],
  [['G', 'A'], 'members'],
  [['M'], 'key_move'],
  [['T'], 'key_today'],
  [['Z'], 'key_undo'],
  [['?'], 'key_help'],
] as const

/** `?`: every key there is. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useShellWords()
  const isApple = /Mac|iPhone|iPad/u.test(navigator.userAgent)
  return (
    <Dialog title={say('keys')} isOpen onClose={onClose}>
      <dl className={styles['keys']}>
        {rows.map(([keys, does]) => (
          <div key={does} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Ctrl' && isApple ? '⌘' : key}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('keysOff')}</p>
    </Dialog>
  )
}
