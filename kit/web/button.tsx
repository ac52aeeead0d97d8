import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './button.module.css'

type Look = { kind?: 'primary' | 'plain' | 'ghost' | 'danger' | 'alarm'; size?: 'small' | 'normal' | 'large'; wide?: boolean }

const classOf = ({ kind = 'plain', size = 'normal', wide = false }: Look) =>
  [styles['button'], styles[kind], styles[size], wide ? styles['wide'] : ''].filter(Boolean).join(' ')

type Props = Look & {
  children: ReactNode
  onPress?: () => void
  type?: 'button' | 'submit'
  /** While something runs: keeps its place and says so. */
  busy?: string | false | undefined
  /** Why it cannot be pressed now; shown beside it, and the button stays reachable. */
  why?: string | null | undefined
  label?: string
  form?: string
  /** The single letter that presses it. */
  letter?: 'a' | 'r'
}

/** A verb to press. A disabled one says why. */
export function Button({ children, onPress, type = 'button', busy, why, label, form, letter, ...look }: Props) {
  const isOff = Boolean(why)
  return (
    <>
      <AriaButton
        type={isOff ? 'button' : type}
        className={classOf(look)}
        onPress={() => {
          if (!isOff && !busy) onPress?.()
        }}
        isPending={Boolean(busy)}
        {...(label ? { 'aria-label': label } : {})}
        {...(form ? { form } : {})}
        {...(letter ? { 'data-key': letter } : {})}
        {...(isOff ? { 'aria-disabled': true, 'data-off': true } : {})}
      >
        {busy || children}
      </AriaButton>
      {why ? <span className={styles['why']}>{why}</span> : null}
    </>
  )
}

/** A place to go, drawn as a button. */
export function ButtonLink({
  to,
  children,
  params,
  search,
  ...look
}: Look & { to: string; children: ReactNode; params?: Record<string, string>; search?: Record<string, string> }) {
  return (
    <Link to={to} params={(params ?? {}) as never} search={(search ?? {}) as never} className={classOf(look)}>
      {children}
    </Link>
  )
}

/** A button of one icon; its label is its name. */
export function IconButton({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <AriaButton className={styles['icon'] ?? ''} aria-label={label} onPress={onPress}>
      {children}
    </AriaButton>
  )
}
