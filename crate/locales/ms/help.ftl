### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = Semua sebab
ui-reasons-what = Apabila sesuatu semakan tidak lulus atau tidak dapat dibuat, jawapan memberi sebabnya. Dalam “Butiran”, setiap sebab ada kod. Semuanya ada di sini.
ui-reasons-gap = Tanda “…” menggantikan nama atau tarikh.
ui-reasons-happened = Apa yang telah berlaku
ui-reasons-means = Apa maksudnya bagi anda
ui-reasons-do = Langkah seterusnya
# After the codes of reasons that are for the details only.
ui-reasons-minor = Sebab ini hanya ada dalam “Butiran”.
