import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Section } from '#kit/web/page.tsx'
import { Chip, When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import type { Content, Post, Version } from '../contract.ts'
import styles from './composer.module.css'
import type { Keeping } from './keeping.ts'
import { posts } from './queries.ts'
import { usePostsWords } from './words.ts'

const parts = ['title', 'text', 'translations', 'link', 'language', 'separator', 'sensitivity', 'media', 'variants'] as const

/** What differs between one version and the one before it. */
const changedIn = (version: Version, before: Content | undefined) =>
  parts.filter((part) => JSON.stringify(version.content[part]) !== JSON.stringify(before?.[part]))

/** Who changed what, newest first. */
export function Versions({ post, place, keeping }: { post: Post; place: Place; keeping: Keeping }) {
  const say = usePostsWords()
  const { data: versions = [], refetch } = useQuery(posts.versions.queryOptions({ input: { id: post.id } }))
  useEffect(() => {
    if (keeping.kind === 'saved' || keeping.kind === 'aside') void refetch()
  }, [keeping, refetch])
  if (versions.length === 0) return null
  return (
    <Section title={say('versions')} meta={say('versionsMeta', { count: versions.length })}>
      <details>
        <summary>{say('showVersions')}</summary>
        <ul className={styles['versions']}>
          {versions.map((version, index) => (
            <li key={version.id}>
              <span>
                <b>{version.by}</b> {version.isAside ? <Chip tone="amber">{say('aside')}</Chip> : null}
                <br />
                <small>
                  {changedIn(version, versions[index + 1]?.content)
                    .map((part) => say(`part_${part}`))
                    .join(', ') || say('part_none')}
                </small>
              </span>
              <small>
                <When at={version.at} zone={place.zone} place={place.place} />
              </small>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
