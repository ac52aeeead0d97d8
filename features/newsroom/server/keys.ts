import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import * as keyStore from './key-store.ts'

const names = { rsa: 'RSASSA-PKCS1-v1_5', ed25519: 'Ed25519' } as const
const about = (institution: InstitutionId, algorithm: string) => `newsroom_key:${institution}:${algorithm}`

async function make(house: House, institution: InstitutionId) {
  const { exportJwk, generateCryptoKeyPair } = await import('@fedify/fedify')
  const keys = await Promise.all(
    (['rsa', 'ed25519'] as const).map(async (algorithm) => {
      const pair = await generateCryptoKeyPair(names[algorithm])
      const [publicKey, privateKey] = await Promise.all([exportJwk(pair.publicKey), exportJwk(pair.privateKey)])
      return { algorithm, publicKey, privateKey: house.secrets.seal(JSON.stringify(privateKey), about(institution, algorithm)) }
    }),
  )
  await work(house, houseAt(institution), (at) => keyStore.insert(at, institution, keys))
}

/** The keys a newsroom signs with, made at its first need; RSA first, which every server reads. Sealed at rest. */
export async function keysOf(house: House, institution: InstitutionId): Promise<CryptoKeyPair[]> {
  const { importJwk } = await import('@fedify/fedify')
  const read = () => work(house, houseAt(institution), (at) => keyStore.list(at, institution))
  const known = await read()
  if (known.length === 0) await make(house, institution)
  const rows = known.length > 0 ? known : await read()
  return Promise.all(
    rows.map(async ({ algorithm, public_key: publicKey, private_key: sealed }) => ({
      publicKey: await importJwk(publicKey, 'public'),
      privateKey: await importJwk(JSON.parse(house.secrets.open(sealed, about(institution, algorithm))) as JsonWebKey, 'private'),
    })),
  )
}

/** Seals every newsroom's keys with the house's present key. Answers how many were sealed anew. */
export async function resealKeys(house: House) {
  let sealed = 0
  for (const institution of await work(house, houseAt(), keyStore.holders))
    await work(house, houseAt(institution), async (at) => {
      const old = (await keyStore.list(at, institution)).filter((row) => house.secrets.isOld(row.private_key))
      for (const { algorithm, private_key: kept } of old) {
        const privateKey = house.secrets.seal(house.secrets.open(kept, about(institution, algorithm)), about(institution, algorithm))
        await keyStore.reseal(at, institution, { algorithm, privateKey })
        sealed += 1
      }
    })
  return sealed
}
