/** Countries in Indonesian with ISO 3166-1 codes and the other ways citizens write them: `MY Malaysia|malay`. */
export const countries = `ID Indonesia|RI
MY Malaysia|malay
SG Singapura|singapore|singapur
BN Brunei Darussalam|brunei
TH Thailand
VN Vietnam
PH Filipina|philippines|filipin
KH Kamboja|cambodia
LA Laos
MM Myanmar
TL Timor Leste|timor-leste
CN Tiongkok|china|cina|republik rakyat tiongkok|rrt
TW Taiwan
JP Jepang|japan|jpn
KR Korea Selatan|korsel|korea
KP Korea Utara|korut
IN India
PK Pakistan
BD Bangladesh
LK Sri Lanka
NP Nepal
AF Afganistan|afghanistan
IR Iran
IQ Irak
SA Arab Saudi|saudi arabia|saudi|arab|ksa
AE Uni Emirat Arab|uea|uae|emirat
QA Qatar
KW Kuwait
BH Bahrain
OM Oman
YE Yaman
JO Yordania
LB Lebanon
SY Suriah
PS Palestina
IL Israel
TR Turki|turkiye
EG Mesir
LY Libya
TN Tunisia
DZ Aljazair
MA Maroko
SD Sudan
SS Sudan Selatan
ET Ethiopia|etiopia
KE Kenya
TZ Tanzania
NG Nigeria
SN Senegal
ZA Afrika Selatan|afsel
MZ Mozambik
MG Madagaskar
ZW Zimbabwe
NA Namibia
CM Kamerun
RU Rusia
UA Ukraina
GB Inggris|britania raya|inggris raya
IE Irlandia
NL Belanda
BE Belgia
LU Luksemburg
FR Prancis|perancis
DE Jerman
CH Swiss
AT Austria
IT Italia
VA Vatikan|takhta suci
ES Spanyol
PT Portugal
GR Yunani
DK Denmark
NO Norwegia
SE Swedia
FI Finlandia
PL Polandia
CZ Ceko
SK Slowakia
HU Hongaria
RO Rumania
BG Bulgaria
HR Kroasia
RS Serbia
BA Bosnia dan Herzegovina|bosnia
AZ Azerbaijan
KZ Kazakstan|kazakhstan
UZ Uzbekistan
US Amerika Serikat|amerika|usa|as
CA Kanada
MX Meksiko
PA Panama
CU Kuba
CO Kolombia
VE Venezuela
EC Ekuador
PE Peru
BR Brasil|brazil
CL Cile|chile
AR Argentina
SR Suriname
AU Australia|aussie
NZ Selandia Baru
PG Papua Nugini|papua new guinea
FJ Fiji
NC Kaledonia Baru
MV Maladewa
UG Uganda
GH Ghana
CI Pantai Gading
HT Haiti`

/** Cities abroad where Indonesia has a mission or many of its citizens live. */
export const worldCities = `MY Kuala Lumpur
MY Johor Bahru|johor
MY Penang|pulau pinang
MY Kota Kinabalu
MY Kuching
MY Tawau
MY Sabah
MY Sarawak
SG Singapura
BN Bandar Seri Begawan
TH Bangkok
TH Songkhla
TH Mae Sot
VN Hanoi
VN Ho Chi Minh City|ho chi minh
PH Manila
PH Davao City|davao
KH Phnom Penh
KH Sihanoukville
KH Poipet
LA Vientiane
MM Yangon
MM Myawaddy
TL Dili
CN Beijing
CN Shanghai
CN Guangzhou
CN Hong Kong|hongkong|hk
CN Makau|macau
TW Taipei
TW Kaohsiung
TW Taichung
JP Tokyo
JP Osaka
JP Nagoya
KR Seoul
KR Busan
KR Ansan
KP Pyongyang
IN New Delhi
IN Mumbai
PK Islamabad
PK Karachi
BD Dhaka
LK Kolombo
AF Kabul
IR Teheran
IQ Baghdad
SA Riyadh
SA Jeddah|jedah
SA Makkah|mekkah|mekah
SA Madinah
SA Mina
SA Arafah
SA Muzdalifah
AE Abu Dhabi
AE Dubai
QA Doha
BH Manama
OM Muskat
YE Sanaa
JO Amman
LB Beirut
SY Damaskus
PS Gaza
PS Tepi Barat
TR Ankara
TR Istanbul
EG Kairo
LY Tripoli
TN Tunis
DZ Aljir
MA Rabat
SD Khartoum
ET Addis Ababa
KE Nairobi
TZ Dar es Salaam
NG Abuja
SN Dakar
ZA Pretoria
ZA Cape Town
MZ Maputo
MG Antananarivo
ZW Harare
NA Windhoek
RU Moskow
UA Kyiv
GB London
NL Den Haag
BE Brussel
FR Paris
FR Marseille
DE Berlin
DE Frankfurt
DE Hamburg
CH Bern
CH Jenewa
AT Wina
IT Roma
ES Madrid
PT Lisabon
GR Athena
DK Kopenhagen
NO Oslo
SE Stockholm
FI Helsinki
PL Warsawa
CZ Praha
SK Bratislava
HU Budapest
RO Bukares
BG Sofia
HR Zagreb
RS Beograd
BA Sarajevo
US Washington DC|washington
US New York
US Los Angeles
US San Francisco
US Chicago
US Houston
CA Ottawa
CA Toronto
CA Vancouver
MX Mexico City
PA Panama City
CU Havana
CO Bogota
VE Caracas
EC Quito
PE Lima
BR Brasilia
CL Santiago
AR Buenos Aires
SR Paramaribo
AU Canberra
AU Sydney
AU Melbourne
AU Perth
AU Darwin
NZ Wellington
PG Port Moresby
PG Vanimo
FJ Suva
NC Noumea`

/** Short and everyday names of places in Indonesia, with the code they stand for. */
export const shortNames = `31 jakarta|jkt|dki|dki jakarta
32 jabar
33 jateng
34 yogyakarta|jogja|jogjakarta|yogya|diy
35 jatim
12 sumut
13 sumbar
16 sumsel
19 babel|bangka belitung
21 kepri
52 ntb
53 ntt
61 kalbar
62 kalteng
63 kalsel
64 kaltim
65 kaltara
71 sulut
72 sulteng
73 sulsel
74 sultra
76 sulbar
82 malut
3171 jakpus
3172 jakut
3173 jakbar
3174 jaksel
3175 jaktim
3674 tangsel
3273 bdg
3578 sby
3471 kota jogja
1271 medan
7371 makasar`

/** Names that are also everyday words: taken for a place only with "kota", "kabupaten" or a preposition before, and a capital. */
export const doubtful: ReadonlySet<string> = new Set(
  'batu buru serang banjar tegal landak sorong lebak bone solok siak pati demak kudus wajo metro alor ende belu sikka toba palu batang subang laos peru lima roma mina oman as ri saudi arab ambon madinah cina mali alas kuba bern nias tual buol banggai poso muna sigi praha hk korea sofia darwin dili makau kediri dki johor emirat jambi malaka tabanan maluku dumai bima'.split(
    ' ',
  ),
)
