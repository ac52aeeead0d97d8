/** How far a scene goes; each goes through the doors that a person would use. */
export type End =
  | 'draft'
  | 'in_review'
  | 'sent_back'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'handoff'
  | 'waiting'
  | 'unconfirmed'
  | 'rejected'
  | 'signed_out'
  | 'expired'
  | 'recalled'
  | 'cancelled'
  | 'emergency'

export type Scene = {
  at: string
  title: string
  text: string
  end: End
  /** Hours from now: when it goes out, or went. */
  hours: number
  on?: readonly ('page' | 'network' | 'bluesky' | 'instagram' | 'x' | 'whatsapp')[]
  link?: string
  isSensitive?: boolean
  hasImage?: boolean
  language?: string
  /** The same in another language; `together` puts it first in one text. */
  translation?: { language: string; title: string; text: string; isOld?: boolean; together?: boolean }
}

const passport = 'https://contoh.example/paspor'

/** Invented statements for every state of a post and of a delivery; times are relative to the moment of seeding. */
export const scenes: readonly Scene[] = [
  {
    at: 'kemlu',
    end: 'published',
    hours: -26,
    on: ['page', 'network'],
    hasImage: true,
    link: passport,
    title: 'Perpanjangan paspor kini tanpa antre',
    text: 'Perpanjang paspor di perwakilan kini cukup dengan memilih jadwal lebih dulu.\n\nPilih hari dan jam yang cocok, datang 15 menit sebelumnya, dan bawa paspor lama. Layanan ini tidak dipungut biaya tambahan.',
  },
  {
    at: 'kemlu',
    end: 'published',
    hours: -3,
    on: ['page', 'network', 'bluesky'],
    title: 'Nomor darurat perwakilan dalam satu daftar',
    text: 'Simpan nomor darurat perwakilan terdekat sebelum Anda bepergian. Daftarnya kami perbarui setiap pekan, dan dapat dibuka tanpa internet setelah disimpan.',
  },
  {
    at: 'kemlu',
    end: 'scheduled',
    hours: 2,
    on: ['page', 'network', 'instagram'],
    hasImage: true,
    title: 'Cara lapor diri dalam tiga langkah',
    text: 'Baru pindah ke luar negeri? Lapor diri dalam tiga langkah: buat akun, isi alamat, unggah paspor. Selesai dalam 10 menit, dan perwakilan tahu ke mana harus menghubungi Anda saat darurat.',
  },
  {
    at: 'kemlu',
    end: 'scheduled',
    hours: 5,
    on: ['page', 'network', 'x'],
    title: 'Jadwal layanan keliling bulan Desember',
    text: 'Layanan keliling bulan Desember hadir di enam kota. Bawa paspor asli dan fotokopi. Tempat terbatas, jadi pilih jadwal lebih dulu.',
  },
  {
    at: 'kemlu',
    end: 'in_review',
    hours: 6,
    on: ['page', 'instagram', 'whatsapp'],
    hasImage: true,
    title: 'Tanya jawab: kontrak kerja di luar negeri',
    text: 'Sebelum menandatangani kontrak kerja, pastikan empat hal ini tertulis: upah, jam kerja, hari libur, dan siapa yang menanggung biaya pulang. Kalau ragu, kontraknya bisa kita baca bersama di loket.',
  },
  {
    at: 'kemlu',
    end: 'in_review',
    hours: 20,
    isSensitive: true,
    on: ['page', 'network'],
    title: 'Imbauan perjalanan musim badai',
    text: 'Warga yang berada di jalur badai diimbau menunda perjalanan antarkota sampai Kamis. Perwakilan membuka saluran siaga 24 jam dan mendata warga di tiga kota.',
  },
  {
    at: 'kemlu',
    end: 'sent_back',
    hours: 30,
    on: ['page', 'network'],
    title: 'Pekan budaya di lima benua',
    text: 'Pekan budaya digelar serentak di lima benua. Lebih dari 40 perwakilan ikut serta.',
  },
  {
    at: 'kemlu',
    end: 'draft',
    hours: 48,
    on: ['page', 'x'],
    title: 'Mengenal pelindungan pekerja migran',
    text: 'Setiap pekerja migran berhak atas kontrak dalam bahasa yang ia pahami, salinan paspornya sendiri, dan waktu istirahat. Tulisan ini menjelaskan ke mana harus mengadu bila salah satunya tidak dipenuhi, dokumen apa yang perlu disiapkan, dan berapa lama prosesnya. Rancangan ini masih lebih panjang dari batas X, jadi perlu varian yang lebih singkat.',
  },
  { at: 'kemlu', end: 'draft', hours: 72, on: ['page'], title: 'Kilas balik layanan 2026', text: 'Angka layanan setahun, menunggu data dari direktorat.' },
  {
    at: 'kemlu',
    end: 'approved',
    hours: 24,
    on: ['page', 'network'],
    title: 'Layanan paspor anak',
    text: 'Mengurus paspor anak perlu kehadiran kedua orang tua, atau surat kuasa yang disahkan. Siapkan akta lahir dan foto terbaru.',
  },
  {
    at: 'kemlu',
    end: 'handoff',
    hours: -1,
    on: ['instagram'],
    hasImage: true,
    title: 'Kartu ucapan Hari Guru',
    text: 'Terima kasih untuk para guru di sekolah Indonesia luar negeri. Ilmu Anda menyeberangi batas negara. #HariGuru #SekolahIndonesia',
  },
  {
    at: 'kemlu',
    end: 'unconfirmed',
    hours: -2,
    on: ['network'],
    title: 'Perubahan jam loket legalisasi',
    text: 'Mulai Senin, loket legalisasi buka pukul 08.30 sampai 15.00 WIB tanpa jeda makan siang.',
  },
  {
    at: 'kemlu',
    end: 'rejected',
    hours: -4,
    on: ['network'],
    title: 'Siaran langsung tanya jawab konsuler',
    text: 'Ikuti siaran langsung tanya jawab konsuler setiap Kamis pukul 19.00 WIB.',
  },
  {
    at: 'kemlu',
    end: 'expired',
    hours: -7,
    on: ['page'],
    title: 'Pengingat: loket tutup pukul 12.00 hari ini',
    text: 'Hari ini loket tutup pukul 12.00 WIB karena pemeliharaan listrik. Besok kembali seperti biasa.',
  },
  {
    at: 'kemlu',
    end: 'recalled',
    hours: -30,
    on: ['page'],
    title: 'Daftar biaya layanan (versi lama)',
    text: 'Daftar biaya layanan konsuler yang berlaku sampai akhir bulan.',
  },
  {
    at: 'kemlu',
    end: 'cancelled',
    hours: 8,
    on: ['page'],
    title: 'Lomba foto diundur',
    text: 'Lomba foto warga diundur sampai awal tahun. Jadwal baru menyusul.',
  },
  {
    at: 'kemlu',
    end: 'emergency',
    hours: -1,
    on: ['page', 'network'],
    title: 'Gempa: saluran siaga dibuka',
    text: 'Gempa kuat dirasakan warga di wilayah timur. Saluran siaga dibuka 24 jam. Sampai saat ini kami masih mendata; kabar berikutnya pukul 14.00 waktu setempat.',
  },
  {
    at: 'komdigi',
    end: 'published',
    hours: -5,
    on: ['page', 'network'],
    title: 'Kenali tautan palsu',
    text: 'Tautan palsu sering memakai nama yang hampir sama. Periksa alamatnya huruf demi huruf sebelum memasukkan kata sandi.',
  },
  {
    at: 'komdigi',
    end: 'waiting',
    hours: -0.1,
    on: ['network'],
    title: 'Literasi digital untuk lansia',
    text: 'Kelas literasi digital untuk lansia dibuka di 34 kota. Pendamping boleh ikut.',
  },
  {
    at: 'komdigi',
    end: 'in_review',
    hours: 9,
    on: ['page'],
    title: 'Pemeliharaan pusat data',
    text: 'Pemeliharaan pusat data Sabtu pukul 23.00 sampai 02.00 WIB.',
  },
  {
    at: 'bi',
    end: 'scheduled',
    hours: 3,
    on: ['page', 'network'],
    title: 'Cinta, bangga, paham rupiah',
    text: 'Kenali keaslian uang rupiah dengan 3D: dilihat, diraba, diterawang. Kalau ragu, tukarkan dan periksakan di bank terdekat.',
  },
  {
    at: 'bi',
    end: 'signed_out',
    hours: -6,
    on: ['network'],
    title: 'Jadwal penukaran uang baru',
    text: 'Penukaran uang baru dilayani di 12 titik sampai Jumat.',
  },
  {
    at: 'kemendag',
    end: 'published',
    hours: -8,
    on: ['page'],
    title: 'Harga pangan pekan ini',
    text: 'Harga beras medium stabil di tiga pekan terakhir. Cabai rawit turun di 20 provinsi. Data dikumpulkan dari 300 pasar.',
  },
  {
    at: 'kemendag',
    end: 'scheduled',
    hours: 26,
    on: ['page', 'network'],
    title: 'Pameran dagang dibuka Rabu',
    text: 'Pameran dagang dibuka Rabu pukul 09.00 WIB. Masuk gratis dengan mendaftar.',
  },
  {
    at: 'pemprov-jabar',
    end: 'published',
    hours: -10,
    on: ['page', 'network'],
    title: 'Jalur alternatif selama perbaikan jembatan',
    text: 'Selama perbaikan jembatan, kendaraan kecil dialihkan lewat jalur selatan. Petugas berjaga 24 jam.',
  },
  {
    at: 'pemprov-sulsel',
    end: 'scheduled',
    hours: 4,
    on: ['page'],
    title: 'Pasar murah di lima kecamatan',
    text: 'Pasar murah dibuka di lima kecamatan, Kamis pukul 08.00 WITA.',
  },
  {
    at: 'kbri-tokyo',
    end: 'published',
    hours: -4,
    on: ['page', 'network'],
    hasImage: true,
    title: 'Layanan paspor Sabtu di Tokyo',
    text: 'Loket paspor buka Sabtu ini pukul 09.00 sampai 12.00 waktu Tokyo. Pilih jadwal lebih dulu.',
    translation: {
      language: 'ja',
      title: '今週土曜日の旅券窓口について',
      text: '旅券窓口は今週土曜日、午前9時から正午まで開いています。事前に時間をご予約ください。',
    },
  },
  {
    at: 'kbri-tokyo',
    end: 'in_review',
    hours: 7,
    on: ['page'],
    language: 'ja',
    title: 'インドネシア文化週間のご案内',
    text: '来週、大使館で文化週間を開催します。入場は無料です。どなたでもお越しください。',
  },
  {
    at: 'kbri-tokyo',
    end: 'scheduled',
    hours: 9,
    on: ['page', 'network'],
    title: 'Layanan paspor keliling di Osaka',
    text: 'Bersama @{kemlu}, layanan paspor keliling hadir di Osaka, Minggu 6 Desember, pukul 10.00 sampai 15.00 waktu setempat. Pilih jadwal lebih dulu.',
    translation: {
      language: 'ja',
      title: '大阪での旅券出張サービス',
      text: '12月6日(日)10時から15時まで、大阪で旅券の出張サービスを行います。事前にご予約ください。',
      together: true,
    },
  },
  {
    at: 'kbri-tokyo',
    end: 'draft',
    hours: 50,
    on: ['page', 'network'],
    title: 'Kelas bahasa Indonesia untuk umum',
    text: 'Kelas bahasa Indonesia dibuka lagi pada Januari. Pendaftaran sampai 20 Desember. Tempat untuk 30 orang.',
    translation: {
      language: 'ja',
      title: 'インドネシア語講座のご案内',
      text: 'インドネシア語講座を1月に再開します。申込は12月15日まで、定員は30名です。',
      isOld: true,
    },
  },
  {
    at: 'kjri-hong-kong',
    end: 'scheduled',
    hours: 6,
    on: ['page', 'network'],
    title: 'Kelas bahasa untuk pekerja migran',
    text: 'Kelas bahasa dibuka setiap Minggu pukul 10.00 waktu Hong Kong. Gratis.',
  },
  {
    at: 'kbri-riyadh',
    end: 'published',
    hours: -28,
    on: ['page'],
    title: 'Loket kedutaan selama libur nasional',
    text: 'Loket kedutaan tutup pada hari libur nasional dan buka lagi Ahad pukul 09.00. Untuk keadaan darurat, telepon siaga tetap aktif.',
    translation: {
      language: 'ar',
      title: 'مواعيد عمل السفارة خلال العطلة الوطنية',
      text: 'تغلق شبابيك السفارة خلال العطلة الوطنية وتفتح من جديد يوم الأحد في الساعة التاسعة صباحا. يبقى هاتف الطوارئ متاحا على مدار الساعة.',
    },
  },
  {
    at: 'kbri-riyadh',
    end: 'scheduled',
    hours: 11,
    on: ['page'],
    language: 'ar',
    title: 'مواعيد الخدمات القنصلية',
    text: 'تقدم السفارة الخدمات القنصلية من الأحد إلى الخميس من التاسعة صباحا حتى الثالثة عصرا.',
  },
  {
    at: 'kbri-riyadh',
    end: 'in_review',
    hours: 13,
    on: ['page', 'network'],
    title: 'Pendataan ulang pekerja migran',
    text: 'Pekerja migran di Riyadh dapat memperbarui data di kedutaan, Ahad sampai Kamis, pukul 09.00 sampai 15.00. Bawa paspor dan izin tinggal.',
    translation: {
      language: 'ar',
      title: 'تحديث بيانات العمال المهاجرين',
      text: 'يمكن للعمال المهاجرين في الرياض تحديث بياناتهم في السفارة من الأحد إلى الخميس، من الساعة 9:00 حتى 15:00. يرجى إحضار جواز السفر ورخصة الإقامة.',
    },
  },
  {
    at: 'kbri-den-haag',
    end: 'scheduled',
    hours: 13,
    on: ['page', 'network'],
    title: 'Temu warga di Den Haag',
    text: 'Temu warga Sabtu pukul 14.00 waktu Den Haag. Anak-anak boleh ikut.',
  },
  { at: 'kbri-london', end: 'draft', hours: 30, on: ['page'], title: 'Beasiswa: hal yang perlu disiapkan', text: 'Rancangan untuk mahasiswa baru.' },
  {
    at: 'kjri-new-york',
    end: 'published',
    hours: -14,
    on: ['page'],
    language: 'en',
    title: 'Consular hours this week',
    text: 'Our counters are open from 9 am to 3 pm, New York time. Please book a slot first.',
  },
  {
    at: 'kjri-los-angeles',
    end: 'handoff',
    hours: -2,
    on: ['whatsapp'],
    title: 'Info loket keliling San Diego',
    text: 'Loket keliling hadir di San Diego, Sabtu pukul 10.00. Bawa paspor asli.',
  },
  {
    at: 'kbri-canberra',
    end: 'scheduled',
    hours: 16,
    on: ['page'],
    title: 'Malam budaya di Canberra',
    text: 'Malam budaya Jumat pukul 18.30 waktu Canberra. Masuk gratis.',
  },
]
