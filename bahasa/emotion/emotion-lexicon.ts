const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Words that name or show one of five emotions, by hand: Indonesian as typed, and the regional words mixed in. */
export const emotionWords = {
  anger: list(`
    marah marahin dimarahin ngamuk murka geram gemas-sekali kesal kesel kezel sebal sebel jengkel dongkol gedeg gedek emosi esmosi berang muak muakk eneg jijik benci kebencian dendam sewot ngegas
    anjing anjir anjrit anying anjay njing asu bangsat brengsek bajingan kampret keparat sialan sial tai taik bacot bego goblok goblog tolol bodoh dungu idiot sinting gila gendeng edan monyet babi
    kurang-ajar kurangajar biadab jahat licik munafik curang culas bohong pembohong penipu nipu korup koruptor maling pengkhianat kafir bubarkan pecat tangkap penjarakan usir mampus rezim cebong kampret cebongers
    sok songong sombong belagu nyinyir bacotan fitnah tuduh hina menghina sampah nyebelin ngeselin menyebalkan rese resek nyolot jancok jancuk cok cuk gathel matamu ndasmu tailah paansi apaansih apasih heran
    nesu mangkel gregeten ngamuk gething sengit keuheul ambek ngambek bangih berang sarik muar peggel gigir beungeh muruk macai singangar ngambul ngewa sakiak bengis mumet protes kecam kritik rasis diskriminasi
    dikira dipikir emang-kenapa ngapain bubar pelecehan lecehkan seenaknya semena-mena gausah gak-usah urus urusin bungkam mulut congor caper munafik fakboi pelakor`),
  fear: list(`
    takut takutnya ketakutan takuut wedi wedhi sieun takuik gair takot tako' maila marsak ngeri serem seram horor horror hantu setan kuntilanak pocong genderuwo merinding parno paranoid panik cemas khawatir kuatir
    kawatir was-was waswas gelisah resah deg-degan degdegan deg2an gemetar gemeteran tremor grogi gugup nervous insecure trauma phobia fobia ancam ancaman terancam bahaya berbahaya teror teroris bom gempa tsunami
    banjir longsor gunung meletus kecelakaan begal rampok perampok pembunuh dibunuh culik diculik mati kematian neraka azab kiamat dosa gelap sendirian malam-malam mimpi-buruk jangan-jangan ntar gimana-kalau semoga-tidak
    jantung jantungan kaget terkejut syok shock pusing bingung overthinking mikir kepikiran nggak-berani gak-berani ga-berani berani keringat-dingin ujian sidang skripsi dosen interview operasi suntik jarum dokter
    sumelang miris kalebet giris inguh jejeh keder ngeper dredeg hawatir hariwang rudet cameh was gewa kecut ciut sawan`),
  happy: list(`
    senang seneng senangnya senengnya bahagia bahagianya kebahagiaan gembira riang ceria sukacita girang bungah bagja gumbira himung suko sanang kahanjak marennu liang galak lebur las-roha alhamdulillah
    alhamdulilah alhamdullilah hamdalah syukur bersyukur subhanallah masyaallah puji-tuhan puas bangga terharu semangat lucu ngakak wkwk wkwkwk wkwkwkwk haha hahaha hahahaha hehe hehehe ketawa tertawa tersenyum senyum
    asik asyik seru keren mantap mantul hebat bagus indah cantik ganteng suka menang juara lulus lolos wisuda sukses berhasil rezeki rejeki hadiah gajian libur liburan jalan-jalan traveling konser tiket ketemu bertemu
    akhirnya selamat congrats ulang-tahun happy birthday yeay yay yey horee hore asyikk enak nikmat enjoy santai nyaman betah refreshing main nonton makan masak resep rindu-terobati bersyukurlah moment momen
    keluarga teman-teman bareng barengan rame seru-seruan favorit biasku bias fans comeback gembol lega plong beruntung untung berkah barokah penuh-warna hepi happyy hepii gayeng remen resep reueus`),
  love: list(`
    cinta cintaku mencintai dicintai cintai sayang sayangku sayangi menyayangi disayang kasih kekasih kasihku tresna tresno nyaah bogoh cinto tarasmi katuju holong demen tresne terro handak kangen rindu merindukan kerinduan
    rindunya kangennya kanget sono jodoh jodohku pacar pacaran pacarku gebetan mantan crush suami istri suamiku istriku menikah nikah nikahin lamar melamar pernikahan akad ijab hati hatiku hatimu mesra romantis peluk pelukan
    memeluk cium kecup bucin baper gombal rayuan setia kesetiaan berjodoh halal pelaminan kamu-yang dirimu untukmu padamu kepadamu bersamamu denganmu tentangmu mencintaimu menyayangimu aku-padamu soulmate sweet
    love loveyou loveu iloveyou babe beb bebeb ayang ayangku honey valentine asmara jatuh-cinta jatuh-hati naksir suka-kamu cogan oppa saranghae tuhan-cinta mahabbah kasih-sayang tulus ketulusan sehidup semati selamanya
    menunggumu mendampingi dampingi sandaran pundak senyummu matamu wajahmu namamu lelaki perempuan wanita pria doa kudoakan mendoakan imam makmum sayang-banget ibu-tercinta tercinta terkasih tersayang belahan-jiwa`),
  sadness: list(`
    sedih sedihnya kesedihan menyedihkan sedhih nangis menangis nangis-terus nangisin tangis tangisan air-mata pilu duka berduka dukacita galau patah-hati sakit-hati sakit sakitnya tersakiti nyesek sesek sesak perih pedih
    luka terluka kecewa kuciwa mengecewakan dikecewakan kehilangan ditinggal ditinggalkan meninggalkan pergi kepergian meninggal wafat almarhum almarhumah innalillahi putus diputusin mantan kesepian sepi sendiri hampa kosong
    hancur remuk merana nelangsa menderita derita sengsara lelah capek cape capai letih nyerah menyerah putus-asa pasrah gagal kegagalan menyesal nyesel sesal penyesalan maaf maafkan kasihan kasian malang miris prihatin
    iba terpuruk depresi stres stress frustasi bunuh-diri sial nasib apes hiks huhu huhuhu hiksss :( :'( sad sadboy ambyar gamon move-on mewek dikhianati khianat selingkuh diselingkuhin dicampakkan diabaikan php digantung
    susah sulit berat sabar kuat-ya tega mengapa kenapa tak-bisa ora-iso hujan rinai senja kenangan mengenang dulu teringat rindu-tak terlanjur percuma sia-sia miskin lapar nganggur sedih-pisan ibo rusuah sungkowo
    kelangan loro lara gela gelo kuciwo nelongso susah-hati sossa papa masussa dangol arsak mikeh sungkan hanjakal tunggara malarat`),
} as const
