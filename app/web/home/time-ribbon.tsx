import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AgendaRow } from '#features/publishing/contract.ts'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { clockIn, timeIn } from '#kit/web/format.ts'
import { Unseen } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark, useStateWord } from '#kit/web/state-mark.tsx'
import { clustersOf, dayIn, lanesOf, officeBands, shareOf, type Cluster, type Day, type Lane } from './day.ts'
import styles from './time-ribbon.module.css'
import { useTitleOf } from './title-of.ts'
import { useHomeWords } from './words.ts'

const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
const apart = 1 / 24
const labelRoom = 0.14
const mostLanes = 10
const percent = (share: number) => `${(share * 100).toFixed(2)}%`

function Mark({ cluster, lane }: { cluster: Cluster; lane: Lane }) {
  const say = useHomeWords()
  const word = useStateWord()
  const titleOf = useTitleOf()
  const { current } = useSession()
  const { rows, first, room } = cluster
  const title = titleOf(first)
  const name = `${timeIn(first.at, lane.place)}: ${title}, ${word(first.state)}${rows.length > 1 ? `, ${say('andMore', { count: rows.length - 1 })}` : ''}`
  const hint = lane.place.zone === current.zone ? name : `${name} · ${timeIn(first.at, current)}`
  const shown = (
    <>
      <Unseen>{name}</Unseen>
      <span aria-hidden="true">
        <StateMark state={first.state} bare />
        {rows.length > 1 ? <b>{rows.length}</b> : null}
        {room > labelRoom ? <span>{title}</span> : null}
      </span>
    </>
  )
  const at = { left: percent(cluster.at), maxWidth: `calc(${percent(Math.min(room, 0.22))} - 4px)` }
  return (
    <li style={at} className={styles['mark']} data-tone={first.state}>
      {first.post ? (
        <Link to="/konten/$id" params={{ id: first.post } as never} title={hint}>
          {shown}
        </Link>
      ) : (
        <span title={hint}>{shown}</span>
      )}
    </li>
  )
}

function LaneRow({ lane, day }: { lane: Lane; day: Day }) {
  const { current } = useSession()
  const { place, rows } = lane
  return (
    <div className={styles['lane']} data-own={place.place === current.place || undefined}>
      <span className={styles['city']}>
        <span>{place.place}</span>
        <time>{clockIn(now(), place.zone)}</time>
      </span>
      <div className={styles['track']}>
        {officeBands(day, place).map((band) => (
          <i key={band.from} className={styles['band']} style={{ left: percent(band.from), width: percent(band.to - band.from) }} />
        ))}
        <ul>
          {clustersOf(rows, day, apart).map((cluster) => (
            <Mark key={cluster.at} cluster={cluster} lane={lane} />
          ))}
        </ul>
      </div>
    </div>
  )
}

/** One axis in the reader's zone, one lane per city, its office hours as a band, deliveries as marks. */
export function TimeRibbon({ rows }: { rows: readonly AgendaRow[] }) {
  const say = useHomeWords()
  const { current, placeOf } = useSession()
  const [isWhole, setWhole] = useState(false)
  const at = now()
  const day = dayIn(current.zone, at)
  const lanes = lanesOf(rows, current, placeOf, at)
  const shown = isWhole ? lanes : lanes.slice(0, mostLanes)
  const nowAt = shareOf(day, at)
  return (
    <div className={styles['ribbon']} role="group" aria-label={say('ribbon', { count: rows.length, cities: lanes.length })}>
      <div className={styles['axis']} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={{ left: percent(hour / 24) }} data-near={Math.abs(hour / 24 - nowAt) < 0.045 || undefined}>
            {String(hour).padStart(2, '0')}.00
          </span>
        ))}
        <b style={{ left: percent(nowAt) }}>{clockIn(at, current.zone)}</b>
      </div>
      <div className={styles['grid']} aria-hidden="true">
        {hours.map((hour) => (
          <i key={hour} style={{ left: percent(hour / 24) }} />
        ))}
        <i className={styles['now']} style={{ left: percent(nowAt) }} />
      </div>
      {shown.map((lane) => (
        <LaneRow key={lane.place.place} lane={lane} day={day} />
      ))}
      {lanes.length > shown.length ? (
        <Button size="small" kind="ghost" onPress={() => setWhole(true)}>
          {say('allCities', { count: lanes.length })}
        </Button>
      ) : null}
    </div>
  )
}
