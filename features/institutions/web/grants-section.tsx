import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InstitutionId } from '#kit/ids.ts'
import { grantKinds, type GrantKind } from '#kit/rules.ts'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Institution } from '../contract.ts'
import styles from './institutions.module.css'
import { institutions } from './queries.ts'
import { useInstitutionsWords } from './words.ts'

/** What this institution lets others do, and what others let it do: dated, revocable, shown on both sides. */
export function Grants({ institution }: { institution: Institution }) {
  const say = useInstitutionsWords()
  const toast = useToast()
  const { placeOf } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: grants = [], error } = useQuery(institutions.grants.queryOptions({ input: { id: institution.id } }))
  const revoke = useMutation(institutions.revokeGrant.mutationOptions({ onSuccess: () => toast({ text: say('revoked') }) }))
  return (
    <Section
      title={say('grants')}
      actions={
        <Button size="small" onPress={() => setOpen(true)}>
          {say('give')}
        </Button>
      }
    >
      {error ? <Failure error={error} /> : null}
      {grants.length === 0 ? <p className={styles['quiet']}>{say('noGrants')}</p> : null}
      <ul className={styles['list']}>
        {grants.map((grant) => {
          const isGiven = grant.from === institution.id
          return (
            <li key={grant.id}>
              <span>
                <b>{say(isGiven ? 'givenTo' : 'receivedFrom', { name: placeOf(isGiven ? grant.to : grant.from).shortName })}</b> {say(`grant_${grant.kind}`)}
                <small>
                  {grant.reason} · {say('until')} <When at={grant.endsAt} zone={institution.zone} place={institution.place} />
                </small>
              </span>
              {grant.revokedAt ? (
                <Chip>{say('revokedChip')}</Chip>
              ) : isGiven ? (
                <Button size="small" kind="danger" onPress={() => revoke.mutate({ id: grant.id })}>
                  {say('revoke')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {isOpen ? <GrantDialog from={institution} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

function GrantDialog({ from, onClose }: { from: Institution; onClose: () => void }) {
  const say = useInstitutionsWords()
  const { places } = useSession()
  const others = places.filter(({ id }) => id !== from.id)
  const [to, setTo] = useState<string>(from.parentId ?? others[0]?.id ?? '')
  const [kind, setKind] = useState<GrantKind>('approve')
  const [days, setDays] = useState('90')
  const [reason, setReason] = useState('')
  const give = useMutation(institutions.grant.mutationOptions({ onSuccess: onClose }))
  const submit = () => {
    const startsAt = now()
    give.mutate({
      from: from.id,
      to: to as InstitutionId,
      kind,
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ hours: 24 * Math.max(1, Number(days) || 1) }).toString(),
      reason,
    })
  }
  return (
    <Dialog title={say('giveTitle')} isOpen onClose={onClose}>
      <p>{say('giveText')}</p>
      {give.error ? <Failure error={give.error} /> : null}
      <SelectField label={say('to')} value={to} onChange={setTo} choices={others.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
      <SelectField
        label={say('grantKind')}
        value={kind}
        onChange={(value) => setKind(value as GrantKind)}
        choices={grantKinds.map((one) => ({ value: one, label: say(`grant_${one}`) }))}
      />
      <TextField label={say('days')} type="number" value={days} onChange={setDays} />
      <TextField label={say('reason')} value={reason} onChange={setReason} />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={submit} why={reason.trim().length >= 5 ? null : say('reasonFirst')}>
          {say('give')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
