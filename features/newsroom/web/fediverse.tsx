import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { TextField } from '#kit/web/field.tsx'
import { count } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure, Notice, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Standing, Trouble } from '../contract.ts'
import { mayBlock } from '../rules.ts'
import styles from './newsroom.module.css'
import { newsroom } from './queries.ts'
import { useNewsroomWords } from './words.ts'

const known = ['timeout', 'lookup', 'broken', 'private', 'gone', 'too_large'] as const

function Why({ why }: { why: string }) {
  const say = useNewsroomWords()
  const name = known.find((one) => one === why)
  return <>{name ? say(`why_${name}`) : say('why_http', { code: why.replace('http_', '') })}</>
}

function TroubleRow({ trouble }: { trouble: Trouble }) {
  const say = useNewsroomWords()
  const { current } = useSession()
  return (
    <li className={styles['trouble']}>
      <b>{trouble.server}</b>
      <span>
        <Why why={trouble.why} /> {say('since')} <When at={trouble.since} zone={current.zone} place={current.place} />
      </span>
      {trouble.againAt ? (
        <Chip tone="amber">
          {say('again')} <When at={trouble.againAt} zone={current.zone} place={current.place} />
        </Chip>
      ) : (
        <Chip tone="red">{say('gaveUp')}</Chip>
      )}
    </li>
  )
}

function Blocks({ standing }: { standing: Standing }) {
  const say = useNewsroomWords()
  const queries = useQueryClient()
  const { current, person } = useSession()
  const [server, setServer] = useState('')
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey: newsroom.key() }) }
  const block = useMutation(newsroom.block.mutationOptions(settled))
  const unblock = useMutation(newsroom.unblock.mutationOptions(settled))
  const why = mayBlock(person, current.id) === null ? null : say('onlyAdmin')
  const name = server
    .trim()
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//, '')
    .replace(/\/.*$/, '')
  const add = () => block.mutate({ institution: current.id, server: name }, { onSuccess: () => setServer('') })
  return (
    <Section title={say('blocks')} meta={say('blocksMeta')}>
      {(block.error ?? unblock.error) ? <Failure error={block.error ?? unblock.error} /> : null}
      <ul className={styles['rows']}>
        {standing.blocked.map((one) => (
          <li key={one} className={styles['row']}>
            <b>{one}</b>
            <span />
            <Button size="small" why={why} onPress={() => unblock.mutate({ institution: current.id, server: one })}>
              {say('unblock')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['block']}>
        <TextField label={say('server')} help={say('serverHelp')} value={server} onChange={setServer} />
        <Button onPress={add} why={why ?? (name === '' ? say('serverFirst') : null)}>
          {say('block')}
        </Button>
      </div>
    </Section>
  )
}

/** How the newsroom is followed from other servers, and which of them could not be told. */
export function Fediverse({ standing }: { standing: Standing }) {
  const say = useNewsroomWords()
  const language = useLanguage()
  return (
    <>
      <Section title={say('fediverse')} meta={say('fediverseMeta')}>
        {standing.handle ? (
          <ul className={styles['rows']}>
            <li className={styles['row']}>
              <b>{say('handle')}</b>
              <span className={styles['address']}>{standing.handle}</span>
              <CopyButton size="small" text={standing.handle} />
            </li>
            <li className={styles['row']}>
              <b>{say('followers')}</b>
              <span>{standing.followers === 0 ? say('noFollowers') : say('followersCount', { count: count(standing.followers, language) })}</span>
              <span />
            </li>
          </ul>
        ) : (
          <Notice tone="plain" text={say(standing.why === 'example' ? 'notInExample' : 'needsHttps')} />
        )}
        {standing.troubles.length > 0 ? (
          <>
            <h3 className={styles['sub']}>{say('troubles')}</h3>
            <ul className={styles['rows']}>
              {standing.troubles.map((trouble) => (
                <TroubleRow key={trouble.server} trouble={trouble} />
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      {standing.handle || standing.blocked.length > 0 ? <Blocks standing={standing} /> : null}
    </>
  )
}
