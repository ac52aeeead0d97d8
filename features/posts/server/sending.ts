import * as approvals from '#features/approvals/server/approvals.ts'
import { openEmergency } from '#features/approvals/server/emergency.ts'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import { isDescribed, secondsOf } from '#features/media/rules.ts'
import * as media from '#features/media/server/media.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content, PostId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { blanksIn } from '../filling.ts'
import { calledIn, mentionOf } from '../mentioning.ts'
import { findingsOf, isInsideLink, wordsFor } from '../rules.ts'
import { languagesWithoutWords } from '../translating.ts'
import { contentFrom, digestOf } from './content.ts'
import { mentionsIn, textsOf } from './links.ts'
import { lockWritable } from './posts.ts'
import { shown } from './reading.ts'
import * as store from './store.ts'
import * as versionStore from './version-store.ts'

type Problem = { id: string; en: string }

async function problemsOf(work: Work, offered: readonly OfferedPlatform[], content: Content): Promise<Problem[]> {
  const used = await channels.findMany(
    work,
    content.variants.map(({ channel }) => channel),
  )
  const carried = await media.list(work, content.media)
  const films = secondsOf(carried)
  const mentions = await mentionsIn(work, textsOf(content))
  const strangers = calledIn(...textsOf(content))
    .filter((slug) => !mentions[slug])
    .map((slug) => ({ id: `tidak ada instansi ${mentionOf(slug)} di jejaring`, en: `no institution is called ${mentionOf(slug)}` }))
  const onPlatforms = content.variants.flatMap((variant) => {
    const channel = used.find(({ id }) => id === variant.channel)
    const platform = offered.find(({ id }) => id === channel?.platform)
    if (!platform) return []
    const name = content.variants.filter((one) => one.channel === variant.channel).length > 1 ? `${platform.name} (${variant.language})` : platform.name
    return findingsOf(content, variant, { limits: platform.limits, platform: platform.id, mentions, films }).map((finding) => ({
      id: wordsFor(finding, name, 'id'),
      en: wordsFor(finding, name, 'en'),
    }))
  })
  const bare = carried.filter((image) => !isDescribed(image)).length
  const undescribed =
    bare > 0
      ? [{ id: `${bare} gambar belum punya teks alternatif atau tanda hiasan`, en: `${bare} images have neither alternative text nor the decorative mark` }]
      : []
  const untitled = content.title.trim() === '' ? [{ id: 'judul masih kosong', en: 'the title is empty' }] : []
  const inside = isInsideLink(content.link)
    ? [
        {
          id: 'tautannya menunjuk ke jaringan dalam, jadi publik tidak dapat membukanya',
          en: 'its link points inside an internal network, where the public cannot follow',
        },
      ]
    : []
  return [...untitled, ...wordless(content), ...strangers, ...unfilled(content), ...onPlatforms, ...undescribed, ...inside]
}

const named = (language: string, tongue: 'id' | 'en') => new Intl.DisplayNames(tongue, { type: 'language' }).of(language) ?? language

/** A language that goes out beside another has its words, and a title of its own. */
function wordless(content: Content): Problem[] {
  const bare = languagesWithoutWords(content).filter((language) => language !== content.language)
  const untitled = content.translations.filter(
    (one) => one.title.trim() === '' && !bare.includes(one.language) && content.variants.some(({ language }) => language === one.language),
  )
  return [
    ...bare.map((one) => ({ id: `teks bahasa ${named(one, 'id')} belum ditulis`, en: `the ${named(one, 'en')} text is not written yet` })),
    ...untitled.map(({ language }) => ({ id: `judul bahasa ${named(language, 'id')} masih kosong`, en: `the ${named(language, 'en')} title is empty` })),
  ]
}

const unfilled = (content: Content): Problem[] =>
  blanksIn(content).map((name) => ({ id: `isian {{${name}}} belum diganti`, en: `the blank {{${name}}} is not filled` }))

type Sending = { id: PostId; version: number }

/** Takes a post that is ready to be asked about, with everyone who wrote it. */
async function lockReady(work: Work, offered: readonly OfferedPlatform[], { id, version }: Sending) {
  const post = await lockWritable(work, id)
  if (post.version !== version) throw refuse('CHANGED_MEANWHILE')
  const content = contentFrom(post, await store.variantsOf(work, [id]))
  if (content.variants.length === 0) throw refuse('NO_CHANNEL')
  const problems = await problemsOf(work, offered, content)
  if (problems.length > 0)
    throw refuse('NOT_READY', { problems: problems.map((one) => one.id).join('; '), problemsEn: problems.map((one) => one.en).join('; ') })
  const authors = [...new Set([post.drafted_by, ...(await versionStore.authors(work, id))])]
  const opening = {
    institution: post.institution_id,
    subject: post.id,
    title: post.title,
    digest: await digestOf(work, content),
    authors,
    sensitivity: post.sensitivity,
  }
  return { post, opening }
}

export async function submit(work: Work, offered: readonly OfferedPlatform[], sending: Sending) {
  const { post, opening } = await lockReady(work, offered, sending)
  await approvals.open(work, opening)
  await work.announce('post.submitted', { institution: post.institution_id, id: post.id })
  return shown(work, post)
}

export async function submitEmergency(work: Work, offered: readonly OfferedPlatform[], { reason, ...sending }: Sending & { reason: string }) {
  const { post, opening } = await lockReady(work, offered, sending)
  await openEmergency(work, { ...opening, reason })
  await work.announce('post.submitted', { institution: post.institution_id, id: post.id, detail: { emergency: true } })
  return shown(work, post)
}
