/**
 * What words feel like, by hand: Indonesian as written and as typed, and the regional words citizens mix in.
 * Suffixes (-nya, -lah, …) are added by `cues.ts`; a word that means opposite things in two languages is left out.
 */
const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Indonesian, formal and everyday. */
const praise = list(`
  bagus baik hebat keren mantap mantab mantul mantaf mantep mantabs mantull jos joss jozz josss top topp oke okeh sip siip sipp ciamik cakep kece apik cihuy asik asyik asoy gokil ajib juara
  terbaik unggul unggulan istimewa luar-biasa fantastis sempurna memuaskan puas terpuaskan kepuasan senang seneng gembira bahagia sukacita suka cinta sayang bangga kebanggaan membanggakan
  kagum mengagumkan terkesan mengesankan berkesan salut respek respect hormat apresiasi mengapresiasi diapresiasi terapresiasi pujian dipuji memuji terpuji teladan panutan inspiratif menginspirasi
  ramah sopan santun sabar telaten sigap tanggap responsif respons gercep gesit cekatan cepat kilat lancar mudah gampang praktis simpel simple efisien efektif rapi rapih tertib teratur bersih
  nyaman aman tenang damai tentram tenteram adem sejuk segar indah cantik ganteng elok menawan memukau memesona mempesona keindahan elegan mewah strategis luas lega
  enak lezat nikmat sedap gurih maknyus maknyuss yummy nagih ketagihan favorit andalan rekomendasi direkomendasikan recommended rekomen worth murah terjangkau hemat gratis diskon bonus untung
  beruntung keberuntungan rezeki berkah barokah berkat bermanfaat manfaat berguna membantu terbantu terbantukan dibantu menolong tertolong memudahkan dimudahkan mempermudah dipermudah solutif solusi
  berhasil sukses tuntas beres selesai rampung terselesaikan teratasi tertangani pulih sembuh sehat selamat lulus lolos menang kemenangan juara prestasi berprestasi penghargaan
  jujur adil bijak bijaksana amanah tulus ikhlas profesional transparan terbuka akuntabel kompeten cerdas pintar pandai jenius kreatif inovatif inovasi modern canggih maju kemajuan
  berkembang meningkat peningkatan membaik makmur sejahtera kesejahteraan semangat optimis semoga mudah-mudahan alhamdulillah alhamdullilah alhamdulilah hamdalah syukur bersyukur subhanallah masyaallah
  terimakasih terima-kasih makasih makasi makasii trimakasih trims tengkyu thanks thank thx tks tq tengs nuhun suwun matur-nuwun maturnuwun hatur-nuhun tarimo-kasih
  gembiranya ceria riang tertawa tersenyum senyum lucu gemas gemes menghibur terhibur seru menarik menyenangkan mengasyikkan romantis manis imut harapan berharap sepakat setuju mendukung dukung
  cocok pas tepat akurat lengkap komplit jelas informatif mendidik edukatif kompak solid akrab hangat setia peduli perhatian pengertian rindu kangen idola idaman impian berjaya gemilang cemerlang
  layak wajar pantas memadai berkualitas kualitas bermutu mutakhir original otentik legendaris terpercaya dipercaya andal handal tangguh kuat kokoh awet tahan-lama empuk renyah
  harum wangi cerah bersinar jempol bravo good nice great best love happy amazing awesome excellent perfect beautiful delicious friendly helpful clean fast cool fun wonderful lovely glad enjoy
  ditindaklanjuti direspon ditanggapi diperbaiki dilayani terlayani merakyat pro-rakyat berpihak lanjutkan pertahankan tingkatkan sukseskan
`)

const blame = list(`
  buruk jelek parah payah bobrok busuk bejat bangsat brengsek berengsek bajingan sialan sial kampret anjing anjir anjrit tolol goblok goblog bego bodoh bodo dungu idiot sinting gila gendeng
  biadab keparat jahat kejam sadis zalim dzalim dholim keji licik munafik culas curang kecurangan bohong berbohong kebohongan pembohong pembohongan bohongan dibohongi dusta hoaks hoax palsu fitnah tipu penipu menipu tertipu
  ditipu penipuan tipuan korup korupsi koruptor suap pungli dipungli sogok nyogok calo percaloan maling rampok dirampok mencuri dicuri pencurian begal mafia preman
  kecewa mengecewakan kekecewaan kecewanya dikecewakan sesal menyesal penyesalan nyesel nyesal kesal kesel sebel sebal jengkel dongkol geram gemas-kesal gedeg gedek muak muakk eneg mual jijik menjijikkan jengah enek
  marah ngamuk murka emosi berang naik-pitam ngeselin nyebelin menyebalkan menjengkelkan membosankan bosan bosen jenuh males malas malesin ogah ilfil ilfeel bete bt badmood badmud
  sedih kesedihan menyedihkan nangis menangis tangis pilu duka berduka galau patah-hati sakit-hati terluka luka perih pedih merana sengsara menderita penderitaan derita susah kesusahan sulit kesulitan dipersulit mempersulit
  repot merepotkan direpotkan ribet rumit ruwet njelimet berbelit berbelit-belit bertele-tele bingung membingungkan kebingungan pusing stres stress depresi frustasi frustrasi putus-asa capek capai cape lelah letih
  takut ketakutan ngeri mengerikan seram cemas khawatir kuatir was-was gelisah resah meresahkan panik trauma horor bahaya berbahaya membahayakan ancam mengancam terancam ancaman teror
  lambat lelet lemot lama kelamaan lamanya molor telat terlambat keterlambatan tertunda ditunda mangkrak macet mampet mandek mandeg terbengkalai terlantar ditelantarkan diabaikan abai cuek acuh masa-bodoh
  rusak kerusakan rusaknya hancur ambruk roboh berlubang bolong jebol bocor kotor jorok kumuh bau busuknya amis apek sampah becek banjir longsor kebanjiran terendam gelap mati padam pemadaman byarpet
  error eror erorr bug ngebug ngelag lag hang crash down gangguan gagal kegagalan gagalnya galat loading lemotnya hilang kehilangan raib tersendat terhambat hambatan kendala terkendala masalah bermasalah permasalahan problem
  ditolak penolakan tolak menolak dipingpong pingpong dioper dilempar lempar-lemparan oper diusir usir dibentak bentak membentak dimaki maki cacian caci hina menghina dihina hinaan rendahkan lecehkan pelecehan
  kasar judes jutek sinis galak sombong angkuh arogan belagu songong sok tengil norak lebay alay kampungan kurang-ajar nyinyir julid ketus songongnya semena-mena seenaknya sewenang-wenang
  mahal kemahalan mencekik memberatkan berat pemborosan boros rugi merugikan dirugikan kerugian merugi bangkrut miskin kemiskinan melarat kelaparan lapar krisis hutang utang nganggur pengangguran phk dipecat
  pecat mundur turun-jabatan tidak-becus becus percuma sia-sia mubazir mubadzir omong-kosong pencitraan janji-manis ngibul php nipu zonk kapok tobat cukup-sekali hambar anyep keras alot gosong basi asin pahit
  kurang kekurangan buang-buang terpaksa keluhan mengeluh keluhkan dikeluhkan komplain protes memprotes demo gugat menggugat kritik kecam mengecam kutuk mengutuk bantah sesat menyesatkan
  mati meninggal tewas korban kecelakaan bencana kebakaran terbakar ledakan perang konflik bentrok ricuh rusuh kerusuhan kacau kekacauan semrawut amburadul berantakan acak-acakan ngawur asal-asalan
  diskriminasi diskriminatif rasis ketidakadilan timpang pilih-kasih nepotisme intoleran radikal benci membenci kebencian dendam iri dengki cemburu selingkuh khianat mengkhianati pengkhianat
  sakit penyakit keracunan racun lemas pucat demam pengap gerah sumpek panas bising berisik sempit sesak penuh-sesak antre-panjang berjam-jam berhari-hari berminggu-minggu berbulan-bulan bertahun-tahun
  aneh ganjil janggal mencurigakan konyol memalukan malu aib miris prihatin memprihatinkan keprihatinan kasihan kasian nelangsa tragis ironis naas apes celaka petaka malapetaka
  gagap plin-plan plinplan lemah loyo lembek letoy letoi ampas sampahnya burik cupu najis amit-amit astaga astaghfirullah astagfirullah ya-ampun duh aduh waduh hadeh hadeuh hadehh yaelah huft hufft huhu hiks preet pret halah
  bad worst terrible awful disappointed disappointing slow dirty rude expensive broken hate angry sad poor horrible useless annoying boring fail failed
  nyusahin menyusahkan bikin-susah nyusahkan ngrepotin ngerepotin ngecewain lalai kelalaian teledor ceroboh sembarangan serampangan ilegal melanggar pelanggaran menyalahgunakan penyalahgunaan sewot
  tersinggung terhina tertekan terpuruk anjlok merosot turun-drastis melonjak meroket naik-terus langka kelangkaan kosong ngadat mogok rewel ngeyel bandel nakal bising debu berdebu asap polusi tercemar
`)

/** Javanese, Sundanese, Minang, Betawi, Banjar, Bali, Madura, Aceh, Bugis, Toba Batak, Ngaju: only what is said in one sense. */
const regionalPraise = list(`
  apik apikan becik sae saé seneng remen bungah bungahe tresna tresno rahayu penak kepenak resik nyamleng enake murakabi mirah rampung lancare gayeng ngangenin ngangeni bagja alus geulis kasep resep reueus
  gumbira senang bungangang genah ngeunah raoos raos mirah gancang tumaninah someah hade saena nyugemakeun rancak elok lamak lamaknyo sanang suko sabana-rancak kamek katuju mantun demen doyan girang
  bungas baik-banar himung nyaman-banar kaganangan sanang-banar becat beciklah luung luih melah jegeg bagia demen liang lega bagus-gati jaen galak-ati
  begus lebur senneng nyaman terro mangleremma jhagar gagah get that-get galak-that mangat seunang lagak jroh mameh madeceng makanja marennu nyameng cinnong poji
  denggan uli las-roha malas-roha tabo tabona baguk asik-ni bahalap bahalap-tutu sanang mangat kahanjak handak suka-tutu wareg dipaido-ora
`)

const regionalBlame = list(`
  elek ala ala-tenan bosok rusake kuciwa kuciwane gela gelo nelangsa susahe mumet ngelu judheg jengkele mangkel mangkele gregeten nesu ngamuke suwe suwene kesuwen leletan larang larange ora-becus goroh goblokan
  ngapusi diapusi apus-apus mblenger mblegudug kemproh reged rusuh-reged ndeso kepaten wedi wedhi sumelang kuatir nggilani njijiki sengit gething lara keloro kesel-tenan mbencekno mbencekake mbebayani
  goreng butut awon ambek ngambek keuheul keheul kesel-pisan hanjakal kuciwaeun lila kacida-lila mahal-pisan bohong-pisan ngabohong diteungteuinganan teungteuingeun baeud nyeri-hate sedih-pisan
  sieun geuleuh bau-pisan kotor-pisan riweuh hese hésé pusing-pisan ripuh lieur rieut rujit buruk-bana kanai bangih berang upek sakik-hati lambek lambeknyo lamo-bana maha mahanyo
  kumuah ciluah duto panduto pancilok cilok takuik cameh ibo rusuah rusuh-hati saik jaek jahek lungkah usang muyak kada-baik muar sarik kuciwak larangnya larang-banar lambat-banar ngalih pusang gair
  jelema-jele jele jelek-gati gedeg pedih keweh sakit-keneh sebet jengah pocol maal gelisah-gati takut-gati inguh liu-pelih
  jhuba jubha' sossa peggel gigir tako' larang-gallu kotor-onggu malarat jai' brok hana-get susah-that meuhai saket-hate beungeh teumakot paleh buloh jeuheut bateng masussa macai maja' metau mitau masolang
  jat roa marsak muruk hurang-denggan biar mabiar maila arga-ni gotap dangol sogo-ni rohana rigat papa papa-tutu belum-puas kapehe layau basingi mikeh pehe kapehen basingi-tutu
  boro-boro kagak-becus kaga-bener ngaco ngepet kagak-beres begok ngeselin-banget nyolot rese resek nyusahin-aja ngibulin bolot budeg
`)

/** What turns the words after it round. */
const negators = list(`
  tidak tak bukan belum jangan tanpa bukannya tidaklah tiada enggak engga nggak ngga gak ga gk g tdk tak kagak kaga kgk ndak nda ndk tida tidk blm blom belom belon bkn jgn jangan kurang krg minim gausah gapernah gada gaada
  ora ra mboten boten dudu durung aja ojo ojok henteu teu lain acan tacan ulah indak indaq alun alah-indak balun kada kadada lain-pang tan ten sing nenten tusing sanes banne benni ta' ce' hana han bukon bek
  de' tania teani dek ndang so daong dang unang ndada dia beken ela no not never dont cant hardly
`)

/** What makes the next word stronger. */
const boosters = list(`
  sangat amat sekali banget bgt bangettt bgtt bener benar sungguh paling terlalu super ultra pol poll polll abis abiss habis-habisan bener-bener sungguh-sungguh teramat nian tenan banter pisan pisan-pisan bana sabana banar gati sajan
  onggu that tutu situtu hian mansai so very really too extremely totally
`)

/** What announces that the sentence turns. */
const turns = list(
  `tapi tp tpi tetapi ttp-tapi namun padahal pdhl padahl sayangnya sayang-nya sayang-sekali cuma cuman hanya-saja meski meskipun walau walaupun eh ternyata nyatanya kenyataannya faktanya ujung-ujungnya ujungnya malah malahan nanging ning tapine tapi-na ngan namung tapinyo tapi-nyo but however although`,
)

/** Time that has been waited, offices waited at. */
const waits = list(
  `jam hari minggu bulan tahun mgg bln thn hr bln2 minggu2 bulan2 hari2 tahun2 wulan minggune sasi taun sasih poe dinten bulanan mingguan harian taon`,
)
const still = list(
  `sudah udah udh sdh dah uda wis wes sampun geus parantos alah sampai sampe smpe smp hingga dari sejak sedari masih msh isih masi nunggu menunggu tunggu menanti antre antri ngantri mengantre`,
)

/** What is asked for politely, and what announces. */
const pleas = list(
  `mohon mhn tolong tlg tulung please pls minta harap dimohon nyuwun punten nyuhunkeun bantu bantuannya pencerahan kapan kpn knp kenapa gimana bagaimana gmn mengapa iraha kumaha piye baa`,
)
const notices = list(`
  informasi info pengumuman jadwal selengkapnya simak baca berita kegiatan sosialisasi diseminasi rapat koordinasi kunjungan menteri gubernur bupati walikota presiden wakil kepala dinas kementerian pemerintah pemkab pemkot pemprov
  pemda diskominfo hadiri menghadiri menggelar digelar gelar resmi meresmikan peresmian melalui bertempat dilaksanakan pelaksanaan berlangsung dibuka pendaftaran peserta sobat warga masyarakat laporan data
  jakarta pilkada pilgub pilpres partai dpr kpu polisi tni sidang tersangka menurut ujar kata jelas-dia ungkap tegas ketua juru-bicara juta miliar persen usd rp
`)

export const feelings: readonly (readonly [number, readonly string[]])[] = [
  [1, praise],
  [-1, blame],
  [1, regionalPraise],
  [-1, regionalBlame],
]
export const functionWords = { negators, boosters, turns, waits, still, pleas, notices } as const

/** Emoji by how they feel. */
export const happyEmoji = '😀😃😄😁😆😊😍🥰😘🤩🥳🙂😇👍👏🙏💪❤💕💖💗💙💚💛🧡💜🤍😎🎉✨🌟⭐🔥💯🤝🙌👌😋🤗🥹😌🌹🌸✅🏆🫶'
export const unhappyEmoji = '😡😠🤬😤😒🙄😑😞😔😟😕🙁☹😣😖😫😩😢😭😱😨😰😥💔👎🤮🤢🤦🤷😓🥺😪🤡💀🖕❌🚮😾🥲🫠🤥'
/** Emoji that often mean the opposite of the words beside them. */
export const wryEmoji = '🙄😒🙃🤡😏🥴🤔👏😅'
