/** What messages to institutions are about: words that go together, one matter a line. */
export const domains = `paspor passport visa imigrasi splp mpaspor epaspor overstay deportasi evisa itas kitas izin_tinggal wawancara alert
  ktp kk akta nik dukcapil blangko ikd domisili pindah skpwni kelahiran kematian legalisir kia kependudukan
  bansos pkh bpnt blt desil dtks dtsen sembako penerima pendamping sanggah kemensos dinsos lansia miskin
  pajak spt npwp coretax efin djp kring wajib lapor pbb nop denda bapenda
  bpjs jkn faskes rujukan kartu iuran nonaktif pbi rawat rumah_sakit
  sakit dokter obat vaksin puskesmas rsud imunisasi darah donor pasien bidan ambulans hamil keracunan muntah gatal odgj gizi posyandu
  sekolah siswa guru ppdb spmb zonasi kip kjp beasiswa ijazah kuliah kampus rapor dapodik dosen nisn madrasah kelas plafon bully perundungan
  jalan aspal lubang berlubang jembatan galian trotoar drainase got selokan saluran pupr lampu penerangan ram halte tower
  banjir gempa longsor kebakaran asap tsunami bpbd tenda posko evakuasi perahu bencana karhutla puting
  harga cabai cabe beras minyak pasar pangan pupuk sembako bulog gas melon elpiji lpg pangkalan het
  cpns pns p3k pppk honorer asn bkn sscasn formasi seleksi magang pensiun taspen
  polisi tilang sim stnk plat samsat etle begal maling tawuran skck balik_nama bpkb motor kendaraan penipuan ketipu
  kereta krl bus kapal ferry pelabuhan bandara penerbangan pesawat jadwal rute tiket truk parkir kloter
  izin nib oss kbli usaha umkm investasi koperasi kta perizinan imb pbg tower
  sampah limbah sungai pencemaran tps angkut truk_sampah kebersihan bau
  listrik padam pln gardu token meteran tagihan pemadaman tegangan
  air pdam keruh pipa pelanggan perumdam kran meter
  haji umrah umroh porsi antrean kuota jemaah travel kloter embarkasi madinah meningitis
  pemilu dpt tps kpu nyoblos coblos pilih pps ppln suara
  aplikasi login otp akun website web server error maintenance internet antena sinyal bakti
  tkw tki pmi majikan gaji agensi kontrak kerja pekerja migran disekap ditahan pulang pemulangan scam kamboja myanmar malaysia taiwan
  tanah sertifikat bpn sengketa adat hgu patok
  nikah kua simkah cerai buku_nikah penghulu catin apostille
  pungli calo suap uang_pelicin oknum bayar gratis pungutan sogok
  bea cukai paket kiriman resi billing barang
  desa dana_desa apbdes kades lurah anggaran transparansi
  bjb slik pinjol ojk kredit kpr arisan investasi_bodong bank rekening
  difabel disabilitas kursi_roda pendengaran tuli netra`
