/** Institutions of the state (cabinet 2024–2029), its companies and missions: full name, then every other way it is written. */
export const institutions = `Kementerian Luar Negeri|kemlu|kemenlu|kementerian luar negeri ri
Kementerian Dalam Negeri|kemendagri|depdagri
Kementerian Pertahanan|kemhan
Kementerian Agama|kemenag|depag
Kementerian Hukum|kemenkum
Kementerian Hak Asasi Manusia|kemenham|kementerian ham
Kementerian Imigrasi dan Pemasyarakatan|kemenimipas|imipas
Kementerian Hukum dan Hak Asasi Manusia|kemenkumham
Kementerian Keuangan|kemenkeu
Kementerian Pendidikan Dasar dan Menengah|kemendikdasmen
Kementerian Pendidikan Tinggi, Sains, dan Teknologi|kemdiktisaintek|kemendiktisaintek|kementerian pendidikan tinggi sains dan teknologi
Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi|kemendikbudristek|kemdikbudristek|kemdikbud|kemendikbud
Kementerian Kebudayaan|kemenbud
Kementerian Kesehatan|kemenkes|kemkes
Kementerian Sosial|kemensos
Kementerian Ketenagakerjaan|kemnaker|kemenaker
Kementerian Pelindungan Pekerja Migran Indonesia|kp2mi|kementerian p2mi|kemen p2mi|kementerian perlindungan pekerja migran indonesia
Badan Pelindungan Pekerja Migran Indonesia|bp2mi|bnp2tki
Balai Pelayanan Pelindungan Pekerja Migran Indonesia|bp3mi|bp2tki
Kementerian Perindustrian|kemenperin
Kementerian Perdagangan|kemendag
Kementerian Energi dan Sumber Daya Mineral|kementerian esdm|kemen esdm|esdm
Kementerian Pekerjaan Umum|kementerian pu|kemen pu
Kementerian Pekerjaan Umum dan Perumahan Rakyat|kementerian pupr|kemenpupr|pupr
Kementerian Perumahan dan Kawasan Permukiman|kementerian pkp
Kementerian Desa dan Pembangunan Daerah Tertinggal|kemendes|kemendesa|kementerian desa|kemendes pdt
Kementerian Transmigrasi|kementrans
Kementerian Perhubungan|kemenhub
Kementerian Komunikasi dan Digital|komdigi|kemkomdigi
Kementerian Komunikasi dan Informatika|kominfo|kemkominfo
Kementerian Pertanian|kementan
Kementerian Kehutanan|kemenhut
Kementerian Lingkungan Hidup|kementerian lh|klh
Kementerian Lingkungan Hidup dan Kehutanan|klhk
Kementerian Kelautan dan Perikanan|kkp
Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional|kementerian atr/bpn|atr/bpn|bpn|kementerian agraria dan tata ruang|badan pertanahan nasional
Kementerian Perencanaan Pembangunan Nasional/Bappenas|bappenas
Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|kementerian panrb|kemenpanrb|kemenpan rb|kemenpan-rb|kemenpan|menpan rb|panrb
Kementerian Badan Usaha Milik Negara|kementerian bumn
Kementerian Kependudukan dan Pembangunan Keluarga|bkkbn|kemendukbangga
Kementerian Investasi dan Hilirisasi/BKPM|bkpm|kementerian investasi
Kementerian Koperasi|kemenkop
Kementerian Usaha Mikro, Kecil, dan Menengah|kementerian umkm
Kementerian Pariwisata|kemenpar
Kementerian Ekonomi Kreatif|kemenekraf
Kementerian Pemberdayaan Perempuan dan Pelindungan Anak|kemenpppa|kementerian pppa|kemen pppa|kpppa
Kementerian Pemuda dan Olahraga|kemenpora
Kementerian Haji dan Umrah|kemenhaj
Kementerian Sekretariat Negara|kemensetneg|setneg
Kementerian Koordinator Bidang Perekonomian|kemenko perekonomian
Kementerian Koordinator Bidang Politik dan Keamanan|kemenko polkam|kemenko polhukam
Kementerian Koordinator Bidang Pangan|kemenko pangan
Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan|kemenko pmk
Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan|kemenko infra
Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan|kemenko kumham imipas
Kementerian Koordinator Bidang Pemberdayaan Masyarakat|kemenko pm
Badan Gizi Nasional|bgn
Badan Penyelenggara Haji|bp haji
Badan Pengelola Keuangan Haji|bpkh
Badan Kepegawaian Negara|bkn
Badan Pusat Statistik|bps
Badan Pengawas Obat dan Makanan|bpom|badan pom
Badan Nasional Penanggulangan Bencana|bnpb
Badan Penanggulangan Bencana Daerah|bpbd
Badan Meteorologi, Klimatologi, dan Geofisika|bmkg|badan meteorologi klimatologi dan geofisika
Badan Nasional Pencarian dan Pertolongan|basarnas
Badan Siber dan Sandi Negara|bssn
Badan Narkotika Nasional|bnn
Badan Nasional Penanggulangan Terorisme|bnpt
Badan Pangan Nasional|bapanas
Badan Riset dan Inovasi Nasional|brin
Badan Intelijen Negara|bin
Badan Pemeriksa Keuangan|bpk
Badan Pengawasan Keuangan dan Pembangunan|bpkp
Badan Keamanan Laut|bakamla
Badan Amil Zakat Nasional|baznas
Badan Penyelenggara Jaminan Produk Halal|bpjph
BPJS Kesehatan
BPJS Ketenagakerjaan|bpjamsostek|bp jamsostek
Bank Indonesia
Otoritas Jasa Keuangan|ojk
Lembaga Penjamin Simpanan|lps
Komisi Pemberantasan Korupsi|kpk
Komisi Pemilihan Umum|kpu
Badan Pengawas Pemilihan Umum|bawaslu
Komisi Nasional Hak Asasi Manusia|komnas ham
Komisi Perlindungan Anak Indonesia|kpai
Komisi Penyiaran Indonesia|kpi
Ombudsman Republik Indonesia|ombudsman|ombudsman ri
Lembaga Perlindungan Saksi dan Korban|lpsk
Mahkamah Agung
Mahkamah Konstitusi
Komisi Yudisial
Kejaksaan Agung|kejagung
Kejaksaan Negeri|kejari
Kepolisian Negara Republik Indonesia|polri|kepolisian
Tentara Nasional Indonesia|tni
Dewan Perwakilan Rakyat|dpr|dpr ri
Dewan Perwakilan Daerah|dpd ri
Majelis Permusyawaratan Rakyat|mpr
Dewan Perwakilan Rakyat Daerah|dprd
Lembaga Administrasi Negara|lan ri
Arsip Nasional Republik Indonesia|anri
Perpustakaan Nasional|perpusnas
Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah|lkpp
Direktorat Jenderal Pajak|ditjen pajak|djp
Direktorat Jenderal Bea dan Cukai|ditjen bea dan cukai|bea cukai|bea dan cukai|djbc
Direktorat Jenderal Imigrasi|ditjen imigrasi
Direktorat Jenderal Kependudukan dan Pencatatan Sipil|ditjen dukcapil
Dinas Kependudukan dan Pencatatan Sipil|disdukcapil|dukcapil
Dinas Sosial|dinsos
Dinas Kesehatan|dinkes
Dinas Pendidikan|disdik
Dinas Tenaga Kerja|disnaker|disnakertrans
Dinas Perhubungan|dishub
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|dpmptsp
Dinas Lingkungan Hidup|dlh
Satuan Polisi Pamong Praja|satpol pp
Kantor Imigrasi|kanim
Kantor Urusan Agama
Kantor Pelayanan Pajak|kpp pratama
Samsat
Puskesmas|pusat kesehatan masyarakat
Unit Layanan Terpadu
Mal Pelayanan Publik|mpp
PT PLN (Persero)|pln|perusahaan listrik negara
PT Pertamina (Persero)|pertamina
PT Kereta Api Indonesia|kai|pt kai|kereta api indonesia
PT Pos Indonesia|pos indonesia|pt pos
PT Telkom Indonesia|telkom
PT Garuda Indonesia|garuda indonesia
PT Pelni|pelni
PT ASDP Indonesia Ferry|asdp
PT Jasa Marga|jasa marga
PT Taspen|taspen
PT Asabri|asabri
PT Jasa Raharja|jasa raharja
Perum Bulog|bulog
Perum Damri|damri
Perum Perhutani|perhutani
Bank Rakyat Indonesia|bank bri
Bank Negara Indonesia|bank bni
Bank Mandiri
Bank Tabungan Negara|bank btn
Bank Syariah Indonesia|bank bsi
PT Biro Klasifikasi Indonesia
PDAM|perumda air minum|perusahaan daerah air minum
LPDP|lembaga pengelola dana pendidikan
Perserikatan Bangsa-Bangsa|pbb
Organisasi Kesehatan Dunia|who
Organisasi Internasional untuk Migrasi|iom
ASEAN`

/** Missions, which are named with their city. */
export const missions = `Kedutaan Besar Republik Indonesia|kbri|kedutaan besar ri|kedubes ri|kedutaan indonesia|kedutaan besar indonesia
Konsulat Jenderal Republik Indonesia|kjri|konsulat jenderal ri|konsulat jenderal indonesia
Konsulat Republik Indonesia|kri|konsulat ri
Kantor Dagang dan Ekonomi Indonesia|kdei
Perutusan Tetap Republik Indonesia|ptri
Perwakilan Republik Indonesia|perwakilan ri`
