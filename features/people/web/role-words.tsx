import { roles as everyRole, type Role } from '#kit/rules.ts'
import { usePeopleWords } from './words.ts'

const isRole = (role: string): role is Role => (everyRole as readonly string[]).includes(role)

/** `Admin instansi, Penyusun`. */
export function RoleWords({ roles }: { roles: readonly string[] }) {
  const say = usePeopleWords()
  return (
    <>
      {roles
        .filter(isRole)
        .map((role) => say(`role_${role}`))
        .join(', ')}
    </>
  )
}
