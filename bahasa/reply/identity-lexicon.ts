/** Words that name an institution or begin its name. */
export const institutionWords = `kbri kjri kri kdei ptri kemlu kementerian kemenlu kemenkes kemenkeu kemenag kemensos kemenkumham kemenkum kemendagri kemendikbud kemdikbud kemendikdasmen kemdiktisaintek kemnaker kemenaker
  kementan kemenhub kemenpupr kementerian_pu kemenkop kemendes kemenpora kemenparekraf komdigi kominfo diskominfo bakti setneg kemensetneg bkn bkd bkpsdm bp2mi bp3mi kp2mi bnp2tki
  imigrasi ditjen direktorat dirjen dukcapil disdukcapil disdik dinas dinkes dinsos dishub dlh disnaker disperindag disdag dpmptsp dpmd pupr pu bappeda bapenda bpkad inspektorat itjen irjen
  bpjs jkn pandawa pln pdam perumdam perumda pertamina kai commuter asdp pelni angkasa damri taspen asabri jasa_raharja bulog
  pajak djp kring kpp cukai ojk bpom bmkg bnpb bpbd basarnas bnn kpk kpu ppln bawaslu ombudsman komnas
  polri polda polres polresta polrestabes polsek satlantas ditlantas samsat propam kejaksaan kejari pengadilan pemkot pemkab pemprov pemda pemerintah kecamatan kelurahan
  rsud rsup rumah_sakit puskesmas posyandu utd pmi uptd upt ult puslapdik kua kankemenag ppih bpn kantah atr mpp biro humas setda sekretariat panitia baznas satpol pusdalops damkar kesbangpol dpr dprd bkk kkp kukm bmkg marga pengadilan kejari ksop syahbandar unit_ppa kodim koramil lurah camat bupati walikota gubernur badan balai lembaga komisi mahkamah universitas konjen konsulat kedutaan perwakilan`

/** Words that say who is speaking, beside an institution's name. */
export const speakingPhrases = `kami dari
  saya dari
  di sini
  disini
  bantu jawab
  menjawab
  menyapa
  admin
  tim
  unit
  humas
  salam dari
  salam hangat
  salam sehat
  salam
  halo dari
  mewakili
  kulo saking
  hormat kami`
