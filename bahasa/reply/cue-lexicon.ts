/** The rules a reply is read for. */
export const rules = ['confrontational', 'off_issue', 'personal_data', 'no_identity', 'over_promise', 'bureaucratic'] as const
export type Rule = (typeof rules)[number]

/** Phrases that speak for a rule, one a line; lower case, without repeated letters being a matter. */
export const cuePhrases: Readonly<Record<Exclude<Rule, 'no_identity'>, string>> = {
  confrontational: `salah sendiri
    salah anda
    salah kakak
    salah bapak
    salah ibu
    salah saudara
    salahkan
    menyalahkan
    kesalahan anda
    kesalahan di anda
    kelalaian
    lalai
    ceroboh
    anda sendiri
    kakak sendiri
    bapak sendiri
    ibu sendiri
    warga sendiri
    ulah sendiri
    tanggung sendiri
    tanggung jawab sendiri
    risiko sendiri
    risiko ditanggung
    akibatnya
    konsekuensinya
    makanya
    itulah akibat
    baca dulu
    dibaca dulu
    dibaca dong
    baca dong
    baca baik baik
    scroll dulu
    cek dulu sebelum
    googling dulu
    cari dulu
    pelajari dulu
    sebelum bertanya
    kok masih tanya
    kok masih nanya
    masih tanya
    masih nanya
    masih bertanya
    begitu saja
    gitu aja
    begini saja
    masa begitu
    masa gitu
    masa tidak tahu
    tidak tahu
    tidak paham
    kurang paham
    sudah jelas
    sudah dibilang
    sudah kami bilang
    sudah sering
    sudah diingatkan
    sudah kami peringatkan
    sudah kami posting
    sudah diposting
    sudah ratusan kali
    ratusan kali
    kenapa baru
    kenapa tidak
    kenapa masih
    kenapa selalu
    kok baru
    kok bisa percaya
    kok bisa
    jangan asal
    jangan cuma
    jangan hanya
    jangan mengeluh
    jangan iri
    jangan egois
    jangan manja
    jangan malas
    jangan menuduh
    jangan merasa
    jangan menuntut
    jangan mengaku
    jangan marah
    jangan cengeng
    jangan lebay
    jangan berisik
    jangan protes
    jangan semua
    jangan apa apa
    jangan dibesar besarkan
    tidak usah dibesar
    tidak usah protes
    tidak usah lapor
    cuma bisa protes
    daripada mengeluh
    daripada marah
    daripada protes
    daripada menuntut
    bukan cuma anda
    bukan cuma kakak
    bukan hanya anda
    bukan cuma di sini
    bukan hanya di sini
    sabar dong
    sabar sedikit
    lebih pengertian
    silakan putar balik
    silakan protes
    silakan unfollow
    kalau tidak suka
    kalau tidak mau
    kalau tidak sabar
    kalau tidak percaya
    kalau keberatan
    lebih baik diam
    diam saja
    jaga mulut
    jaga ucapan
    jaga bicara
    punya mata
    punya bukti
    mana buktinya
    mana bukti
    tidak ada bukti
    tanpa bukti
    kalau tidak punya bukti
    tuduhan
    menuduh
    fitnah
    pencemaran nama
    uu ite
    dipidana
    dipolisikan
    proses hukum
    introspeksi
    logika saja
    pakai logika
    logikanya
    dipikir dulu
    jujur saja
    coba jujur
    malas
    bandel
    serakah
    manja
    cengeng
    lebay
    gampang sekali ditipu
    mudah termakan
    urusan anda
    bukan urusan kami
    bukan wewenang kami
    terima saja
    turuti saja
    suka suka
    merepotkan
    merepotkan negara
    seharusnya anda
    harusnya anda
    harusnya bersyukur
    harusnya kakak
    mestinya
    ketinggalan zaman
    ke mana saja
    ke mana aja
    di kira
    dikira
    jangan dikira
    anda kira
    anda pikir
    tidak mungkin salah
    sistem kami tidak salah
    petugas kami juga manusia
    admin juga manusia
    admin juga punya
    protes ke
    titik
    gampang kan
    susah amat
    apa susahnya
    tidak sopan
    tidak beradab
    rajin membaca
    sering buka internet
    salah alamat
    dikasih gratis
    tidak usah baper
    baper
    jangan mendadak
    jangan mepet
    berkoar
    hal sepele
    sepele
    tolong dibedakan
    lembaga amal
    telat kan
    kok protes
    kok mengeluh
    jangan berharap
    warga abai
    abai
    dituruti
    tidak mungkin semua
    jangan tiap hari
    jangan salah paham
    salah paham
    salah ketik
    salah isi
    punya masalah
    silakan pindah
    silakan komplain
    silakan cari
    membanding bandingkan
    dipermasalahkan
    dibesar besarkan
    kurang persiapan
    kurang teliti
    kurang membaca
    kurang bersyukur
    bersyukur
    iseng
    pikir matang
    tanya ke diri
    belajar dulu
    belajar sopan
    kalian tidak mau
    kalian sendiri
    anda yang
    kakak yang
    bapak yang
    ibu yang
    kan sudah
    kan tertera
    kan jelas
    sudah tertera
    sudah tertulis
    semua sudah tertulis
    bukan salah kami
    kami tidak salah
    kami yang disalahkan
    diulang ulang
    berulang kali
    berapa kali
    capek menjawab
    capek
    bosan
    ribut
    rewel
    bawel
    ngeyel
    ngotot
    nyinyir
    drama
    sok tahu
    sok tau
    tolong dipahami
    harap dipahami
    paham
    mengerti tidak
    bisa baca
    bisa membaca
    tidak bisa baca
    dengar baik baik
    jangan ganggu
    jangan banyak
    jangan bodoh
    jangan lempar
    jangan playing victim
    tidak ada gunanya
    percuma
    kami blokir
    akan kami blokir
    kami laporkan
    akan kami laporkan
    kami tuntut
    jalur hukum
    hati hati bicara
    hati hati kalau bicara
    dituntut balik
    dituntut`,
  off_issue: `penghargaan
    meraih
    diraih
    juara
    prestasi
    rekor
    terbaik
    terbesar
    tertinggi
    bangga
    membanggakan
    kebanggaan
    membangun
    telah membangun
    meresmikan
    diresmikan
    selamat hari
    selamat memperingati
    selamat kepada
    selamat dan sukses
    hari jadi
    hut
    dirgahayu
    mari kita
    mari sukseskan
    mari dukung
    mari tingkatkan
    mari jaga
    ayo ikuti
    ayo dukung
    ayo ramaikan
    ayo kita
    yuk ikuti
    yuk ikutan
    yuk dukung
    yuk daftar
    yuk unduh
    yuk hadir
    yuk berkunjung
    yuk kunjungi
    yuk coba
    yuk pakai
    yuk konversi
    yuk rencanakan
    jangan lupa
    jangan lewatkan
    lomba
    festival
    bazar
    pameran
    konser
    pengajian akbar
    promo
    diskon
    hadiah
    undian
    nikmati
    saksikan
    hadiri
    wisata
    batik
    kuliner
    wtp
    adipura
    akreditasi
    terakreditasi
    wbk
    indeks kepuasan
    sukses menggelar
    target
    melampaui target
    capaian
    realisasi
    ekspor
    investasi
    remitansi
    pahlawan devisa
    kunjungan
    menerima kunjungan
    delegasi
    hubungan
    tahukah
    tahukah kamu
    waspada
    hati hati
    mengimbau
    mengingatkan
    mengajak
    mengucapkan
    daerah lain
    daerah tetangga
    kabupaten sebelah
    negara lain
    lebih parah
    pemerintah sebelumnya
    pejabat sebelumnya
    lagi pula
    coba lihat
    padahal kami sudah
    luar biasa
    kelas dunia
    makin mendunia
    makin cantik
    makin keren
    makin canggih
    lebih canggih
    kini hadir
    kini punya
    sekarang sudah ada
    program unggulan
    alhamdulillah
    bukti negara hadir
    indonesia maju
    salam presisi
    salam demokrasi
    apa kabar
    sudah punya
    sudah coba
    sehat itu`,
  personal_data: `tulis nik
    tulis di komentar
    tulis di kolom
    tulis di sini
    tulis di balasan
    tulis aja di sini
    tuliskan di
    tulis nama
    tuliskan nama
    tuliskan nik
    tulis alamat
    ketik di sini
    ketik nik
    ketik nomor
    ketik di komentar
    kolom komentar
    di kolom komentar
    di komentar
    di komentar ini
    di kolom ini
    di kolom balasan
    di balasan
    di balasan ini
    balas di sini
    balas twit
    balas dengan
    balas di
    di bawah ini
    di komen
    taro di komen
    taruh di komentar
    tinggalkan
    tinggalkan nomor
    posting
    komentari
    reply dengan
    mention
    komentar nama
    komentar nik
    sebutkan nik
    sebutkan no
    sebutkan nomor
    sebutkan nama lengkap
    sebutkan alamat
    sebutkan di sini
    sebutkan user
    kirim nik
    kirim di sini
    kirim foto ktp
    kirim foto kk
    kirim foto stnk
    kirim ktp
    cantumkan
    isi di komentar
    minta nik
    minta nomor
    kode otp
    password
    ibu kandung
    atas nama
    terdaftar atas
    nik nya
    niknya
    tunggakan
    tunggakannya
    positif
    didiagnosis
    penyakit
    gangguan jiwa
    sakit jiwa
    dipenjara
    di penjara
    ditahan karena
    pernah overstay
    perceraian
    pemerkosaan
    visum
    utang bank
    dari data kami
    data kakak
    berkasnya
    itu ya
    keluhan ibu
    laporan bapak
    laporan kakak
    orang tua dari
    korban
    korbannya
    kasus
    riwayat
    diagnosis
    hiv
    utang
    rekeningnya
    alamatnya
    alamat anda
    sesuai ktp`,
  over_promise: `pasti
    dijamin
    jamin
    menjamin
    kami jamin
    saya jamin
    dipastikan
    pastikan
    kami pastikan
    memastikan
    100 persen
    seratus persen
    hari ini juga
    malam ini juga
    detik ini juga
    sekarang juga
    saat ini juga
    besok pasti
    besok jadi
    pasti jadi
    pasti cair
    pasti lolos
    pasti bisa
    pasti disetujui
    pasti diterima
    tidak akan pernah
    takkan pernah
    tidak akan terulang
    tidak akan ada lagi
    tidak mungkin gagal
    tanpa kendala
    tanpa syarat
    tanpa ditolak
    tanpa antre
    tanpa kecuali
    tanpa berkas
    selamanya
    seumur hidup
    tidak usah khawatir
    tidak perlu khawatir
    jangan khawatir
    tenang saja
    tenang aja
    santai aja
    santai saja
    langsung jadi
    langsung cair
    langsung disetujui
    langsung diterima
    langsung berangkat
    langsung aktif
    langsung selesai
    semua pasti
    semua warga
    beres
    pasti beres
    saya pribadi
    nol menit
    satu jam lagi
    sejam lagi
    menit lagi
    segera kami kabulkan
    kami kabulkan
    kami atur
    nanti kami atur
    sudah kami atur`,
  bureaucratic: `sehubungan dengan
    sehubungan
    berkenaan dengan
    terkait dengan hal
    terkait hal
    hal tersebut di atas
    tersebut di atas
    tersebut diatas
    dimaksud
    sebagaimana dimaksud
    sebagaimana diatur
    sebagaimana tercantum
    sebagaimana tertuang
    sebagaimana ketentuan
    sebagaimana terlampir
    sebagaimana dipersyaratkan
    sebagaimana
    sesuai ketentuan
    ketentuan yang berlaku
    ketentuan peraturan
    peraturan perundang undangan
    perundang undangan
    peraturan yang berlaku
    mekanisme yang berlaku
    prosedur yang berlaku
    sesuai mekanisme
    sesuai prosedur
    sesuai kewenangan
    sesuai tahapan
    sesuai skala prioritas
    berdasarkan
    berpedoman pada
    mengacu pada
    memedomani
    mempedomani
    menindaklanjuti
    ditindaklanjuti
    akan ditindaklanjuti
    guna
    dalam rangka
    terhadap
    terhadapnya
    adapun
    bahwa
    selanjutnya
    dengan ini
    dengan ini menyampaikan
    menyampaikan bahwa
    menginformasikan bahwa
    memberitahukan bahwa
    dapat kami sampaikan
    kami sampaikan bahwa
    yang bersangkutan
    ybs
    saudara
    pemohon
    agar
    agar supaya
    melampirkan
    dengan melampirkan
    dilaksanakan
    dilakukan
    melakukan upaya
    merupakan kewenangan
    kewenangan
    tupoksi
    tugas dan fungsi
    selaku
    termaksud
    a quo
    antara lain
    dan atau
    tembusan
    disposisi
    telaah
    eskalasi
    rekonsiliasi
    optimalisasi
    sinkronisasi
    koordinasi lintas
    perangkat daerah
    pemangku kepentingan
    stakeholder
    tahun anggaran
    dpa
    rkpd
    sp2d
    skpd
    upt
    permen
    permenkumham
    permendagri
    perpres
    pp
    uu
    perda
    pergub
    perwali
    perbup
    perpol
    kepmen
    surat edaran
    nomor
    pasal
    ayat
    juncto
    jo
    demikian
    demikian disampaikan
    agar menjadi perhatian
    atas perhatiannya
    untuk menjadi periksa
    mohon maklum
    harap maklum
    bermeterai
    secara tertulis
    secara berjenjang
    kelengkapan dokumen
    kelengkapan
    persyaratan administratif
    inventarisasi
    verifikasi dan validasi
    verval
    pemutakhiran
    pelaksanaan
    penyelenggaraan
    penanganan
    pengadaan
    pendistribusian
    penerbitan`,
}

/** What a reply that turns to the citizen says: it answers, helps, asks on, is sorry. */
export const helpfulPhrases = `maaf
  mohon maaf
  turut prihatin
  ikut prihatin
  ikut sedih
  ikut senang
  kami paham
  kami mengerti
  wajar
  terima kasih laporannya
  terima kasih sudah
  terima kasih infonya
  terima kasih masukannya
  silakan
  bisa
  boleh
  cukup
  coba
  bawa
  daftar lewat
  lewat
  hubungi
  telepon
  kirim
  dm
  pesan langsung
  pesan pribadi
  lewat dm
  loket
  petugas kami
  tim kami
  teknisi
  kami cek
  kami catat
  kami bantu
  kami teruskan
  kami kabari
  kabari kami
  dicek
  besok
  hari kerja
  pukul
  jam
  gratis
  syarat
  siapkan
  paling lambat
  perkiraan
  kalau
  tidak perlu
  sementara
  jadwal
  karena
  sedang
  sudah`

/** Where asking for personal data is in place: out of the public's sight. */
export const privatePhrases = `dm
  lewat dm
  via dm
  pesan langsung
  pesan pribadi
  lewat pesan
  inbox
  direct message
  whatsapp resmi
  whatsapp layanan
  lewat whatsapp
  hotline
  surel
  email
  lewat telepon
  ke loket
  lewat aplikasi
  jangan di komentar
  jangan di kolom komentar
  jangan ditulis
  jangan tulis`

/** Kinds of personal data by the words people ask for them with. */
export const datumWords = `nik ktp kk npwp efin paspor rekening alamat hp telepon wa whatsapp nisn nuptk nip plat stnk otp password pin kandung lahir kartu nop porsi visum`

/** Words that ask for something to be given. */
export const givingWords = `kirim kirimkan kirimin tulis tuliskan tulisin sebut sebutkan sebutin ketik ketikkan unggah upload share bagikan lampirkan cantumkan infokan drop taruh taro posting kasih berikan balas`

/** Where everybody reads along. */
export const openPlaces = `di sini
  disini
  sini
  di bawah
  dibawah
  di komentar
  dikomentar
  di komen
  di kolom
  di balasan
  di reply
  di thread
  di utas
  di postingan
  lewat komentar
  via komentar
  balas komentar`

/** Words that make a promise a plan: conditions, limits, efforts. */
export const softeningPhrases = `kalau
  bila
  jika
  apabila
  selama
  asalkan
  setelah
  paling lambat
  perkiraan
  diperkirakan
  kami usahakan
  diusahakan
  kami upayakan
  diupayakan
  biasanya
  rata rata
  tergantung
  semoga
  rencananya
  dijadwalkan
  menunggu`
