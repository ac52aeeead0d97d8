import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { wallInWords } from '#kit/web/format.ts'
import type { Place } from '#kit/web/session.tsx'
import { zoneLabel } from '#kit/time.ts'
import { occurrencesOf, type Occurrence, type Rule } from '../recurring.ts'
import styles from './series.module.css'
import { usePostsWords } from './words.ts'

type Props = { rule: Rule; onChange: (rule: Rule) => void; place: Place }

/** A rule may be half typed; a day that is none shows nothing. */
export function shownTimes(rule: Rule): Occurrence[] {
  try {
    return occurrencesOf(rule)
  } catch {
    return []
  }
}

function Weekdays({ rule, onChange }: Props) {
  const say = usePostsWords()
  const language = useLanguage()
  const monday = Temporal.PlainDate.from('2026-11-23')
  return (
    <fieldset className={styles['weekdays']}>
      <legend>{say('onDays')}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <CheckField
          key={day}
          label={monday.add({ days: day - 1 }).toLocaleString(language, { weekday: 'long' })}
          checked={rule.weekdays.includes(day)}
          onChange={(isOn) => onChange({ ...rule, weekdays: isOn ? [...rule.weekdays, day] : rule.weekdays.filter((one) => one !== day) })}
        />
      ))}
    </fieldset>
  )
}

function numberIn(text: string, { least, most }: { least: number; most: number }) {
  const number = Math.round(Number(text))
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least
}

/** When a series comes again, by the institution's own clock. */
export function RuleForm(props: Props) {
  const say = usePostsWords()
  const { rule, onChange, place } = props
  const set = (change: Partial<Rule>) => onChange({ ...rule, ...change })
  return (
    <div className={styles['rule']}>
      <SelectField
        label={say('every')}
        value={rule.every}
        onChange={(every) => set({ every: every === 'month' ? 'month' : 'week' })}
        choices={[
          { value: 'week', label: say('everyWeek') },
          { value: 'month', label: say('everyMonth') },
        ]}
      />
      <TextField
        label={say(rule.every === 'week' ? 'stepWeeks' : 'stepMonths')}
        type="number"
        value={String(rule.step)}
        onChange={(step) => set({ step: numberIn(step, { least: 1, most: 12 }) })}
      />
      {rule.every === 'week' ? (
        <Weekdays {...props} />
      ) : (
        <TextField
          label={say('monthDay')}
          type="number"
          value={String(rule.monthDay)}
          onChange={(day) => set({ monthDay: numberIn(day, { least: 1, most: 31 }) })}
          help={say('monthDayHelp')}
        />
      )}
      <TextField label={say('atHour', { zone: zoneLabel(rule.zone, place.place) })} type="time" value={rule.at} onChange={(at) => at && set({ at })} />
      <TextField label={say('fromDay')} type="date" value={rule.from} onChange={(from) => from && set({ from })} />
      <TextField label={say('untilDay')} type="date" value={rule.until ?? ''} onChange={(until) => set({ until: until || null })} help={say('untilHelp')} />
      <TextField
        label={say('countTimes')}
        type="number"
        value={rule.count === null ? '' : String(rule.count)}
        onChange={(count) => set({ count: count === '' ? null : numberIn(count, { least: 1, most: 60 }) })}
      />
    </div>
  )
}

/** Every time of a series before it is made; single ones are skipped or shifted. */
export function Times({ rule, onChange, place }: Props) {
  const say = usePostsWords()
  const language = useLanguage()
  const times = shownTimes(rule)
  const zone = zoneLabel(rule.zone, place.place)
  const skip = ({ day }: Occurrence, isOn: boolean) => onChange({ ...rule, skipped: isOn ? rule.skipped.filter((one) => one !== day) : [...rule.skipped, day] })
  const shift = ({ day }: Occurrence, wall: string) => {
    const others = rule.moved.filter((one) => one.day !== day)
    onChange({ ...rule, moved: wall && wall !== `${day}T${rule.at}` ? [...others, { day, wall }] : others })
  }
  return (
    <Section title={say('times')} meta={say('timesMeta', { count: times.filter(({ state }) => state !== 'skipped').length })}>
      <ol className={styles['times']}>
        {times.map((time) => (
          <li key={time.day} data-state={time.state}>
            <CheckField label={wallInWords(time.wall, zone, language) ?? time.wall} checked={time.state !== 'skipped'} onChange={(isOn) => skip(time, isOn)} />
            {time.state === 'skipped' ? null : (
              <TextField label={say('shiftTo', { day: time.day })} hideLabel type="datetime-local" value={time.wall} onChange={(wall) => shift(time, wall)} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
