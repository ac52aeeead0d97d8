/**
 * Words that rumours about public affairs use for one thing, one thing a line: the first is the key the others are compared by; each may be several words.
 * Compared by root, so "disuntik" falls under "vaksin" with "suntik". Written for this project.
 */
export const synonymLines = `
bansos: bantuan sosial | bantuan tunai | bantuan langsung tunai | blt | pkh | program keluarga harapan | bpnt | bantuan pangan non tunai | bst | subsidi tunai | bantuan pemerintah
gratis: cuma cuma | tanpa biaya | tidak bayar | tidak dipungut biaya | tanpa bayar | bebas biaya | free | tidak usah bayar | nol rupiah | prei
vaksin: suntik | imunisasi | vaksinasi | suntikan
meninggal: wafat | tewas | mati | tutup usia | gugur | almarhum | meninggal dunia
hoaks: hoax | bohong | kabar bohong | berita bohong | palsu | tipu | penipuan | tipuan | scam | fitnah | dusta
ktp: kartu tanda penduduk | ektp | e ktp | ktp el | ktp elektronik | kartu penduduk
kk: kartu keluarga
nik: nomor induk kependudukan
sim: surat izin mengemudi | lisensi mengemudi
stnk: surat tanda nomor kendaraan
bbm: bahan bakar minyak | bahan bakar | bensin | pertalite | premium | minyak motor
elpiji: lpg | gas melon | tabung gas | gas elpiji | gas lpg | gas tiga kilo | gas 3 kg | tabung melon | gas 3kg
listrik: pln | setrum | token listrik
bpjs: jkn | kis | kartu indonesia sehat | jaminan kesehatan | bpjs kesehatan
rumah sakit: rs | rsud | rumahsakit | hospital
puskesmas: pusat kesehatan masyarakat | klinik desa
pns: asn | pegawai negeri | pegawai negeri sipil | aparatur sipil negara | abdi negara | cpns | casn
honorer: tenaga honorer | pegawai honorer | non asn | pegawai kontrak
pppk: p3k | pegawai pemerintah dengan perjanjian kerja
tki: pmi | pekerja migran | tenaga kerja indonesia | buruh migran | tkw | pekerja migran indonesia
wni: warga negara indonesia | orang indonesia
wna: warga negara asing | orang asing | warga asing | bule
kbri: kedutaan | kedutaan besar | kjri | konsulat | kantor perwakilan
paspor: passport | pasport | buku paspor
polisi: polri | kepolisian | aparat kepolisian | polda | polres | polsek | pulisi
tentara: tni | militer | prajurit
tilang: etilang | e tilang | tilang elektronik | etle | razia
pajak: pph | ppn | pungutan pajak | perpajakan
pbb: pajak bumi dan bangunan | pajak rumah | pajak tanah
utang: hutang | pinjaman | pinjam | kredit | ngutang
pinjol: pinjaman online | pinjaman daring | pinjam online | utang online
naik: melonjak | meroket | meningkat | melambung | bertambah | dinaikkan | kenaikan
turun: merosot | anjlok | berkurang | diturunkan | penurunan | menurun
batal: gagal | urung | tidak jadi | dibatalkan | wurung | ditiadakan
hapus: cabut | dihapus | ditiadakan | dihilangkan | dihapuskan | hilang | tiada lagi
henti: stop | setop | berhenti | dihentikan | dihapuskan | disudahi | disetop
larang: dilarang | tidak boleh | dicaram | tidak bisa | haram | terlarang | pantang | gak boleh
wajib: harus | mesti | diwajibkan | diharuskan | keharusan | mutlak | kudu
denda: sanksi | hukuman | didenda | kena denda | hukum
tangkap: ciduk | ringkus | amankan | cekal
resmi: sah | official | terverifikasi
tutup: ditutup | segel | disegel | bubar
buka: dibuka | pembukaan
daftar: registrasi | pendaftaran | mendaftar
lowongan: rekrutmen | loker | lowongan kerja | penerimaan pegawai | rekrut | lowker | penerimaan
tautan: link | situs | website | laman | klik | url
bagi: salur | dibagikan | disalurkan | distribusi | membagikan | pembagian | penyaluran | diberikan | beri
dapat: terima | menerima | memperoleh | peroleh | mendapat | kebagian
uang: duit | dana | tunai | cash | fulus | dana tunai | rupiah
gaji: upah | honor | tunjangan | penghasilan | salary
thr: tunjangan hari raya
sekolah: sd | smp | sma | smk | madrasah
murid: siswa | pelajar | anak sekolah | peserta didik
mahasiswa: anak kuliah
kuliah: kampus | universitas | perguruan tinggi
beasiswa: kip | kartu indonesia pintar | kip kuliah | scholarship
guru: pengajar | pendidik | dosen
libur: cuti | diliburkan | tanggal merah | prei sekolah
makan gratis: mbg | makan bergizi gratis | makan siang gratis | makan bergizi | dedaharan gratis | makan siang di sekolah
racun: keracunan | beracun | toksik
bencana: musibah | malapetaka
gempa: gempa bumi | lindu | megathrust
banjir: air bah | rob | kebanjiran | bandang
tsunami: gelombang besar
letus: erupsi | meledak | ledak | letusan
bendungan: waduk | tanggul | dam | jebol
jembatan: titian
jalan: ruas jalan
tol: jalan tol
virus: penyakit | wabah | pandemi | epidemi | menular
covid: corona | korona | covid19 | covid 19
obat: ramuan | jamu | herbal
sembuh: menyembuhkan | mengobati | menghilangkan | ampuh
bahaya: berbahaya | mematikan | membahayakan | ancam
kanker: tumor
culik: penculikan | diculik | penculik
ibu hamil: bumil | hamil
beras: padi | gabah
sembako: bahan pokok | kebutuhan pokok | bahan pangan
impor: dari luar negeri
minyak goreng: migor | minyakita
pupuk: rabuk
petani: wong tani | tani
tanah: lahan | sertifikat tanah | sertipikat
kementerian: kemen | kementrian
menteri: mentri
presiden: kepala negara
dprd: dpr | wakil rakyat | parlemen | anggota dewan
pemilu: pilpres | pileg | pilkada | pencoblosan | pemilihan umum | pemungutan suara | pemilihan
kpu: komisi pemilihan umum | bawaslu
surat suara: kertas suara
curang: kecurangan | dicurangi
cina: china | tiongkok | tionghoa
amerika: as | usa | amerika serikat
arab: saudi | arab saudi | mekah | mekkah
haji: umrah | umroh | jemaah haji | calon haji | kuota haji
masjid: mushola | musala | surau
kendaraan: motor | mobil | ranmor | sepeda motor
pesawat: penerbangan | terbang | airport | bandara
kereta: kai | krl | kereta api | sepur
kapal: feri | ferry | perahu
tiket: karcis
ongkos: tarif | biaya | harga | bayar
langka: hilang di pasar | susah dicari | kosong | habis | kelangkaan
rekening: atm | tabungan | bank
blokir: diblokir | dibekukan | bekukan | sita | disita | dirampas
data bocor: kebocoran data | bocor
hp: handphone | ponsel | telepon | gawai | hape | henpon | telepon genggam
whatsapp: wa | wassap | pesan whatsapp | wasap
internet: wifi | kuota | sinyal | paket data
media sosial: medsos | sosmed | tiktok | facebook | instagram
kamera: cctv
hadiah: undian | giveaway | bonus | doorprize
ganti: diganti | pengganti | tukar | ditukar | berubah | ubah
pindah: relokasi | dipindah
paksa: dipaksa | memaksa | maksa
usir: deportasi | dideportasi | diusir | dipulangkan | pulang
lansia: manula | orang tua | jompo | lanjut usia
pensiun: pensiunan | purnawirawan
umur: usia
miskin: fakir | kurang mampu | tidak mampu | melarat | susah | prasejahtera
kaya: konglomerat
rumah: hunian | tempat tinggal
jual: dijual | dilego | penjualan
luar negeri: mancanegara | luar negri
besok: esok
semua: seluruh | segenap | sekalian | segala
warga: rakyat | masyarakat | wong cilik
mulai: per | sejak | terhitung
segera: cepat | buruan | lekas
bulan depan: awal bulan
agustus: agt
rokok: sigaret | vape | rokok elektrik
plastik: kresek
kirim: mengirim | dikirim
ajak: imbau | himbau
ojek daring: ojol | ojek online | pengemudi daring | gojek | grab | driver online
daftar pemilih: dpt | daftar pemilih tetap
orang gila: odgj | wong edan | gangguan jiwa | sakit jiwa
pedagang kaki lima: pkl | kaki lima
wisatawan: turis | pelancong | wisata | tamasya | liburan
bali: pulau dewata
israel: tel aviv | zionis | yahudi
palestina: gaza
bea cukai: pabean | beacukai | cukai | dirjen bea cukai
napi: narapidana | wong bui | tahanan | warga binaan
penjara: bui | kurungan | sel | dibui | lapas | rutan
phk: pecat | pemutusan hubungan kerja | dirumahkan
bumn: perusahaan negara | perusahaan pelat merah
umr: ump | umk | upah minimum | gaji minimum
donasi: sumbangan | derma | santunan | amal
kaca: beling
pdam: air keran | air ledeng | air leding | perusahaan air
nikah: kawin | menikah | pernikahan | perkawinan
sertifikat: sertipikat | sertif
legal: sahkan | dibolehkan | boleh | diizinkan | diperbolehkan | halalkan | izin
pecahan: lembar | kertas
air: pam
sirup: sirop
darurat: emergency
rampok: bobol | garong | jarah | begal | rampas
curi: maling | mencuri | nyolong | colong | gasak
tukar: barter
ukt: uang kuliah tunggal | uang kuliah | biaya kuliah | spp
un: ujian nasional | ujian akhir nasional | unas
puasa: ramadan | ramadhan | poso | pasa
lebaran: idul fitri | idulfitri | hari raya
mudik: pulang kampung | pulang kampuang | pulkam
dokter: tenaga medis | nakes | tenaga kesehatan | perawat
sapi: lembu | kerbau | ternak | hewan kurban
lumpuh: tidak bisa jalan | cacat
merdeka: lepas | referendum | berpisah
kelapa sawit: sawit
perusahaan: korporasi | pt | pabrik | swasta
asing: luar negeri | mancanegara | luar negri
investor: penanam modal | pemodal
ibu kota: ibukota | ikn | nusantara
kepala desa: kades | lurah | perbekel | kuwu | wali nagari
bupati: wali kota | walikota | gubernur | kepala daerah | pemda | pemkot | pemkab
kolom: kolum
satelit: menara | tower | bts | pemancar
sinyal: 5g | generasi kelima
lapor: adu | pengaduan | aduan | laporan | mengadu
internasional: dunia
rahasia: diam diam | sembunyi | ditutupi | tutup tutupi
demo: unjuk rasa | demonstrasi | aksi massa | rusuh | kerusuhan
tanpa: nggak pakai | tidak pakai | ora nganggo | tidak perlu | tidak usah
dipungut: pungut | pungutan | dikenai | kena | dikenakan | ditarik
potong: sunat | disunat | dipotong | pangkas | dipangkas | kurangi
otomatis: auto | langsung
negara: pemerintah | pemerintahan
anak: bocah | bayi | balita
sementara: sambil
babi: non halal | tidak halal
retak: ambruk | roboh | runtuh | jebol
palsu: gadungan | abal abal | bodong | imitasi | sintetis
pencemaran: cemar | tercemar | limbah | polusi
kotor: keruh
kabut asap: asap
bakar: kebakaran | karhutla | terbakar
pengungsi: pengungsian | korban bencana
tka: tenaga kerja asing | pekerja asing | buruh asing
visa: izin masuk
pilih: coblos | nyoblos | tercoblos | mencoblos
penduduk: kependudukan | dukcapil | disdukcapil
imigrasi: kantor imigrasi
kemlu: kementerian luar negeri | kemenlu | deplu
kemenkes: kementerian kesehatan | depkes
kemensos: kementerian sosial | dinas sosial | dinsos
kominfo: komdigi | kementerian komunikasi
kemendikbud: kementerian pendidikan | kemdikbud | dinas pendidikan
kemenag: kementerian agama | depag
`
