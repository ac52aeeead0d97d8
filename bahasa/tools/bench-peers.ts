import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Claim } from '../task.ts'

/** What a team would use instead: opened once, asked text by text. */
export type Peer = { name: string; does: string; open: () => Promise<(text: string) => unknown> }

const require = createRequire(new URL('../bench/package.json', import.meta.url))
const load = async <Module>(name: string): Promise<Module> => (await import(pathToFileURL(require.resolve(name)).href)) as Module

type Cld3 = { loadModule: () => Promise<{ create: (least: number, most: number) => { findLanguage: (text: string) => unknown } }> }
type Franc = { franc: (text: string) => string }
type FastText = { getLIDModel: () => Promise<{ load: () => Promise<unknown>; identify: (text: string) => Promise<unknown> }> }
type Sastrawi = { Stemmer: new () => { stem: (word: string) => string }; Tokenizer: new () => { tokenize: (text: string) => string[] } }
type Search = { addAll: (claims: readonly object[]) => void; search: (text: string, options: object) => unknown }
type MiniSearch = { default: new (options: object) => Search }

/** The peers, with the claims that MiniSearch searches in as `match` does. */
export const peersFor = (claims: readonly Claim[]): Peer[] => [
  {
    name: 'cld3-asm 4.0.0',
    does: 'language',
    open: async () => {
      const identifier = (await (await load<Cld3>('cld3-asm')).loadModule()).create(0, 1000)
      return (text) => identifier.findLanguage(text)
    },
  },
  {
    name: 'franc 6.2.0',
    does: 'language',
    open: async () => {
      // This package has no entry that `require.resolve` knows.
      const { franc } = (await import(new URL('../bench/node_modules/franc/index.js', import.meta.url).href)) as Franc
      return (text) => franc(text)
    },
  },
  {
    name: 'fasttext.wasm.js 1.0.0 (lid.176)',
    does: 'language',
    open: async () => {
      const model = await (await load<FastText>('fasttext.wasm.js')).getLIDModel()
      await model.load()
      return (text) => model.identify(text)
    },
  },
  {
    name: 'sastrawijs 1.1.0',
    does: 'stems',
    open: async () => {
      const { Stemmer, Tokenizer } = await load<Sastrawi>('sastrawijs')
      const [stemmer, tokenizer] = [new Stemmer(), new Tokenizer()]
      return (text) => tokenizer.tokenize(text).map((word) => stemmer.stem(word))
    },
  },
  {
    name: 'minisearch 7.2.0',
    does: 'match',
    open: async () => {
      const index = new (await load<MiniSearch>('minisearch')).default({ fields: ['title'], storeFields: [] })
      index.addAll(claims)
      return (text) => index.search(text, { fuzzy: 0.2, prefix: true })
    },
  },
]
