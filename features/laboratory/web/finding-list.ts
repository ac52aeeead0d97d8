import type { Answers } from '../answers.ts'
import type { Pasted } from '../contract.ts'
import { claimsOf, coachedOf, driftOf, substanceOf } from './found-beside.ts'
import { entitiesOf, formalOf, personalOf, readableOf, salientOf } from './found-in-text.ts'
import type { Finding } from './view.ts'
import type { SayLaboratory } from './words.ts'

/** What each task found: first what the text was held against, then what stands in it. */
export const findingsOf = (answers: Answers, asked: Pasted, say: SayLaboratory): Finding[] => [
  ...coachedOf(answers, say),
  ...substanceOf(answers, say),
  ...driftOf(answers, asked, say),
  ...claimsOf(answers, asked, say),
  ...personalOf(answers, say),
  ...entitiesOf(answers, say),
  ...formalOf(answers, say),
  ...readableOf(answers, say),
  ...salientOf(answers, say),
]
