import { useState } from 'react'
import type { Examiner } from '#features/laboratory/examiner.ts'
import { Bench } from '#features/laboratory/web/bench.tsx'
import { KeptList } from '#features/laboratory/web/kept-list.tsx'
import { asLines, keepCorrections, ownCorrections, type OwnCorrection } from './own-corrections.ts'

function download(corrections: readonly OwnCorrection[]) {
  const address = URL.createObjectURL(new Blob([asLines(corrections)], { type: 'application/x-ndjson' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'koreksi.jsonl'
  link.click()
  URL.revokeObjectURL(address)
}

/** The laboratory on its own: this browser answers, and what is corrected stays in it. */
export function LocalBench({ examiner }: { examiner: Examiner }) {
  const [corrections, setCorrections] = useState(ownCorrections)
  const change = (next: OwnCorrection[]) => {
    keepCorrections(next)
    setCorrections(next)
  }
  return (
    <Bench
      meta="bahasa/"
      ask={(asked) => {
        const taught = ownCorrections()
        return examiner.examine(asked, { key: JSON.stringify(taught), corrections: async () => taught })
      }}
      keep={async (corrected) => change([{ ...corrected, text: await examiner.mask(corrected.text) }, ...ownCorrections()])}
      secondOpinion={null}
    >
      <KeptList
        rows={corrections.map((one, place) => ({ ...one, id: String(corrections.length - place) }))}
        onWithdraw={(id) => change(corrections.filter((_, place) => String(corrections.length - place) !== id))}
        onDownload={corrections.length > 0 ? () => download(corrections) : null}
      />
    </Bench>
  )
}
