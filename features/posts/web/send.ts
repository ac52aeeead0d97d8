import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Place } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Post } from '../contract.ts'
import { posts, publishing } from './queries.ts'
import { usePostsWords } from './words.ts'
import type { Writing } from './writing.ts'

type Act = (post: Post) => Promise<string>

/** Saves first, then goes through the door; a refusal stays on the page with everything that was typed. */
function useRunning(writing: Writing) {
  const toast = useToast()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (act: Act) => {
    setBusy(true)
    setError(null)
    try {
      const post = await writing.flush()
      if (!post) return
      const text = await act(post)
      toast({ text })
      // Leaves at once: whoever clicks elsewhere while everything is asked for anew is not called back.
      await navigate({ to: '/konten/$id', params: { id: post.id } as never })
      await queries.invalidateQueries()
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return { run, error, busy }
}

/** The acts that end the writing. */
export function useSending(writing: Writing, place: Place) {
  const say = usePostsWords()
  const { run, error, busy } = useRunning(writing)
  // The calendar proposed a time.
  const { waktu } = useSearch({ strict: false }) as { waktu?: string }
  const [wall, setWall] = useState(waktu && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(waktu) ? waktu : '')
  const [notAfter, setNotAfter] = useState('')
  const [after, setAfter] = useState<Post['state'] | null>(null)
  const plan = (post: Post, choose?: 'earlier' | 'later') =>
    publishing.schedule.call({ post: post.id, wall, zone: place.zone, ...(notAfter ? { notAfter } : {}), ...(choose ? { choose } : {}) })

  const submit: Act = async (post) => {
    const sent = await posts.submit.call({ id: post.id, version: post.version })
    setAfter(sent.state)
    if (wall) await plan(post)
    return say(sent.state === 'approved' ? 'submittedFree' : 'submitted')
  }
  const emergency = async (post: Post, reason: string) => {
    await posts.submitEmergency.call({ id: post.id, version: post.version, reason })
    setAfter('approved')
    await publishing.publishNow.call({ post: post.id })
    return say('emergencySent')
  }
  return {
    wall,
    setWall,
    notAfter,
    setNotAfter,
    busy,
    error,
    state: after ?? writing.post?.state ?? 'draft',
    submit: () => run(submit),
    emergency: (reason: string) => run((post) => emergency(post, reason)),
    schedule: (choose?: 'earlier' | 'later') => run((post) => plan(post, choose).then(() => say('scheduled'))),
    publishNow: () => run((post) => publishing.publishNow.call({ post: post.id }).then(() => say('sentNow'))),
  }
}

export type SendingActs = ReturnType<typeof useSending>
