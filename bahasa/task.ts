/** A place in a text as it was given: UTF-16 offsets, end exclusive. */
export type At = [start: number, end: number]

/** One line of input. `lang` is a hint (ISO 639-3, as task `language` answers); the other fields belong to single tasks. */
export type Asked = {
  id?: string | number
  text: string
  lang?: string
  /** `substance`: the text it was simplified from. */
  source?: string
  /** `reply`: what the citizen wrote. */
  message?: string
  /** `drift`: the key messages of a narrative. */
  messages?: string[]
}

/** One known claim, for `match`. */
export type Claim = { id: string; title: string; claim?: string; variants?: string[] }

/** What may be set for a whole run. */
export type Options = {
  /** Answer `unsure` below the calibrated confidence. */
  abstain?: boolean
  /** Another set of weights for the same task, e.g. `nusaparagraf`. */
  model?: string
  against?: readonly Claim[]
  top?: number
  /** `normalise`: leave the marks between words as the writer set them. */
  keepMarks?: boolean
  /** What a team taught this task, as its `teach` made it. */
  layer?: Uint8Array
}

/** Gives the bytes of one file of weights by its name, e.g. `sentiment.bin`; throws when there is none. */
export type Weights = (name: string) => Uint8Array

/** Something that can be asked of a text. `open` reads its weights once; what it returns is pure, quick and never throws. */
export type Task<Answer = unknown> = {
  name: string
  open: (weights: Weights, options: Options) => (asked: Asked) => Answer
}

/** A text and the label a team says it has. */
export type Taught = { text: string; label: string }

/** Learns a team's corrections and own labels in seconds; what it returns is given to `open` as `layer`. Never leaves the machine. */
export type Teach = (weights: Weights, taught: readonly Taught[]) => Uint8Array
