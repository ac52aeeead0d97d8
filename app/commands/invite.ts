import * as institutions from '#features/institutions/server/institutions.ts'
import { invite as make } from '#features/people/server/invitations.ts'
import { Fault } from '#kit/fault.ts'
import { roles, type Role } from '#kit/rules.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { Command } from './command.ts'

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word)

/** A way in for whoever runs the server, when nobody else can give one. */
export const invite: Command = {
  usage: 'invite INSTANSI SUREL PERAN…',
  about: `membuat tautan undangan; instansi dengan slug-nya, peran: ${roles.join(' ')}`,
  run: async ({ open: { house }, say }, [slug = '', email = '', ...given]) => {
    const wrong = given.filter((word) => !isRole(word))
    if (!email.includes('@') || given.length === 0 || wrong.length > 0) {
      say(wrong.length > 0 ? `Peran tidak dikenal: ${wrong.join(', ')}.` : 'Perlu instansi, surel, dan paling sedikit satu peran.')
      return 1
    }
    try {
      const { id } = await work(house, houseAt(), (at) => institutions.get(at, { slug }))
      const { link } = await work(house, houseAt(id), (at) =>
        make(at, house.settings.address, { institution: id, email: email.toLowerCase(), roles: given.filter(isRole) }),
      )
      say(link)
      return 0
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      say(error.code === 'NOT_FOUND' ? `Tidak ada instansi dengan slug “${slug}”.` : error.message)
      return 1
    }
  },
}
