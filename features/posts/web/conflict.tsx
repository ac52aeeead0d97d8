import { useState } from 'react'
import type { Channel } from '#features/channels/contract.ts'
import { Button } from '#kit/web/button.tsx'
import { timeIn } from '#kit/web/format.ts'
import { Notice } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import type { Content } from '../contract.ts'
import { choose, merge, type Conflict as Clash } from '../merging.ts'
import { directionOf } from '../rules.ts'
import styles from './composer.module.css'
import { useLanguageName } from './language-names.ts'
import type { Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

type Aside = Extract<Writing['keeping'], { kind: 'aside' }>

/** Somebody saved the same words first: both texts exist, and the writer chooses which goes on. All else is joined already. */
export function Conflict({ writing, place, own }: { writing: Writing; place: Place; own: readonly Channel[] }) {
  const { keeping } = writing
  return keeping.kind === 'aside' ? <Clashes key={keeping.newest.version} writing={writing} aside={keeping} place={place} own={own} /> : null
}

function Clashes({ writing, aside, place, own }: { writing: Writing; aside: Aside; place: Place; own: readonly Channel[] }) {
  const say = usePostsWords()
  const { newest, base } = aside
  const { content, conflicts } = merge({ base, theirs: newest.content, mine: writing.content })
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const open = conflicts.filter(({ unit }) => !chosen.has(unit))
  const decide = (clash: Clash, isMine: boolean) => {
    const all = new Map(chosen).set(clash.unit, isMine)
    if (open.length > 1) return setChosen(all)
    const ours = conflicts.filter(({ unit }) => all.get(unit)).reduce<Content>((so, one) => choose(so, one, writing.content), content)
    return writing.takeUp(newest, ours)
  }
  return (
    <Notice
      tone="amber"
      title={say('asideTitle', { name: newest.changedBy, time: timeIn(newest.changedAt, place) })}
      text={
        <div className={styles['clashes']}>
          <p>{say('asideText')}</p>
          {open.length === 0 ? (
            <Button size="small" kind="primary" onPress={() => writing.takeUp(newest, content)}>
              {say('goOn')}
            </Button>
          ) : null}
          {open.map((clash) => (
            <OneClash
              key={clash.unit}
              clash={clash}
              name={newest.changedBy}
              own={own}
              source={newest.content.language}
              onDecide={(isMine) => decide(clash, isMine)}
            />
          ))}
        </div>
      }
    />
  )
}

/** What a part is called: `teks, Jepang`, `varian @kemlu`. */
function useUnitName(own: readonly Channel[], source: string) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  return (unit: string): { label: string; language: string } => {
    const [kind = '', first = '', second = '', part = ''] = unit.split('/')
    if (kind === 'translations') return { label: `${say(second === 'title' ? 'part_title' : 'part_text')}, ${nameOf(first)}`, language: first }
    if (kind !== 'variants') return { label: say(`part_${kind}` as 'part_text'), language: source }
    const handle = own.find(({ id }) => id === first)?.handle ?? ''
    return { label: `${say(part === 'second' ? 'part_language' : 'part_variants')} ${handle}, ${nameOf(second)}`, language: second }
  }
}

function OneClash({
  clash,
  name,
  own,
  source,
  onDecide,
}: {
  clash: Clash
  name: string
  own: readonly Channel[]
  source: string
  onDecide: (isMine: boolean) => void
}) {
  const say = usePostsWords()
  const { label, language } = useUnitName(own, source)(clash.unit)
  const shown = (value: unknown) => (value === undefined ? say('removedPart') : value === null ? say('follows') : String(value))
  const words = { lang: language, dir: directionOf(language) }
  return (
    <div className={styles['clash']} role="group" aria-label={label}>
      <b>{label}</b>
      <div>
        <p {...words}>{shown(clash.theirs)}</p>
        <Button size="small" kind="primary" onPress={() => onDecide(false)}>
          {say('takeTheirs', { name })}
        </Button>
      </div>
      <div>
        <p {...words}>{shown(clash.mine)}</p>
        <Button size="small" onPress={() => onDecide(true)}>
          {say('putMine')}
        </Button>
      </div>
    </div>
  )
}
