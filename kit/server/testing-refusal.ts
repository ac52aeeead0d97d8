/** For tests: the code a doing was refused with, `allowed`, or a bug's message. */
export const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => 'allowed',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )
