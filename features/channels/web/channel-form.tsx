import { useQuery } from '@tanstack/react-query'
import type { PersonId } from '#kit/ids.ts'
import { CheckField, TextArea, TextField } from '#kit/web/field.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Channel } from '../contract.ts'
import styles from './channels.module.css'
import { people } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** What the register says of an account, as a person types it. */
export type Facts = {
  handle: string
  address: string
  purpose: string
  audience: string
  legalBasis: string
  expiresOn: string
  custodians: PersonId[]
}

export const noFacts: Facts = { handle: '', address: '', purpose: '', audience: '', legalBasis: '', expiresOn: '', custodians: [] }

export const factsOf = (channel: Channel, zone: string): Facts => ({
  handle: channel.handle,
  address: channel.address ?? '',
  purpose: channel.purpose ?? '',
  audience: channel.audience ?? '',
  legalBasis: channel.legalBasis ?? '',
  expiresOn: channel.credentialExpiresAt ? Temporal.Instant.from(channel.credentialExpiresAt).toZonedDateTimeISO(zone).toPlainDate().toString() : '',
  custodians: channel.custodians,
})

const endOfDay = (day: string, zone: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ seconds: 1 })

/** A credential lasts to the end of the day given, where the institution is; a day nobody touched keeps the very moment that was known. */
export const asInput = ({ expiresOn, address, ...facts }: Facts, zone: string, was?: Channel) => ({
  ...facts,
  address: address || null,
  credentialExpiresAt: was && factsOf(was, zone).expiresOn === expiresOn ? was.credentialExpiresAt : expiresOn ? endOfDay(expiresOn, zone).toString() : null,
})

function Custodians({ institution, chosen, onChange }: { institution: string; chosen: PersonId[]; onChange: (chosen: PersonId[]) => void }) {
  const say = useChannelsWords()
  const { placeOf } = useSession()
  const place = placeOf(institution)
  const { data: own = [] } = useQuery(people.members.queryOptions({ input: { institution: place.id } }))
  const isUnit = place.class === 'work_unit' && place.parentId !== null
  const above = useQuery({ ...people.members.queryOptions({ input: { institution: place.parentId ?? place.id } }), enabled: isUnit })
  const members = [...own, ...(isUnit ? (above.data ?? []) : [])].filter((one, at, all) => !one.suspendedAt && all.findIndex(({ id }) => id === one.id) === at)
  return (
    <fieldset className={styles['custodians']}>
      <legend>{say('custodian')}</legend>
      <p>{say('custodianHelp')}</p>
      <div>
        {members.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(is) => onChange(is ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** The fields that registering and revising share. */
export function FactsFields({ institution, facts, onChange }: { institution: string; facts: Facts; onChange: (facts: Facts) => void }) {
  const say = useChannelsWords()
  const set = (change: Partial<Facts>) => onChange({ ...facts, ...change })
  return (
    <>
      <TextField label={say('handle')} value={facts.handle} onChange={(handle) => set({ handle })} help={say('handleHelp')} maxLength={120} />
      <TextField label={say('address')} type="url" placeholder="https://" value={facts.address} onChange={(address) => set({ address })} />
      <TextArea label={say('purpose')} rows={2} value={facts.purpose} onChange={(purpose) => set({ purpose })} help={say('purposeHelp')} maxLength={400} />
      <TextField label={say('audience')} value={facts.audience} onChange={(audience) => set({ audience })} maxLength={200} />
      <TextField
        label={say('legalBasis')}
        value={facts.legalBasis}
        onChange={(legalBasis) => set({ legalBasis })}
        help={say('legalBasisHelp')}
        maxLength={300}
      />
      <TextField label={say('expiresOn')} type="date" value={facts.expiresOn} onChange={(expiresOn) => set({ expiresOn })} help={say('expiresOnHelp')} />
      <Custodians institution={institution} chosen={facts.custodians} onChange={(custodians) => set({ custodians })} />
    </>
  )
}
