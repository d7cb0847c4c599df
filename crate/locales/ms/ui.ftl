### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = Imbas label keselamatan siber pada produk. Lihat siapa di sebaliknya, dan sehingga bila produk itu mendapat kemas kini.
ui-skip = Langkau ke bahagian utama
ui-demonstration = Demo: kunci, produk dan pembuat di sini hanya rekaan. Jangan bergantung pada mana-mana jawapan.
# $date is the date of the key list. Shown before each scan.
ui-list-date = Senarai kunci bertarikh { $date }
ui-loading = Memuatkan …
ui-settings = Tetapan
ui-market = Negara tempat anda membeli
ui-market-none = Tidak dipilih
ui-language = Bahasa
# Asks whoever opens the page, where several languages are equal; shown in each of them.
ui-language-choose = Pilih bahasa anda
ui-language-failed = Bahasa ini tidak dapat dimuatkan.
    .do = Cuba lagi apabila anda dalam talian.

## Ways in.

ui-ways = Semak label
ui-scan = Imbas dengan kamera
ui-stop = Hentikan kamera
ui-photo = Pilih foto
ui-drop = Atau seret foto ke sini.
ui-code-label = Teks atau pautan kod
ui-code-hint = Salin daripada aplikasi lain atau mesej, dan tampal di sini.
ui-check = Semak
ui-new = Semak label lain
# Read out when an answer appears. $headline is its first line.
ui-answer = Jawapan: { $headline }

## The camera.

ui-camera-starting = Kamera sedang dihidupkan.
ui-camera-looking = Letakkan kod segi empat sama pada label di depan kamera.
# Said after a while without a code, aloud too.
ui-camera-hint = Belum ada apa-apa ditemui. Undur sedikit, sengetkan kotak supaya tidak memantulkan cahaya, dan cari tempat yang lebih terang.
    .do = Atau pilih foto kod itu, atau tampal teksnya.
# Switches the light of the camera on and off.
ui-camera-light = Lampu
ui-camera-zoom = Zum
# Goes on to the next camera of this device.
ui-camera-lens = Kamera lain
ui-camera-view = Gambar dari kamera
ui-camera-none = Tiada kamera ditemui.
    .do = Pilih foto kod, atau tampal teksnya.
ui-camera-denied = Halaman ini tidak dibenarkan menggunakan kamera.
    .do = Benarkan kamera dalam tetapan pelayar anda. Atau pilih foto kod.
ui-camera-policy = Halaman lain yang memaparkan halaman ini tidak membenarkannya menggunakan kamera.
    .do = Buka penyemak ini dalam tab sendiri. Atau pilih foto kod.
ui-camera-busy = Program lain sedang menggunakan kamera.
    .do = Tutup program itu, kemudian cuba lagi. Atau pilih foto kod.
ui-camera-insecure = Pelayar memberi kamera hanya kepada halaman yang dibuka dengan https.
    .do = Buka halaman ini dengan https di depan. Atau pilih foto kod.
ui-camera-unknown = Kamera tidak dapat dihidupkan.
    .do = Cuba lagi. Atau pilih foto kod.
ui-scanner-failed = Bahagian yang membaca gambar tidak dapat dimuatkan.
    .do = Muatkan semula halaman ini apabila anda dalam talian. Atau tampal teks kod.

## Photos and typed codes.

ui-photo-none = Tiada kod ditemui dalam gambar ini.
    .do = Ambil foto semula: lebih dekat, lebih jelas, dengan seluruh kod di dalamnya.
ui-photo-unreadable = Fail ini tidak dapat dibaca sebagai gambar.
    .do = Pilih foto dalam bentuk yang biasa, seperti JPEG atau PNG.
ui-photo-large = Gambar ini terlalu besar.
    .do = Pilih yang lebih kecil, atau ambil foto baharu yang menunjukkan kod sahaja.
# PDF is the name of the form; it has the same name in most languages.
ui-photo-pdf = Fail ini ialah PDF. Hanya gambar dapat dibaca di sini.
    .do = Buka fail itu, ambil tangkapan skrin halaman yang ada kod, dan pilih tangkapan skrin itu.
ui-code-empty = Belum ada apa-apa untuk disemak.
    .do = Tampal teks kod dalam ruang itu.

## Samples to try.

ui-gallery = Tiada label? Cuba contoh-contoh ini
ui-stock = Untuk kedai: semak stok
# $day is the day as of which the samples are checked.
ui-gallery-intro = Semua produk ini hanya rekaan. Disemak setakat { $day }.
# $name is the name of a sample product.
ui-gallery-try = Semak { $name }

## About.

ui-about = Tentang penyemak ini
ui-about-what = Penyemak ini membaca kod pada label keselamatan siber. Ia menyemak siapa yang menandatanganinya, dan memberitahu apa yang dijanjikan oleh pihak itu.
ui-about-not = Ia menyemak label, bukan produk. Label yang disalin pun lulus, jadi bandingkan nama-namanya dengan kotak.
ui-about-stored = Disimpan: aplikasi ini, senarai kunci, bahasa yang anda pilih, dan tetapan kamera anda. Apa yang anda semak disimpan hanya jika anda memintanya.
ui-about-sent = Dihantar: tiada apa-apa. Label disemak pada peranti ini, walaupun anda di luar talian. Hanya aplikasi ini dan senarai kunci diambil.
ui-about-seen = Seperti mana-mana halaman, pihak yang mengendalikan halaman ini dapat melihat bahawa ada orang membukanya. Mereka tidak dapat melihat apa yang anda semak.
ui-about-trust = Dengan menggunakan halaman ini, anda mempercayai pihak yang mengendalikannya. Senarai kunci tidak dapat melindungi anda daripada halaman palsu.
ui-about-remedy = Untuk lebih pasti, gunakan program baris perintah, atau salinan halaman ini pada pelayan web anda sendiri.
ui-about-data = Fakta tentang skim datang daripada sumber awam. Pihak berkuasa tidak menerbitkannya di sini.
# The words of a link.
ui-about-reasons = Lihat semua sebab yang boleh diberikan dalam jawapan
ui-about-builder = Untuk pasukan web: letakkan semakan ini pada halaman anda
# What is wrong follows, in English. For whoever runs the page.
ui-settings-wrong = Beberapa tetapan halaman ini tidak dapat digunakan:

## The key list: how old it is, and looking for a newer one.

ui-list-look = Cari senarai yang lebih baharu
ui-list-looking = Sedang mencari senarai yang lebih baharu …
ui-list-newest = Tiada senarai yang lebih baharu.
ui-list-newer = Senarai yang lebih baharu sudah diterima.
ui-list-failed = Tiada senarai yang lebih baharu diterima.
ui-list-stale = Senarai ini sudah lama. Senarai yang lebih baharu mungkin menyebut hal lain.
ui-list-too-old = Senarai ini sudah terlalu lama untuk digunakan. Label tidak dapat disemak sehingga senarai yang lebih baharu diterima.
# Behind the list’s date; short. What opens is more about the list.
ui-list-more = Lagi
# The same, where looking for a newer list failed.
ui-list-not-renewed = Tidak diperbaharui
ui-list-what = Senarai kunci menyebut siapa yang boleh menandatangani label, dan label mana yang ditarik balik. Halaman ini mencari senarai yang lebih baharu dengan sendirinya.
ui-list-offline = Anda di luar talian.
    .do = Label disemak dengan senarai yang ada di sini. Senarai yang lebih baharu akan dicari apabila anda dalam talian semula.
ui-list-unreachable = Pelayan web tidak menghantarnya.
    .do = Label disemak dengan senarai yang ada di sini. Cuba lagi nanti.
ui-list-wrong = Apa yang dihantar oleh pelayan web tidak ditandatangani seperti yang sepatutnya, jadi ia tidak digunakan.
    .do = Label disemak dengan senarai yang ada di sini. Jika hal ini berulang, beritahu pihak yang mengendalikan halaman ini.
ui-list-expired = Apa yang dihantar oleh pelayan web sudah tamat tempoh, atau tarikh pada peranti ini salah. Jadi ia tidak digunakan.
    .do = Lihat tarikh pada peranti ini. Jika betul, beritahu pihak yang mengendalikan halaman ini.
ui-list-older = Apa yang dihantar oleh pelayan web lebih lama daripada senarai yang ada di sini, jadi ia tidak digunakan.
    .do = Jika hal ini berulang, beritahu pihak yang mengendalikan halaman ini.
ui-list-dropped-damaged = Senarai yang disimpan pada peranti ini rosak. Senarai itu dibuang, dan senarai yang datang dengan aplikasi ini digunakan.
ui-list-dropped-older = Senarai yang disimpan pada peranti ini lebih lama daripada yang datang dengan aplikasi ini. Senarai lama itu dibuang.
ui-list-dropped-foreign = Senarai yang disimpan pada peranti ini tidak ditandatangani seperti yang sepatutnya. Senarai itu dibuang, dan senarai yang datang dengan aplikasi ini digunakan.
ui-list-unkept = Senarai yang lebih baharu tidak dapat disimpan pada peranti ini. Ia digunakan sehingga anda menutup halaman ini.
ui-list-notes = Beberapa bahagian senarai tidak dapat dibaca. Isinya tidak diketahui:
# $clock is the date of this device, $list that of the key list.
ui-clock = Tarikh pada peranti ini nampaknya salah. Tarikhnya { $clock }, tetapi senarai kunci bertarikh { $list }.
    .do = Betulkan tarikh dan masa dalam tetapan peranti ini. Sebelum itu, kebanyakan jawapan ialah “tidak dapat dipastikan”.
# $date is the date of the newer list. Shown above an answer that it changed.
ui-answer-changed = Jawapan ini sudah berubah: senarai kunci yang lebih baharu bertarikh { $date } sudah diterima.

## Without a connection.

# $date is the date of the key list that is kept.
ui-ready = Sedia digunakan tanpa sambungan, dengan senarai kunci bertarikh { $date }.
ui-ready-never = Tidak disimpan untuk digunakan tanpa sambungan: pelayar ini, atau cara halaman ini dibuka, tidak membenarkannya.
ui-ready-not-yet = Belum sedia digunakan tanpa sambungan.
# $count is how many files are missing or damaged.
ui-ready-files = Belum sedia digunakan tanpa sambungan: { $count } fail tiada atau rosak. Muatkan semula halaman ini.
ui-ready-list = Belum sedia digunakan tanpa sambungan: senarai kunci tiada atau rosak. Muatkan semula halaman ini.

## Words that the page asks for beside these.

ui-nav = Menu
ui-nav-gallery = Contoh
ui-nav-about = Tentang
# The banner at the top of every screen: one short line.
ui-demonstration-line = Demo. Jangan bergantung padanya.
ui-try-again = Cuba lagi
ui-drop-here = Lepaskan foto di sini
ui-other-ways = Cara lain
ui-market-hint = Anda tidak perlu memilih negara. Tetapi ada janji yang dibuat untuk negara tertentu sahaja.
ui-camera-title = Imbas kod
ui-camera-paused = Kamera dimatikan semasa anda tiada di sini.
ui-camera-dismissed = Kamera tidak dibenarkan kali ini.
    .do = Cuba lagi dan benarkannya. Atau pilih foto kod.
# What the camera sees while it looks for a label.
ui-camera-saw-number = Ini nombor produk, bukan label. Masih mencari.
ui-camera-saw-link = Ini pautan ke laman pihak berkuasa, bukan label untuk disemak di sini. Masih mencari.
ui-camera-saw-look-alike = Pautan ini nampak seperti pautan pihak berkuasa, tetapi bukan milik mereka. Masih mencari.
ui-camera-saw-other = Ini kod lain, bukan label keselamatan siber. Masih mencari.
ui-camera-explain = Apakah kod ini?
ui-photo-reading = Sedang membaca gambar …
ui-gallery-failed = Contoh-contoh itu tidak dapat dimuatkan.
    .do = Cuba lagi apabila anda dalam talian.
# $day is the day of the samples.
ui-as-of = Disemak setakat { $day }, iaitu hari bagi contoh-contoh ini.
ui-check-today = Semak setakat hari ini
ui-new-gallery = Kembali ke contoh-contoh

## Several codes in one picture.

ui-choose = Kod yang mana?
ui-choose-what = Ada lebih daripada satu kod di sini. Pilih kod yang ada pada produk anda.
# Stands in the list of labels where the product’s name is not known.
ui-choose-nameless = Kod yang produknya belum dipastikan
# Heads the list of other codes that were in the same picture as the label.
ui-also = Turut ada dalam gambar
ui-also-number = Nombor produk: { $number }
ui-also-link = Pautan ke: { $host }
ui-also-label = Kod lain yang ditandatangani: { $name }
ui-also-other = Kod lain, bukan label keselamatan siber
# A button beside a product number.
ui-also-compare = Bandingkan nombor ini dengan label

## The label and the box.

ui-box = Adakah ini produk anda?
ui-box-what = Bandingkan nama ini dengan nama pada produk atau pada kotaknya.
ui-box-no-number = Tiada nombor produk dalam kod yang anda imbas. Jadi hanya nama yang boleh dibandingkan.
ui-box-scan = Imbas kod bar kotak
ui-box-title = Imbas kod bar
ui-box-looking = Letakkan kod bar produk di depan kamera.
ui-box-label = Nombor di bawah kod bar
ui-box-hint = 8, 12, 13 atau 14 digit.
ui-box-compare = Bandingkan
ui-box-wrong = Ini bukan nombor produk.
    .do = Taip semua digit di bawah kod bar, termasuk yang pertama dan yang terakhir.
ui-box-number = Dibandingkan dengan nombor produk { $number }.
# The same, where the code names that number, and where it names another.
ui-box-same = Nombor produk itu sama: { $number }.
ui-box-other = Nombor produk itu lain: { $number }.
ui-box-copied = Orang yang menyalin label dapat menyalin kod bar juga. Jadi bandingkan nama-namanya juga.
ui-box-none = Buang nombor ini
ui-box-back = Kembali ke jawapan
# What opens two more hints.
ui-box-more = Kotak belum dibuka, atau kod itu ada pada kad
ui-box-sealed = Kotak belum dibuka? Bandingkan nombor model yang dicetak di bahagian luarnya.
ui-box-card = Adakah kod itu pada kad di rak kedai? Kalau begitu, anda mengimbas kad, bukan kotak. Cari model yang sama pada kotak.
ui-camera-saw-no-number = Ini kod lain, bukan nombor produk. Masih mencari.
ui-photo-no-number = Tiada kod bar ditemui dalam gambar ini.
    .do = Ambil foto semula: lebih dekat, lebih jelas, dengan seluruh kod bar di dalamnya. Atau taip digitnya.

## How somebody comes by the product: it changes the next step only.

ui-situation = Yang manakah situasi anda?
ui-situation-hint = Anda tidak perlu menjawab. Jawapan anda hanya mengubah langkah seterusnya.
ui-situation-new = Saya beli yang baharu
ui-situation-refurbished = Saya beli yang dibaik pulih untuk dijual semula
ui-situation-used = Saya beli yang terpakai
ui-situation-owned = Saya sudah memilikinya
ui-situation-gift = Saya hadiahkan kepada orang lain

## Handing an answer on.

ui-hand = Kongsi jawapan ini
ui-hand-what = Apa yang anda kongsi ada tarikhnya. Orang yang menerimanya patut menyemak kod itu semula.
ui-hand-share = Kongsi
ui-hand-text = Salin sebagai teks
ui-hand-link = Salin pautan
ui-hand-picture = Simpan sebagai gambar
ui-hand-calendar = Masukkan tarikh ke dalam kalendar saya
ui-hand-copied = Sudah disalin.
ui-hand-saved = Sudah disimpan sebagai fail.
ui-hand-failed = Pelayar ini tidak membenarkannya.
    .do = Ambil tangkapan skrin sebagai ganti.

## What was checked before.

ui-history = Apa yang sudah anda semak
ui-history-off = Halaman ini tidak menyimpan senarai apa yang anda semak. Anda boleh memintanya.
ui-history-what = Senarai itu kekal pada peranti ini. Ia tidak dihantar ke mana-mana.
ui-history-keep = Simpan senarai apa yang saya semak
ui-history-stop = Berhenti, dan buang senarai
ui-history-clear = Buang semua
ui-history-empty = Belum ada apa-apa dalam senarai.
ui-history-kept = Disimpan dalam senarai anda.
ui-history-unkept = Senarai itu tidak dapat disimpan pada peranti ini. Ia ada di sini sehingga anda menutup halaman ini.
# $date is the day on which it was checked.
ui-history-on = Disemak pada { $date }
# $headline is the first line of today’s answer.
ui-history-news = Baharu sejak itu: { $headline }
# $count labels say something else now that matters: withdrawn, or support ends soon.
ui-history-some-news = Ada perkara baharu tentang { $count } label yang sudah anda semak.
ui-history-open = Semak semula
ui-history-remove = Buang
# Read out for the two buttons above, so that it is clear which one they are for. $name is a product.
ui-history-open-name = Semak semula: { $name }
ui-history-remove-name = Buang: { $name }

## A newer build of this page.

ui-update = Versi yang lebih baharu bagi penyemak ini sudah sedia.
ui-update-use = Gunakan sekarang

## Signs that something was found.

ui-sound = Bunyi
ui-vibration = Getaran

## A code on the screen of the same device.

ui-own-screen = Kod itu ada pada skrin ini?
ui-own-screen-shot = Ambil tangkapan skrin kod itu, dan pilih tangkapan skrin itu sebagai foto.
ui-own-screen-press = Atau tekan lama pada kod. Jika pautan ditawarkan, salin pautan itu dan tampal di sini.
ui-own-screen-share = Atau kongsi gambar itu dengan penyemak ini, jika penyemak ini sudah dipasang.
