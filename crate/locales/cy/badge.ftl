### A badge on a page without script, and a card on a shelf. Both are read long after they were made, so nothing here says
### that a label is in force, or what it counts for.

# $variant is the label's own word for a variant of the model: "Asia".
badge-variant = Fersiwn: { $variant }
# A link. $host is a web address.
badge-again = Gwiriwch eto ar { $host }
# $date is a day: until its end, what is printed stays true.
card-again = Gwiriwch eto erbyn { $date }.
# A copied label, or one of a sister product, must not stand beside another product.
card-only-variant = Mae’r cerdyn hwn ar gyfer y model a’r fersiwn hyn yn unig.
# For a label that names no variant.
card-only-model = Mae’r cerdyn hwn ar gyfer y model hwn yn unig.
