import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode, type RefObject } from 'react'
import { Icon } from './icon.tsx'
import styles from './field.module.css'

type Common = { label: string; help?: ReactNode; error?: string | null | undefined; hideLabel?: boolean }
type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Label above, help below; an error is a red edge, a mark and a sentence. */
function Frame({ label, help, error, hideLabel, children }: Common & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const note = error ? `${id}-error` : help ? `${id}-help` : null
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={hideLabel ? styles['unseen'] : styles['label']}>
        {label}
      </label>
      {children({ id, ...(note ? { 'aria-describedby': note } : {}), ...(error ? { 'aria-invalid': true } : {}) })}
      {error ? (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          <Icon of={CircleAlert} size={14} /> <span>{error}</span>
        </p>
      ) : help ? (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      ) : null}
    </div>
  )
}

type TextProps = Common & {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'datetime-local' | 'time' | 'search' | 'number'
  autoComplete?: string
  inputMode?: 'numeric' | 'email' | 'url'
  required?: boolean
  min?: string
  placeholder?: string
  maxLength?: number
  lang?: string
}

export function TextField({ label, help, error, hideLabel, onChange, ...input }: TextProps) {
  return (
    <Frame label={label} help={help} error={error} {...(hideLabel ? { hideLabel } : {})}>
      {(wiring) => <input {...wiring} {...input} className={styles['input']} onChange={(event) => onChange(event.target.value)} />}
    </Frame>
  )
}

type AreaProps = Common & {
  value: string
  onChange: (value: string) => void
  rows?: number
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
  plain?: boolean
  placeholder?: string
  maxLength?: number
  readOnly?: boolean
  fieldRef?: RefObject<HTMLTextAreaElement | null>
  /** What is marked, in UTF-16 units. */
  onMark?: (start: number, end: number) => void
}

/** `plain` writes straight on the page, as the composer does. */
export function TextArea({ label, help, error, hideLabel, onChange, plain = false, fieldRef, onMark, ...area }: AreaProps) {
  return (
    <Frame label={label} help={help} error={error} {...(hideLabel ? { hideLabel } : {})}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...area}
          ref={fieldRef}
          className={plain ? styles['sheet'] : styles['input']}
          onChange={(event) => onChange(event.target.value)}
          {...(onMark ? { onSelect: ({ currentTarget: { selectionStart, selectionEnd } }) => onMark(selectionStart, selectionEnd) } : {})}
        />
      )}
    </Frame>
  )
}

export type Choice = { value: string; label: string }

export function SelectField({
  label,
  help,
  error,
  hideLabel,
  value,
  onChange,
  choices,
}: Common & { value: string; onChange: (value: string) => void; choices: readonly Choice[] }) {
  return (
    <Frame label={label} help={help} error={error} {...(hideLabel ? { hideLabel } : {})}>
      {(wiring) => (
        <select {...wiring} value={value} className={styles['input']} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  )
}

/** One thing that is on or off. */
export function CheckField({ label, help, checked, onChange }: { label: ReactNode; help?: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId()
  return (
    <div className={styles['check']}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
      />
      <label htmlFor={id}>{label}</label>
      {help ? (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      ) : null}
    </div>
  )
}
