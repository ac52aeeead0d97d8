/** Slang, abbreviations and colloquial spellings by the formal word they stand for; written for this project, one formal word or phrase a line. */
const lines = `
tidak: tdk gk ga gak gx gag nggak ngga enggak engga ngak kagak kaga kgk ndak nda tdak tidk ngk nggk gakk enda endak tida tdka gaa kga ngg tiak tidka tdik
tidak ada: gaada gada gkada gakada tdkada tidakada ngada kagada
tidak bisa: gabisa gbs gabs gakbisa gkbisa ngabisa gbisa tdkbisa tidakbisa gabsa kagabisa
tidak tahu: gatau gatw gtau gtw gakt gktau gaktau ngatau kagatau tdktau gatahu
tidak mau: gamau gmau gakmau gkmau tdkmau
tidak usah: gausah gusah gakusah gkusah gosah
tidak boleh: gaboleh gakboleh gkboleh
tidak apa-apa: gapapa gpp gppa ngapapa gakpapa gpapa gppp gapapah
tidak jelas: gajelas gaje gj gjls
tidak jadi: gajadi gakjadi
tidak pernah: gapernah gakpernah gprnh
tidak enak: gaenak gakenak
tidak perlu: gaperlu gakperlu gprlu
tidak punya: gapunya gakpunya
tidak suka: gasuka gaksuka
tidak masuk: gamasuk
tidak dapat: gadapet gadapat gakdapet
tidak penting: gapenting
tidak lagi: galagi
tidak sampai: gasampe gasampai
tidak kelihatan: gakeliatan
belum: blm blom blum belom belon blon lom lum blmm bloman blem beloman bulum
sudah: udah udh sdh dah uda ud sudh sdah dh sudha udahh syudah suda udha sdha dahh udeh ude
yang: yg yng yag yyg ygg nyang iang yangg
saya: sy sya gue gw gua gwe aq ak w q ane aye syaa gueh guwe gwa gwh saia sayah akoh akuh
aku: akoe akyu akku aquh aqu
kamu: km kmu lo lu loe elo elu ente kamoe kmuu luh elloe kaw lw low lwo
kalian: klian kalean klyan lo2pada klean kelean
kami: kmi qmi
kita: kta qta kitah
mereka: mrk mrka mreka merka
dia: doi dy dya doski dye
beliau: blio bliau beliyau
anda: andah andaa
admin: min mimin mimn adm admn admim atmin mince
dan: n dn daan dann
atau: ato atw ataw or atu ataww
tetapi: tp tpi tapii tetpi tettapi
tapi: tapih
karena: krn karna krna karn krena karana coz cuz cz krnaa krnya
jika: jk jikalo
kalau: klo kalo klw kalu kl klau klao kalok kalw klu klok kaloo klaw kalao
dengan: dgn dg dngn dengn dngan degan dangan dgan
untuk: utk tuk utuk untk ntuk utnuk unuk unutk
dari: dr dri darii
daripada: drpd drpada
pada: pd pda
kepada: kpd kpda kepda
dalam: dlm dlam dalem
ke dalam: kedalam kedlm kedalem
di dalam: didalam didlm ddlm didalem
di luar: diluar
di atas: diatas
ke atas: keatas
di bawah: dibawah dibwh
ke bawah: kebawah
di depan: didepan ddpn
ke depan: kedepan
di belakang: dibelakang
ke belakang: kebelakang
di samping: disamping
di antara: diantara
di sini: disini dsini disni dimari disinih
di sana: disana dsana disono disanah
di situ: disitu dsitu disituh
di mana: dimana dmana dimn dmn dimanah
di mana-mana: dimana2 dmn2 dimanamana
ke mana: kemana kmana kmn kmna
ke mana-mana: kemana2
ke sini: kesini ksini kesinih
ke sana: kesana ksana kesono
ke situ: kesitu
dari mana: darimana drmn drmana
dari tadi: daritadi drtadi drtd dritadi
dari pagi: dripagi
dari kemarin: drkmrn
di rumah: dirumah drmh dirmh
di jalan: dijalan djln
di kantor: dikantor
di sekolah: disekolah
di kampung: dikampung
di daerah: didaerah
di tempat: ditempat
di kota: dikota
di desa: didesa
di negara: dinegara
di Indonesia: diindonesia
ke rumah: kerumah
ke kantor: kekantor
ke sekolah: kesekolah
setelah: stlh stelah stlah stlhh
sebelum: sblm sblum seblum sbelum
sebelumnya: sblmnya sblumnya sebelomnya sblmny sebelumny
sesudah: ssdh ssudah
sekarang: skrg skrng skarang sekrg skg skr sekarng skrang skerang srkg skrgg skrag
sekali: skali skli bgt bangt bngt
sangat: sgt sngt sangad sangadh
banget: bgt bngt bgtt bangat bget bangett bgttt bangeet bangets bingits bingit bgd
juga: jg jga jugak jgak jgk jugaa jugha
saja: aja aj sja ajah aje ajh sahaja sj ajaa ajj
lagi: lg lgi lge lagii agi
masih: msh masi msih mash msi
mau: mo mw mao maw mauu
ingin: pengen pingin pgn pengin pngn pen pgen pengan kepengen kepingin pngen kpgn
bisa: bs bsa bsaa bisaa isa bica bza
dapat: dpt dapet dpet dpat
harus: hrs kudu hars harusss hruss musti haruz
harusnya: hrsnya harusny hrusnya mestinya mustinya
seharusnya: shrsnya shrusnya seharusny sharusnya
bagaimana: gmn gimana gmna gimna bgmn bgmna bagaimna bgaimana gemana gmana gimane begimana gimanah gmanaa bagemana pegimana bgimana gman gmnaa gimn
mengapa: knp knapa napa kenape ngapa knpa kenapah npa
kenapa: knp knapa kenpa knpa knpaa kenapah kenap
apa: ap apah ape apaa pa
apakah: apkh apakh apkah
siapa: sp sapa spa siape syapa siapah spaa
kapan: kpn kapn kpan
berapa: brp brapa berapah brpa brpaa
seperti: sprti sprt spt kayak kyk kek kayk kyak sepertinye seprti sperti spti kyakk
seperti ini: kayakgini kekgini kayagini beginian
seperti itu: kayakgitu kekgitu kayagitu kaygitu
sepertinya: kayaknya kayanya keknya kyknya kyaknya spertinya sprtinya kykny kayakny sepertiny kyaknye keknye kayanye kaya2nya
begini: gini gni gne beginih
begitu: gitu gt gtu bgitu bgtu begono gituh gto
begitu saja: gituaja
ini: ni nih neh nie inih iniih niih
itu: tu tuh tuuh
nanti: nti ntar entar ntr nnti tar nant nantik
tadi: td tdi tadii tdii
kemarin: kmrn kmren kemaren kmarin kmaren kmrin kemren kmrinn kemarennn
kemudian: kmdn kmudian kmdian
besok: bsk bsok besk besuk
lusa: lsa
hari: hr hri
hari ini: hariini
minggu: mgg mggu mingu mnggu
bulan: bln buln
tahun: thn taun tahn th tahoen
tanggal: tgl tggl tanggl tangal
jam: jm jamm
menit: mnt
detik: dtk
pagi: pgi pagii pg
siang: siank siangg
sore: sre
malam: mlm malem mlam malm
selamat: slmt slamat slamet selmat
terima kasih: makasih makasi mksh mksih mkasih makasii trims trimakasih terimakasih terimakasi trimakasi trmksh trmkasih tq thx thanks thankyou thankyu thks tengkyu tenkyu tengs tks tx thanx thnx makasihh mksi mkc maaciw maacih makaciw tencu terimkasih terimaksih trimaksih maksih ty
sama-sama: sama2 sm2 samasama
maaf: maap sori sorry maav maafkeun mf sry sorryy
mohon maaf: mhnmaaf
mohon: mhon mhn mohn mohonn mohoon mhonn mohom
tolong: tlg tlong tolng toling tulung tlng tolongg pls plis please pliss plz plissss tolonk tllg tolg pliz tlonk
silakan: silahkan slhkan silhkan silakn silahken
permisi: prmsi permsi permisii
halo: hallo helo hello alo hlo haloo hallow hellow
iya: iy iyaa iye yoi iyaaa yup yap yep yupz iyah iyes
ya: yaa yach yak
oke: ok okey okeh okay oki okk okeee okee oce oks
baik: baek baikk
lebih: lbh lbih lebi lbihh
lebih baik: mending mendingan mnding mndingan
kurang: krg krng kurng
paling: plg pling paliing
hanya: hny cuma cuman cm cma cmn hnya cumak cumann
cuma: cm cman
banyak: bnyk byk bnyak banyk bnyaak
sedikit: sdkt dikit sdikit dkit sedkit
semua: smua smw semw smuaa sumua smuwa
semuanya: smuanya smwnya semuany smuany
setiap: stiap tiap stp setip tyap
sering: srg srng sring
selalu: slalu sllu sll slallu slelu
kadang-kadang: kadang2 kdg2 kadang kdng2 kadangkadang
kadang: kdg kdang kdng
terus: trs trus teruss trz teros truss trss
terus-terusan: terus2an trus2an trs2an
langsung: lgsg lsg lgsung lngsung langsng langsong lgsng lngsng
sendiri: sndiri sndri sendri sndr
bersama: brsama brsm bareng breng barengan
sama: sm ama sma amma
sampai: sampe smp smpe ampe smpai nyampe nyampai smpk ampek sampek nympe nyampek smpek
hingga: hgga hinga
bahwa: bhw bhwa
bukan: bkn bukn bkan
bukannya: bknnya bukanny
kan: khan kann
kok: ko koq kog kokk
dong: donk dunk dongs donkk dund
deh: dech dehh
sih: si sich sihh siih
loh: lho lohh lhoo lhoh
kah: kahh
nah: nahh nach
wah: wahh wuah
hehe: hehehe hehee heheh hhe hehehehe hihihi hihi hhehe
haha: wkwk wkwkwk wkwkwkwk hahaha wkwkwkk wk wkwkw hahahaha xixixi kwkw awkwk awokwok wkakaka wkekek kwkwk wkowkow bwahaha hahahah ahahaha haahaha wakakak wkwkkw
semoga: smoga smg smga moga semogaa
mudah-mudahan: mudah2an moga2 mudahan
memang: emang emg mmg mang emng emank mmang memng emangg
memangnya: emangnya emgnya emngnya
padahal: pdhl pdahal pdhal padhal pdhll
masa: masak masaa
mungkin: mgkn mngkin mungkn mgkin mgknn
pasti: psti psty pazti
biasa: biasaa biase
biasanya: biasany bsanya biasanye biasaya
benar: bener bnr bnar bnerr beneer bner
benar-benar: bener2 bnr2 bner2 bener-bener benar2
sebenarnya: sbnrnya sebenernya sbenarnya sebnarnya sbnernya
betul: btul betol btl
salah: slh slah
jangan: jgn jngn jangn jgan jangann jngan jangaan
jangan-jangan: jgn2 jangan2 jgn-jgn
supaya: spy supya spya supayaa
agar: agr
biar: byar biarr
sehingga: shg shingga sehinga
tentang: ttg tntg tntang
mengenai: mngenai mngnai
terhadap: thd trhadap thdp terhdap
antara: antr antra
oleh: olh
adalah: adlh adl adlah adalh
merupakan: mrpkn mrupakan
yaitu: yatu
tersebut: tsb trsbt tersbt
lain: laen lainn
lain-lain: dll2 lain2
lainnya: laennya lainny
dan lain-lain: dll dkk2
dan sebagainya: dsb
dan seterusnya: dst
dan kawan-kawan: dkk
contohnya: cthnya contohny
contoh: cth cntoh
misalnya: mis msalnya misalny
nomor: no nmr nomer nomr nmer nmor nmber
telepon: telp tlp telpon tlpn tilpon telfon tlpon tlf telpn phone tilp
menelepon: nelpon nelfon nlpon nelepon menelpon menelfon nlp nelp nelpn telponan
ditelepon: ditelpon ditelp ditlp dtelp ditlpn ditelfon
menghubungi: hubungin ngehubungin mnghubungi
pesan: psn psen psan pesann
memesan: mesen mesan
pesanan: psnan pesenan pesana
kirim: krm krim kirimm
mengirim: ngirim ngirimin mengirm mngirim ngirm
dikirim: dikrm dkirim dikrim dikirm dkrm
terkirim: kekirim ke trkirim
kiriman: krman
barang: brg brng barng
orang: org orng oramg orangg
orang-orang: org2 orang2 orng2
anak: ank anka
anak-anak: anak2 ank2
teman: temen tmn tmen temn
teman-teman: temen2 teman2 tmn2 temen-temen
kawan: kwn
saudara: sdr sodara sdra saudra
bapak: bpk bapakk bpak
ibu: ibuk ibuu
bapak-bapak: bapak2 bpk2
ibu-ibu: ibu2 emak2 emak-emak
emak: emakk
kakak: kk kaka kakakk
kak: kakk
adik: adek
laki-laki: laki2 cowok cowo lk2 cwo cwok
perempuan: cewek cewe cwe prempuan ciwi prmpuan cwek
pacar: pcr pcar
suami: swami suamik
istri: bini istrii istr
keluarga: klrg kluarga keluarg klg klga
rumah: rmh rumh rmah
rumah sakit: rs rmhskt rumkit
kantor: ktr kntor kantr kntr
kantor cabang: kacab
kantor pusat: kanpus
sekolah: sklh skolah sekolahh skul skola
kuliah: kul kulyah kulia
kerja: krj krja kerjaa
bekerja: bkerja bkrja
pekerjaan: kerjaan pkerjaan krjaan kerjaann
mengerjakan: ngerjain ngerjakan
uang: duit duid doku fulus uwang uank duwit duitt
rupiah: rpiah
ribu: rb rebu ribuu
juta: jt jutaa jutak
miliar: milyar milyard
triliun: trilyun trilliun
seribu: serebu sribu
sebentar: bentar bntr btr sbntr sbentar bentaran bntar
lama: lma lamaa lamaaa
cepat: cpt cepet cpet ceepat cepatt cpat
cepat-cepat: cepet2 cpt2
lambat: lemot lelet lmbat lambatt lemottt lola
lambat sekali: lemotbgt
susah: ssh susyah suseh
sulit: sulid slit
mudah: mdh mudahh
gampang: gmpng gmpang
besar: gede bsr besarr gde guede
kecil: kcl kecill kcil
tinggi: tggi tingi
rendah: rndh
mahal: mhl mahall
murah: mrh murahh
bagus: bgs bagoes baguss bgus
jelek: jlk burik jelekk bapuk
buruk: brk burukk
cantik: cntik cantikk cntk
tampan: ganteng gantengg gnteng
senang: seneng snng snang snengg
sedih: sdih sedihh
marah: maraah
kesal: kesel ksel kezel ksl sebel kzl
kecewa: kcewa kecewaa kecwa
sabar: sbar sabarr
capai: cape capek capekk cpek
lelah: lelahh
lapar: laper lper lpr
sakit: skt sakid skit
sehat: sht shat
takut: tkt takutt
malu: maluu mlu
malas: males mls mles
pusing: pusink pusying
gila: gilak gile gilaa
bodoh: bego bodo bodohh
miskin: mskin
hidup: idup hdup
mati: matii
meninggal: meningal mninggal meninggall
lahir: lhir
makan: mkn maem mam makann mkan
makanan: mknan makananan
minum: minumm mnum
tidur: tdr bobo bobok tdur
mandi: mndi
bangun: bngn bangunn
pulang: pulangg plang
pergi: prgi pergii
datang: dtg dateng dtang dtng datangg
berangkat: brgkt brangkat
jalan: jln jalann
jalan-jalan: jalan2 jln2
masuk: msk masukk msuk
keluar: klr kluar keluarr kluarr
naik: naek naikk
turun: trn turunn
buka: bka bukak
membuka: ngebuka mbuka bukain
tutup: tutupp
menutup: nutup nutupin
lihat: liat lht liatt lyat
melihat: ngeliat ngelihat meliat ngliat nglihat
dilihat: diliat dliat
terlihat: keliatan kliatan kelihatan keliatann
kelihatannya: keliatannya kliatannya
dengar: denger dnger dgr
mendengar: ngedenger dengerin
mendengarkan: ngedengerin
bicara: bcara bicra
berbicara: ngomong ngmg ngomg ngemeng
berbicara tentang: ngomongin
mengobrol: ngobrol chattan ngobrolin
bilang: blg blng bilangg
mengatakan: ngomongkan
tanya: tny tnya tanyak
bertanya: nanya nny nanyak btanya nnya
menanyakan: nanyain nyanain nanyakan
ditanya: ditny ditanyak
jawab: jwb jwab jawap
menjawab: ngejawab njawab
dijawab: djwb dijwb djawab
jawaban: jwbn jwaban
balas: bls bales blz blas
membalas: ngebales ngebls mbales mbls
dibalas: dibales dbls dibls dbales
baca: bca bacaa
membaca: ngebaca mbaca
dibaca: dbaca dbca
tulis: tls
menulis: nulis
pikir: pikirr
berpikir: mikir
memikirkan: mikirin
pikirin: pikirinn
kira: kiraa
saya kira: kirain
kira-kira: kira2 kr2 kirakira
tahu: tau tw taw taoo thu tauu
mengetahui: ngetahui
ketahuan: ketauan
mengerti: ngerti ngrti ngertiin ngertii
paham: phm pahamm
ingat: inget ingt
mengingat: nginget
mengingatkan: ngingetin ngingatin
lupa: lpa lupak
percaya: prcaya pcaya
yakin: ykin
coba: cb cba cobaa cobak
mencoba: nyoba nyobain mncoba
dicoba: dicb dcoba dicobain
pakai: pake pk pke pakek pkai paje
memakai: make makek makai
dipakai: dipake dpake dipk dpakai
menggunakan: ngegunain gunain mnggunakan menggunkan mengunakan
digunakan: digunain dgunakan
guna: gna
buat: bwt bt buwat bwat buatt
membuat: bikin buatin ngebuat bikinin mbuat ngebikin
dibuat: dibikin dbuat dibwt dibikinin
ambil: ambl ambill
mengambil: ngambil ngambilin ambilin mengambl
diambil: diambl dambil diambilin
beri: ksh ngasih bri
memberi: ngasi ngasih kasi mmberi ngasihin
diberi: dikasih dikasi dksh dikash dksih
memberitahu: ngasihtau ngasitau kasihtau kasitau
minta: mintak mnta
meminta: mintain
diminta: dimintain dminta
bayar: byr bayarr byar
membayar: ngebayar bayarin mbayar
dibayar: dibyr dbyr dibayarin
pembayaran: pmbayaran pembyaran pembayran pmbyrn
beli: bli
membeli: ngebeli beliin mbeli
dibeli: dibli dbeli
jual: juall
menjual: ngejual jualin
berjualan: jualan
pinjam: pinjem pnjem
meminjam: minjem minjam
pinjaman online: pinjol
tunggu: tgg tnggu tgu
menunggu: nunggu nungguin nungguu mnunggu nngu
ditunggu: dtunggu dtnggu ditungguin
cari: cr cri
mencari: nyari nyariin cariin mncari
dicari: dicariin dcari
pilih: plih
memilih: milih mmilih
ganti: gnti gantii
mengganti: gantiin ngeganti
diganti: dganti
tukar: tuker
menukar: nuker nukerin
hapus: hps hapuss
menghapus: ngehapus ngapus hapusin
hilang: ilang hlang ilangg
menghilang: ngilang
kehilangan: keilangan
pasang: psg psang
memasang: masang masangin pasangin
bantu: bntu bantuu
membantu: ngebantu bantuin mbantu
dibantu: dbantu dibntu dibantuin
bantuan: bntuan
bantuannya: bantuanya bantuanny bntuannya bntuanya
jaga: jga
menjaga: jagain ngejaga
urus: urs
mengurus: ngurus ngurusin urusin
diurus: diurusin
daftar: dftr daptar dftar
mendaftar: ndaftar daftarin ngedaftar
terdaftar: kedaftar trdaftar
isi: isii
mengisi: ngisi ngisiin isiin
menarik: narik narikin
ditarik: ditrik
dorong: drong
lempar: lmpar
bawa: bw bwa
membawa: mbawa ngebawa bawain
dibawa: dibw dibawain
simpan: simpen smpn
menyimpan: nyimpen nyimpan nyimpenin
disimpan: disimpen
taruh: taro taroh
menaruh: naro naroh
ajak: ajakk
mengajak: ngajak ngajakin ajakin
diajak: diajakin
ajar: ajarr
mengajar: ngajar ngajarin
belajar: bljr bljar blajar bljrr
ikut: ikt ikutt ikot
mengikuti: ngikutin ikutin ngikuti
diikuti: diikutin
suruh: srh suru
menyuruh: nyuruh nyuru nyuruhin
disuruh: dsuruh disuru
paksa: pksa
memaksa: maksa maksain
larang: lrang
melarang: ngelarang nglarang
dilarang: dilrng dlarang
kasihan: kasian kesian ksian
kena: kna
terkena: trkena
menang: mnang
kalah: kalahh
hubungi: hub hbngi hubngi
dihubungi: dihub dihubungin dhub
lapor: lpor lapur
melapor: ngelapor
melaporkan: ngelaporin laporin nglaporin
dilaporkan: dilaporin
tanggapan: tgpn tanggepan
menanggapi: nanggepin tanggepin
ditanggapi: ditanggepin dtanggapi
respons: respon rspon respond
merespons: ngerespon merespon
direspons: direspon drespon
konfirmasi: konfirm konfrmasi conform confirm
mengonfirmasi: mengkonfirmasi ngonfirmasi
dikonfirmasi: dikonfirm
verifikasi: verif veriv verifikas
diverifikasi: diverif
informasi: informsi infrmasi imformasi
menginformasikan: nginfoin infoin
diinformasikan: diinfokan diinfoin
periksa: prksa
memeriksa: ngecek meriksa ngecekin ngcek mriksa
diperiksa: dicek dcek diperikasa dicekin
cek: chek check cekk ceck
mengurangi: ngurangin kurangin
menambah: nambah nambahin tambahin
ditambah: ditambahin
menghabiskan: ngabisin ngehabisin abisin
habis: abis hbs abs abisss hbis
kehabisan: keabisan
setelah ini: abisini
menyelesaikan: nyelesain nyelesaiin selesain nyelesein
selesai: slesai kelar seleai slsai slse
diselesaikan: diselesaiin
memulai: mulaiin
mulai: mule mlai
berhenti: brenti berenti brhenti
memberhentikan: brentiin
tinggal: tingal tinggall
meninggalkan: ninggalin ninggalkan tinggalin
ditinggal: ditinggalin
tertinggal: ketinggalan
menyampaikan: nyampein sampein nyampaikan
disampaikan: disampein
mengambilkan: ngambilkan
menyalakan: nyalain
mematikan: matiin
dimatikan: dimatiin
menjalankan: ngejalanin jalanin
menjelaskan: ngejelasin jelasin
dijelaskan: dijelasin
menggagalkan: ngegagalin
memperbaiki: benerin betulin ngebenerin mbenerin
diperbaiki: dibenerin dibetulin
mengaktifkan: ngaktifin aktifin ngaktipin aktipin
diaktifkan: diaktifin
mengandalkan: ngandelin
diandalkan: diandelin
mengeluarkan: ngeluarin keluarin
dikeluarkan: dikeluarin
memasukkan: masukin memasukan
dimasukkan: dimasukin dimasukkin
membiarkan: ngebiarin biarin
dibiarkan: dibiarin
menipu: nipu nipuin ngibulin
ditipu: ditipuin
penipuan: pnipuan
membohongi: bohongin ngebohongin boongin
bohong: boong bo'ong boongan ngibul bhong
dibohongi: dibohongin diboongin
mengganggu: ngeganggu nganggu gangguin
menghina: ngehina
memarahi: marahin ngemarahin
dimarahi: dimarahin
menakuti: nakutin
menyesal: nyesel nyesal
menangis: nangis nanges
tertawa: ketawa ngakak ktawa
tersenyum: senyam-senyum
menyanyi: nyanyi
menonton: nonton ntn nnton nontonin
ditonton: ditontonin
mengetik: ngetik
mengeluh: ngeluh
mengantre: antri ngantri ngantre
antrean: antrian
mengantar: nganter nganterin nganterkan anterin
diantar: dianter dianterin
antar: anter
menjemput: jemputin ngejemput
memotong: motong motongin
dipotong: dipotongin
terpotong: kepotong
tersedot: kesedot ksedot
terambil: keambil
terblokir: keblokir kblokir
terbuka: kebuka
tertutup: ketutup
tertipu: ketipu
terjual: kejual
terpakai: kepake kepakai
terbaca: kebaca
terlalu: trlalu tralu
terlanjur: terlanjut keburu
terlambat: telat tlat
tertukar: ketuker ketukar
tertidur: ketiduran
terjebak: kejebak
terpencet: kepencet
bertemu: ketemu ketmu ktmu ktemu
menemukan: nemu nemuin nemukan
ditemukan: ditemuin
kebetulan: kbetulan kbtulan
kebanyakan: kbnyakan
keterlaluan: kterlaluan
kesulitan: ksulitan
kesalahan: kslahan kesalahn
kenyataan: knyataan
kejadian: kejadain kjadian
kebijakan: kbijakan
kepala: kpala
kesehatan: kshatan kesehtan
pendidikan: pndidikan pendidkan
pemerintah: pmrntah pemrintah pmerintah pemerintahh pemerintha
masyarakat: masy msyrkt masarakat masyrakat masyrkt msyarakat masyarakt
rakyat: rkyt rakyt rayat rakjat
warga: wrga
negara: ngara negra
negeri: negri
presiden: presidn prsiden presidenn
menteri: mentri mntri
kementerian: kementrian
gubernur: gub gubernr
bupati: bpati
polisi: pulisi polici plisi
kecamatan: kec
kelurahan: kel
kabupaten: kab
provinsi: prov propinsi
desa: dsa
jakarta: jkt jkrt
indonesia: indo idn indonesa endonesa indonesiah
bandung: bdg bndg
surabaya: sby sbya
yogyakarta: jogja yogya jogjakarta
semarang: smrg
bekasi: bks
tangerang: tgr tangrang tng
makassar: mks mksr
medan: mdn
jawa barat: jabar
jawa tengah: jateng
jawa timur: jatim
sumatra utara: sumut
sumatra barat: sumbar
sumatra selatan: sumsel
kalimantan timur: kaltim
kalimantan barat: kalbar
kalimantan selatan: kalsel
kalimantan tengah: kalteng
sulawesi selatan: sulsel
sulawesi utara: sulut
sulawesi tengah: sulteng
jakarta utara: jakut
jakarta selatan: jaksel
jakarta timur: jaktim
jakarta barat: jakbar
jakarta pusat: jakpus
harga: hrg hrga harge
gaji: gji
pulsa: pulsaa
kuota: kouta kwota quota kuata
jaringan: jrgn jaringn jringan jaringann jarigan
sinyal: signal sinyl sinyall
internet: inet internt intrnet
aplikasi: apk app apps aplikasih apl aplkasi
akun: akunn account akn
rekening: rek rekng rekning
nomor rekening: norek
transfer: tf tfr trf transfr trnsfr tranfer trasfer trsnfer
mentransfer: nransfer
ditransfer: ditf ditrf
transaksi: trx transksi trnsksi transaski
saldo: sldo saldoo
kartu: krtu
alamat: almt alamt
foto: poto fto
gambar: gmbr gambr
video: vidio vid vidoe
nama: nm nma namaa
kata sandi: password pasword pass pwd passwd
pengguna: penguna
pelanggan: plgn plggn cust customer kustomer costumer costomer
kurir: kurirr
pengemudi: driver drver drivr driverr
sopir: supir
penjual: seller
pembeli: buyer
pengirim: pngirim
penerima: pnrima
ongkos kirim: ongkir
potongan harga: disc
gratis: free gratisan gretong grts
pengumuman: pengumumam pngumuman
persyaratan: prsyaratan
persen: prsn
ukuran: ukurn
jumlah: jml jmlh jumlh
total: ttl totall
nilai: nlai
masalah: mslh masalh mslah maslah
keluhan: kluhan kelhan
gangguan: ganguan gguan gangguann
solusi: sulosi solusih solisi
solusinya: solusiny solusinyaa
gimana solusinya: gimsol
pelayanan: plynan pelyanan pelayanannn
layanan: lynan
perusahaan: prshaan perusahan prusahaan
produk: prodak
kualitas: kwalitas qualitas kwalitet
cara: caraa cra
caranya: caranyaa crnya caranye cranya
bagaimana caranya: gmncaranya
tempat: tmpt tmpat tempt tempet
waktu: wkt wktu
saat: saatt
ketika: ketka
sejak: sjk sjak
selama: slama slma
sementara: smntara sementra smntra
sekitar: skitar sktr
sekalian: skalian sklian
sekaligus: skaligus
segera: sgera sgr segra
secepatnya: secepetnya scptnya secepatny
seenaknya: seenaknyaa sak
sesuai: ssuai sesuwai
sebagai: sbg sbagai sbgai
sebab: sbb sbab
selain: slain
seluruh: slruh sluruh
sebelah: sblh
sisa: sisaa
sampah: smpah
parah: prah parahh
payah: pyah payahh
keren: kren kerenn
hebat: hbat hebatt
mantap: mantab mantul mantep mantapp mntp mantaf
asyik: asik asikk asiik asoy
enak: enk enakk
lucu: lucuk luccu
seru: seruu
serius: srius seriuss siriyes
sungguh: sungguhh
apalagi: aplg apalgi plagi
walaupun: walopun wlpn walopon wlaupun
meskipun: meskpun mskipun mskpun
meski: mski
namun: nmun
lalu: llu
akhirnya: akhrnya akhirny akirnya akhrny
awalnya: awalny
intinya: intiny
pokoknya: pokonya pkoknya pokokny
katanya: ktnya katany ktanya
kata: kt kta
maksudnya: mksdnya maksdnya maksudny mksudnya
maksud: mksd mksud maksut maksd
artinya: artiny
buktinya: buktiny
soalnya: soalny soale soalna
makanya: mknya mkanya makany makane
ternyata: trnyata ternyta trnyt tnyata tryata
rupanya: rupany
kabar: kbr kbar
berita: brita
penting: pntg pentinng
butuh: btuh bth
membutuhkan: ngebutuhin butuhin
perlu: prlu prl
jarang: jrg jrang
jauh: jau jauhh jaoh
dekat: deket dkt
pelan: pelann
pelan-pelan: pelan2 plan2
diam: diem
diam-diam: diem2 diam2
tiba-tiba: tiba2 tibatiba tb2 tbtb tibak2
rata-rata: rata2 rerata2
hati-hati: hati2 ati2 ati-ati
baru: br bru baruu
baru saja: barusan baruaja brusan
dulu: dlu dl duluu dlo dloe
dahulu: dahoeloe dahlu
segitu: sgitu
sebegitu: sbgitu
bodoh sekali: begobgt
tetap: ttp tetep ttep ttap
tetapi juga: tpjg
jelas: jls jelass
tentu: tntu
tertentu: trtentu
berbeda: bda
beda: bedaa
berubah: brubah
mengubah: ngerubah ngubah merubah
diubah: dirubah
berjalan: brjalan
berlaku: brlaku
bermain: maen
main: maen mainn
bermasalah: brmslh bermslh
berhasil: brhasil berhsil brhsil
gagal: ggal gagall gagl
menjadi: mnjdi mnjadi mjd
jadi: jd jdi jadii jdii
kejadian ini: kjadianini
dijadikan: dijadiin
menjadikan: jadiin ngejadiin
hubungan: hbngn
percuma: prcuma
sia-sia: sia2
macam-macam: macem2 macam2
macam: macem
ada: ad adaa
adanya: adany
punya: pny pnya puny punye
mempunyai: mmpunyai
bermacam-macam: bermacam2
mana: mn mna
masing-masing: masing2 msg2
bolak-balik: bolak2 balak-balik
berkali-kali: berkali2 brkali2 bkali2
berulang-ulang: berulang2
berulang kali: berulangkali brulang
bertahun-tahun: bertahun2
berbulan-bulan: berbulan2
berhari-hari: berhari2 brhari2
berjam-jam: berjam2
sehari-hari: sehari2
baik-baik: baik2 baek2
pura-pura: pura2
kenang-kenangan: kenang2an
akhir-akhir ini: akhir2 akhir2ini
sewaktu-waktu: sewaktu2
setidak-tidaknya: setidak2nya
setidaknya: stidaknya setidakny
kembali: kmbali kmbli kembalii
dibalikin: dbalikin
dikembalikan: dibalikin dikmbalikan dikembaliin
mengembalikan: ngembaliin balikin ngebalikin
pengembalian: pngembalian
pengiriman: pngiriman pengirman pengirimn
membatalkan: ngebatalin batalin ngecancel
dibatalkan: dibatalin dicancel dicansel
batal: batall cancel
batalkan: batalinn
mengunggah: ngupload upload aplod mengupload
mengunduh: download donlod ndownload mendownload donlot ngedownload
diunduh: didownload didonlod
diunggah: diupload
daring: online onlen
luring: offline
surel: imel
tangkapan layar: ss screenshot skrinsut skrinshut
gawai: gadget
ponsel: hp hape henpon hengpon handphone
laptop: leptop
komputer: kompi kompie
dalam perjalanan: otw
ngomong-ngomong: btw bdw
menurut saya: imo
menurut: mnrt mnurut
omong kosong: omdo
sumber daya manusia: sdm
malas gerak: mager
tidak percaya diri: minder
percaya diri: pede
bawa perasaan: baper
cari perhatian: caper
ingin tahu: kepo
jaga perasaan: gaper
gagal paham: gapah
salah paham: salpam
salah fokus: salfok
serba salah: serbasalah
orang tua: ortu
orang dalam: ordal
mati gaya: matgay
curahan hati: curhat
mencurahkan hati: curcol
tebar pesona: tepe
sok tahu: sotoy soktau
sok kenal sok dekat: sksd
cinta lama belum kelar: clbk
pemberi harapan palsu: php
tukang bohong: tukbo
hari besar: harbes
masa bodoh: bodoamat bodoamad masbod
anak muda: anmud
lagi pula: lagipula lgpula
terserah: trserah terserahh tserah
percayalah: prcayalah
bukan main: bukanmain
ulang tahun: ultah
selamat ulang tahun: hbd
tugas: tgs
ujian: ujiann
mata kuliah: matkul
dosen: dosn
mahasiswa: mhs
matematika: mtk matik
guru: gru
murid: mrd
nanti malam: ntarmalem ntmlm
tadi malam: tdmlm tadimalem
tadi pagi: tdpagi
kemarin malam: kmrnmlm
setengah: stgh stngah setngah
seperempat: sprempat
satu: st stu
dua: duwa
tiga: tga
empat: empatt ampat
enam: enem
delapan: dlapan delapn
sembilan: smbilan
sepuluh: spuluh
seratus: sratus
pertama: prtama pertma
kedua: keduaa
terakhir: terahir trakhir terkahir trkhr
apabila: apbila
bila: bla
bilamana: blamana
asal: asall
bahkan: bhkn bahkn
malah: mlh mlah malahan
malahan: malahann
justru: jstru justu
sebaiknya: sbaiknya sebaikny
sebisa mungkin: sebisamungkin
sepertinya tidak: kyknyagak
tampaknya: nampaknya
tampak: nampak
khusus: kusus khsus husus
khawatir: kuatir kawatir
izin: ijin idzin
zaman: jaman
ijazah: ijasah
nasihat: nasehat
risiko: resiko
apotek: apotik
atlet: atlit
praktik: praktek
kreatif: kreatip
aktif: aktip
aktifkan: aktipkan
efektif: epektip efektip
positif: positip
negatif: negatip
november: nopember nov
februari: pebruari feb
januari: jan
agustus: agt agst
september: sept
oktober: okt
desember: des
senin: snin
rabu: rebo
kamis: kemis
jumat: jum'at jmat
sabtu: sabtuu sbtu
detail: detil
kualitasnya: kualitasny
rezeki: rejeki rezki
doa: do'a
maaf ya: maafya
insyaallah: inshaallah insyaalloh insyallah
alhamdulillah: alhmdulillah alhamdulilah alhamdullilah hamdalah
astagfirullah: astaghfirullah astagfirulloh
masyaallah: masyallah mashaallah masyaalloh
assalamualaikum: asslmkm assalamu'alaikum askum asalamualaikum assalammualaikum aslmkm aslm
waalaikumsalam: wslm wa'alaikumsalam waalaikumslm walaikumsalam wlkmslm
amin: aamiin amiin aminn amien
salat: sholat shalat solat
musala: mushola musholla mushalla
masjid: mesjid mesjit
ustaz: ustad ustadz
quran: qur'an
azan: adzan
ramadan: ramadhan romadhon ramadhon
mukena: mukenah
saksama: seksama
sopan: spn sopann
antusias: antusyas
teknik: tehnik
teknologi: tehnologi
analisis: analisa
sistem: system sistim
metode: metoda
objek: obyek
subjek: subyek
proyek: projek
jadwal: jadwl jadual jdwl
konkret: konkrit kongkrit
karier: karir
kuitansi: kwitansi
hierarki: hirarki
andal: handal
utang: hutang
imbau: himbau
imbauan: himbauan
mengimbau: menghimbau
diimbau: dihimbau
isap: hisap
elite: elit
varietas: varitas
provokasi: propokasi
aktivitas: aktifitas
aktivasi: aktifasi aktivsi
nomor aktivasi: noaktivasi
standardisasi: standarisasi
legalisasi: legalisir
kedaluwarsa: kadaluarsa kadaluwarsa kedaluarsa
mengubahnya: merubahnya
memengaruhi: mempengaruhi
memedulikan: mempedulikan
peduli: perduli pduli
mencintai: mncintai
menyukai: mnyukai
cinta: cintaa cnta
sayang: syg sayank sayaang syang
rindu: kangen kgn kangn
jodoh: jdoh
nikah: nkh nikahh
bayi: bayik
dokter: dktr dokterr
obat: obatt
perawat: prawat
bidan: bdan
puskesmas: pkm puskes
vaksin: vaksinn vaksen
darurat: drurat
ambulans: ambulan ambulance
kecelakaan: laka kclakaan
macet: mct macett
banjir: bnjir banjirr
kebakaran: kbakaran
gempa: gmpa
lampu: lmpu
listrik: lstrik listik
mati lampu: matlam
air: aer
jembatan: jmbatan
kendaraan: kndaraan
mobil: mbl mobill
motor: mtr motorr
sepeda motor: sepmot
pesawat: psawat
kereta: krta
stasiun: stasiunn
bandara: bndara
terminal: trminal
pelabuhan: plabuhan
lalu lintas: lalin
tilang: tilangg
paspor: passport pasport paspot
visa: vissa
kedutaan: kdutaan
kedutaan besar: kedubes
duta besar: dubes
konsulat jenderal: konjen
luar negeri: ln luarnegeri
dalam negeri: dlmnegeri
majikan: majikn
agen: agent
penyalur: pnyalur
perlindungan: prlindungan
pelindungan: plindungan
imigrasi: imigrsi imigrasii
bea cukai: beacukai bc
pajak: pjak
pungutan liar: pungli
korupsi: korupsii
anggaran: anggarn
kepala desa: kades
kepala sekolah: kepsek
kepala daerah: kada
kepala dinas: kadis
pemerintah daerah: pemda
pemerintah kota: pemkot
pemerintah provinsi: pemprov
pemerintah kabupaten: pemkab
pemerintah pusat: pempus
sekretaris daerah: sekda
wali kota: walkot walikota
wakil gubernur: wagub
wakil bupati: wabup
menteri keuangan: menkeu
menteri luar negeri: menlu
undang-undang: uu2 undang2
tes seleksi: tesel
lowongan kerja: loker
minyak goreng: migor
surat keterangan: suket
akta kelahiran: aktlahir
jaminan kesehatan: jamkes
layanan publik: yanlik
pelayanan publik: yanblik
tanda tangan: ttd tandatangan
bertanda tangan: bertandatangan
tanggung jawab: tanggungjawab tgjwb
bertanggung jawab: bertanggungjawab brtggjwb
kerja sama: kerjasama
bekerja sama: bekerjasama
beri tahu: beritau
diberi tahu: dikasihtau dikasitau
pemberitahuan: notif pmbritahuan
ditindaklanjuti: ditindak dtindaklanjuti tindaklanjutin
tindak lanjut: follow-up tindaklanjut folowup
lanjut: lnjt lnjut lanjoot
melanjutkan: ngelanjutin lanjutin nglanjutin
media sosial: medsos sosmed
berita bohong: hoax
daring shop: olshop
grup: group grop grub
rapat: meeting rpat
acara: acra
undangan: undngan
tiket: ticket tket
hotel: htl
liburan: lburan
libur: lbr liburr
jalanan: jalananan
kosong: ksong kosongg
penuh: pnuh
bersih: brsih
kotor: ktor
rusak: rsk rusakk
hancur: ancur hncur
pecah: pecahh
panas: pnas panass
dingin: dingiin
hujan: ujan hjan
angin: angn
kencang: kenceng knceng kencengg
bersama-sama: bareng2 bersama2
tenang: tenangg
ramai: rame ramee
sepi: spi
sampai jumpa: dadah dadaa
selamat tinggal: bye babay
hai: hay hi haii
hei: hey heyy woy woi woii oi oii oy
aduh: aduhh duh duhh adoh adoeh
waduh: waduhh wadoh wadaw
astaga: buset busett busyet astagaa
ya ampun: yaampun yaelah yaampunn omg
ya Allah: yaallah yallah yaalloh yaallahh
ya Tuhan: yatuhan
ya sudah: yaudah yaudh yauda yasudah ywdh yadah
itu sudah: ituudah
setuju: stuju
siap: syap siapp
semangat: smangat smngt semangatt cemungut smangad
sukses: sukse suksess
selamat datang: welkam welcome
teman sekelas: temsek
maafkan: maafin
lupakan: lupain
tolonglah: tolonglahh
bayangkan: bayangin byngin
kasihani: kasihanin
dapatkan: dapetin
naikkan: naikin naikan
turunkan: turunin
percepat: cepetin
perbaiki: perbaikin perbaikii
tingkatkan: tingkatin
usahakan: usahain
selesaikan: selesein selesaiin
kembalikan: balikinn kembaliin
keluarkan: keluarinn
hentikan: brentiinn hentiin
lakukan: lakuin
melakukan: ngelakuin nglakuin melkukan mlakukan
dilakukan: dilakuin dlakukan
gunakan: gunainn
carikan: cariinn
jelaskan: jelasinn
sebutkan: sebutin
tunjukkan: tunjukin
menunjukkan: nunjukin nunjukkan menunjukan
ditunjukkan: ditunjukin
kumpulkan: kumpulin
mengumpulkan: ngumpulin
gantikan: gantiinn
pindah: pndah pindahh
memindahkan: mindahin pindahin
dipindahkan: dipindahin
tambahkan: tambahinn
biayanya: biayany byayanya
biaya: bya biya biyaya byaya
menyebalkan: nyebelin ngeselin nyebelinn
mengesalkan: ngeselinn
mengecewakan: ngecewain mngecewakan
membingungkan: bingungin ngebingungin
bingung: bngung bingungg
merepotkan: ngerepotin repotin
menyusahkan: nyusahin
mempersulit: nyulitin mempersulitt
membahayakan: bahayain
bahaya: bhaya
membayangkan: ngebayangin
mendadak: dadakan ndadak
menumpang: numpang
menumpuk: numpuk
menginap: nginep nginap
menitip: nitip nitipin
menikmati: nikmatin
meniru: niru niruin
menolak: nolak
menolong: nolong nolongin
menuduh: nuduh
menuntut: nuntut
memanggil: manggil manggilin
memandang: mandang
memantau: mantau
mematuhi: matuhin
membalasnya: balesnya
mencuci: nyuci nyuciin
mencuri: nyuri nyolong
dicuri: dicolong
mencium: nyium
menyapa: nyapa
menyapu: nyapu
menyiapkan: nyiapin siapin
menyisakan: nyisain sisain
menyusul: nyusul nyusulin
menyusun: nyusun
menyerah: nyerah
menyerang: nyerang
mengaku: ngaku
mengajukan: ngajuin ajuin
mengacau: ngacau
mengalah: ngalah
mengalami: ngalamin
menganggur: nganggur
menganggap: nganggep nganggap
mengatur: ngatur ngaturin
mengejar: ngejar
mengejek: ngejek
mengemudi: nyetir
mengecat: ngecat
mengecek: ngechek
mengharapkan: ngarepin ngarep
mengharap: ngarepp
berharap: brharap
menghitung: ngitung ngitungin
menghindar: ngindar
mengirimkan: ngirimkan
mengizinkan: ngijinin ngizinin
mengobati: ngobatin
mengopi: ngopi
mengotori: ngotorin
mengulang: ngulang ngulangin
mengundang: ngundang
mengunci: ngunci
mengungsi: ngungsi
mengusir: ngusir
mengantuk: ngantuk
menggaji: ngegaji
menggali: ngegali
menggantung: ngegantung
mengunjungi: ngunjungin
merasa: ngerasa ngrasa
merasakan: ngerasain ngrasain
merokok: ngerokok ngrokok
merusak: ngerusak ngrusak
melamar: ngelamar
melawan: ngelawan nglawan
melayani: ngelayanin ngladenin ngelayani
melempar: ngelempar
meledek: ngeledek
melunasi: ngelunasin lunasin
melupakan: ngelupain
membahas: ngebahas
membandingkan: ngebandingin bandingin
membakar: ngebakar
membangun: ngebangun
membela: ngebela belain
membohong: ngebohong
membosankan: ngebosenin bosenin
bosan: bosen bsen
membuang: ngebuang buangin
membujuk: ngebujuk
menampung: nampung
menanam: nanam
menangani: nanganin
menangkap: nangkap nangkep
menanggung: nanggung
mendekati: deketin ngedeketin
mendiamkan: diemin ngediemin
mendukung: ngedukung
mengurusi: ngurusinn
menjadi-jadi: menjadi2
menjemur: ngejemur
menyelamatkan: nyelametin
mengabari: ngabarin kabarin
kabari: kabarinn
mengagetkan: ngagetin
kaget: kget kagett
mengerjai: ngerjainn
menghargai: ngehargain hargain ngehargai
menghajar: ngehajar
mengikat: ngiket
mengembang: ngembang
menghilangkan: ngilangin ilangin
menyumbang: nyumbang
menyewa: nyewa
menyetel: nyetel
menyambung: nyambung
tersambung: kesambung nyambungg
terhubung: kehubung konek connect
menyentuh: nyentuh
tersentuh: kesentuh
terbawa: kebawa
terbakar: kebakar
terinjak: keinjek
terjatuh: kejatuh
jatuh: jtuh jatoh
tertangkap: ketangkep
terdengar: kedengeran kedengaran
terasa: kerasa krasa
terpikir: kepikir kepikiran
terulang: keulang
terlewat: kelewat
terhapus: kehapus keapus
terkirim juga: kekirimjuga
terbalik: kebalik
terpaksa: kepaksa tepaksa
terserang: keserang
terbayar: kebayar
terbayang: kebayang
terganggu: keganggu
tergantung: tgantung
termasuk: trmasuk trmsk
tersebar: kesebar
tersisa: kesisa
tersimpan: kesimpen kesimpan
`

/** Reads `formal: variant variant …`. */
const read = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const [formal = '', variants = ''] = line.split(': ')
    for (const variant of variants.split(' ')) found.set(variant, [...(found.get(variant) ?? []), formal])
  }
  return found
}

/** From a slang spelling to the formal words or phrases it may stand for, the likeliest first. */
export const slang: ReadonlyMap<string, readonly string[]> = read()
