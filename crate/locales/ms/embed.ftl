ui-embed-more = Lagi tentang label ini
ui-embed-no-label = Ini bukan label.
ui-embed-no-worker = Kamera dan foto tidak boleh digunakan di sini.
    .do = Taip digit kod itu, atau buka penyemak dalam tab tersendiri.
