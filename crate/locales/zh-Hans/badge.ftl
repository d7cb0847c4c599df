### A badge on a page without script, and a card on a shelf. Both are read long after they were made, so nothing here says
### that a label is in force, or what it counts for.

# $variant is the label's own word for a variant of the model: "Asia".
badge-variant = 版本：{ $variant }
# A link. $host is a web address.
badge-again = 再次查验请到：{ $host }
# $date is a day: until its end, what is printed stays true.
card-again = 请在{ $date }或之前再次查验。
# A copied label, or one of a sister product, must not stand beside another product.
card-only-variant = 这张卡片只适用于这个型号和这个版本。
# For a label that names no variant.
card-only-model = 这张卡片只适用于这个型号。
