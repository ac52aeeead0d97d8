/** What forwarded messages carry around what they say, and how a title tells the form of what went round: no part of the claim. Written for this project. */
export const noiseLines = `
sebarkan
tolong sebarkan
mohon disebarkan
bantu sebarkan
tolong share
bantu share
share ya
sebar luaskan
viralkan
bantu viralkan
info valid
info penting
info a1
sekedar info
sekadar info
cuma info
buat info
copas dari
copas
dari grup sebelah
grup sebelah
diteruskan
forwarded
forward
terusan
teruskan ke
bismillah
assalamualaikum
assalamualaikum wr wb
warahmatullahi wabarakatuh
waalaikumsalam
innalillahi
astaghfirullah
astagfirullah
subhanallah
masya allah
ya allah
alhamdulillah
wallahu alam
semoga bermanfaat
mohon maaf
permisi
selamat pagi
selamat siang
selamat sore
selamat malam
bapak ibu
bapak bapak
ibu ibu
bunda bunda
temen temen
teman teman
gaes
guys
min
admin
mimin
katanya
kata orang
denger denger
dengar dengar
kabarnya
konon
beneran
bener ga
apa benar
apakah benar
benarkah
betulkah
apa betul
apakah betul
ini benar
breaking news
geger
heboh
viral
gawat
waspada
hati hati
awas
darurat
penting
video
foto
gambar
tangkapan layar
judul artikel
artikel
berita
akun facebook
akun tiktok
akun whatsapp
akun instagram
mengatasnamakan
narasi
klaim
unggahan
postingan
beredar
pesan berantai
cek fakta
cek faktanya
sumber
arsip
`
/** Words that carry no claim by themselves. */
export const stopWords = `
yang dan di ke dari untuk pada dengan dalam oleh akan telah sudah ini itu adalah juga atau sebagai karena agar supaya saat ketika bahwa para sang si nya pun lah kah
saya aku kamu anda kami kita dia mereka ya yah sih dong deh kok nih tuh loh lho kan aja saja lagi masih mau bisa ada apa siapa mana kapan bagaimana kenapa
jadi maka lalu terus kalau jika bila tapi tetapi namun seperti hingga sampai antara tersebut hal secara sangat sekali banget the of to in is and a for
`
