import { Copy } from 'lucide-react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { wordsOf } from './messages.ts'
import { useToast } from './toast.tsx'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }

const useWords = wordsOf(id, en)

/** Copies a text; where the browser does not let us (no HTTPS), says so. */
export function CopyButton({
  text,
  label,
  size = 'normal',
  kind = 'plain',
  onCopied,
}: {
  text: string
  label?: string
  size?: 'small' | 'normal' | 'large'
  kind?: 'plain' | 'primary'
  onCopied?: () => void
}) {
  const say = useWords()
  const toast = useToast()
  const copy = async () => {
    if (!('clipboard' in navigator)) return toast({ text: say('copyNot') })
    await navigator.clipboard.writeText(text)
    onCopied?.()
    return toast({ text: say('copied') })
  }
  return (
    <Button kind={kind} size={size} onPress={() => void copy()}>
      <Icon of={Copy} /> {label ?? say('copy')}
    </Button>
  )
}
