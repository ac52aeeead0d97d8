import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Targets } from '../contract.ts'
import { forms } from '../kinds.ts'
import styles from './calendar.module.css'
import { calendar } from './queries.ts'
import { useCalendarWords } from './words.ts'

const whole = (text: string, most: number) => Math.min(most, Math.max(0, Math.round(Number(text) || 0)))

/** How many slots a day should have, of which forms, and how far apart on one channel. */
export function TargetsDialog({ targets: before, onClose }: { targets: Targets; onClose: () => void }) {
  const say = useCalendarWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [targets, setTargets] = useState(before)
  const sum = forms.reduce((total, form) => total + (targets.mix[form] ?? 0), 0)
  const save = useMutation(
    calendar.setTargets.mutationOptions({
      onSuccess: async () => {
        toast({ text: say('targetsSaved') })
        onClose()
        await queries.invalidateQueries()
      },
    }),
  )
  return (
    <Dialog title={say('targets')} isOpen onClose={onClose}>
      {save.error ? <Failure error={save.error} /> : null}
      <div className={styles['pair']}>
        <TextField
          label={say('perWorkingDay')}
          type="number"
          value={String(targets.working)}
          onChange={(text) => setTargets({ ...targets, working: whole(text, 50) })}
        />
        <TextField label={say('perDayOff')} type="number" value={String(targets.off)} onChange={(text) => setTargets({ ...targets, off: whole(text, 50) })} />
      </div>
      <TextField
        label={say('apart')}
        help={say('apartHelp')}
        type="number"
        value={String(targets.apart)}
        onChange={(text) => setTargets({ ...targets, apart: whole(text, 720) })}
      />
      <fieldset className={styles['shares']}>
        <legend>{say('mixOf', { sum })}</legend>
        {forms.map((form) => (
          <TextField
            key={form}
            label={say(`form_${form}`)}
            type="number"
            value={String(targets.mix[form] ?? 0)}
            onChange={(text) => setTargets({ ...targets, mix: { ...targets.mix, [form]: whole(text, 100) } })}
          />
        ))}
      </fieldset>
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          kind="primary"
          onPress={() => save.mutate(targets)}
          busy={save.isPending && say('saving')}
          why={sum === 100 ? null : say('mustBeWhole', { sum })}
        >
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
