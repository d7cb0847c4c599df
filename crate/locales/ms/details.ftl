### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = Butiran

## The checks.

checks = Semakan
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result }: { $text } ({ $code })
check-plain = { $result }: { $text }
result-passed = Lulus
result-failed = Tidak lulus
result-unknown = Tidak dapat dipastikan
result-skipped = Tidak dibuat

check-format = Kod
    .found = Kod ini dalam satu-satunya bentuk yang dibenarkan (CWT dalam COSE_Sign1, CBOR deterministik).
check-key = Kunci
    .found = Senarai kunci mempunyai kunci untuknya (kid).
check-signature = Tandatangan
    .found = Tandatangan (Ed25519) sepadan dengan bait yang diterima.
check-bounds = Had kunci
    .found = Isinya tidak melebihi had kunci ini.
check-list = Senarai kunci
    .found = Jam peranti, senarai kunci dan hari yang ditanya adalah sepadan.
check-dates = Tarikh
    .found = Ia berkuat kuasa pada hari yang ditanya.
check-status = Status
    .found = Ia tidak ditarik balik dan tidak digantung (Token Status List).
check-host = Alamat web
    .found = Alamat web ini ada dalam senarai kunci.
check-product = Nombor produk
    .found = Nombor produk sepadan.
# A check with another result than "in order" that gives no reason.
check-no-reason = Tiada sebab diberikan.

## Technical facts.

facts = Fakta teknikal
fact-answer = Jawapan
    .checks-out = lulus semakan
    .does-not = tidak lulus semakan
    .cannot-tell = tidak dapat dipastikan
fact-issuer = Pihak yang mengeluarkannya menurut senarai kunci
fact-scheme = Skim
fact-claim = Pihak yang mengeluarkannya, seperti yang disebut (iss)
fact-number = Nombor pendaftaran (sub)
fact-issued = Dikeluarkan (iat)
fact-starts = Berkuat kuasa dari (nbf)
fact-ends = Hari terakhir berkuat kuasa (exp)
fact-status = Catatan dalam senarai status
# $list and $index are numbers.
fact-status-value = senarai { $list-number }, indeks { $index }
fact-document = Dokumen skim
fact-assurance = Siapa di sebaliknya
fact-level = Tahap
fact-level-scale = tahap { $level } daripada { $levels }
fact-level-only = tahap { $level }; senarai kunci tidak menyebut daripada berapa
fact-contact = Maklumat hubungan untuk melaporkan kelemahan
fact-digest = SHA-256 bagi pernyataan penuh
fact-link = Pautan ke pernyataan penuh
fact-host = Alamat web dalam kod
fact-scanned = Nombor produk yang diimbas
fact-list = Tarikh senarai kunci
fact-age = Usia senarai kunci
    .fresh = belum tamat tempoh
    .stale = tamat tempoh, masih boleh digunakan untuk membaca tarikh
    .too-old = terlalu lama untuk digunakan
fact-day = Hari yang ditanya
fact-market = Pasaran yang ditanya
fact-words = Kata-kata ini
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] diterima pakai oleh { $owner }, { $date }
    [reviewed] disemak oleh { $owner }, { $date }
   *[draft] draf oleh { $owner }, { $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value } ({ $count })

assurance-declared = diisytiharkan oleh pembuat
assurance-checked = disemak oleh pihak berkuasa
assurance-tested = diuji oleh makmal

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = Pernyataan pematuhan
statement-type = Jenis produk
statement-manufacturer = Pengilang
statement-representative = Wakil yang diberi kuasa
# $name and $address are as the statement gives them.
statement-party = { $name }, { $address }
statement-standard = Standard yang digunakan
# $name is a standard, $date its date.
statement-standard-dated = { $name }, { $date }
statement-support = Tempoh sokongan ketika produk mula-mula dibekalkan
statement-until = sekurang-kurangnya sehingga { $date }
statement-unsupported = tiada kemas kini keselamatan
statement-signatory = Ditandatangani oleh
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }, { $function }
statement-place = Tempat dikeluarkan
