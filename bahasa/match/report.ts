import { openBackground } from '../keywords/background.ts'
import type { Corpus, Reporting } from '../model/train.ts'
import type { Claim } from '../task.ts'
import { ClaimIndex, type Match } from './claim-index.ts'

type Rumour = { id: string; title: string; messages: Record<string, string> }
/** A text asked for, the titles that are right (empty when the claim is not known), and what was found. */
type Asked = { right: ReadonlySet<string>; found: readonly Match[] }

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole)
const isRight = ({ right, found }: Asked) => found[0] !== undefined && right.has(found[0].id)
const recallAtOne = (asked: readonly Asked[]) => share(asked.filter(isRight).length, asked.length)
const best = (found: readonly Match[]) => found[0]?.score ?? 0

/** Of all questions, the share answered rightly and above the score that one in a hundred of the alien ones exceeds. */
function keptAtOnePercent(asked: readonly Asked[], aliens: readonly number[]): string {
  const bar = aliens.toSorted((one, other) => other - one)[Math.floor(aliens.length / 100)] ?? 0
  return share(asked.filter((one) => isRight(one) && best(one.found) > bar).length, asked.length)
}

const withoutOwn = ({ right, found }: Asked) => found.filter(({ id }) => !right.has(id))

function rumourLines({ ownRows }: Corpus, indexOf: (claims: readonly Claim[]) => ClaimIndex): string[] {
  const rumours = ownRows<Rumour>('rumour.jsonl')
  const index = indexOf(rumours)
  const held = rumours.filter((_, place) => place % 2 === 1)
  const styles = ['slang', 'regional', 'reworded'].map((style) => ({
    style,
    asked: held.map(({ id, messages }) => ({ right: new Set([id]), found: index.search(messages[style] ?? '') })),
  }))
  const asked = styles.flatMap((style) => style.asked)
  const none = ownRows<{ text: string }>('rumour-none.jsonl').filter((_, place) => place % 2 === 1)
  const unrelated = none.map(({ text }) => index.search(text))
  const sure = [...asked.map(({ right, found }) => ({ right, found })), ...unrelated.map((found) => ({ right: new Set<string>(), found }))].filter(
    ({ found }) => found[0]?.level === 'match',
  )
  const suggested = asked.filter(({ found }) => found[0] !== undefined && found[0].level !== 'none')
  return [
    `Our own rumours, held-out half (${held.length} of ${rumours.length} claims known, each asked in slang, in a regional language and reworded beyond recognition):`,
    '',
    '| Messages | R@1 |',
    '|---|--:|',
    ...styles.map((one) => `| ${one.style} | ${recallAtOne(one.asked)} |`),
    `| all ${asked.length} | ${recallAtOne(asked)} |`,
    '',
    `Level \`match\`: ${sure.length} answers, ${share(sure.filter(isRight).length, sure.length)} right (${none.length} unrelated messages among those asked). Level \`suggest\` or better: ${suggested.length} answers, ${share(suggested.filter(isRight).length, suggested.length)} right; ${unrelated.filter(([first]) => first !== undefined && first.level !== 'none').length} of the unrelated.`,
  ]
}

const folded = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

function publicLines({ publicRows }: Corpus, indexOf: (claims: readonly Claim[]) => ClaimIndex): string[] {
  const rows = publicRows('claims/claims.csv').flatMap(({ id = '', src, date = '', title = '', narr = '', ok }) =>
    ok === 'True' ? [{ id, title, narr, month: src === 'tbh2018' ? '2018' : (date.split(' ')[1] ?? '') }] : [],
  )
  const windows: [name: string, months: string[]][] = [
    ['January to March 2024 (seen in tuning)', ['Jan', 'Feb', 'Mar']],
    ['April to May 2024 (looked at in tuning)', ['Apr', 'May']],
    ['June to August 2024 (scores and some errors seen in tuning)', ['Jun', 'Jul', 'Aug']],
  ]
  const lines = windows.map(([name, months]) => {
    const claims = rows.filter(({ month }) => months.includes(month))
    const index = indexOf(claims)
    const titled = Map.groupBy(claims, ({ title }) => folded(title))
    const asked = claims.map(({ title, narr }) => ({ right: new Set(titled.get(folded(title))?.map(({ id }) => id)), found: index.search(narr, 8) }))
    const earlier = rows.filter(({ month }) => month === '2018').map(({ narr }) => best(index.search(narr, 1)))
    const tweets = publicRows('smsa/valid.csv').map(({ text = '' }) => best(index.search(text, 1)))
    const kept = [earlier, tweets, asked.map((one) => best(withoutOwn(one)))].map((aliens) => keptAtOnePercent(asked, aliens))
    return `| ${name} | ${claims.length} | ${recallAtOne(asked)} | ${kept.join(' | ')} |`
  })
  return [
    'Public fact-checks, circulating message → title, the titles of the window as index. Correct matches kept when one in a hundred messages whose claim is not there may raise an alarm: messages of 2018, reviews and tweets, or each message with its own claim taken out (many claims there have near-twins).',
    '',
    '| Window | Claims | R@1 | kept, 2018 | kept, reviews | kept, own taken out |',
    '|---|--:|--:|--:|--:|--:|',
    ...lines,
  ]
}

/** Claim matching on rumours of our own and on public fact-checks (evaluation only; no text of theirs is shown). */
export const reporting: Reporting = {
  title: 'Known claims (`match`)',
  report: (corpus, weights) => {
    const background = openBackground(weights)
    const indexOf = (claims: readonly Claim[]) => {
      const index = new ClaimIndex(background)
      for (const claim of claims) index.add(claim)
      return index
    }
    return [...rumourLines(corpus, indexOf), '', ...publicLines(corpus, indexOf)].join('\n')
  },
}
