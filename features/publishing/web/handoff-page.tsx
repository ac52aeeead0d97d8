import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Share2 } from 'lucide-react'
import { useState } from 'react'
import type { MediaId } from '#features/media/contract.ts'
import { Button } from '#kit/web/button.tsx'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Page } from '#kit/web/page.tsx'
import { Chip, DueText, Empty, Failure, Notice, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { DeliveryId, Handoff } from '../contract.ts'
import { usePlatform } from './delivery-card.tsx'
import { Screenshot } from './screenshot.tsx'
import styles from './handoff.module.css'
import { publishing } from './queries.ts'
import { shareImages } from './share-images.ts'
import { usePublishingWords } from './words.ts'

function Materials({ handoff }: { handoff: Handoff }) {
  const say = usePublishingWords()
  const toast = useToast()
  const share = async () => {
    const end = await shareImages(handoff)
    if (end !== 'shared') toast({ text: say(end === 'saved' ? 'imagesSaved' : 'shareStopped') })
  }
  return (
    <>
      <section className={styles['step']}>
        <h2>{say('step1')}</h2>
        <p className={styles['text']} lang={handoff.language}>
          {handoff.text}
        </p>
        <CopyButton text={handoff.text} label={say('copyText')} size="large" kind="primary" />
      </section>
      {handoff.images.length > 0 ? (
        <section className={styles['step']}>
          <h2>{say('step2')}</h2>
          <div className={styles['images']}>
            {handoff.images.map((image) => (
              <img key={image.media} src={`/media/${image.media}?w=320`} alt={image.alt ?? ''} />
            ))}
          </div>
          <Button size="large" onPress={() => void share()}>
            <Icon of={Share2} /> {say('shareImages', { count: handoff.images.length })}
          </Button>
        </section>
      ) : null}
    </>
  )
}

function GiveBack({ handoff }: { handoff: Handoff }) {
  const say = usePublishingWords()
  const toast = useToast()
  const navigate = useNavigate()
  const [address, setAddress] = useState('')
  const [screenshot, setScreenshot] = useState<MediaId | null>(null)
  const back = useMutation(
    publishing.giveBack.mutationOptions({
      onSuccess: () => {
        toast({ text: say('givenBack') })
        void navigate({ to: '/' })
      },
    }),
  )
  return (
    <section className={styles['step']}>
      <h2>{say(handoff.images.length > 0 ? 'step3' : 'step2Only')}</h2>
      {back.error ? <Failure error={back.error} /> : null}
      <TextField label={say('address')} type="url" inputMode="url" placeholder="https://" value={address} onChange={setAddress} />
      <Screenshot institution={handoff.institution} value={screenshot} onChange={setScreenshot} />
      <Button
        kind="primary"
        size="large"
        onPress={() => back.mutate({ id: handoff.id, address: address || null, screenshot })}
        busy={back.isPending && say('moving')}
        why={address || screenshot ? null : say('proofFirst')}
      >
        {say('giveBack')}
      </Button>
    </section>
  )
}

/** On the custodian's phone: copy, share, give the address back. Three taps. */
export function HandoffPage() {
  const say = usePublishingWords()
  const { placeOf } = useSession()
  const { id } = useParams({ strict: false }) as { id: DeliveryId }
  const { data: handoff, error, refetch } = useQuery(publishing.handoff.queryOptions({ input: { id } }))
  const platform = usePlatform(handoff?.platform ?? '')
  const title = handoff ? say('handoffTo', { platform: platform.name }) : say('handoff')
  if (!handoff)
    return (
      <Page title={title} back={{ to: '/', label: say('home') }}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  const place = placeOf(handoff.institution)
  return (
    <Page
      title={title}
      back={{ to: `/konten/${handoff.post}`, label: handoff.title }}
      actions={
        handoff.state === 'handoff' ? (
          <Chip tone="amber">
            <DueText at={handoff.dueAt} zone={place.zone} place={place.place} />
          </Chip>
        ) : null
      }
    >
      <div className={styles['page']}>
        <p className={styles['lead']}>
          <b>{handoff.title}</b>
          <span>
            {handoff.handle} · {place.shortName}
          </span>
        </p>
        {handoff.state === 'handoff' ? (
          <>
            {globalThis.isSecureContext ? null : <Notice tone="amber" text={say('notHttps')} />}
            <Materials handoff={handoff} />
            <GiveBack handoff={handoff} />
            <div>
              <CopyButton text={say('askGroup', { place: place.shortName, link: `${location.origin}/serah/${handoff.id}` })} label={say('askGroupCopy')} />
            </div>
          </>
        ) : (
          <Empty title={say('notWaiting')} text={say('notWaitingText')} />
        )}
      </div>
    </Page>
  )
}
