/** Bureaucratic words and phrases with plain ones in their place: `istilah|kata biasa`, one a line; our own list. */
export const jargon = `adalah merupakan|adalah
adanya|ada
adapun|
agar supaya|agar
akibat daripada|akibat
akomodasi|penginapan
akselerasi|percepatan
akselerasi pelaksanaan|mempercepat
akselerasi penyaluran|mempercepat penyaluran
aksesibilitas|kemudahan
akuntabel|dapat dipertanggungjawabkan
akuntabilitas|tanggung jawab
akurasi|ketepatan
alokasi|jatah
alokasi anggaran|jatah dana
amandemen|perubahan
antara lain|misalnya
antisipasi|persiapan
apabila|jika
aparat penegak hukum|polisi, jaksa, hakim
aparatur|pegawai
aparatur sipil negara|pegawai negeri
aplikatif|mudah dipakai
apresiasi|penghargaan
arahan|petunjuk
asas|dasar
asesmen|penilaian
aset|harta
asistensi|pendampingan
aspek|hal
aspirasi|harapan
atas dasar|karena
atas nama|untuk
atensi|perhatian
audiensi|pertemuan
autentik|asli
bahwasanya|bahwa
bantuan sosial tunai|bantuan uang
barang bukti|bukti
batas akhir|hari terakhir
batas waktu|hari terakhir
bea meterai|meterai
berakibat pada|menyebabkan
berbasis elektronik|lewat internet
berdasarkan|menurut
berdasarkan ketentuan|menurut aturan
berdomisili|tinggal
berdomisili di|tinggal di
bergerak di bidang|mengurus
berimplikasi|berdampak
berintegritas|jujur
berkaitan dengan|tentang
berkas permohonan|surat-surat
berkedudukan di|berkantor di
berkelanjutan|terus-menerus
berkenaan dengan|tentang
berkenan|mau
berkontribusi|membantu
berkoordinasi|bekerja sama
berkoordinasi dengan|bekerja sama dengan
berkomitmen|bertekad
berlandaskan|berdasar
berpartisipasi|ikut serta
berpedoman pada|mengikuti
berpenghasilan rendah|bergaji kecil
bersama ini|dengan surat ini
bersangkutan|itu
bersifat|
bersinergi|bekerja sama
berupa|yaitu
bilamana|jika
bimbingan teknis|pelatihan
birokrasi|urusan kantor
capaian|hasil
capaian kinerja|hasil kerja
curah hujan tinggi|hujan lebat
dalam hal|jika
dalam hal ini|
dalam kaitan ini|
dalam kurun waktu|selama
dalam rangka|untuk
dalam rangka meningkatkan|untuk meningkatkan
dalam upaya|untuk
dalam waktu dekat|segera
dana talangan|pinjaman sementara
dapat dipertimbangkan|bisa dipikirkan
daring|lewat internet
darurat bencana|keadaan bencana
data kependudukan|data warga
debitur|peminjam
dedikasi|pengabdian
defisit|kekurangan
degradasi|penurunan
deklarasi|pernyataan
delegasi|utusan
demi terwujudnya|agar terwujud
demikian disampaikan|
dengan demikian|jadi
dengan hormat|
dengan ini|
dengan itu|
dengan ketentuan|asalkan
dengan maksud|untuk
dengan mempertimbangkan|mengingat
dengan menggunakan|dengan
dengan syarat|asalkan
dengan tujuan|untuk
deportasi|pemulangan paksa
desentralisasi|penyerahan wewenang ke daerah
destinasi|tujuan
determinasi|penentuan
diagnosis|pemeriksaan penyakit
dialokasikan|disediakan
diatur lebih lanjut|diatur kemudian
diberhentikan|dihentikan
dieliminasi|dihapus
difasilitasi|dibantu
dihimbau|diminta
diimbau|diminta
diimplementasikan|dijalankan
diinformasikan|diberitahukan
diintegrasikan|digabungkan
diinventarisasi|didata
diklasifikasikan|digolongkan
dikonfirmasi|dipastikan
dikoordinasikan|diatur bersama
dilaksanakan|dilakukan
dilengkapi dengan|beserta
dimaksudkan untuk|untuk
dimungkinkan|boleh
dinyatakan tidak berlaku|tidak berlaku lagi
diperkenankan|boleh
diperlukan adanya|perlu
diperuntukkan bagi|untuk
dipersilakan|silakan
dipersyaratkan|diminta
direalisasikan|diwujudkan
diseminasi|penyebarluasan
diseminasi informasi|penyebaran kabar
disinkronkan|disamakan
disinformasi|kabar bohong
diskresi|kebijakan pejabat
disosialisasikan|diberitahukan
dispensasi|keringanan
disposisi|perintah pimpinan
distribusi|pembagian
ditetapkan|ditentukan
ditindaklanjuti|diurus
dituangkan dalam|ditulis di
diverifikasi|diperiksa
dokumen kependudukan|surat kependudukan
dokumen pendukung|surat pelengkap
domisili|tempat tinggal
efektif|berhasil
efektivitas|hasil guna
efisien|hemat
efisiensi|penghematan
eksisting|yang ada
eksklusif|khusus
ekspansi|perluasan
ekstensifikasi|perluasan
elektabilitas|tingkat keterpilihan
eligibel|memenuhi syarat
entitas|lembaga
eskalasi|peningkatan
estimasi|perkiraan
evaluasi|penilaian
evakuasi|penyelamatan
fakir miskin|orang miskin
fasilitas|sarana
fasilitas kesehatan|puskesmas atau rumah sakit
fasilitas kesehatan tingkat pertama|puskesmas atau klinik
fasilitasi|bantuan
finalisasi|penyelesaian
fluktuasi|naik turun
formasi|lowongan
formulir permohonan|formulir
fundamental|mendasar
guna|untuk
guna memperoleh|untuk mendapat
guna menunjang|untuk membantu
harmonisasi|penyelarasan
hibah|pemberian
himbauan|ajakan
identifikasi|pengenalan
imbal hasil|keuntungan
imbauan|ajakan
implementasi|pelaksanaan
implementasi kebijakan|pelaksanaan aturan
indikator|tanda
inflasi|kenaikan harga
informasi lebih lanjut|keterangan lain
infrastruktur|jalan, jembatan, dan bangunan umum
inisiasi|memulai
inisiatif|prakarsa
inklusif|untuk semua
inovasi|pembaruan
insentif|dorongan
insentif fiskal|keringanan pajak
inspeksi mendadak|pemeriksaan tiba-tiba
instansi|kantor pemerintah
instansi terkait|kantor yang mengurus
instruksi|perintah
instrumen|alat
integrasi|penggabungan
intensif|sungguh-sungguh
intensitas|tingkat
interoperabilitas|saling terhubung
intervensi|campur tangan
inventarisasi|pendataan
isolasi|pemisahan
jangka waktu|lama
jangka waktu tertentu|waktu yang ditentukan
jaminan kesehatan nasional|jaminan kesehatan
jo.|dan
kalibrasi|penyetelan
kapabilitas|kemampuan
kapasitas|kemampuan
kecakapan|kemampuan
kedaluwarsa|habis masa berlakunya
kegiatan usaha|usaha
kelaikan|kelayakan
kelompok rentan|orang yang mudah terdampak
kemaslahatan|kebaikan
kendala teknis|gangguan
kepesertaan|keanggotaan
kerja sama lintas sektor|kerja sama antarkantor
ketahanan pangan|kecukupan makanan
ketentuan|aturan
ketentuan peraturan perundang-undangan|hukum yang berlaku
ketersediaan|persediaan
keterbukaan informasi publik|hak warga atas informasi
klarifikasi|penjelasan
klasifikasi|penggolongan
kolaborasi|kerja sama
kolaboratif|bersama-sama
kompensasi|ganti rugi
kompetensi|kemampuan
komprehensif|menyeluruh
kondusif|tenang
konektivitas|hubungan
konfirmasi|kepastian
konkret|nyata
konsekuensi|akibat
konsistensi|keajekan
konsolidasi|penguatan
konstruktif|membangun
konsultasi publik|meminta pendapat warga
kontingensi|keadaan darurat
kontraproduktif|merugikan
kontribusi|sumbangan
konvensional|biasa
koordinasi|kerja sama
korektif|perbaikan
krusial|sangat penting
kuantitas|jumlah
kualifikasi|syarat kemampuan
kuota|jatah
layak huni|pantas ditempati
legalisasi|pengesahan
legalisir|cap pengesahan
legalitas|keabsahan
lintas sektor|antarbidang
litigasi|perkara di pengadilan
logistik|perbekalan
luring|tatap muka
maksimal|paling banyak
mandat|tugas
manifestasi|wujud
masa berlaku|waktu berlaku
masa sanggah|waktu keberatan
masa tenggang|waktu tambahan
masyarakat berpenghasilan rendah|warga bergaji kecil
mekanisme|cara
mekanisme pengaduan|cara mengadu
melakukan|
melakukan evaluasi|menilai
melakukan koordinasi|bekerja sama
melakukan monitoring|memantau
melakukan pemantauan|memantau
melakukan pembayaran|membayar
melakukan pemeriksaan|memeriksa
melakukan pendaftaran|mendaftar
melakukan pengawasan|mengawasi
melakukan pengecekan|mengecek
melakukan perbaikan|memperbaiki
melakukan perpanjangan|memperpanjang
melakukan perubahan|mengubah
melakukan verifikasi|memeriksa
melaksanakan|melakukan
melampirkan|menyertakan
memadai|cukup
memangkas|mengurangi
memfasilitasi|membantu
memiliki kewenangan|berwenang
memperhatikan|mengingat
memperkuat sinergi|bekerja sama lebih erat
memperoleh|mendapat
mempersyaratkan|meminta
memprioritaskan|mendahulukan
memulihkan|memperbaiki
memutuskan mata rantai|menghentikan
mendapatkan|mendapat
mendayagunakan|memakai
mendistribusikan|membagikan
menerbitkan|mengeluarkan
mengacu pada|menurut
mengadakan|membuat
mengajukan|meminta
mengajukan permohonan|meminta
mengakomodasi|menampung
mengakses|membuka
mengaktualisasikan|mewujudkan
mengalami kenaikan|naik
mengalami kerusakan|rusak
mengalami penurunan|turun
mengalokasikan|menyediakan
mengantisipasi|bersiap menghadapi
mengeliminasi|menghapus
mengembalikan|memberi kembali
mengevaluasi|menilai
mengevakuasi|menyelamatkan
menghimbau|mengajak
mengidentifikasi|mengenali
mengimbau|mengajak
mengimplementasikan|menjalankan
mengindahkan|mematuhi
menginformasikan|memberi tahu
menginisiasi|memulai
menginstruksikan|memerintahkan
mengintegrasikan|menggabungkan
menginventarisasi|mendata
mengkaji|mempelajari
mengklarifikasi|menjelaskan
mengkonsumsi|memakan
mengkoordinasikan|mengatur bersama
mengoptimalkan|memaksimalkan
mengonfirmasi|memastikan
mengunggah|mengirim lewat internet
mengunduh|mengambil dari internet
menindaklanjuti|mengurus
meningkatkan kualitas|memperbaiki
menitikberatkan|mengutamakan
menstimulasi|mendorong
menunjang|membantu
menyelenggarakan|mengadakan
menyinkronkan|menyamakan
menyosialisasikan|memberitahukan
merealisasikan|mewujudkan
merekomendasikan|menyarankan
merelokasi|memindahkan
merevisi|mengubah
merujuk pada|menurut
mitigasi|pengurangan risiko
mitigasi bencana|mengurangi bahaya bencana
mobilisasi|pengerahan
mobilitas|pergerakan
moda transportasi|kendaraan
modifikasi|perubahan
monitoring|pemantauan
monitoring dan evaluasi|pemantauan dan penilaian
moratorium|penghentian sementara
mutakhir|terbaru
narahubung|orang yang bisa dihubungi
nihil|tidak ada
nominal|jumlah uang
normalisasi|pemulihan
notifikasi|pemberitahuan
objektif|apa adanya
oleh karena itu|maka
oleh sebab itu|maka
operasional|kegiatan
optimal|sebaik mungkin
optimalisasi|peningkatan
orientasi|pengenalan
otorisasi|izin
otoritas|pihak berwenang
outlet|gerai
pada dasarnya|
pada hakikatnya|
pada kesempatan ini|
pada prinsipnya|
pada saat|ketika
pada saat ini|sekarang
pagu anggaran|batas dana
paling lama|tidak lebih dari
paradigma|cara pandang
paripurna|lengkap
parsial|sebagian
partisipasi|keikutsertaan
partisipatif|melibatkan warga
pelaku usaha|pengusaha
pelayanan prima|layanan terbaik
pelimpahan|penyerahan
pemanfaatan|penggunaan
pemangku kepentingan|pihak yang terlibat
pemberdayaan|penguatan
pemberlakuan|mulai berlaku
pembiayaan|biaya
pemerataan|pembagian yang adil
pemohon|orang yang meminta
pemrakarsa|penggagas
pemukiman kembali|pindah rumah
pemulihan ekonomi|memperbaiki ekonomi
pemutakhiran|pembaruan
pemutakhiran data|memperbarui data
penanggulangan|mengatasi
pencantuman|penulisan
penduduk rentan|warga yang mudah terdampak
penerima manfaat|penerima bantuan
penerbitan|pengeluaran
penetapan|penentuan
pengadaan|pembelian
pengejawantahan|perwujudan
penghasilan tidak kena pajak|penghasilan yang bebas pajak
pengkajian|pembahasan
penindakan|hukuman
peninjauan kembali|diperiksa lagi
penyandang disabilitas|orang dengan disabilitas
penyaluran|pembagian
penyelenggara|pelaksana
penyelenggaraan|pelaksanaan
penyesuaian|perubahan
penyesuaian tarif|perubahan harga
penyusunan|pembuatan
perangkat daerah|kantor pemerintah daerah
peraturan pelaksana|aturan turunan
peraturan perundang-undangan|hukum
percepatan|mempercepat
perekaman biometrik|rekam sidik jari dan wajah
perihal|tentang
permohonan|permintaan
perniagaan|perdagangan
persuasif|membujuk
persyaratan|syarat
pertanggungjawaban|tanggung jawab
perundang-undangan|hukum
perwujudan|wujud
pihak berwajib|polisi
pihak yang berwenang|petugas
pihak terkait|yang mengurus
potensi|kemungkinan
prasarana|sarana
prasyarat|syarat awal
preferensi|pilihan
preventif|pencegahan
prioritas|didahulukan
proaktif|lebih dahulu bertindak
prosedur|cara
prosedur operasional standar|cara kerja baku
program strategis|program penting
proporsional|seimbang
proteksi|perlindungan
proyeksi|perkiraan
rasionalisasi|pengurangan
ratifikasi|pengesahan
reaktivasi|mengaktifkan lagi
realisasi|hasil nyata
realisasi anggaran|dana yang terpakai
redistribusi|pembagian ulang
reformasi birokrasi|perbaikan kerja pemerintah
regulasi|aturan
rehabilitasi|pemulihan
rekapitulasi|ringkasan
rekomendasi|saran
rekonsiliasi|perdamaian
rekonstruksi|pembangunan kembali
rekrutmen|penerimaan pegawai
relaksasi|pelonggaran
relokasi|pemindahan
repatriasi|pemulangan
resiliensi|ketahanan
restitusi|pengembalian uang
restrukturisasi|penataan ulang
retribusi|pungutan
retribusi daerah|pungutan daerah
revisi|perubahan
revitalisasi|perbaikan
sanksi|hukuman
sanksi administratif|teguran atau denda
sarana dan prasarana|perlengkapan
satuan pendidikan|sekolah
satuan kerja|kantor
sebagaimana diatur|seperti diatur
sebagaimana dimaksud|seperti disebut
sebagaimana mestinya|dengan baik
sebagaimana tersebut|seperti itu
sebelum habis masa berlaku|sebelum habis
secara berkala|rutin
secara berkelanjutan|terus
secara bertahap|sedikit demi sedikit
secara daring|lewat internet
secara elektronik|lewat internet
secara kumulatif|seluruhnya
secara langsung|langsung
secara luring|tatap muka
secara mandiri|sendiri
secara simultan|bersamaan
secara tertulis|dengan surat
sehubungan dengan|karena
sehubungan dengan hal tersebut|karena itu
selambat-lambatnya|paling lambat
selanjutnya disebut|disebut
selaras dengan|sesuai dengan
sekurang-kurangnya|paling sedikit
sebanyak-banyaknya|paling banyak
senantiasa|selalu
sentralisasi|pemusatan
sertifikasi|pemberian sertifikat
signifikan|besar
simplifikasi|penyederhanaan
simulasi|latihan
simultan|bersamaan
sinergi|kerja sama
sinergitas|kerja sama
sinkronisasi|penyamaan
sinyalemen|dugaan
skrining|pemeriksaan awal
sosialisasi|pemberitahuan
spesifik|khusus
stabilisasi|penstabilan
stakeholder|pihak yang terlibat
standar pelayanan minimal|layanan paling sedikit
status kepesertaan|status peserta
stimulus|dorongan
stimulus ekonomi|bantuan ekonomi
strategis|penting
subjek pajak|orang yang kena pajak
subsidi|bantuan harga
substansi|isi
substansial|penting
supervisi|pengawasan
surplus|kelebihan
survei|pendataan
sustainabilitas|keberlanjutan
tata cara|cara
tata kelola|pengelolaan
tenaga kerja asing|pekerja dari luar negeri
tenggat|batas waktu
terakomodasi|tertampung
terbatas pada|hanya
terdampak|terkena
terealisasi|terwujud
terhitung mulai tanggal|mulai
terhitung sejak|sejak
terindikasi|diduga
terintegrasi|terhubung
terkait dengan|tentang
terkendala|terhambat
terlampir|ada di lampiran
tersebut di atas|tadi
tidak diperkenankan|tidak boleh
tidak menutup kemungkinan|mungkin
tindak lanjut|langkah berikutnya
tindak pidana|kejahatan
tindak pidana perdagangan orang|perdagangan orang
transformasi|perubahan
transformasi digital|perubahan ke layanan internet
transmisi|penularan
transparan|terbuka
transparansi|keterbukaan
tunjangan|tambahan uang
ultimatum|peringatan terakhir
unit kerja|bagian
untuk kemudian|lalu
untuk selanjutnya|kemudian
upaya|usaha
urgensi|pentingnya
usulan|permintaan
utilisasi|penggunaan
validasi|pengesahan
validitas|kebenaran
verifikasi|pemeriksaan
verifikasi dan validasi|pemeriksaan
verifikasi faktual|pemeriksaan langsung
wajib pajak|orang yang wajib membayar pajak
wilayah administratif|wilayah
yang bersangkutan|orang itu
yang mana|yang
yang selanjutnya disebut|disebut
yurisdiksi|wilayah hukum
zonasi|pembagian wilayah`
