import { useState } from 'react'
import type { Examiner, Layers } from '#features/laboratory/examiner.ts'
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

/** Learns here and now what was corrected in this browser. */
async function layersFrom(examiner: Examiner, lessons: readonly OwnCorrection[]): Promise<Layers> {
  const layers = new Map<OwnCorrection['task'], Uint8Array>()
  for (const task of new Set(lessons.map((lesson) => lesson.task))) {
    const layer = await examiner.learn(task, lessons)
    if (layer) layers.set(task, layer)
  }
  return layers
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
        return examiner.examine(asked, { key: JSON.stringify(taught), corrections: async () => taught, layers: () => layersFrom(examiner, taught) })
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
