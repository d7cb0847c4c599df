### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.

# Heads the list of countries. $day is the day that the answer is about.
rules = Negara tempat { thing } ini membantu dari segi peraturan, pada { $day }
# Opens the list of all countries.
rules-all = Semua negara
rules-note = Ini tentang satu peraturan di setiap negara. Ini bukan nasihat undang-undang.
# No country but perhaps the label’s own counts it.
rules-none = Penyemak ini tidak mengetahui negara lain tempat { thing } ini dikira.
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country }: { $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = Berdasarkan: { $reference }.
rules-by-since = Berdasarkan: { $reference }, sejak { $date }.
# $countries are names of countries.
rules-also = Peraturan { $countries } juga digunakan di situ.

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = Jika penyemak ini tidak dapat memastikannya, tanya kedai, atau pihak berkuasa di negara itu.

## What it does there. $until is the last day, $levels the scale of $level.

rule-meets = { thing-start } ini dikira untuk peraturan di situ.
rule-meets-until = { thing-start } ini dikira untuk peraturan di situ sehingga { $until }.
# $scheme is the name of that country's own label or scheme.
rule-counts = { thing-start } ini dikira di situ seperti label negara itu sendiri: { $scheme }.
rule-counts-until = { thing-start } ini dikira di situ sehingga { $until }, seperti label negara itu sendiri: { $scheme }.
rule-counts-level = { thing-start } ini dikira di situ sebagai tahap { $level } daripada { $levels } bagi { $scheme }.
rule-counts-level-until = { thing-start } ini dikira di situ sebagai tahap { $level } daripada { $levels } bagi { $scheme }, sehingga { $until }.
rule-another-route = { thing-start } ini tidak dikira di situ. Undang-undang di situ meminta pernyataan pematuhan daripada pembuat.
rule-another-route-state = { thing-start } ini tidak dikira di situ buat masa ini, kerana ia tidak berkuat kuasa. Undang-undang di situ meminta pernyataan pematuhan.
rule-no-label-needed = Tiada label yang diperlukan di situ.
# The label is of that country's own scheme.
rule-no-label-needed-own = Tiada label yang diperlukan di situ. Label ini daripada skim negara itu sendiri.
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = Tiada label yang diperlukan di situ. Undang-undang di situ meminta pernyataan pematuhan, seperti yang diberi oleh pembuat di sini.
rule-no-label-counts = Tiada label yang dikira di situ. Undang-undang di situ meminta pernyataan pematuhan daripada pembuat.
rule-not-covered = Peraturan di situ bukan tentang produk jenis ini.
rule-no-rule-known = Penyemak ini tidak mengetahui apa-apa peraturan di situ.
rule-eases = Di situ, { thing } ini hanya membantu pembuat mendapatkan label.

## It cannot be told what it does there.

rule-cannot-tell = Penyemak ini tidak dapat memastikannya.
    .document = Penyemak ini tidak dapat memastikannya. Undang-undang di situ menyebut satu versi skim ini, dan { thing } ini tidak menunjukkan bahawa ia mengikut versi itu.
    .category = Penyemak ini tidak dapat memastikannya. Hal ini bergantung pada jenis produk.
    .level = Penyemak ini tidak dapat memastikannya. Undang-undang di situ menyebut tahap yang lain.
    .state = Penyemak ini tidak dapat memastikannya, kerana tidak diketahui sama ada { thing } ini berkuat kuasa.
    .list-age = Penyemak ini tidak dapat memastikannya. Untuk itu, senarai kunci yang lebih baharu diperlukan.
    .list-part = Penyemak ini tidak dapat memastikannya. Bahagian senarai kunci untuk negara itu tiada.
    .sources = Penyemak ini tidak dapat memastikannya. Sumber-sumber awam tidak sepakat.
    .not-shown = Penyemak ini tidak dapat memastikannya. { thing-start } tidak menunjukkan sama ada peraturan itu dipenuhi.
    .other-law = Penyemak ini tidak dapat memastikannya. Undang-undang lain mungkin digunakan di situ.
