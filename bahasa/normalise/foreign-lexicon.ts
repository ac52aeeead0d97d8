/** Small words that tell a regional language or English from Indonesian and its slang; none of them is an Indonesian word or an abbreviation of one. */
const lines = {
  jav: 'suwe ngenteni takon wingi mengko ketemune jenenge larang murahe adoh cedhak anyar lawas ilang mbayar tuku adol ora iki iku kuwi wis sing karo kowe opo apa-apa piye durung nanging ngono ngene wong arep isih maneh mung uwong bocah ojo aja kabeh neng nang wae nek yen lan saka marang dadi mlebu metu kulo panjenengan sampeyan matur nuwun mboten nggih boten lagek saiki mbiyen sesuk ngendi ngopo ngapa sopo sapa kene kono dheweke deweke kanggo dening ndang ngerti gawe nggawe ngomong omah dalan duwit akeh sithik cilik gedhe apik elek seneng susah mangan turu mulih njaluk tulung ditulung padha podho amarga merga mergo uga ugo wong-wong kok-ne iso isa bisane',
  sun: 'teu henteu abdi urang maneh anjeun naon kumaha iraha atuh mah teh nu jeung sareng keur pisan ieu eta ieuh aya sanes tos geus acan deui kunaon saha dimana-mana kitu kieu lamun upami ku kana tina kanggo ngan wungkul loba seueur saeutik leutik badag alus goreng-patut hayang hoyong bade arek teuing meuni euy mangga punten hatur nuhun wilujeng enjing wengi peuting isuk kamari ayeuna jalma imah duit-na dahar balik-deui nyaeta oge sakabeh saukur meureun cenah ceunah',
  min: 'indak ndak-lah nan jo awak ambo apo baa iko alun ado dek pulo juo sia bilo dima kama manga tu-lah urang sadonyo rancak elok bana lamak kini kito inyo waden den kalian-ko lah-lai alah lai dapek pai ka-rumah sabana saketek banyak-bana tibo sakik bara ciek duo tigo ampek limo manolong tolonglah-lah pitih rumah-gadang kapatang baiak indakkan untuak jadi-e masuak dalam-ko surek kaluar-ko',
  bjn: 'kada kadada ulun ikam pian nang wan haja banar gasan ngini ngitu kaya-apa napa-garang handak handang sudah-pang banyu tulak bulik guring makan-nasi kenapakah himung inya buhan bubuhan lawan-urang',
  ban: 'tiang titiang ragane nenten ten sane antuk ring sampun durung-masa napi punapi kenken jani ibi mani dija sira ento ene liu bedik luung jelek-gati gati pesan-gati suba konden sing-dadi ajak-timpal timpal jumah',
  mad: 'bula sengko sengkok ba’na beni ta’ tak-bisa se-la ban-reng reng reya areya juwa ariya ampon gi’ kaule ka’dhinto ta’iye oreng bannya’ tade’ badha mangken dhimma sapa-reng nape arapa molae sateya lagghu',
  bbc: 'ndang dang do ma ho ahu hami hita nasida aha sian tu na-di naeng nunga nungnga boi sude godang saotik bagas jabu mangan-ma modom lao ro mulak ninna alai jala molo dungi songon',
  ace: 'hana nyoe nyan loen lon droeneuh gobnyan peue pakon pajan dari-gob hinoe hideh dile jinoe singoh baroe ureueng that bit-that keu ngon nibak tapi-hana geutanyoe',
  bug: 'iyya idi aga magi pekkoga denre baja siaga maega ceddi dena degaga engka okko ri-bola bolana naekiya narekko sibawa tau-e manre',
  nij: 'dia-tau jida jatun aku-uluh ikau ewen narai kilen hetuh hete dapit kueh handiai isut labih are-toto toto uluh huma lewu ewei',
  eng: 'the is are was were you your my we they this that these those with from have has had not but what when where which who how why because would could should will just been being there their them his her our its about after before only very really never always please can do does did don i am im it he she of to in for on and',
}

/** Every small word of another language than Indonesian. */
export const foreign: ReadonlySet<string> = new Set(
  Object.values(lines)
    .join(' ')
    .split(' ')
    .filter((word) => !word.includes('-')),
)
