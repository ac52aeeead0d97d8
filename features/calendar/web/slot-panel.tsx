import { useMutation, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { zoneLabel } from '#kit/time.ts'
import { Button, ButtonLink, IconButton } from '#kit/web/button.tsx'
import { dayIn, postNumber, timeIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure, Notice } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import type { Slot } from '../contract.ts'
import styles from './calendar.module.css'
import { lookOf } from './look.ts'
import { MarkForm } from './mark-form.tsx'
import { MoveDialog } from './move-dialogs.tsx'
import type { Moving } from './moving.ts'
import { usePlatforms } from './platforms.ts'
import { calendar } from './queries.ts'
import { useCalendarWords } from './words.ts'

/** The same moment by other clocks that matter: where it was planned, and where it is said. */
function otherClocks(slot: Slot, zone: string, placeOf: ReturnType<typeof useSession>['placeOf']) {
  const place = placeOf(slot.institution)
  const zones = new Map<string, string | undefined>([
    [place.zone, place.place],
    ...(slot.zone && slot.zone !== place.zone ? ([[slot.zone, undefined]] as const) : []),
  ])
  zones.delete(zone)
  return [...zones].map(([other, city]) => timeIn(slot.at, city ? { zone: other, place: city } : { zone: other })).join(' · ')
}

function Deliveries({ slot, zone }: { slot: Slot; zone: string }) {
  const say = useCalendarWords()
  const { markOf, nameOf } = usePlatforms()
  return (
    <Section title={say('deliveries')} meta={say('channelsCount', { count: slot.deliveries.length })}>
      <ul className={styles['deliveries']}>
        {slot.deliveries.map((one, index) => (
          <li key={one.id ?? `${one.handle}${index}`}>
            <PlatformMark mark={markOf(one.platform)} label={nameOf(one.platform)} />
            <span>
              {one.handle}
              {one.publishedAt ? <small>{say('publishedAt', { time: timeIn(one.publishedAt, { zone }) })}</small> : null}
              {one.conflict ? (
                <small data-tone="amber">{say('near', { title: one.conflict.title || say('untitled'), time: timeIn(one.conflict.at, { zone }) })}</small>
              ) : null}
            </span>
            <StateMark state={one.state} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Asks for a form and labels to be kept; the calendar and its meters follow. */
function useMarking() {
  const queries = useQueryClient()
  return useMutation(calendar.mark.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
}

function Whole({ slot, zone, moving }: { slot: Slot & { post: NonNullable<Slot['post']> }; zone: string; moving: Moving }) {
  const say = useCalendarWords()
  const marking = useMarking()
  const [isMoving, setMoving] = useState(false)
  const { post } = slot
  return (
    <>
      <div className={styles['acts']}>
        {slot.mayMove ? (
          <Button kind="primary" onPress={() => setMoving(true)}>
            {say('moveTo')}
          </Button>
        ) : null}
        <ButtonLink to="/konten/$id" params={{ id: post.id }}>
          {say('openPost')}
        </ButtonLink>
      </div>
      <MarkForm key={post.id} slot={slot} onSave={(form, labels) => marking.mutate({ post: post.id, form, labels })} error={marking.error} />
      <Deliveries slot={slot} zone={zone} />
      {isMoving ? <MoveDialog slot={slot} moving={moving} onClose={() => setMoving(false)} /> : null}
    </>
  )
}

/** One slot beside the calendar: what it is, when by which clock, where, and what may be done with it. */
export function SlotPanel({ slot, moving, onClose }: { slot: Slot; moving: Moving; onClose: () => void }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { placeOf, current } = useSession()
  const { zone } = moving
  const place = placeOf(slot.institution)
  const { post } = slot
  const clocks = otherClocks(slot, zone, placeOf)
  return (
    <div className={styles['panel']}>
      <div className={styles['panelTop']}>
        <StateMark state={lookOf(slot)} />
        {post ? <small>{postNumber(post.number)}</small> : null}
        <IconButton label={say('close')} onPress={onClose}>
          <Icon of={X} />
        </IconButton>
      </div>
      <h2 lang={post?.language}>{post ? post.title || say('untitled') : place.name}</h2>
      <dl className={styles['facts']}>
        <dt>{say('goesOutAt')}</dt>
        <dd>
          {dayIn(slot.at, { zone }, language)}, {timeIn(slot.at, { zone, place: zone === current.zone ? current.place : zoneLabel(zone) })}
          {clocks ? <small>{clocks}</small> : null}
        </dd>
        <dt>{say('institution')}</dt>
        <dd>{place.shortName}</dd>
        {post ? (
          <>
            <dt>{say('author')}</dt>
            <dd>{post.author}</dd>
          </>
        ) : null}
      </dl>
      {moving.refused ? <Failure error={moving.refused} title={say('notMoved')} /> : null}
      {post ? (
        <Whole slot={{ ...slot, post }} zone={zone} moving={moving} />
      ) : (
        <>
          <Deliveries slot={slot} zone={zone} />
          <Notice tone="plain" text={say('onlyTimesText', { institution: place.shortName })} />
        </>
      )}
    </div>
  )
}
