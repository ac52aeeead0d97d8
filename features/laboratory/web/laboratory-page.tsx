import { useMutation, useQuery } from '@tanstack/react-query'
import { useSession } from '#kit/web/session.tsx'
import { Bench } from './bench.tsx'
import { CorrectionsSection, OpinionsSection } from './kept.tsx'
import { laboratory } from './queries.ts'
import { mayAudit, mayCorrect } from '../rules.ts'

/** The laboratory at an institution's desk: its server answers, its corrections teach. */
export function LaboratoryPage() {
  const { current, person } = useSession()
  const institution = current.id
  const examine = useMutation(laboratory.examine.mutationOptions())
  const correct = useMutation(laboratory.correct.mutationOptions())
  const second = useMutation(laboratory.secondOpinion.mutationOptions())
  const { data: server } = useQuery(laboratory.languageServer.queryOptions({ staleTime: 600_000 }))
  const isTeacher = mayCorrect(person, institution) === null
  return (
    <Bench
      meta={current.shortName}
      ask={(asked) => examine.mutateAsync({ institution, asked })}
      keep={isTeacher ? (corrected) => correct.mutateAsync({ institution, ...corrected }) : null}
      secondOpinion={isTeacher && server?.host ? (task, text) => second.mutateAsync({ institution, task, text }) : null}
    >
      <CorrectionsSection institution={institution} isTeacher={isTeacher} />
      {server?.host && mayAudit(person, institution) === null ? <OpinionsSection institution={institution} host={server.host} /> : null}
    </Bench>
  )
}
