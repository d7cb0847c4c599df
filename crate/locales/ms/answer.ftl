### The answer to a scan, apart from the reasons.
###
### Every message here may use $kind: "label" or "statement". Write for a reader of nine.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved. A level
### always has its scale beside it, and a length of time its end.

# After the name of every authority when the key list is a demonstration.
with-demonstration = { $name } (demo)
# Stands for $issuer where nobody is named.
issuer-unknown = pihak berkuasa
# Stands for $who where nobody is named.
maker = pembuat
# `thing` where it begins a sentence.
thing-start = { $kind ->
    [statement] Pernyataan
   *[label] Label
}

## Where a report gives no reason.

does-not = { thing-start } ini tidak lulus semakan.
cannot-tell = Penyemak ini tidak dapat memastikannya.

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] { $who } menyatakan: kemas kini keselamatan sekurang-kurangnya sehingga { $date }. Tiada pihak berkuasa yang menyemak hal ini.
   *[label] { $who } menjanjikan kemas kini keselamatan sekurang-kurangnya sehingga { $date }.
}
promise-ends-soon = { $kind ->
    [statement] { $who } menyatakan: kemas kini keselamatan sekurang-kurangnya sehingga { $date }. Tarikh itu sudah dekat. Tiada pihak berkuasa yang menyemak hal ini.
   *[label] Kemas kini keselamatan mungkin tamat tidak lama lagi. { $who } menjanjikannya sekurang-kurangnya sehingga { $date }.
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] Janji kemas kini keselamatan sudah tamat pada akhir { $date }.
   *[day] Janji kemas kini keselamatan sudah tamat pada { $date }.
}
promise-unsupported = { $who } menyatakan bahawa produk ini tidak mendapat kemas kini keselamatan.
# $part is a part of a set: "Doorbell".
promise-unsupported-part = { $who } menyatakan bahawa satu bahagian tidak mendapat kemas kini keselamatan: { $part }.
promise-not-stated = { thing-start } ini tidak menyebut sehingga bila kemas kini keselamatan diberikan.
# $part is a part of a set: "Doorbell".
promise-not-stated-part = { thing-start } ini tidak memberi tarikh kemas kini keselamatan bagi satu bahagian: { $part }.
# $markets are names of countries.
promise-elsewhere = { $who } menjanjikan kemas kini keselamatan sekurang-kurangnya sehingga { $date }, tetapi hanya untuk: { $markets }.
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = { $who } menjanjikan kemas kini keselamatan hanya untuk: { $markets }.

## How long: what it means and what to do.

ends-soon-do = Minta kedai mencadangkan produk yang tarikhnya lebih lewat. Atau tanya { $who } sama ada janji itu akan dipanjangkan.
ended-means = Dahulu { $who } menjanjikan kemas kini sehingga tarikh itu. Kelemahan yang ditemui selepas itu mungkin tidak dibaiki.
ended-do = Tanya { $who } sama ada kemas kini masih ada. Atau pilih produk yang tarikhnya lebih lewat.
unsupported-means = Kelemahan yang ditemui kemudian tidak akan dibaiki.
unsupported-do = Minta kedai mencadangkan produk yang mendapat kemas kini keselamatan.
not-stated-means = Jadi tiada janji di dalamnya yang boleh anda pegang.
elsewhere-in = { thing-start } ini tidak menyebut sama ada janji itu juga untuk tempat ini: { $market }.
elsewhere-here = { thing-start } ini tidak menyebut sama ada janji itu juga untuk tempat anda.
promise-markets = Janji ini untuk: { $markets }.
promise-models = Janji ini untuk: { $models }.
# $part decides, because its promise ends first.
decided-by = Ini tarikh bagi satu bahagian, { $part }. Janji bagi bahagian itu tamat paling awal.
earliest-unit = Ini tarikh yang paling awal. Unit yang dijual kemudian mungkin mendapat kemas kini untuk tempoh yang lebih panjang.
# $date is the day on which the label was issued.
stated = Seperti yang dinyatakan pada { $date }.

## How long: above the large date.

date-promise = Sekurang-kurangnya sehingga
date-ended = Dahulu dijanjikan sekurang-kurangnya sehingga
# The label does not count.
date-said = Dahulu { thing } ini menyebut: kemas kini keselamatan sekurang-kurangnya sehingga
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = { thing-start } ini menyebut: kemas kini keselamatan sekurang-kurangnya sehingga

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = Setiap bahagian dalam set
lines-all = Semua janji dalam { thing } ini
line-date = { $what }: sekurang-kurangnya sehingga { $date }
line-ended = { $what }: sudah tamat, dahulu dijanjikan sehingga { $date }
line-unsupported = { $what }: tiada kemas kini keselamatan
line-not-stated = { $what }: tarikh tidak dinyatakan
line-whole = Produk ini
# A part of a set, or a market, with the models that it holds for.
line-models = { $what }, hanya { $models }
line-by = { $what }, oleh { $who }

## The state of the label.

state-until = { thing-start } ini lulus semakan. Ia berkuat kuasa sehingga { $date }.
state-open = { thing-start } ini lulus semakan. Ia tidak menyebut hari tamatnya.

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] { $issuer } mengeluarkan label ini. Pembuat mengisytiharkan isinya.
    [checked] { $issuer } mengeluarkan label ini dan menyemak isinya.
   *[tested] { $issuer } mengeluarkan label ini. Sebuah makmal telah menguji produk itu.
}
who-laboratory = { $assurance ->
    [declared] { $issuer }, sebuah makmal, mengeluarkan label ini. Pembuat mengisytiharkan isinya.
    [checked] { $issuer }, sebuah makmal, mengeluarkan label ini. Pihak berkuasa menyemak isinya.
   *[tested] { $issuer }, sebuah makmal, mengeluarkan label ini. Sebuah makmal telah menguji produk itu.
}
who-manufacturer = { $issuer } menandatangani pernyataan ini tentang produknya sendiri. Tiada pihak berkuasa yang menyemaknya.
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = Kanada tidak mempunyai label keselamatan siber untuk produk seperti ini. Ini hanya kata pembuat.
# A level never stands without its scale.
level = Label ini berada pada tahap { $level } daripada { $levels }.
# $name is the scheme's own name for the level.
level-named = Label ini berada pada tahap { $level } daripada { $levels }: { $name }.

## The product.

compare = Bandingkan dengan kotak
# Above the same facts when the label does not count, or it cannot be told.
named = Produk yang disebut dalam { thing } ini
copied = Yang disemak ialah { thing }, bukan kotak ini. { thing-start } yang disalin pun lulus, jadi bandingkan nama-namanya.
product-brand = Jenama
product-models = Model
product-variant = Varian
product-number = Nombor produk
product-batch = Nombor kelompok
product-category = Jenis produk

# The web address of a link that was scanned, and the number of a bar code.
link-host = Alamat web
# The host that a link imitates stands after it.
link-imitates = Nampak seperti
scanned-number = Nombor produk

## It cannot be told.

not-a-warning = Ini bukan amaran tentang produk itu.
exit = Apa yang boleh anda lakukan
exit-ask = Tanya kedai: sehingga tarikh berapakah pembuat menjanjikan kemas kini keselamatan?
# In countries whose law asks for it.
exit-ask-statement = Minta kedai menunjukkan pernyataan pematuhan juga. Tarikhnya ada di dalamnya.
exit-tell = Adakah label nampak seperti diubah, atau ditampal di atas label lain? Beritahu kedai dan pihak berkuasa yang disebut pada label itu.

cause-unreadable = Jadi penyemak ini tidak dapat membacanya sebagai label.
    .look = Cari nombor dan tarikh yang dicetak di sebelah kod.
cause-list-too-old = Penyemak ini memerlukan senarai kunci yang lebih baharu untuk memastikannya.
    .look = Cari tarikh yang dicetak di sebelah kod, atau di laman web pembuat sendiri.
cause-unknown-issuer = Jadi penyemak ini tidak dapat memastikan siapa di sebaliknya.
    .look = Lihat laman web pihak berkuasa yang disebut pada label. Taip sendiri alamatnya.
cause-official-link = Halaman itu mungkin ada lebih banyak maklumat, tetapi penyemak ini belum melihatnya.
    .look = Cari nombor dan tarikh yang dicetak pada label.
cause-look-alike = Pautan ini tidak berisi label yang boleh disemak.
    .look = Cari nombor pada label. Taip sendiri alamat pihak berkuasa itu.
cause-no-scheme = Banyak produk tiada label keselamatan siber. Banyak negara tiada label seperti itu langsung.
    .look = Cari tarikh kemas kini keselamatan pada kotak atau di laman web pembuat sendiri.
cause-clock = Jawapannya bergantung pada tarikh, tetapi tarikh-tarikh di sini tidak sepadan antara satu sama lain.
    .look = Cari tarikh yang dicetak di sebelah kod.

## Contents that nobody vouches for.

unchecked = Isi kod ini, tidak disemak
unchecked-warning = Tiada sesiapa yang menjamin isi ini. Sesiapa sahaja boleh menulis kata-kata begini dalam kod.
unchecked-issuer = Disebut sebagai pihak yang mengeluarkannya
unchecked-number = Nombor yang disebut
unchecked-support = Kemas kini keselamatan yang disebut

## Small print.

note-list = Disemak dengan senarai kunci bertarikh { $list }.
# $day is another day than today.
note-day = Jawapan ini untuk { $day }.
note-demonstration = Demo: kunci, produk dan pembuat di sini hanya rekaan. Jangan bergantung pada jawapan ini.
note-supplied = Disemak dengan kunci yang diberikan oleh { $host }, bukan kunci yang disertakan dengan penyemak ini.
