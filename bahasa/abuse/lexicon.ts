/** What an abusive passage is made of. */
export type Kind =
  | 'insult'
  | 'profanity'
  | 'sexual'
  | 'threat'
  | 'dehumanising'
  | 'religion'
  | 'ethnicity'
  | 'nationality'
  | 'gender'
  | 'disability'
  | 'politics'

/**
 * How far a word speaks for itself. `strong`: abusive wherever it is used and not quoted. `plain`: abusive unless the sentence says otherwise.
 * `mild`: an exclamation among friends, abusive only when aimed at somebody. `swear`: an animal, but more often a curse. `literal`: an animal or a thing
 * unless aimed at somebody. `harsh`: hard criticism, which is no abuse by itself. `group`: names people and is none either.
 */
export type Strength = 'strong' | 'plain' | 'mild' | 'swear' | 'literal' | 'harsh' | 'group'

/** Words of one kind and strength, separated by blanks; phrases by line ends. Without repeated letters, lower case. */
export type Entry = { kinds: readonly Kind[]; strength: Strength; words?: string; phrases?: string }

/** Our own list, written by hand for this project: Indonesian, slang and the regional languages that turn up in an inbox. */
export const lexicon: readonly Entry[] = [
  {
    kinds: ['profanity'],
    strength: 'strong',
    words: `anjeng anying anjink anjinc anjim anjg anjng anjgn anj ajg ajng anjk anjirlah asyu asw asoe bangsat bangsad banksat bgst bngst bgsd bangst
      bngsat bgsat bangke bangkek bngke bangkhe bngsd bajingan bajigan bajngan bjingan bjngn bajinguk bajindul bajinguan bangsul keparat kparat
      keparad kprt bedebah bdebah brengsek brengsex brengsk brngsek brgsek berengsek sialan syalan sialand siaul kampang kimak kimaq pukimak pukimay
      pukima pukimai pukimek puqimak cukimai cukimay cukimak jancok jancuk jancox jancuq jnck jncok jncuk jancik diancok dancok dancuk dancuq damput
      jangkrek jiancok juancok juancuk janckok coeg cuk cok coek jembot jingan jiguk taek tahik taimu taiklah dajal laknat laknatulah
      laknatuloh dilaknat terlaknat terkutuklah biadap biyadab bejat bejad kurangajar krgajar fuck fck fuk fucking fakin motherfucker mofo fucker
      fuckin shit bulshit ashole ashol bastard bitch bich bitches biatch sonofabitch dickhead wtf stfu gtfo cunt pusy dick cock whore slut godamn
      fagot niga niger retard retarded twat wanker kehed kehead koplok goblog anjrot kiriq kirek pantek panteks panteq pantex pntk kanciang
      kancuik kalera kalara bodat bodad lonteng bagudung pukimaklah babiat bangkelan patek kehit bangkot pecun kuontol lancau lanciau cibai cibay
      niama niamah tailaso telaso sundala sundal sundel sundelan suntili aseng cenderemata tongeng bagero bakero patengteng kakekane pekok
      mbokne ancok ancuk uasu uasuw wasu wasuw`,
    phrases: `kurang ajar
      kurang ajr
      krg ajar
      kurang ajang
      anak setan
      anak iblis
      anak anjing
      anak babi
      anak monyet
      anak haram
      anak jadah
      anak lonte
      anak sundal
      anak dajal
      anak asu
      anak kampang
      son of a bitch
      piece of shit
      what the fuck
      babi ngepet
      babi hutan lu
      pantat bapak kau
      pala bapak kau
      palak bapak kau
      kepala bapak kau
      pala lu peyang
      pala lu
      mbok ancok
      mbokne ancuk
      mbahmu kiper
      matamu picek
      cocotmu
      tai kucing
      tai anjing
      tai babi
      tai ayam
      tahi kucing
      taik kucing
      anjing lu
      anjing lo
      lu anjing
      dasar anjing
      dasar babi
      dasar monyet
      dasar setan
      dasar iblis
      dasar anying
      bau bangkai
      makan tai
      makan taik
      makan tahi
      jilat pantat
      penjilat pantat
      menjilat pantat
      eek lu
      setan alas
      setan kober
      iblis laknat
      biang kerok sialan
      najis lu
      najis mugholadoh
      haram jadah`,
  },
  {
    kinds: ['sexual', 'profanity'],
    strength: 'strong',
    words: `kontol kontl kntol kntl konthol kontel knthol kontlo tolkon kentot kentu kentou kenthu ngentot ngentod ngentd ngntd ngntot ngnt ngentu entot
      entod ewe ewean ewek ngewe diewe ngeue ewelah entotin memek memeg meki mekimu memew meqi momok pepek pek pepeq tempik tempick tempyk
      itil heunceut heuncut hencet kanjud peler plr pler palkon tytyd tytid tityd tit pentil jembut jmbt jmbut jembud jembutan jembt toket toked
      tobrut teteknya susugede pentilnya ngaceng ngacengan sange sangean sangek sengean colmek crot bispak bisyar bkp ngocol sepong nyepong sepongan
      isepan bjir bdsm openbo milf gangbang thresome pepekmu silitmu jubor pantatmu pantatlu lonte lonthe lnte lontelah perek pereks jablay jablai
      pelacor pcun ayamkampus bencong bences banci bancikaleng maho homoan homok ngehomo hombreng sekong lesbong lesbian cimeh`,
    phrases: `open bo
      ayam kampus
      cabe cabean
      tante girang
      perempuan murahan
      cewek murahan
      wanita murahan
      wanita jalang
      perempuan jalang
      cewek gatal
      perempuan gatal
      jual diri
      jual tubuh
      jual badan
      jual selangkangan
      buka selangkangan
      pelakor murahan
      otak selangkangan
      otak mesum
      penjahat kelamin
      nafsu binatang
      kurang belaian
      minta dientot
      minta dipake
      isep kontol
      sepongin dong
      susu gede
      toge pasar`,
  },
  {
    kinds: ['insult'],
    strength: 'strong',
    words: `goblok goblock goblk gblk gblok gblog gblg goblik gobloknya goblos guoblok geblek gblek geblak tolol toloi tlol tololnya tolil telol tulol
      tololisasi ketololan bego begok bgo bgok begolu begonya kebegoan dongok dgok dungu kedunguan pendungu idiot idiotik idyot idiotnya
      koplak kuoplak koplax goplak ndableg ndablek bebal bolot blon sontoloyo sontoloy sompret semprul semprol kunyuk kunyak babu budakmu
      bacot bacod bct bcot bcoy bacotan membacot ngebacot cocot cocote cocotmu cocotnya congor congormu congore congornya 
      cangkemnya bacotlu bacotmu bacotnya moncong moncongmu cingcong ndasmu endasmu ndase ndasm endhas gundulmu matane matalu
      matalo palalu palelu paloe edian sarap saraph srap sarapnya sinting gendheng gemblung gendenk 
      kentir senewen gebleg kocluk jilatan cecunguk cecungut cunguk begundal bromocorah sampahmasyarakat pelongo plongo plongaplongo kerey
      kismin budheg picek tukangbohong bangsatnya cebie cebongan kecebongan termulyono`,
    phrases: `otak udang
      otak dengkul
      otak kosong
      otak bebal
      otak di dengkul
      otak di pantat
      otak keledai
      otak ayam
      otak kebo
      otak sampah
      otak miring
      otak karatan
      otak kecebong
      otak kadal
      kurang otak
      kurang waras
      tidak waras
      gagal otak
      gegar otak lu
      cuci otak lu
      rada gila
      dasar gila
      gila lu
      lu gila
      setengah waras
      setengah gila
      tidak punya otak
      tidak ada otak
      tidak berotak
      tidak pakai otak
      otak tidak dipakai
      tidak punya malu
      tidak tahu malu
      tidak tau malu
      tidak punya hati
      tidak tahu diri
      tidak tau diri
      tidak punya urat malu
      urat malu putus
      muka badak
      muka tembok
      muka tebal
      muka babi
      muka monyet
      muka anjing
      muka dua
      muka pantat
      muka setan
      muka lu jelek
      muka kayak pantat
      muka kayak babi
      kulit badak
      mulut sampah
      mulut comberan
      mulut busuk
      mulut bau
      mulut ember
      mulut jamban
      mulut got
      mulut kotor
      mulut lemes
      mulutmu harimaumu
      hati busuk
      busuk hati
      hati iblis
      sampah masyarakat
      sampah negara
      manusia sampah
      pejabat sampah
      pemerintah sampah
      negara sampah
      pelayanan sampah
      instansi sampah
      dasar sampah
      sampah lu
      tikus kantor
      tikus berdasi
      tikus negara
      lintah darat
      budak cinta lu
      bani micin
      generasi micin
      otak micin
      kebanyakan micin
      gagal paham lu
      tidak ngotak
      tutup mulut lu
      tutup bacot
      banyak bacot
      bacot doang
      jaga bacot
      banyak cincong
      banyak cingcong
      asal bacot
      asal jeplak
      asal njeplak
      asal mangap
      tukang bohong
      tukang kibul
      tukang tipu
      raja bohong
      raja tipu
      ratu bohong
      mental tempe
      mental kerupuk
      mental babu
      mental budak
      mental pengemis
      kutu kupret
      kutu busuk
      kebo lu
      bocah ingusan
      bocah tengik
      anak bawang lu
      anak mami
      anak ingusan
      tua bangka
      bandot tua
      nenek lampir
      nenek sihir
      mak lampir
      muka gile
      orang kampung lu
      badut politik
      badut negara
      plonga plongo
      planga plongo
      mata duitan
      rai gedek
      rai gedhek
      rai munyuk
      lambe turah lu
      ora nduwe utek
      ora duwe utek
      ra nduwe utek
      ra duwe isin
      ora duwe isin
      ra mutu
      ora mutu
      utek ngendi
      utekmu ngendi
      teu boga otak
      teu boga kaera
      euweuh otak
      indak ado otak
      indak punyo otak
      ndak ado utak
      kanai hariang
      cilako ang
      waang kalera
      hang bodat
      so maradat
      dang maruhum
      jolma na oto
      oto do ho
      ndang maruhum
      tadha' otakna
      you suck`,
  },
  {
    kinds: ['insult'],
    strength: 'strong',
    words: `belegug bungul tambuk bangang palui buyan bahlul bongak bedegong borokokok ndlogok ndlodok ngepek kemaki kementhus trondolo gatheli gathel
      ndobol dapurmu cocotmu picak biongo pendo bangai pungo belog buduh naskeleng bojog kleng basong jogang anjiang baruak cirik bodok
      paleh pukoima pemai patek celeng lonthe gesrek gendeng kentir bencot plongah dableg mbahmu mbokmu ndladuk ngehek moron dumbas jackas imbecile
      scumbag douchebag prick bolocks crackhead nutjob dipshit numbskul aswipe arsehole jerkof bimbo skank tramp fvck fvcking fcuk phuck biyatch
      govlok govlox gobs gobluk gobloug gublik tolol begitol tolal tolel bedon bangsat bangsyat bansat bangcat anjrid anjirun anjlng anjuing anyink
      anjinx ajing anjibg anjig njing jancok jamcok jangcok jancoek jancuok diamput jiangkrik jangkrek mbelgedes mbelgedhes telekmu raigedhek munyuk
      kemproh kontolodon kontolmu kontolnya mekmek memekmu ngentotin ngewein diewek ngaceng sangean colin ngocokin pepekmu titidmu tobrut nyepong
      nyepongin brengsek berengsek brangsek bangsatlah keparatlah kuparat kaparat bejatnya bangsulan bajingak bajingun`,
    phrases: `kayak pantat
      kayak tai
      kayak taik
      kayak bangkai
      kayak babi
      kayak anjing
      kayak monyet
      kayak setan
      kayak iblis
      kayak comberan
      kayak silit
      kayak binatang
      kayak kontol
      kayak memek
      kayak lonte
      kayak banci
      kayak kebo
      koyo asu
      koyo kirik
      koyo munyuk
      koyo telek
      otak lu dimana
      otak lu di mana
      otak pada kemana
      otak pada ke mana
      otak digadai
      otak ketinggalan
      otak lu karatan
      otak dipakai
      otak dipake
      otak dipake dong
      isi otak lu
      isi kepala lu
      lempar tai
      cik mangkuk
      muka kotak
      muka kayak
      tampang kayak
      mulut kayak
      wajah kayak
      congor kayak
      teu boga pikiran
      hulu peuyeum
      jelema gelo
      sia gelo
      tong sia
      sirah kosong
      ora ndue utek
      utek dengkul
      utek udang
      utek kopong
      endas kopong
      ndas kopong
      sirah kopong
      manusia laknat
      manusia terkutuk
      manusia biadab
      manusia bejat
      manusia binatang
      manusia setan
      makhluk hina
      makhluk biadab
      makhluk tidak berotak
      hina lu
      hina dina
      sampah peradaban
      sampah demokrasi
      pelacur politik
      pelacur agama
      pelacur media
      lonte politik
      germo politik
      pelacur murahan
      lacur lu
      setan berwajah
      iblis berwajah
      setan berjubah
      iblis berjubah
      serigala berbulu
      ular berkepala dua
      kepala dua
      anjing penjajah
      anjing istana
      anjing penguasa
      anjing penjilat
      monyet senayan
      tikus senayan
      beban keluarga
      beban negara
      beban hidup
      buang oksigen
      tidak guna lu
      muka setan
      mulut setan
      mulut iblis
      mulut berbisa
      lidah ular
      lidah bercabang
      dasar pembohong
      dasar penipu
      dasar pengkhianat
      dasar pengecut
      dasar munafik
      dasar sinting
      dasar sampah
      dasar rakus
      dasar licik
      dasar pemalas
      dasar gembel
      dasar kampungan
      dasar banci
      dasar bencong
      dasar pelacur
      dasar pelakor
      dasar penjilat
      dasar cina
      dasar kafir
      dasar pki
      dasar komunis
      dasar onta
      dasar arab
      dasar lu
      pembohong besar
      penipu besar
      lu kafir
      lu pki
      lu maling`,
  },
  {
    kinds: ['insult'],
    strength: 'plain',
    words: `bodoh bodho bodoah bodohnya bdoh pembodohan bodohin kegilan jamed matrek pemecah
      komunisgayabaru inlander negro negroid autis debil imbisil jalang murahan pelakor bacrit banyakbacot ngehe ngehek`,
    phrases: `dasar bodoh
      bodoh sekali
      bodoh banget
      orang bodoh
      kaum bodoh
      rezim dzolim
      rezim dungu
      rezim komunis
      rezim pki
      rezim gila
      partai setan
      partai kafir
      bodohi rakyat
      tai lah
      mati aja lu
      mati aja
      mati sana
      mati saja
      mampus lu
      modar ae
      semoga cepat mati
      semoga mati
      semoga kena azab
      semoga masuk neraka
      pergi ke neraka
      neraka jahanam
      keluar lu
      minggat sana
      enyah kau
      enyah lu
      sok suci
      sok alim
      sok jago
      sok keras
      sok bersih
      sok iye
      apaan tai
      lebih buruk dari binatang
      kayak binatang
      kaya binatang
      seperti binatang
      macam binatang
      dasar binatang
      kelakuan binatang
      binatang semua
      bukan manusia`,
  },
  {
    kinds: ['insult', 'politics'],
    strength: 'strong',
    words: `cebongers cebonger cebi kamprets kampretos kampreto kamprut krampret kmpret kadrun kadruners kdrun togog nasbung
      panasbung nastak panastak nastaik buzerp buserp termul taplak ternakmulyono kaumsumbupendek antek anteknya penjilat penjilad pejilat`,
    phrases: `antek asing
      antek cina
      antek aseng
      antek pki
      antek zionis
      asing aseng
      aseng asing
      kaki tangan pki
      kadal gurun
      bani serbet
      bani taplak
      bani onta
      bani kotak
      bani cebong
      sumbu pendek
      kaum bumi datar
      kaum sumbu pendek
      pasukan nasi bungkus
      pasukan nasi kotak
      buzzer bayaran
      boneka asing
      budak asing
      budak cina`,
  },
  {
    kinds: ['profanity'],
    strength: 'swear',
    words: `kampret cebong kecebong tai taik tahi anjing asu babi monyet munyuk kethek `,
  },
  {
    kinds: ['insult'],
    strength: 'literal',
    words: `dongo dengkulmu dengkule tempek gilo lemot lambemu udelmu muncrat cangkeme gelo raimu cangkemu cangkem pengkhianat penghianat membodohi dibodohi sampah maling garong rampok tuyul ampas cacat matamu bumidatar setan syaitan syetan iblis tetek titit titid gila gile edan kirik norak cebol`,
  },
  {
    kinds: ['sexual'],
    strength: 'plain',
    words: `colay coli germo gigolo gundik hentai kanjut kimcil mucikari ngocok nyedot pedo 
      purel silit turuk`,
  },
  {
    kinds: ['insult', 'gender'],
    strength: 'plain',
    words: `bnci gay homo lesbi`,
  },
  {
    kinds: ['insult'],
    strength: 'plain',
    words: `babumu bangor begajul biadab bopeng borokan brandal budeg budek buduk buluk burik buriq butek cebolan cingkrang clng congek culun cupu damnit
      dedemit dekil demit durjana edyan gembel gembelan gendeng genderuwo gendruwo jelata jongos jorok kacung kampank kampungan kanina katro katrok
      kerempeng khianat kudisan kumal kuntet kurapan munafek munafik munafikun munafiq munafiqun munapik ndeso nyet panuan pcundang pea
      peak pecundang pembohong pembual pendusta pengecut picak plonga prek pret shaitan teik telek 
      telo tulalit udik`,
  },
  {
    kinds: ['insult'],
    strength: 'harsh',
    words: `amitamit koruptor badut belagu bengis blagu bobrok bobroknya busuk caper cemen cih cinak cokim cokin cuih culas curang dzalim dzolim eneg enek fasis gagu
      ganjen gatal gatel hoaks huek idih jahanam jahat jijik kafir kafirharbi kafirun kapir kapirun kebusukan kejam keji khawarij khowarij kibul
      kominis komunis komunisme kopar kualat lembek licik mafia mampos mampus memalukan menjijikan modar muak murtad murtadin musyrik najis najong
      najonk neopki ngeyel nyampah nyolot pansos pembohongan pembunuh penipu pki provokator puih radikal rakus rasis sadis sengak serakah sesat
      sombong songong taghut takfiri tamak tengik tengil terkutuk teroris thaghut thoghut thogut tiran togut wahabay wahabi wahabih wahaboi zalim
      zholim zindik zolim`,
  },
  {
    kinds: ['profanity'],
    strength: 'mild',
    words: `anjir bodo bodoamat anjrit anjer njir anjay anjai njay anjas ajir ajay jir jrit buset busyet buseng busyeng njrit njer njirlah bujug bujubuneng sialnya damn
      asem jangkrik gokil tulul bused kupret kamvret kepret dodol gemblong monyong jigong`,
  },
  {
    kinds: ['sexual'],
    strength: 'literal',
    words: `cabul cabulin mesum mesumin bokep porno pelacur lacur pedofil telanjangin bugil`,
  },
  {
    kinds: ['dehumanising'],
    strength: 'literal',
    words: `mnyt ketek kera beruk kerbau kebo keledai kambing domba biri bandot unta onta buaya biawak kadal ular ulo tikus curut cecurut kecoa kecoak lalat
      lintah cacing belatung benalu parasit hama celeng binatang bangkai`,
  },
  {
    kinds: ['religion'],
    strength: 'group',
    words: `islam muslim muslimah kristen nasrani katolik katholik protestan pendeta pastor hindu budha konghucu yahudi syiah suni ahmadiyah salafi
      muhamadiyah cadar bercadar atheis ateis`,
  },
  {
    kinds: ['ethnicity'],
    strength: 'group',
    words: `cina china cino tionghoa tiongkok chinese arab batak madura dayak bugis papua sipit pribumi nonpribumi`,
  },
  {
    kinds: ['nationality'],
    strength: 'group',
    words: `rohingya pengungsi tka wna bule asing malaysia malon malingsia singapura israel zionis imigran`,
  },
  {
    kinds: ['gender'],
    strength: 'group',
    words: `perempuan wanita cewek cewe janda perawan lgbt transgender waria transpuan feminis`,
  },
  {
    kinds: ['disability'],
    strength: 'group',
    words: `difabel disabilitas tunanetra tunarungu tunawicara tunagrahita tunadaksa odgj autisme`,
  },
  {
    kinds: ['politics'],
    strength: 'group',
    words: `pemerintah rezim presiden menteri gubernur bupati walikota pejabat dpr dprd partai politikus politisi kpu polisi polri tni aparat pdip gerindra
      golkar pks hti fpi relawan pendukung kubu timses oposisi petahana oknum petugas`,
  },
]

/** Words that call for harm to those named beside them. */
export const attackWords = `usir usirlah bunuh bunuhlah bantai basmi basmilah binasakan musnahkan musnahin ganyang bakar gantung penggal tembak hajar habisi habisin lenyapkan singkirkan enyahkan enyah deportasi tumpas sikat gebuk gebukin hancurkan usirin pulangkan bumihanguskan bantailah penggallah halal`

/** Threats against whoever is spoken to. */
export const threatPhrases = `kubunuh kamu
  gue bunuh
  gua bunuh
  gw bunuh
  saya bunuh
  aku bunuh
  kubunuh
  tak pateni
  tak bunuh
  tak gibeng
  tak kaplok
  tak antem
  tak jotos
  tak obong
  bunuh kamu
  bunuh saja
  bunuh aja
  bunuh lu
  bunuhin aja
  bacok aja
  bacok lu
  gue bacok
  gw bacok
  saya bacok
  gue tonjok
  gw tonjok
  gue hajar
  gw hajar
  saya hajar
  gue gebuk
  gue gampar
  gw gampar
  gue tampol
  gw tampol
  minta digampar
  minta ditabok
  minta ditampol
  minta dihajar
  minta dibacok
  minta dibunuh
  minta dibakar
  gue bakar
  gw bakar
  saya bakar
  kubakar
  kami bakar
  bakar kantor
  bakar kantornya
  bakar aja
  bakar saja
  bakar kantormu
  bom aja
  bom saja
  gue bom
  kepala lu pecah
  pecahkan kepala
  pecahin kepala
  penggal kepala
  penggal kepalanya
  gantung aja
  gantung saja
  gantung di monas
  tembak mati aja
  tembak saja
  tembak kepalanya
  patahin leher
  habisi nyawa
  habis kau
  habis lu
  mati kau
  mati kamu
  matilah kau
  matilah kamu
  awas kau
  awas lu
  awas kalian
  tunggu aja lu
  lihat saja nanti kalian
  gue cari rumah lu
  gw cari rumah lu
  tahu rumahmu
  tau rumah lu
  gue santet
  tak santet
  santet aja
  siram air keras
  kutampar lu
  ludahin muka
  ludahi muka
  colok mata
  mau gue colok
  gue habisin
  gw habisin
  gue sumpahin
  sumpahin lu
  gue tampar
  saya tampar
  gue injek
  gue patahin
  tunggu pembalasan
  bacok saja
  bakar hidup hidup
  kebiri aja
  rajam aja
  gue geprek
  tak kampleng
  tak tapuk
  ditampar lu
  sini maju
  darahnya halal
  halal darahnya`

/** Stems that senders blot out ("b*go"), spread ("a n j i n g"), split or turn round; the commonest, to keep the guessing safe. */
export const disguised = `anjing bangsat babi monyet asu kontol memek ngentot jancok jancuk goblok tolol bego bajingan keparat brengsek kampret setan iblis lonte
  perek pelacur jembut pepek peler titit tempik itil puki pukimak cukimai pantek bacot cocot dungu idiot geblek goblog fuck shit bitch asshole bastard tai taik bangke
  biadab laknat bodoh gila sialan kimak ngewe banci bencong jablay cebong kadrun sundala tailaso kampang bodat`
