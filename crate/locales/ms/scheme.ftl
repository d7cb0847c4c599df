### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = Apa maksud { thing } ini
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] Pernyataan ini tentang: { $scheme }. Diuruskan oleh: { $who }.
   *[label] Ini label bagi: { $scheme }. Diuruskan oleh: { $who }.
}
scheme-closed = Skim ini tidak lagi memberi label baharu.
scheme-paused = Buat masa ini, skim ini tidak memberi label baharu.
scheme-coming = Skim ini belum memberi apa-apa label.
# $scheme is the name of the scheme that follows.
scheme-successor = Yang menyusul selepasnya: { $scheme }.

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = Apa yang diminta oleh peraturannya
asks-passwords = Setiap peranti mesti mempunyai kata laluan sendiri, atau anda sendiri yang memilihnya.
    .unknown = Di sini tidak diketahui sama ada setiap peranti mesti mempunyai kata laluan sendiri.
asks-reports = Mesti ada cara untuk memberitahu pembuat tentang kelemahan.
    .unknown = Di sini tidak diketahui sama ada mesti ada cara untuk memberitahu pembuat tentang kelemahan.
asks-updates = Pembuat mesti menyebut sehingga bila kemas kini keselamatan diberikan.
    .unknown = Di sini tidak diketahui sama ada pembuat mesti menyebut sehingga bila kemas kini diberikan.
# $more are some of the phrases below.
asks-more = Perkara lain yang diminta: { $more }.

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = perisian boleh dikemas kini
group-5-4 = kunci rahsia disimpan dengan baik
group-5-5 = data dikunci semasa dihantar
group-5-6 = laluan masuk yang tidak diperlukan ditutup
group-5-7 = perisian yang diubah dapat dikesan
group-5-8 = data peribadi disimpan dengan baik
group-5-9 = peranti pulih selepas bekalan elektrik terputus
group-5-10 = data yang ganjil diperhatikan
group-5-11 = anda boleh memadamkan data anda
group-5-12 = peranti mudah dipasang
group-5-13 = data yang masuk disemak
group-6 = anda diberitahu tentang data anda

## Small print.

# $date is a day.
note-compiled = Projek ini mengambil fakta tentang skim dan peraturan daripada sumber awam, sehingga { $date }. Pihak berkuasa tidak menerbitkannya di sini.

## Behind "Details".

fact-by = Siapa di sebaliknya, menurut peraturan skim
fact-valid = Tempoh paling lama label skim ini berkuat kuasa
fact-valid-value = { $years } tahun
fact-covers = Bahagian standard yang diketahui diliputi
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard }: { $provisions }
fact-source = Sumber awam
# $url is a web address, $date when it was read.
fact-source-value = { $url } (dibaca pada { $date })
