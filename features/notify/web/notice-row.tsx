import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { AlarmClock, AtSign, CircleCheck, CirclePause, Hand, RadioTower, Siren, Stamp, TriangleAlert, Undo2, Unplug, UserRoundCheck } from 'lucide-react'
import { Icon } from '#kit/web/icon.tsx'
import { InstitutionMark, Unseen, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Notice } from '../contract.ts'
import { isUrgent } from '../rules.ts'
import styles from './notify.module.css'
import { notices } from './queries.ts'
import { keyOf, useNotifyWords } from './words.ts'

const icons: Record<Notice['kind'], typeof Stamp> = {
  approval_waiting: Stamp,
  approval_returned: Undo2,
  approval_late: AlarmClock,
  emergency: Siren,
  handoff: Hand,
  handoff_late: AlarmClock,
  delivery: TriangleAlert,
  signed_out: Unplug,
  published: CircleCheck,
  paused: CirclePause,
  channel: RadioTower,
  succession: UserRoundCheck,
  mention: AtSign,
}

/** One notice: what happened, to which record, where and when. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const say = useNotifyWords()
  const { placeOf } = useSession()
  const place = placeOf(notice.institution)
  const read = useMutation(notices.read.mutationOptions())
  const what = say(keyOf(notice.event, notice.kind))
  const tone = notice.isSettled ? 'done' : isUrgent(notice.kind) ? 'urgent' : 'plain'
  return (
    <li data-unread={!notice.isRead || undefined}>
      <Link to={notice.path} className={styles['row']} onClick={() => (notice.isRead ? undefined : read.mutate({ ids: [notice.id] }))}>
        <span className={styles['mark']} data-tone={tone}>
          <Icon of={icons[notice.kind]} />
        </span>
        <span className={styles['what']}>
          <b>
            {notice.isRead ? null : <Unseen>{say('unread')}: </Unseen>}
            {notice.title || what}
          </b>
          <small>
            {notice.title ? what : place.name}
            {notice.isSettled ? ` · ${say('settled')}` : ''}
          </small>
        </span>
        <span className={styles['place']}>
          <InstitutionMark name={place.shortName} /> {place.shortName}
        </span>
        <span className={styles['when']}>
          <When at={notice.at} zone={place.zone} place={place.place} />
        </span>
      </Link>
    </li>
  )
}
