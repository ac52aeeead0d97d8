import type { Item, OfficialAccount, PublicInstitution } from '../contract.ts'

export type Page = {
  institution: PublicInstitution
  language: string
  languages: string[]
  accounts: OfficialAccount[]
  isDemo: boolean
  /** Of the house, without a slash at the end. */
  address: string
  /** Where the newsroom is followed in the Fediverse; null while it cannot be. */
  handle: string | null
  /** Path of the institution's page in the public register of official accounts. */
  register: string
  /** Handles that are not theirs, as reported to the platforms. */
  impostors: string[]
}

/** Where a language is read: `address` is a path. */
export type Tongue = { language: string; address: string }

export type Head = {
  description?: string
  /** Where it stands for good; null where it should not be found. */
  path: string | null
  tongues?: readonly Tongue[]
  /** Path of a picture of 1200 by 630. */
  picture?: string
  item?: Item
  structured?: object
  active?: 'news' | 'archive'
}

export const home = ({ institution, language }: Pick<Page, 'institution' | 'language'>) =>
  `/berita/${institution.slug}${language === 'id' ? '' : `?bahasa=${language}`}`
export const pathOf = (item: Pick<Item, 'slug'>, { institution }: Pick<Page, 'institution'>) => `/berita/${institution.slug}/${encodeURIComponent(item.slug)}`
