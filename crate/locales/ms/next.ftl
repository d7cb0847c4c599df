### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = Langkah seterusnya
next-new = Bandingkan tarikhnya dengan tarikh produk lain. Tarikh yang lebih lewat bermakna kemas kini untuk tempoh yang lebih panjang.
next-date-stays = Tarikh itu tetap sama, tidak kira siapa pemilik produk. Membelinya tidak memberi masa tambahan.
next-refurbished-ask = Tanya penjual sama ada janji pembuat juga meliputi produk yang dibaik pulih untuk dijual semula.
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = Di United Kingdom, peraturan untuk kedai juga meliputi produk dibaik pulih yang dijual sebagai produk baharu.
# For the United Kingdom.
next-used-gb = Di United Kingdom, peraturan untuk kedai tidak meliputi produk terpakai yang biasa.
next-reset = Kembalikan produk kepada tetapan kilang sebelum anda menggunakannya. Dengan itu, tiada apa-apa daripada pemilik terakhirnya tertinggal di dalamnya.
next-update = Buka aplikasi produk itu sendiri atau tetapannya. Cari kemas kini sekarang, dan hidupkan kemas kini automatik.
next-ended-owned = Sudah tiada kemas kini lagi? Fikirkan sama ada produk itu patut diputuskan daripada internet.
next-gift = Beritahu penerima hadiah itu sehingga bila kemas kini diberikan, dan cara menghidupkannya.
# Where no date is promised any more, or none was.
next-gift-none = Beritahu penerima hadiah itu bahawa sekarang tiada tarikh dijanjikan untuk kemas kini keselamatan.

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product }: kemas kini keselamatan yang dijanjikan tamat
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = Kemas kini keselamatan dijanjikan sekurang-kurangnya sehingga { $date }, seperti yang dinyatakan pada { $stated }. Tanya pembuat sama ada tempoh yang dijanjikan kini lebih panjang.

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = Produk: { $product }
shared-checked = Disemak pada { $day } dengan senarai kunci bertarikh { $list }.
shared-again = Jangan bergantung pada teks ini. Semak sendiri { thing } itu.
# $link is the address of the label at this checker.
shared-again-link = Jangan bergantung pada teks ini. Semak sendiri { thing } itu: { $link }
