export type Letter = { to: string; subject: string; text: string; html: string; /** Without angle brackets; the same letter has the same one. */ id: string }

/**
 * How handing a letter to the mail server ended. `later`: surely not taken, may be tried again. `refused`: it will never be taken.
 * `unknown`: the answer to the letter itself was lost, so it may have been taken.
 */
export type MailOutcome = { kind: 'sent' } | { kind: 'later'; why: string } | { kind: 'refused'; why: string } | { kind: 'unknown'; why: string }

export type Mail = { send: (letter: Letter) => Promise<MailOutcome> }

const seconds = 1_000
/** A mail server that hangs costs one try this much and no more. */
const patience = { connection: 10 * seconds, greeting: 10 * seconds, socket: 20 * seconds }

type Refusal = { code?: string; responseCode?: number }

/** What the error of a try means. Once the server has let the letter come (354), only a code of its own says that it was not taken. */
function outcomeOf(error: Refusal, wasLetIn: boolean): MailOutcome {
  const why = error.responseCode ? `smtp ${error.responseCode}` : (error.code ?? 'smtp')
  // A wrong password is the house's to mend: the letter is still good.
  if (error.responseCode) return error.responseCode >= 500 && error.code !== 'EAUTH' ? { kind: 'refused', why } : { kind: 'later', why }
  return { kind: wasLetIn ? 'unknown' : 'later', why }
}

/** Hears the conversation, keeps nothing of it, and knows whether the server answered DATA with 354 (RFC 5321, 3.3). */
function listener() {
  let wasLetIn = false
  const hear = (entry: { tnx?: string }, said: unknown) => {
    if (entry.tnx === 'server' && String(said).startsWith('354')) wasLetIn = true
  }
  const log = { level: () => undefined, trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear }
  return { log, wasLetIn: () => wasLetIn }
}

/** The mail server behind `SMTP_URL`; nothing is loaded before the first letter. One connection per letter, so that none waits for another's. */
export function openMail({ url, from, patient = patience }: { url: string; from: string; patient?: typeof patience }): Mail {
  const timeouts = { connectionTimeout: patient.connection, greetingTimeout: patient.greeting, socketTimeout: patient.socket }
  return {
    async send({ id, ...letter }) {
      const { createTransport } = await import('nodemailer')
      const heard = listener()
      const options = { url, ...timeouts, disableFileAccess: true, disableUrlAccess: true, transactionLog: true, logger: heard.log }
      const transport = createTransport(options as object, { from })
      try {
        await transport.sendMail({ ...letter, messageId: `<${id}>`, headers: { 'auto-submitted': 'auto-generated' } })
        return { kind: 'sent' }
      } catch (error) {
        return outcomeOf(error as Refusal, heard.wasLetIn())
      } finally {
        transport.close()
      }
    },
  }
}
