import { Lightbulb, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Unseen } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Form } from '../kinds.ts'
import { mayAim, metersOf } from '../rules.ts'
import styles from './calendar.module.css'
import type { SetSearch } from './filters.tsx'
import type { Search } from './search.ts'
import { TargetsDialog } from './targets-dialog.tsx'
import type { Viewing } from './view.ts'
import { useCalendarWords } from './words.ts'

type Props = { aims: NonNullable<Viewing['aims']>; search: Search; set: SetSearch }

/** The mix of what is shown: each form's share beside its target; pressed, the calendar shows only that form. */
export function Meters({ aims, search, set }: Props) {
  const say = useCalendarWords()
  const { person } = useSession()
  const [isOpen, setOpen] = useState(false)
  const counts = new Map<Form, number>()
  for (const { form, count } of aims.mix) counts.set(form, (counts.get(form) ?? 0) + count)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const meters = metersOf(counts, aims.targets.mix)
  const most = meters.toSorted((a, b) => b.target - b.share - (a.target - a.share))[0]
  return (
    <div className={styles['meters']} role="group" aria-label={say('mix')}>
      {meters.map(({ form, share, target, count, short }) => (
        <button
          key={form}
          type="button"
          className={styles['meter']}
          data-form={form}
          data-short={(total > 0 && short > 0 && target - share > 4) || undefined}
          aria-pressed={search.jenis === form}
          onClick={() => set({ jenis: search.jenis === form ? undefined : form })}
        >
          <span>
            <i />
            {say(`form_${form}`)}
          </span>
          <b>{share}%</b>
          <Unseen>{say('meter', { count, target })}</Unseen>
          <em>
            <u style={{ width: `${Math.min(100, share * 2)}%` }} />
            <s style={{ left: `${Math.min(100, target * 2)}%` }} />
          </em>
        </button>
      ))}
      <p className={styles['advice']}>
        {total > 0 && most && most.short > 0 && most.target - most.share > 4 ? (
          <>
            <Icon of={Lightbulb} size={14} /> {say('short', { form: say(`form_${most.form}`), count: most.short })}
          </>
        ) : null}
      </p>
      {mayAim(person, aims.place.id) === null ? (
        <IconButton label={say('setTargets')} onPress={() => setOpen(true)}>
          <Icon of={SlidersHorizontal} size={16} />
        </IconButton>
      ) : null}
      {isOpen ? <TargetsDialog targets={aims.targets} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
