/** The public pages' own words, by language; any other language reads the English ones. */
const tongues = {
  id: {
    newsroom: 'Ruang berita',
    languages: 'Bahasa',
    official: 'Halaman resmi.',
    officialMore: 'Alamat dan akun di halaman ini didaftarkan oleh instansinya.',
    accounts: 'Akun resmi kami',
    only: 'Selain ini, bukan kami.',
    follow: 'Ikuti lewat',
    empty: 'Belum ada berita. Datang lagi nanti, atau ikuti lewat RSS.',
    back: 'Semua berita',
    example: 'Contoh. Semua orang dan pernyataan di sini rekaan.',
    gone: 'Berita ini sudah ditarik oleh instansinya.',
    goneMore: 'Isinya tidak lagi berlaku. Lihat berita terbaru di halaman utama.',
    missing: 'Halaman ini tidak ada.',
    missingMore: 'Periksa alamatnya, atau buka halaman utama ruang berita.',
    older: 'Berita sebelumnya',
    olderTitle: 'Berita sebelumnya',
    more: 'Selengkapnya',
  },
  en: {
    newsroom: 'Newsroom',
    languages: 'Languages',
    official: 'Official page.',
    officialMore: 'The address and accounts on this page are registered by the institution.',
    accounts: 'Our official accounts',
    only: 'Anything else is not us.',
    follow: 'Follow by',
    empty: 'No news yet. Come back later, or follow by RSS.',
    back: 'All news',
    example: 'Example. All people and statements here are invented.',
    gone: 'This item has been withdrawn by the institution.',
    goneMore: 'It is no longer valid. See the latest news on the front page.',
    missing: 'There is no such page.',
    missingMore: 'Check the address, or open the front page of the newsroom.',
    older: 'Older news',
    olderTitle: 'Older news',
    more: 'Read more',
  },
}

export type Words = (typeof tongues)['id']
export const wordsIn = (language: string): Words => (language === 'id' || language === 'jv' || language === 'su' ? tongues.id : tongues.en)
