/** Phrases in which a word of the lexicon means something harmless. */
export const harmlessPhrases = `tahi lalat
  angin puting
  adu domba
  kambing hitam
  kuda lumping
  topeng monyet
  kebun binatang
  babi guling
  babi rusa
  babi kecap
  babi hutan
  celengan babi
  shio babi
  shio anjing
  shio monyet
  shio tikus
  daging babi
  daging anjing
  ternak babi
  kandang babi
  flu babi
  virus babi
  monyet ekor
  cacar monyet
  flu burung
  godaan setan
  bisikan setan
  langkah setan
  pengabdi setan
  setan merah
  setan yang terkutuk
  setan yg terkutuk
  ayam setan
  mie setan
  mi setan
  bakso setan
  ramen setan
  sambal setan
  sambal iblis
  jembatan setan
  kisah iblis
  orang gila
  odgj
  gila kerja
  gila bola
  gila gilaan
  gila banget
  gila sih
  cacat hukum
  cacat formil
  cacat prosedur
  cacat lahir
  penyandang cacat
  cacat fisik
  cacat bawaan
  barang cacat
  produk cacat
  bank sampah
  buang sampah
  tong sampah
  tempat sampah
  bak sampah
  truk sampah
  angkut sampah
  sampah plastik
  sampah rumah
  pengelolaan sampah
  tumpukan sampah
  iuran sampah
  retribusi sampah
  sampah menumpuk
  bakar sampah
  ampas kopi
  ampas tahu
  ampas tebu
  anak haram mui
  lintah darat online
  keras kepala
  tebal muka bedak
  muka air
  buaya darat film
  lidah buaya
  telur mata sapi
  adu kambing
  sate kambing
  lembu dan kerbau
  kerbau betina
  pelacur online
  tindak cabul
  guru cabul
  dukun cabul
  korban cabul
  situs porno
  video porno
  konten porno
  pornografi anak
  kontol ayam
  anjing pelacak
  anjing liar
  anjing gila
  anjing tetangga
  anjing rabies
  gigitan anjing
  digigit anjing
  vaksin anjing
  anjing peliharaan
  anjing saya
  anjing jalanan
  anjing ras
  anjing penjaga
  pakan babi
  banci kaleng lomba
  kampung monyet
  pulau monyet
  hutan monyet
  gunung monyet
  desa babi
  tai lalat
  rumah setan
  maling motor
  maling ayam
  tetek bengek
  anak autis
  anak anak autis
  orang bodoh itu
  pertanyaan bodoh
  kotoran manusia
  bau tai
  tahi ayam
  wedhus gembel
  wedus gembel
  sapi dan kerbau
  musim kawin
  tai ayam
  siput dan keong`

/** Words that show an animal, an illness, a dish, rubbish or a crime is meant as such. */
export const harmlessCues = `hilang ketemu liar gigit digigit menggigit gigitan rabies vaksin vaksinasi peliharaan pelihara kandang ternak peternak peternakan ekor hewan satwa bksda damkar
  karantina daging sate guling virus asf pmk bulu puppy adopsi adopter rescue ras kucing sawah padi petani hama gagal panen ladang kebun hutan gua sungai jinak dilindungi habitat
  tps tpa truk angkut diangkut pengangkutan plastik kali selokan banjir limbah retribusi iuran kebersihan daur dlh tong bak bau
  dokter dok puskesmas igd operasi benjolan benjol obat poli khitan bpjs terapi slb inklusi penyandang disabilitas perekaman
  penyakit gatal bengkak nyeri bernanah luka
  dicuri kecurian kehilangan ditangkap tertangkap polisi polsek tersangka pelaku korban begal patroli cctv lapor melapor laporan kasus pendampingan
  film bioskop nonton novel judul buku lagu band restoran warung menu level pedas kuliner resep masak goreng
  ayat surat quran alquran kajian ceramah doa berlindung godaan allah hadis ngaji
  museum sejarah kbbi artinya arti makna bahasa tugas
  jalan desa kecamatan kelurahan dusun alamat gang
  shio ragunan konservasi leungit ucul akuarium katak selokan kawin wc jamban toilet septic tinja sedot sedotan popok saluran blokir situs konten kominfo`

/** Who tells what was said: words by which somebody reports another's abuse. */
export const reportingWords = `bilang blg bilangin dibilang dibilangin ngomong ngatain mengatai dikatain dikatai dikata disebut menyebut sebut dipanggil memanggil manggil panggil meneriaki diteriaki diteriakin teriak
  memaki maki dimaki makimaki menghina dihina mencaci dicaci diejek mengejek ejek ucap berkata katanya kata perkataan kalimat kirim dicap ngecap sebutan umpatan ucapan melontarkan`

/** Words by which a speaker means themselves. */
export const selfWords = `saya aku gue gua gw gwe aing kulo ambo abdi awak sy ane kami`

/** Words for who is spoken to or spoken of, when abuse is aimed at a person. */
export const aimWords = `lu lo loe elu elo kau kamu kalian anda kowe koe koen sampeyan maneh sia siah siah ang waang ente antum kelen kon pean pian situ min mimin admin
  dasar emang memang kayak kaya seperti macam mirip si woi woy hei heh hey cuih otak muka mulut mental kelakuan anak kaum bani para semua lah banget bgt nih kek sekali pada
  pejabat petugas pemerintah polisi dpr dprd menteri presiden gubernur bupati walikota lurah camat dewan rezim partai politikus manusia orang pegawai guru dosen wasit supir sopir buzzer pendukung netizen user`

/** Words for a whole people, faith or group, when what is said is said of all of them. */
export const allWords = `semua kaum para orang bangsa umat agama keturunan etnis suku ras antek pada golongan`

/** Words that begin or end as those of the lexicon and mean nothing of the kind. */
export const harmlessWords = `p3k pek sarapan sarapannya nyarap tolak tolokan tolok begini begitu begonia setangkai setang babinsa pukis asumsi asuransi tainan cokelat coklat anjuran anjungan anjlok
  bangsal bangsawan bangku kontrol kontrak kontra kontor kontribusi memekik peleraian lontar lontong titik tetap sangat sangatlah setangan bencana bejana
  kampanye kampus monyetir gilir giliran penggilingan bodohilah kuku cokok edar gembelengan sundak lacak pelacakan kelacak`

/** Words by which somebody takes a word back. */
export const slipWords = `typo typonya salahketik maksudku ralat`

/** Persons close to a speaker: abuse told of them, or "my friend" who is no "me". */
export const closeWords = `ibu bapak anak istri suami adik kakak nenek kakek pasien keluarga teman temen temenku mantan tetangga bos dosen guru pacar majikan bini laki ortu emak mama papa sodara saudara sahabat orang kantor kota rumah hp motor`
