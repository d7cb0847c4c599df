### What is printed beside the code of a label. Short: it stands on a box.

# $date is a day or a month.
artwork-until = Kemas kini keselamatan sekurang-kurangnya sehingga { $date }
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets }: kemas kini keselamatan sekurang-kurangnya sehingga { $date }
artwork-unsupported = Tiada kemas kini keselamatan
artwork-not-stated = Tarikh kemas kini keselamatan tidak dinyatakan
# $who promises the updates.
artwork-by = dijanjikan oleh { $who }
# $number is the registration number.
artwork-number = Nombor: { $number }
# $host is a web address.
artwork-check-at = Semak di { $host }
artwork-scan = Imbas dengan penyemak yang anda percayai.
# For a maker's statement: it must not look like a label.
artwork-statement = Pembuat menyatakan hal ini. Tiada pihak berkuasa yang menyemaknya.
# $date is the day of issue.
artwork-stated = Dinyatakan pada { $date }
# On everything that a public test key signed.
artwork-demonstration = Demo: produk ini hanya rekaan.
