### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = Semak stok
ui-stock-what = Imbas kotak atau tambah senarai. Lihat label mana boleh dijadikan sandaran, yang mana akan tamat tidak lama lagi, dan apa yang perlu diminta daripada pembekal.
ui-stock-back = Semak satu label
ui-stock-language = Bahasa
ui-stock-one-rule = Ini tentang satu peraturan sahaja, dan bukan nasihat undang-undang.
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = Sila hantar pernyataan pematuhan, atau teks label keselamatan siber, untuk produk ini.

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = Semakan stok anda
ui-stock-sessions-hint = Semuanya kekal pada peranti ini sahaja.
ui-stock-none-yet = Belum ada lagi.
ui-stock-new = Mulakan semakan stok
ui-stock-name = Nama
ui-stock-rule = Peraturan siapa
ui-stock-rule-hint = Negara tempat anda menjual.
ui-stock-rule-none = Tiada peraturan, label sahaja
ui-stock-on = Hari
ui-stock-on-hint = Biarkan kosong untuk hari ini.
ui-stock-lapsing = Beri amaran berapa hari sebelum label atau kemas kininya tamat
ui-stock-start = Mula
ui-stock-open = Buka
ui-stock-delete = Padam
ui-stock-delete-sure = Padam “{ $name }” dengan semua barisnya?
ui-stock-delete-yes = Ya, padam
ui-stock-delete-no = Tidak, simpan
ui-stock-damaged = Semakan stok yang tidak dapat dibaca
    .do = Ia rosak pada peranti ini, atau dibuat oleh versi halaman ini yang lebih baharu. Barisnya tidak dapat ditunjukkan. Muatkan semula halaman ini, atau padamkannya.
# $count: how many rows.
ui-stock-rows = { $count } baris
ui-stock-begun = Dimulakan pada { $date }
ui-stock-close = Semua semakan stok
ui-stock-settings = Nama, peraturan dan hari
ui-stock-place = Di mana
ui-stock-person = Siapa yang menyemak
ui-stock-save = Simpan
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }, bagi { $date }
ui-stock-recheck = Semak semuanya semula hari ini
ui-stock-recheck-hint = Selepas itu, anda dapat melihat apa yang berubah sejak kali terakhir.

## Adding rows.

ui-stock-add = Tambah
ui-stock-wedge = Pengimbas tangan boleh digunakan pada bila-bila masa di halaman ini.
ui-stock-code = Kod atau nombor produk
ui-stock-code-add = Tambah
ui-stock-camera = Imbas dengan kamera
ui-stock-camera-stop = Hentikan kamera
ui-stock-camera-on = Letakkan kotak di depan kamera satu demi satu.
ui-stock-photos = Tambah foto
ui-stock-file = Tambah senarai
ui-stock-file-hint = CSV, Excel (.xlsx), NDJSON, atau satu kod pada setiap baris.
ui-stock-paste = Tampal senarai
ui-stock-paste-add = Tambah baris-baris ini
ui-stock-reading = Sedang membaca { $name } …
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = { $percent }% siap, { $count } baris
ui-stock-left = Kira-kira { $seconds } saat lagi
ui-stock-cancel = Berhenti, dan buang baris-baris ini
# $count: how many rows were added.
ui-stock-added = { $count } baris ditambah.
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer }: { $name }
ui-stock-layout = Pengimbas tangan itu nampaknya menaip dengan susun atur papan kekunci yang lain.
    .do = Tetapkan negara papan kekuncinya sama seperti peranti ini, kemudian imbas semula. Imbasan terakhir ditambah seadanya: { $text }

## Choosing the columns of a file.

ui-stock-tables = Lajur yang mana untuk apa?
ui-stock-tables-hint = Kami melihat tajuk lajur dan baris-baris pertama. Ubah apa yang salah.
ui-stock-table-skip = Jangan sertakan jadual ini
ui-stock-column-none = Tiada dalam jadual ini
# A column without a header. $number: its place, from 1.
ui-stock-column = Lajur { $number }
ui-stock-tables-add = Tambah baris-baris ini
ui-stock-tables-cancel = Jangan tambah
ui-stock-first-rows = Baris-baris pertama { $name }

ui-stock-field-code = Kod label
ui-stock-field-product = Nombor produk
ui-stock-field-article = Nombor barang
ui-stock-field-quantity = Kuantiti
ui-stock-field-location = Lokasi
ui-stock-field-supplier = Pembekal
ui-stock-field-batch = Nombor kelompok
ui-stock-field-condition = Keadaan

## The rows.

ui-stock-list = Baris
ui-stock-empty = Belum ada baris. Imbas kotak, atau tambah senarai.
ui-stock-no-match = Tiada baris yang sepadan. Pilih “Semua”, atau cari yang lain.
ui-stock-search = Cari
ui-stock-sort = Susunan
ui-stock-descending = Yang terakhir dahulu
ui-stock-by-product = Satu baris bagi setiap produk
ui-stock-filters = Tunjukkan
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name }: { $count }
ui-stock-filter-all = Semua
ui-stock-filter-relied = Boleh dijadikan sandaran
ui-stock-filter-not-relied = Tidak boleh dijadikan sandaran
ui-stock-filter-checks-out = Lulus semakan
ui-stock-filter-does-not = Tidak lulus semakan
ui-stock-filter-cannot-tell = Tidak dapat dipastikan
ui-stock-filter-lapsing = Label akan tamat tidak lama lagi
ui-stock-filter-support-ending = Kemas kini akan tamat tidak lama lagi
ui-stock-filter-other-product = Menyebut produk lain
ui-stock-filter-no-label = Tanpa label
ui-stock-filter-bad = Ada yang salah dalam baris
ui-stock-filter-held = Ditahan
ui-stock-filter-released = Dilepaskan
ui-stock-filter-changed = Berubah sejak kali terakhir

ui-stock-sort-number = Mengikut turutan ditambah
ui-stock-sort-answer = Apa yang perlu dilihat dahulu
ui-stock-sort-until = Label tamat
ui-stock-sort-support = Kemas kini tamat
ui-stock-sort-product = Nombor produk
ui-stock-sort-location = Lokasi
ui-stock-sort-supplier = Pembekal

ui-stock-answer-checks-out = Lulus semakan
ui-stock-answer-does-not = Tidak lulus semakan
ui-stock-answer-cannot-tell = Tidak dapat dipastikan
ui-stock-answer-bad = Tidak dibaca

ui-stock-effect-meets-the-rule = Boleh dijadikan sandaran
ui-stock-effect-counts-as-level = Dikira di situ
ui-stock-effect-another-route = Cara lain diperlukan
ui-stock-effect-no-label-needed = Tiada label diperlukan
ui-stock-effect-no-label-counts = Tiada label yang dikira
ui-stock-effect-not-covered = Tidak diliputi oleh peraturan
ui-stock-effect-no-rule-known = Tiada peraturan diketahui
ui-stock-effect-eases-application = Memudahkan permohonan
ui-stock-effect-cannot-tell = Tidak dapat dipastikan
ui-stock-effect-none = Tiada apa-apa untuk dijadikan sandaran

ui-stock-problem-empty = Kod tiada, nombor produk pun tiada.
ui-stock-problem-long = Kod itu lebih panjang daripada mana-mana label.
ui-stock-problem-product = Nombor itu bukan nombor produk. Label disemak tanpanya.
ui-stock-problem-quantity = Kuantiti itu bukan nombor biasa. Ia tidak dikira.
ui-stock-problem-shape = Baris itu tidak dapat dipisahkan kepada bahagian-bahagiannya.
ui-stock-problem-picture = Gambar itu tidak dapat dibaca, atau tiada kod di dalamnya.

ui-stock-header-pick = Pilih
ui-stock-header-item = Barang
ui-stock-header-answer = Jawapan
ui-stock-header-rule = Peraturan
ui-stock-header-support = Kemas kini sehingga
ui-stock-header-quantity = Kuantiti
ui-stock-header-where = Di mana
ui-stock-rule-until = { $effect }, sehingga { $date }
ui-stock-other-product = Menyebut produk lain
ui-stock-no-label = Tiada label diimbas
ui-stock-held = Ditahan
ui-stock-released = Dilepaskan
ui-stock-changed = Berubah
ui-stock-statement-seen = Pernyataan dicatat oleh anda, tidak disemak oleh kami
ui-stock-row-name = Baris { $number }
ui-stock-pick = Pilih baris { $number }
ui-stock-more = Lagi tentang baris { $number }
ui-stock-shown = { $from } hingga { $to } daripada { $count }
ui-stock-next = Seterusnya
ui-stock-previous = Sebelumnya
ui-stock-picked = { $count } dipilih
ui-stock-hold = Tahan
ui-stock-release = Lepaskan
ui-stock-undecide = Bukan kedua-duanya
ui-stock-remove = Buang
ui-stock-undo = Batalkan yang tadi

## One row.

ui-stock-row-close = Kembali ke senarai baris
ui-stock-row-edit = Baris ini
ui-stock-row-was = Sebelum ini, pada { $date }: { $answer }
ui-stock-decided = { $what }, { $date }, { $who }
ui-stock-nobody = tiada nama diberi
ui-stock-join = Label yang mana untuk { $key }?
ui-stock-join-hint = Baris dengan nombor yang sama mempunyai label-label ini. Pastikan satu, dan label itu dikira untuk produk ini mulai sekarang.
ui-stock-join-yes = Yang ini
ui-stock-joined = Anda sudah memastikan label ini untuk { $key }.
ui-stock-join-no = Label lain
ui-stock-statement = Pernyataan pematuhan daripada pembekal untuk { $key }
ui-stock-statement-hint = Tandakan apa yang anda lihat di dalamnya. Ia dicatat sebagai dilihat oleh anda; kami tidak menyemaknya.
ui-stock-statement-product = Jenis produk dan nombor kelompok
ui-stock-statement-manufacturer = Nama dan alamat setiap pengilang, dan mana-mana wakil yang diberi kuasa
ui-stock-statement-prepared = Bahawa ia disediakan oleh pengilang atau bagi pihaknya
ui-stock-statement-complies = Bahawa pengilang memenuhi keperluan keselamatan siber, dan mengikut piawaian yang mana jika ada digunakan
ui-stock-statement-support = Tempoh kemas kini keselamatan
ui-stock-statement-signature = Tandatangan, nama dan jawatan orang yang menandatanganinya
ui-stock-statement-place = Tempat dan tarikh dikeluarkan
ui-stock-statement-file = Fail yang anda lihat
ui-stock-statement-file-hint = Nama dan cap jari digitalnya dicatat, bukan fail itu.
ui-stock-statement-record = Catat bahawa saya sudah melihatnya
ui-stock-statement-drop = Buang catatan ini

## Exports.

ui-stock-export = Simpan atau cetak
ui-stock-export-csv = Jadual (CSV)
ui-stock-export-xlsx = Buku kerja (Excel)
ui-stock-export-ndjson = Baris untuk program (NDJSON)
ui-stock-export-requests = Apa yang perlu diminta daripada setiap pembekal
ui-stock-export-evidence = Fail bukti
ui-stock-export-print = Cetak laporan
ui-stock-export-hint = Fail bukti dapat mengulang hasil ini bertahun-tahun kemudian: labelcheck evidence verify.
ui-stock-digest = Simpan cap jari digital ini berasingan daripada fail. Nanti ia menunjukkan bahawa tiada apa-apa diubah: { $digest }

## What can go wrong.

ui-stock-busy = Kerja lain masih sedang berjalan.
    .do = Tunggu sehingga kerja itu selesai, kemudian cuba lagi.
ui-stock-no-file = Tiada fail untuk ditambah.
    .do = Pilih fail itu semula.
ui-stock-too-large = { $text } terlalu besar.
    .do = Bahagikannya, atau simpan sebagai CSV. Program baris perintah tiada had seperti ini.
ui-stock-no-rows = Tiada baris dalam { $text }.
    .do = Pilih fail lain.
ui-stock-no-code = Tiada lajur untuk kod label atau nombor produk.
    .do = Nyatakan lajur mana yang mengandunginya.
ui-stock-no-table = Tiada jadual lagi untuk ditambah.
    .do = Kekalkan sekurang-kurangnya satu.
ui-stock-no-workbook = Buku kerja itu tidak dapat dibaca.
    .do = Simpan semula sebagai .xlsx tanpa kata laluan, atau sebagai CSV.
ui-stock-unreadable = Fail itu tidak dapat dibaca sampai habis.
    .do = Pastikan fail itu ada dan lengkap, kemudian pilih semula. Baris yang sudah dibaca disimpan.
ui-stock-no-field = Tiada ruang seperti itu.
    .do = Muatkan semula halaman ini.
ui-stock-full = Semakan stok ini tiada ruang lagi untuk baris baharu.
    .do = Mulakan semakan lain. Program baris perintah tiada had seperti ini.
ui-stock-not-written = Fail itu tidak dapat dibuat.
    .do = Pilih bentuk lain. Program baris perintah tiada had baris.
ui-stock-no-session = Semakan stok ini sudah tiada.
    .do = Pilih semakan lain, atau mulakan satu.
ui-stock-not-deleted = Semakan stok ini tidak dapat dipadam.
    .do = Muatkan semula halaman ini, kemudian cuba sekali lagi.
ui-stock-gone = Baris ini sudah tiada.
    .do = Kembali ke senarai baris.
ui-stock-photo-nothing = Tiada kod ditemui dalam { $name }.
    .do = Ambil foto semula, lebih dekat dan di tempat yang lebih terang.
ui-stock-no-room = Peranti ini tiada ruang untuk apa yang anda tambah sekarang.
    .do = Teruskan: semuanya ada di sini selagi halaman ini dibuka. Kosongkan ruang pada peranti, dan semuanya akan disimpan secara automatik. Simpan jadual sebelum anda menutup halaman ini.
ui-stock-unkept = Peranti ini tidak menyimpan apa yang anda tambah sekarang.
    .do = Simpan jadual sebelum anda menutup halaman ini. Kemudian, kosongkan ruang pada peranti.
ui-stock-no-store = Pelayar ini tidak menyimpan apa-apa untuk halaman ini.
    .do = Anda masih boleh menyemak stok. Simpan jadual sebelum anda menutup halaman ini.
ui-stock-elsewhere = Semakan stok ini sudah dibuka dalam tab lain.
    .do = Teruskan di sana, atau tutup tab itu dan cuba lagi di sini.
ui-stock-lost = Beberapa bahagian semakan stok ini tidak dapat dibaca semula: { $count }.
    .do = Bandingkannya dengan kotak anda, dan tambah apa yang tiada.
ui-stock-interrupted = Penambahan { $file } terganggu.
    .do = Buang baris-barisnya dan tambah fail itu semula, atau simpan apa yang ada.
ui-stock-interrupted-drop = Buang baris-baris itu
ui-stock-interrupted-keep = Simpan baris-baris itu
ui-stock-stopped = Bahagian yang menyemak stok sudah terhenti.
    .do = Muatkan semula halaman ini. Apa yang sudah ditambah disimpan.
ui-stock-stopped-unkept = Bahagian yang menyemak stok sudah terhenti.
    .do = Muatkan semula halaman ini, dan tambah semula apa yang tidak disimpan oleh peranti ini.
ui-stock-load = Muatkan semula
