import { expect, test } from 'vitest'
import { inWords } from './listening.ts'

const failing = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {})

test.each([
  ['listen EADDRINUSE', 'EADDRINUSE', 'Port ini sudah dipakai'],
  ['ENOSPC: no space left on device, write', 'ENOSPC', 'Ruang penyimpanan untuk folder data penuh'],
  ['could not extend file', '53100', 'Ruang penyimpanan untuk folder data penuh'],
  ['Command failed: initdb\nFATAL: could not write to file: No space left on device', undefined, 'Ruang penyimpanan untuk folder data penuh'],
  ["EACCES: permission denied, mkdir '/srv/sinergi'", 'EACCES', 'Folder data tidak boleh ditulis'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED', 'PostgreSQL di DATABASE_URL tidak menjawab'],
  ['database "sinergi" does not exist', '3D000', 'createdb sinergi'],
  ['permission denied to create role', '42501', 'boleh membuat peran'],
  ['Setelan belum benar', undefined, 'Setelan belum benar'],
])('a start that fails with “%s” says in a sentence what to do', (message, code, said) => {
  expect(inWords(failing(message, code))).toContain(said)
})
