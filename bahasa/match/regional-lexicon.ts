/**
 * Everyday words of Javanese, Sundanese, Minangkabau, Betawi, Madurese, Balinese, Banjar, Acehnese, Batak, Bugis and Makassar by the Indonesian word they
 * answer to; written for this project, one Indonesian word a line. A word that means something else in Indonesian is left out.
 */
export const regionalLines = `
tidak: ora mboten ndak teu henteu nteu indak indaak tak kada kadada hana ndang taniya tenna norak ogak
tidak ada: ndakono teuaya euweuh indakado ndakado tade tadha kadaada sonde degaga
bukan: dudu sanes lainna dede dadong dudunan
jangan: ojo ulah jan ampon
sudah: wis wes uwis sampun enggeus geus atos suba sampoen nga nungnga mpun
belum: durung dereng acan encan alunlai durungan tonden konden balum goh ndangdope
akan: arep badhe bade rek kaarah lakar arepe naeng
mau: gelem purun hayang hoyong nio namuah nyak mambun handak neuk olo kelemmi gellem
bisa: iso saged saget tiasa tiyasa bisah dapek jeuet kulle isoh
boleh: pareng kenging buliah
harus: kudu kedah musti parlu suwud ngudu harusna mesthi mesti kodhu
ada: ono wonten aya onten ado wenten badha bada adong engka nia onok onon
yang: sing ingkang nu anu sane iyana
dan: lan kaliyan jeung sarta jo muah dohot sibawa
dengan: karo sareng kalawan ngajak kalaban
untuk: kanggo kangge pikeun keur untuak antuk kaangguy gasan keu nggo dinggo
dari: saka saking seko ti tina uli dhari matan nibak sian polena
ke: neng menyang kaa
di: ning dina
ini: iki niki puniki ieu iyeu iko reya areya ngini nyoe iyae kie
itu: kuwi kui niku punika eta ento ngitu nyan
siapa: sopo sinten saha siapo nyen soe inai
apa: opo nopo menapa naon apo napi apah peue aga
mana: endi pundi dimma ija
kapan: iraha bilo bilakona pajan andigan siangapanna
bagaimana: piye kepriye pripun kumaha baa kenken kayapa pakriban
kenapa: ngopo naha manga arapa kanapa pakon boasa mukenapa
orang: wong uwong tiyang jalma jelema urang jlema oreng ureueng jolma halak wargane
warga: wargana wargo
rakyat: rakyate rakyatna rakyaik rayat
anak: lare bocah budak barudak kanak anaknagari aneuk dakdanak
ibu: biyung ibuk ema emak indung amak mande meme ebhu inong inang
ayah: bapake apak eppa ayahna amang
tua: tuwo sepuh kolot gaek lingsir towa tuha
orang tua: wongtuwo wongtuwa kolotna urangtuo gaekgaek
muda: enom anom ngora mudo
perempuan: wadon wedok awewe padusi luh bine bibini boru makkunrai
guru: gurune guruna guruh
besar: gedhe gede ageung badag gadang ageng rayeuk balga malongko bassar
kecil: cilik alit leutik alik cenik ene ubit etek baiccu
banyak: akeh kathah loba seueur rea banyaak liu bannya banyakna le godang maega okeh
sedikit: sithik setitik saeutik saketek abedik sakone sadikit bacut otik
semua: kabeh sedaya sadayana kabehna sado sadonyo makejang kabbhi samunyaan saluhut maneng sakabeh sadaya sedoyo sekabehan
baru: anyar enggal baruna nyar beuhao
lama: suwe lami lawas lilana lamo makelo lawase
cepat: cepet gancang gelis lekkas lakas bagah humalaput
hari: dinten poe dinane are uroe esso
malam: bengi wengi peuting malem peteng borngin
pagi: esuk enjing isuk lagghu baisukan beungoh
siang: siyang beurang tanghari
besok: sesuk mbenjing isukan barisuak lagghuna singoh marsogot
kemarin: wingi kamari patang ibi bari kamarian baroe nantoari
sekarang: saiki sakniki sakmenika ayeuna kiwari kinin kini mangkin sateya wayahini jinoe saonari makkukua saikine
nanti: mengko mangke engke nden lagghi kaina haduan
tadi: tadina cako tuni ghalla
bulan: sasi wulan sasih buleun
tahun: taun tahon thon
uang: duit artos pitih pesse hepeng dhuwit dhuit artona duik duwit
mahal: larang awis maal malla mahai
murah: mirah murahna modha
harga: rego regi hargi hargo argha rega arga regane
beli: tuku tumbas meuli meser meli melleh bloe manuhor melli
jual: adol sade ngical icalan ngajual ngadep ajuwal meukat manggadis balu
bayar: mbayar mayar majar baya mayah bayeue manggarar
ambil: jupuk pendhet cokot candak ambiak juang ambilen cok pundut njupuk nyokot
beri: wenehi paringi masihan bere agiah kenian berri joek menehi maringi ngasih ngenehin
kirim: ngirim kintun kiriman
terima: tampa narima tarimo katerima trima nampa nampi narimo
minta: njaluk nyuwun nyuhunkeun menta mintak nunas ngidih lake mangido ellau nyuwon jaluk
cari: golek madosi milari neangan nyare mita
lihat: delok tingali ningali caliak cingak tengngo itihi bereng nenna ndelok deleng nempo nonton
dengar: krungu mireng ngadangu ngadenge danga dingeh ngeding deungo bege
bilang: nyarios ceuk saur kato ngorahang ngoca peugah didok makkeda jare ujare cenah kecek
kata: jarene criyose saurna ceunah keceknyo ujar
kabar: warta wartos bewara kaba orta habar barita karebana kabare wartane
benar: bener leres leresan beneh bhender bujur beutoi tongeng saestu saestune temenan
bohong: ngapusi goroh duta duto bogbog leccek gabus ngabohong linyok ota
hoaks: apusan
menipu: nipu nipuan ngakali nyilap
pergi: lunga tindak mios angkat pai lungo
datang: teko rawuh sumping datangna dhateng rauh dheteng datangan troh ro polei tekane
pulang: mulih wangsul uih mulang baliak bulik woe mulak lisu
masuk: mlebu mlebet asup lebet masuak macelep maso tame muttama mlebune
keluar: metu medal kaluar kalua kaloar teubiet assu
naik: munggah mundak naek taek naiak menek ongga ek nangkok mundhak naekna unggah
turun: mudhun mudun mandap tuun toron tren nuzun medhun turunna
buka: mbuka mukakeun bukak bungkah mabukka
tutup: nutup tutupna tutuik nekep notop katutup ditutupna
mulai: wiwit kawit ngawitan mimiti mulo ngawit molae mamulai phon
selesai: rampung rengse pragat mare tuntung lheueh
berhenti: mandheg lirenan eureun liren baranti suud ambu ampihan piyoh mangulong mandeg
hapus: busak mupus hapuih
dihapus: dibusak dihapuih diilangke diicalkeun diapuih diilangi
hilang: ilang leungit ical hilangna ilangna
dihentikan: dimandhegke dieureunkeun dibarantian dipuntekna diampihakan dilerenkeun
ditutup: ditutupe dipeteng ditutuik
dibuka: dibukak dibukakeun
wajib: wajibe wajibna wajik
dilarang: dilarange dicaram dicarek dilarangna
denda: didendo dendo dendana didendha
gratis: gratisan perei haratis parai
pajak: pajek pajeg pajeug pajekna
daftar: ndaftar dhaptar daptar dafta ngadaptar ngadaftar ndhaftar mandafta
kerja: gawe damel karajo karojo pagaweanna magae alako bagawi kerija karejo marulaon gawean makarya damelan padamelan pagawean
pekerjaan: karajoan lelakon gawian
petani: wongtani patani
nelayan: pamayang
pedagang: bakul padagang panggaleh
sekolah: sakola sakolah sikola sekulah
kuliah: kuliahan ngampus
rumah: omah griya imah rumahna umah roma rumoh jabu ballak griyo umahe
desa: deso kampuang disa gampong huta kampong
kota: kutho kuto kotana
jalan: dalan dalane margi jalanna rurung dhalan margane lurung
jembatan: kreteg jambatan titian
air: banyu toya cai aeng aia yeh aek uwai
banjir: kebanjiran caah cileuncang galodo banjire aiagadang ampuhan blabur
gempa: lindu gempo linuh lindhu gampo lini
kebakaran: kobongan kahuruan tabaka kabakaran puun obong
hujan: udan jawah ujan ojan ujeuen bosi
gunung: gunungna gunuang mlethus
sakit: lara gerah gering sakik sake garing saket marsahit malasa
obat: ubat jamu tamba ubek tambar jamo
rumah sakit: rumahsakik rumasakit
dokter: dhokter dotor dukteur
mati: modar palastra paeh moen matei
meninggal: seda sedo tilardunya maninggal ninggal
lahir: borojol lahia lekad
nikah: nikahan baralek
makan: mangan nedha dahar ngajeng ngakan pajoh manre madhang madang emam
minum: ngombe ngunjuk leueut inum nginum minom
beras: beas bareh breuh boras baras
nasi: sega sego kejo indahan nanre
minyak: lenga lengo minyek minyeuk lana
garam: uyah sira
gula: gulo gendhis golla gulana
telur: endhog endog telor talua taluah
cabai: lombok cabe cengek tabia cabhi
bawang: brambang
ikan: iwak lauk laoak lauak juko eungkot
ayam: pitik hayam manuak ajem manuk
motor: sepedamotor montor motore
mobil: oto mubil
bensin: bengsin
listrik: setrum setroom
surat: serat suratna surek
kartu: kertu kartuna
dicabut: dijabut dicabuik
diganti: diganteni digantos digantina digantian
dipotong: dikethok dipotonge dikerat dipotoang dipuntek diteukteuk disunat
dibagikan: dibagi dibagiin dibagekeun dibagiake dibagian dibagikeun dumke diduman
bagi: bagean nduman ngabagi babagi
bantuan: bantuane pitulungan pitulung tolongan bantuannyo bantuanna
bantu: mbantu ngabantu nulung nulungi bantosan tulung tulongen nolong manolong
pemerintah: pamarentah pemrentah pamarintah pamarenta pamerentah gubermen pemrintah
presiden: presidene presidhen
bupati: bupatine bupatina
lurah: lurahe kuwu walinagari keuchik
kantor: kantore kantorna kantua
polisi: pulisi pulisine polisina
tentara: tentarane tantara
masjid: mesjid musajik mesigit
sembahyang: sholat solat netepi sumbayang
pilih: milih piliah mamilih milihna
menang: manang
kalah: kawon eleh
pasar: peken pakan pokan peukan pasa balairung
laut: segara segoro laot lauik pasisi
sawah: umo
hutan: leuweung rimbo
sampah: uwuh runtah sarok luhu
listrik padam: oglangan
rusak: rusake bubrah ruksak lasak
bagus: apik sae alus rancak luwung becik bungas lagak denggan kessing
jelek: elek awon buruak jubek juba
takut: wedi ajrih sieun takuik takutan jejeh tako yoe mabiar
marah: nesu duka bangih ngamuk ngambek paccala
senang: bungah seneng sanang peray
bingung: mumet lieur bingungna paniang puyeng inguh
susah: angel rekasa hese sesah keweh
mudah: gampang gampil gampangna ghampang
kaya: sugih beunghar kayo soghi mamora
miskin: mlarat kere malarat mesakat gasin pogos
penting: wigati
cuma: mung amung ngan hanyo tuah coma
saja: wae mawon bae wungkul sajo dogen bhai haja mantong
juga: ugo ugi oge juo kea
lagi: maneh malih deui lai buin lom muse
sekali: banget sanget pisan bana sajan onggu banar that situtu senna tenan
sangat: bangeut kalintang sakitu
kalau: yen menawi lamun mun kalo jiko yening lamon amun meunyoe molo narekko nek
karena: merga amarga mergo kusabab karano krana polana sabab
tetapi: nanging tapina tape
seperti: koyo kados kawas siga jiga sarupo bak engngak nangkaya lagee songon padana koyok
supaya: ben supados ameh sangkan supayo sopaja bia
sampai: nganti dugi nepi sampe kanti
saya: kula kulo abdi simkuring kuring ambo denai tiang sengko ulun lon ahu iyak
kamu: kowe sampeyan panjenengan anjeun waang ragane ikam gata idi
kami: kawula kito iraga kamoe hami
dia: dheweke piyambakipun manehna inya jih ibana alena
mereka: maranehna bubuhannya awaknyan nasida
teman: kanca konco babaturan timpal kawal rakan dongan
saudara: sedulur dulur dunsanak semeton taretan dangsanak syedara
tetangga: tatanggi jiran pisaga
kepala: sirah endas hulu kapalo sendeng
tangan: panangan
mata: mripat socana matona
darah: getih
suntik: nyuntik disuntik suntiak
kulit: kuliak
tempat: panggonan papan enggon tampek tongos kennengngan
waktu: wektu waktos wanci wakatu katiko bakto
lewat: liwat langkung liwaik langkong
dapat: angsal meunang maan olle kawa meuteumee dapot ulih entuk olih pikolih
pakai: nganggo anggo anggon nganggui
tanpa: tanpo tanpana
dibayar: dibayarna dibayari dibayia dimajar
dipungut: dijaluki dipundut
korban: korbane korbanna
jatuh: ragrag murag jatuah gabruk
ketahuan: konangan kapanggih katawan
ditangkap: dicekel ditewak dibekuk ditangkok ditangkuik katangkep dicepeng kacekel
ditolak: ditampik dipanolak ditulak
dibatalkan: dibatalke dibolaykeun dibatakan dibadalaken diwurungake wurung
mundur: munduran mundua
sampaikan: kandakke aturke bejakeun sampaikeun kandhakke bejakna
tanya: takon tangled naros tatanya batanyo metakon atanya batakun tanyong manungkun
kenal: wanuh kanal
tahu: ngerti weruh mangertos apal nyaho uning tao
percaya: percoyo pitados pracaya pacayo parcaja gega
kebun: kebon kabun
kereta: sepur kareta sapua sepure
kapal: parahu kapalna
sepeda: sapedah
pindah: ngalih boyong pindahna
panas: angek panase haneut panasna
dingin: adhem tiis tirih anyep
kosong: suwung kosongna tandas
penuh: kebak pinuh panuah
pendek: cendhak
panjang: dawa panjangna panjaang lanjang
tinggi: dhuwur duhur tegeh tenggi
rendah: cendek handap randah endep
dekat: cedhak cerak deukeut dakek semma toe
jauh: adoh tebih jauah joh
depan: ngarep payun hareup
belakang: mburi pengker balakang
atas: nduwur ateh
bawah: ngisor handapna
dalam: njero jero
luar: njaba luareun
satu: siji setunggal hiji ciek besik settong sabuti saboh sada seddi
dua: kalih duwa duo dadua duwe
tiga: telu tilu tigo tatelu tello talu lhee tolu tellu
empat: papat sekawan opat ampek empa peuet appa
lima: gangsal limo lema
enam: enem anam ennem nam onom
tujuh: pitu tujuah petto tujoh
delapan: wolu dalapan lapan kutus ballu walu aruwa
sembilan: sanga salapan sambilan
sepuluh: sepuluhe sapuluh kasapuluh saploh
seratus: satus saratus saratuih
seribu: sewu sarebu saribu siyu
juta: yuta juto
ribu: ewu rebu rebbu
setiap: saben unggal satiok nyabran sabban
ternyata: jebule jebul geningan kironyo horoh geuning singhoreng
memang: pancen mula
biar: ambeh
kaget: kageten reuwas takajuik
lapar: luwe litak
ngantri: antre antri ngantre antrian ngantay
tertipu: keapusan kabobodo takicuah kicuah kicuh
mengaku: ngaku ngakune
palsu: palsune palsuna
cair: cairna caia
`
