/** What the public is told from a sister account while one of ours is in somebody else's hands. */
export type Notice = { title: string; id: string; en: string }

/** Prepared, never sent by itself. `register` is the address of the institution's public list of accounts. Short enough for every platform. */
export const noticeFor = ({ platform, handle, register }: { platform: string; handle: string; register: string }): Notice => ({
  title: `Pemberitahuan: akun ${platform} ${handle} sedang bermasalah`,
  id: `Akun ${platform} kami, ${handle}, sedang bermasalah. Jangan percaya pesan, tautan, atau permintaan data dari akun itu sampai kami kabarkan lagi. Akun resmi kami: ${register}`,
  en: `Our ${platform} account, ${handle}, is in trouble. Do not trust messages, links or requests for data from it until we say so. Our official accounts: ${register}`,
})
