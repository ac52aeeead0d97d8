/** Words that carry no content of their own when clauses are compared. */
export const emptyWords: ReadonlySet<string> = new Set(
  'yang di ke dari pada dalam untuk dengan dan atau serta oleh bagi agar supaya ini itu tersebut dimaksud sebagaimana adalah merupakan akan telah sudah sedang masih juga pun lah nya para suatu sebuah setiap tiap semua seluruh hal secara maka bahwa karena sebagai melalui lewat terhadap atas antara tentang kepada anda kamu kalian mereka ia dia kita kami saya pihak orang orangnya seseorang masyarakat warga sesuai maupun apa ada jika apabila bila kalau bilamana kecuali selain termasuk hanya saja cuma khusus asalkan syarat ketentuan wajib harus dapat bisa boleh dilarang mesti perlu tidak bukan belum jangan tanpa paling lambat lama lebih kurang minimal maksimal sedikit banyak sebelum sesudah setelah hingga sampai batas akhir waktu mulai sejak saat ketika oke ya yuk silakan mohon segera cukup langsung tetap lagi nanti jadi si sang para nomor no yaitu yakni seperti misalnya kerja menjadi hasil dinyatakan pernah berada ada adanya terdapat singkat cepat sebesar sebanyak per berikut berikutnya diri melakukan dilakukan dilaksanakan diberikan memberikan merupakan tetap setempat berturut hari bulan tahun minggu jam menit tanggal pukul rupiah persen ribu juta miliar'.split(
    ' ',
  ),
)

/** Words that mean the same in these texts, by stem-like beginnings; a group a line. */
export const likenesses = `daftar registrasi
daring online internet aplikasi laman situs web website elektronik digital
luring langsung datang kunjung kantor loket
bayar lunas setor tarif biaya ongkos
gratis tarif bebas biaya
gelombang ombak
bakar api
usung angkut
langit cuaca
pungut suara coblos pilih
coblos pemilu pilih
timpa kena landa
latih kursus
telantar buang
lalai abai langgar
tumpang naik
huni penyewa
tegur peringatan
mampu miskin kurang
kirim sampai serah setor unggah upload
unggah upload kirim lampir serta
lampir serta sertakan bawa siap tunjuk
bawa tunjuk perlihat serah
mohon aju minta daftar usul
peroleh dapat terima
terima dapat peroleh
guna pakai manfaat
pakai guna kena
tinggal domisili alamat menetap huni diam
ibu perempuan hamil
anak balita bayi bocah
usia umur tahun
lanjut lansia tua
lansia tua usia
miskin mampu prasejahtera rentan
hasil gaji upah pendapatan
gaji upah bayar
penghasilan pendapatan gaji
kerja buruh karyawan
majikan bos perusahaan juragan
usaha bisnis dagang umkm
kantor instansi dinas
rusak cacat sobek
hilang raib
ganti tukar
ubah ganti koreksi betul
perpanjang baru ganti tambah
berlaku habis kedaluwarsa mati
habis akhir kedaluwarsa
lapor adu keluh beri
batal cabut hapus gugur
cabut batal
hukum sanksi pidana denda penjara
denda sanksi hukum
laku jalan
mulai buka awal
tutup selesai akhir
selesai rampung jadi
proses urus kerja
urus proses
periksa verifikasi cek validasi
verifikasi cek periksa validasi
pulang kembali balik repatriasi
luar asing negeri
berangkat pergi jalan
sakit rawat penyakit
rawat inap opname
obat terapi
rumah hunian tempat
kendaraan motor mobil
kemudi sopir pengendara setir nyetir
sekolah pendidikan satuan
siswa murid pelajar
guru pendidik pengajar
tumbuh kembang
lahir kelahiran
kawin nikah
cerai pisah
tinggal wafat mati dunia
waris ahli
wakil kuasa
kuasa wakil
tanggung jamin bebas biaya
gratis bebas cuma biaya pungut
bebas gratis kena
bantu sokong bansos
bantuan bansos
salur bagi cair kirim
cair salur terima
potong kurang sunat
tambah naik
naik tingkat tambah
turun kurang
henti stop setop
larang boleh
izin restu
tentu tetap
syarat wajib lengkap
lengkap penuh komplet
penuh syarat
peserta anggota
aktif nyala hidup
nonaktif mati
telat lambat lewat tunggak
tunggak telat utang
jual dagang niaga
beli bayar
simpan tabung
utang pinjam kredit
pinjam kredit utang
harga tarif
pulih normal
ungsi pindah selamat
selamat evakuasi ungsi
banjir genang
gempa guncang
rekam foto sidik
foto gambar potret
tanda teken
surat dokumen berkas
dokumen berkas surat
isi formulir
formulir isian borang
cetak print
ambil jemput
jadwal tanggal
hubungi telepon kontak tanya
undang ajak
lulus terima lolos
seleksi tes ujian
formasi lowongan
pegawai asn pns
tanah lahan
listrik pln
air pdam
sampah limbah
bakar api
musnah hancur
awas pantau
jaga lindung
lindung jaga aman
cegah hindar
vaksin imunisasi suntik
dosis suntik
hamil kandung
menyusui asi
disabilitas difabel cacat
tamu wisatawan turis pengunjung
wisatawan turis pelancong
penumpang pemudik
jemaah calon haji
kontrak perjanjian
janji kontrak
tuntut gugat
adil pengadilan
data informasi keterangan
informasi keterangan kabar
keluarga rumah kk
kepala ketua
desa kelurahan
daerah wilayah
kota kabupaten
milik punya
punya milik
miliki punya
nama daftar
tambang gali
pajak spt
kena pungut
pungut kena tarik
jumlah total banyak
sebagian separuh
seluruh semua total
tunai uang kontan
transfer rekening
rekening bank
mandiri sendiri
sendiri mandiri
kelompok rombongan
wni indonesia
asing wna
izin cuti
sanggah keberatan banding
keberatan sanggah banding
umum publik
tugas petugas
petugas pejabat pegawai
pejabat petugas`
