import type { Rule } from './cue-lexicon.ts'

/** Why a rule speaks up, and what could stand there instead; for people who write replies. */
export const advice: Readonly<Record<Rule, { why: string; instead: string }>> = {
  confrontational: {
    why: 'Kalimat ini terbaca menyalahkan atau menantang warga.',
    instead: 'Akui dulu keadaannya, lalu tawarkan langkah: “Maaf atas kendalanya. Mari kita lihat bersama.”',
  },
  off_issue: {
    why: 'Yang ditanyakan warga belum dijawab; balasan ini beralih ke hal lain.',
    instead: 'Jawab dulu pokok pertanyaannya. Kalau belum ada jawabannya, sebutkan kapan akan dikabari.',
  },
  personal_data: {
    why: 'Data pribadi atau rincian kasus tidak ditulis dan tidak diminta di balasan terbuka.',
    instead: 'Hapus datanya, atau ajak pindah: “Mohon kirim lewat pesan langsung, ya.”',
  },
  no_identity: {
    why: 'Warga belum tahu siapa yang menjawab.',
    instead: 'Buka dengan “Kami dari …” atau tutup dengan nama petugas dan instansi.',
  },
  over_promise: {
    why: 'Hasilnya belum tentu dan bisa bergantung pada pihak lain, tetapi sudah dijanjikan.',
    instead: 'Janjikan langkahnya saja: “Kami periksa hari ini dan kabari paling lambat besok.”',
  },
  bureaucratic: {
    why: 'Bahasanya bahasa surat dinas; warga sulit menangkap apa yang harus dilakukan.',
    instead: 'Sebut langsung langkahnya dengan kata sehari-hari: apa yang dibawa, ke mana, kapan.',
  },
}
