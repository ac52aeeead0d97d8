/** What a word before (or just after) a number says about it. */
export type Cue = 'nik' | 'phone' | 'account' | 'bank' | 'wallet' | 'card' | 'passport' | 'reference' | 'hotline' | 'money'

const lists: Readonly<Record<Cue, string>> = {
  nik: 'nik niknya ktp ektp e-ktp kk nokk kitas kartukeluarga kependudukan nikku nik2 noktp',
  phone:
    'hp hape nohp nope handphone telp telpon telepon tlp tlpn tlf telfon tel telponnya wa wa.me whatsapp whatsap wasap wasapp watsap hub hubungi dihubungi kontak kontaknya contact cp call sms chat ponsel seluler telephone phone nowa nomorku nomerku hpnya hpku wanya waku wa-nya nelpon nelfon telegram sim nonya nomornya nomernya nomorsaya nomersaya nomorsy nomersy nosaya nosy nope',
  account: 'rek rekening norek rekeningnya rekeningku reknya account tabungan buku-tabungan va virtualaccount',
  bank: 'bca bri bni mandiri bsi btn cimb niaga danamon permata ocbc panin maybank jago seabank jenius btpn bjb muamalat bukopin mega sinarmas uob hsbc bpd banknagari nagari jateng jatim neo blu brilink simpedes britama tahapan',
  wallet: 'dana ovo gopay shopeepay linkaja spay gopaynya',
  card: 'kartukredit kartudebit kartuatm atm kredit debit cc creditcard visa mastercard kks kartukks',
  passport: 'paspor passport pasport paspornya paspot pspr splp paspornomor',
  reference:
    'resi noresi tiket ticket nomortiket invoice inv order pesanan orderan laporan aduan pengaduan registrasi reg pendaftaran daftar pelanggan idpel transaksi trx surat booking pnr referensi ref token billing ntpn ntb npwp nip nisn nuptk bpjs jkn peserta imei meter seri serial berkas permohonan antrian antrean kode code idpelanggan idtransaksi idpesanan uuid hash nib sertifikat sk nomorsk polis perkara tagihan va-billing stnk bpkb rangka mesin nop pbb skck sep kip kis porsi spph barcode isbn faktur po nrp nim stan rrn batch lot model versi versi commit voucher kupon undian sn kpj',
  hotline:
    'hotline callcenter callcentre contactcenter halo pusatlayanan pusatpanggilan posko layananpengaduan tollfree crisiscenter nomordarurat layanandarurat',
  money: 'rp idr usd sar myr hkd sgd twd rm rupiah sebesar senilai seharga gaji harga biaya denda nominal',
}

/** Cues by word; two words are looked up joined ("kartu kredit" as `kartukredit`). */
export const cues: ReadonlyMap<string, Cue> = new Map(
  (Object.entries(lists) as [Cue, string][]).flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue] as const)),
)

/** Offices and public places: what stands behind such a word is theirs, not a person's. */
export const offices: ReadonlySet<string> = new Set(
  'kantor kantornya dinas disdukcapil dukcapil kementerian kemen kemlu kemenkes kemenag kemensos kemenaker kemdikbud imigrasi kanim puskesmas rsud rs rsup polsek polres polda kelurahanan kbri kjri kdei bpom samsat disnaker bp2mi bp3mi kp2mi gedung bank cabang sekolah sdn smpn sman masjid gereja kampus universitas pengadilan kejaksaan balai posko loket mall mal hotel pasar terminal stasiun bandara pelabuhan toko spbu pln pdam telkom kedutaan konsulat'.split(
    ' ',
  ),
)

/** Words that say the number or the house is the writer's own. */
export const own: ReadonlySet<string> = new Set(
  'saya sy aku gue gw ane kami ibu bapak suami istri anak adik adek kakak ortu pribadi rumah alamat almt'.split(' '),
)
