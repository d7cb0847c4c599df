### The reasons: what happened, `.means` what it means for me, `.do` what to do next.
###
### One message for each code of the table of reasons. Write for a reader of nine: short sentences, easy words.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved.
###
### Every message here may use: $kind ("label" or "statement"), $issuer (who signed, by the key list), $authority
### (the authority's name, or "none"), $list (the date of the key list).

# The thing that was scanned. A maker's statement is never called a label. At the start of a sentence: `thing-start`.
thing = { $kind ->
    [statement] pernyataan
   *[label] label
}

## Steps that several reasons share.

step-scan-again = Imbas sekali lagi di tempat yang terang, dengan seluruh kod dalam gambar.
step-newer-list = Buka penyemak ini semula apabila anda dalam talian, supaya ia mendapat senarai kunci yang lebih baharu.
step-do-not-rely = Jangan bergantung padanya. Tunjukkannya kepada kedai, dan tanya { $issuer } tentangnya.
misread = Puncanya selalunya kotoran, lipatan atau silap taip.
out-of-bounds = Pihak yang menandatanganinya tidak dibenarkan menyebut hal seperti ini. Jadi { thing } ini tidak dikira.

## What was scanned.

reason-KND-OTHER = Ini bukan label keselamatan siber.
    .means = Kod ini berisi benda lain, seperti menu, tiket atau alamat web.
    .do = Cari kod segi empat sama yang lain pada kotak, dan imbas kod itu.
reason-KND-PRODUCT = Ini nombor produk, bukan label keselamatan siber.
    .means = Nombor ini memberitahu produk apakah ini. Ia tidak menyebut apa-apa tentang kemas kini keselamatan.
    .do = Cari kod segi empat sama pada kotak, dan imbas kod itu.
# $host is the web address.
reason-KND-LINK = { $authority ->
    [none] Ini pautan ke { $host }. Pautan ini tidak disemak di sini.
   *[other] Ini pautan ke laman { $authority }. Pautan ini tidak disemak di sini.
}
    .means = Penyemak ini tidak membuka pautan. Jadi ia tidak tahu apa kata halaman itu tentang produk ini.
    .do = Pergi ke laman web pihak berkuasa itu sendiri. Taip sendiri alamatnya. Di situ, cari nombor yang tercetak pada label.

## The code cannot be read.

reason-FMT-LONG = Kod ini terlalu panjang untuk label keselamatan siber.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-DIGITS = Beberapa digit dalam kod ini salah.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CUT = Hujung kod ini hilang.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-MORE = Ada bahagian yang berlebihan di hujung kod ini.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CANON = Kod ini tidak ditulis dengan satu-satunya cara yang digunakan oleh label.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-STRUCT = Kod ini tidak dibina seperti label keselamatan siber.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TAG = Kod ini tidak bermula seperti label keselamatan siber.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-ALG = Jenis tandatangan kod ini bukan jenis yang digunakan oleh label keselamatan siber.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-UNPROT = Satu bahagian kod ini tidak ditandatangani.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-FIELDS = Ada bahagian yang hilang dalam kod ini, atau dua bahagiannya tidak sepadan.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-RANGE = Ada nombor atau tarikh dalam kod ini yang tidak mungkin betul.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TEXT = Ada nama dalam kod ini yang terlalu panjang, atau nama itu ada huruf atau tanda tersembunyi.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-NEWER = Kod ini dibuat untuk penyemak yang lebih baharu.
    .means = Ada bahagian dalam kod ini yang tidak dikenali oleh penyemak ini.
    .do = Buka penyemak ini semula apabila anda dalam talian, supaya ia dikemas kini. Kemudian imbas sekali lagi.

## Who signed.

# $jurisdiction is the name of a country.
reason-KEY-NOLIST = Senarai kunci tidak menyebut siapa yang boleh menandatangani label untuk: { $jurisdiction }.
    .means = Jadi di sini tidak dapat dipastikan siapa di sebalik { thing } ini.
    .do = { step-newer-list }
reason-KEY-UNKNOWN = Tiada sesiapa dalam senarai kunci bertarikh { $list } yang menandatangani { thing } ini.
    .means = Senarai itu mungkin dibuat sebelum { thing } ini. Atau ada orang yang mereka-reka { thing } ini.
    .do = { step-newer-list }
reason-KEY-COMPROMISED = { thing-start } ini ditandatangani dengan kunci yang dicuri atau hilang.
    .means = Sesiapa sahaja mungkin membuatnya. Jadi ia tidak membuktikan apa-apa.
    .do = { step-do-not-rely }
reason-KEY-PERIOD = { thing-start } ini ditandatangani pada masa kuncinya tidak berkuat kuasa.
    .means = { $issuer } tidak menggunakan kunci ini pada masa itu. Jadi { thing } ini tidak dikira.
    .do = { step-do-not-rely }
reason-SIG-BAD = Tandatangan pada { thing } ini salah.
    .means = Ada orang yang mengubah { thing } ini, atau { $issuer } tidak pernah menandatanganinya.
    .do = { step-do-not-rely }
# $scheme is the short name of a scheme.
reason-BND-SCHEME = { $issuer } tidak dibenarkan menandatangani bagi skim yang disebut dalam { thing } ini.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $assurance is one of the phrases assurance-*: "declared by the maker".
reason-BND-ASSURANCE = { $issuer } tidak dibenarkan menandatangani { thing } ini sebagai “{ $assurance }”.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
reason-BND-LEVEL = { thing-start } ini menyebut tahap yang lebih tinggi daripada yang boleh diberi oleh { $issuer }.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $brand is the name of a brand.
reason-BND-BRAND = { $issuer } tidak dibenarkan menandatangani bagi jenama { $brand }.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }

## Clock and dates.

# $clock is the date of this device.
reason-CLK-EARLY = Tarikh pada peranti ini nampaknya salah. Tarikhnya { $clock }, tetapi senarai kunci bertarikh { $list }.
    .means = Tanpa tarikh yang betul, tidak dapat dipastikan apa yang berkuat kuasa hari ini.
    .do = Betulkan tarikh pada peranti ini. Kemudian semak sekali lagi.
# $issued is the date that the label gives for itself.
reason-DAT-ISSUED = { thing-start } ini menyebut bahawa ia dibuat pada { $issued }. Hari itu belum tiba.
    .means = Tarikh pada peranti ini salah, atau tarikh pada { thing } ini salah. Tarikh pada peranti ini { $clock }.
    .do = Lihat tarikh pada peranti ini. Jika betul, tanya { $issuer } tentang { thing } ini.
reason-DAT-NOTYET = { thing-start } ini belum berkuat kuasa. Ia bermula pada { $starts }.
    .means = Sebelum hari itu, tiada sesiapa yang berjanji tentang isinya.
    .do = Semak sekali lagi pada { $starts }.
reason-DAT-EXPIRED = { thing-start } ini tamat tempoh pada { $expired }.
    .means = Ia tidak lagi berkuat kuasa. Janji kemas kini keselamatan ada tarikhnya sendiri.
    .do = Tanya { $issuer } atau kedai jika ada { thing } yang lebih baharu.
reason-DAT-NONE = { thing-start } ini tidak menyebut hari tamatnya.

## Withdrawn or suspended.

reason-STA-WITHDRAWN = { $issuer } telah menarik balik { thing } ini.
    .means = Ia tidak dikira lagi. Sebabnya mungkin tidak membimbangkan, tetapi mungkin juga penting bagi anda.
    .do = Tanya { $issuer } sebabnya sebelum anda membeli.
reason-STA-SUSPENDED = { $issuer } telah menggantung { thing } ini buat sementara.
    .means = Buat masa ini ia tidak dikira. Keadaan itu boleh berubah.
    .do = Tanya { $issuer } sebabnya sebelum anda membeli. Semak sekali lagi kemudian.
reason-STA-MISSING = { thing-start } ini tidak menyebut cara menyemak sama ada ia telah ditarik balik.
    .means = Setiap { thing } daripada { $issuer } mesti menyebutnya. Jadi yang ini tidak dikira.
    .do = { step-do-not-rely }
reason-STA-RANGE = { $issuer } tidak mempunyai catatan bagi { thing } ini dalam senarai { thing } yang ditarik balik.
    .means = Setiap { thing } daripada { $issuer } sepatutnya ada catatan di situ, sama ada ditarik balik atau tidak. Jadi yang ini tidak dikira.
    .do = { step-do-not-rely }
reason-STA-UNKNOWN = Di sini tidak diketahui sama ada { $issuer } telah menarik balik { thing } ini.
    .means = Tandatangannya betul. Tetapi senarai { thing } yang ditarik balik tiada di sini.
    .do = { step-newer-list }
reason-STA-NONE = Pihak yang mengeluarkannya tidak menyimpan senarai { thing } yang ditarik balik.

# What the authority says about it. $date is a day, $why the reason that it gives.
notice = { $why ->
    [holder-request] Syarikat yang memegang { thing } ini meminta hal ini pada { $date }.
    [issued-in-error] { thing-start } ini diberi secara tersilap. Hal ini diketahui pada { $date }.
    [under-review] Ada hal yang sedang diteliti sejak { $date }.
   *[requirement-not-met] Produk itu tidak memenuhi semua yang diminta oleh { thing } ini. Hal ini diketahui pada { $date }.
}
notice-link = Tempat membaca tentangnya: { $link }
notice-contact = Untuk bertanya tentangnya: { $contact }

## The key list and the day asked about.

reason-LST-STALE = Ini disemak dengan senarai kunci yang sudah lama. Tarikhnya { $list }.
    .means = Berita yang lebih baharu tentang { thing } ini mungkin belum sampai ke sini.
    .do = { step-newer-list }
reason-LST-OLD = Senarai kunci ini sudah terlalu lama untuk digunakan. Tarikhnya { $list }.
    .means = Mungkin terlalu banyak yang sudah berubah sejak itu.
    .do = { step-newer-list }
# $jurisdiction is the name of a country.
reason-LST-PART = Satu bahagian senarai kunci tidak dapat dibaca, iaitu bahagian untuk: { $jurisdiction }.
    .means = Jadi di sini tidak dapat dipastikan siapa di sebalik { thing } ini.
    .do = { step-newer-list }
# $day is the day asked about.
reason-DAY-PAST = Anda bertanya tentang { $day }, tetapi senarai kunci bertarikh { $list }.
    .means = Senarai itu tidak menunjukkan keadaan pada hari itu.
    .do = Tanya tentang hari ini, atau gunakan senarai kunci bagi hari itu.
reason-DAY-AHEAD = { $day } belum tiba.
    .means = Jawapan ini kekal jika tiada apa-apa berubah sebelum hari itu.
    .do = Semak sekali lagi pada hari itu.

## The printed web address.

reason-HST-LISTED = Alamat web { $host } disenaraikan oleh pihak berkuasa.
reason-HST-UNLISTED = { $authority ->
    [none] Alamat web pada { thing } ini, { $host }, tiada dalam senarai kunci. Jangan buka alamat itu.
   *[other] Alamat web pada { thing } ini, { $host }, tiada dalam senarai { $authority }. Jangan buka alamat itu.
}
    .means = { thing-start } ini mungkin tetap betul. Tetapi halaman palsu boleh menulis apa-apa sahaja kepada anda.
    .do = Imbas hanya dengan penyemak yang anda kenal.
# $host is where the link leads, $of the host that it looks like.
reason-HST-IMITATES = Pautan ini menuju ke { $host }. Pautan ini nampak seperti pautan ke { $of }, tetapi bukan. Jangan buka pautan ini.
    .means = Mungkin ada orang yang membuatnya supaya nampak seperti pautan yang anda percaya. Halaman palsu boleh menulis apa-apa sahaja kepada anda.
    .do = Imbas hanya dengan penyemak yang anda kenal.
reason-HST-NONE = Digit itu datang tanpa alamat web.
reason-HST-UNKNOWN = Senarai kunci tidak menyebut alamat web mana yang betul. Jadi { $host } tidak disemak.

## The bar code of the product.

# $number is the product number that was scanned.
reason-PRD-MATCH = Kod bar yang anda imbas mempunyai nombor yang disebut dalam { thing } ini: { $number }.
reason-PRD-OTHER = { thing-start } ini untuk produk lain. Nombor pada kod bar ialah { $number }.
    .means = { thing-start } ini mungkin betul, tetapi ia tidak menyebut produk yang anda imbas.
    .do = Bandingkan nama-nama di bawah dengan kotak. Tunjukkan { thing } ini dan kotak itu kepada kedai.
reason-PRD-NONE = { thing-start } ini tidak menyebut nombor produk. Jadi kod bar tidak dapat dibandingkan.
reason-PRD-SKIP = Tiada kod bar yang diimbas untuk dibandingkan.

reason-CHK-SKIP = Ini tidak disemak, kerana semakan sebelumnya sudah menentukan jawapan.
