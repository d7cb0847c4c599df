### Two signed statements about one product. Never say that one of them breaks a promise.

beside-agrees = Kod kedua yang ditandatangani tentang produk ini mengatakan perkara yang sama tentang kemas kini.
# Heads the list of the two.
beside-differs = Dua kod yang ditandatangani tentang produk ini mengatakan perkara yang berbeza
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }, pada { $date }: { $says }
beside-until = kemas kini keselamatan sekurang-kurangnya sehingga { $end }
beside-unsupported = tiada kemas kini keselamatan
beside-not-stated = tarikh tidak dinyatakan
beside-do = Yang lebih baharu ditunjukkan terlebih dahulu. Tanya pembuat atau pihak berkuasa tarikh mana yang boleh anda pegang.
beside-other = Kod kedua ialah kod untuk produk lain. Jadi kedua-duanya tidak dibandingkan.
beside-does-not-count = Kod kedua tidak dapat dipastikan di sini. Jadi kedua-duanya tidak dibandingkan.
