import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { clockIn, timeIn } from '#kit/web/format.ts'
import { Unseen } from '#kit/web/pieces.tsx'
import { useSession, type Place } from '#kit/web/session.tsx'
import { StateMark, useStateWord } from '#kit/web/state-mark.tsx'
import { clustersOf, dayIn, lanesOf, officeBands, shareOf, type Cluster, type Day, type Lane, type RibbonRow } from './ribbon-day.ts'
import { useRibbonWords } from './ribbon-words.ts'
import styles from './time-ribbon.module.css'

const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
const apart = 1 / 24
const labelRoom = 0.14
const mostLanes = 10
const percent = (share: number) => `${(share * 100).toFixed(2)}%`

type TitleOf = (row: RibbonRow) => string

function Mark({ cluster, lane, titleOf }: { cluster: Cluster; lane: Lane; titleOf: TitleOf }) {
  const say = useRibbonWords()
  const word = useStateWord()
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

function LaneRow({ lane, day, titleOf }: { lane: Lane; day: Day; titleOf: TitleOf }) {
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
            <Mark key={cluster.at} cluster={cluster} lane={lane} titleOf={titleOf} />
          ))}
        </ul>
      </div>
    </div>
  )
}

type Props = {
  rows: readonly RibbonRow[]
  titleOf: TitleOf
  /** Today, unless another is asked for. */
  of?: Day
  /** The axis; the desk's own unless another is asked for. */
  zone?: string
  /** Cities that have a lane also when nothing goes out there; with them every lane is shown. */
  places?: readonly Place[]
}

/** One axis in one zone, one lane per city, its office hours as a band, deliveries as marks. */
export function TimeRibbon({ rows, titleOf, of, zone, places }: Props) {
  const say = useRibbonWords()
  const { current, placeOf } = useSession()
  const [isWhole, setWhole] = useState(places !== undefined)
  const at = now()
  const axis = zone ?? current.zone
  const day = of ?? dayIn(axis, at)
  const lanes = lanesOf(rows, { current, placeOf, ...(places ? { places } : {}) }, day.from)
  const shown = isWhole ? lanes : lanes.slice(0, mostLanes)
  const isToday = shareOf(day, at) > 0 && shareOf(day, at) < 1
  const nowAt = isToday ? shareOf(day, at) : -1
  return (
    <div className={styles['ribbon']} role="group" aria-label={say('ribbon', { count: rows.length, cities: lanes.length })}>
      <div className={styles['axis']} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={{ left: percent(hour / 24) }} data-near={Math.abs(hour / 24 - nowAt) < 0.045 || undefined}>
            {String(hour).padStart(2, '0')}.00
          </span>
        ))}
        {isToday ? <b style={{ left: percent(nowAt) }}>{clockIn(at, axis)}</b> : null}
      </div>
      <div className={styles['grid']} aria-hidden="true">
        {hours.map((hour) => (
          <i key={hour} style={{ left: percent(hour / 24) }} />
        ))}
        {isToday ? <i className={styles['now']} style={{ left: percent(nowAt) }} /> : null}
      </div>
      {shown.map((lane) => (
        <LaneRow key={lane.place.place} lane={lane} day={day} titleOf={titleOf} />
      ))}
      {lanes.length > shown.length ? (
        <Button size="small" kind="ghost" onPress={() => setWhole(true)}>
          {say('allCities', { count: lanes.length })}
        </Button>
      ) : null}
    </div>
  )
}
