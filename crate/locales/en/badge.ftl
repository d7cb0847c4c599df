### A badge on a page without script, and a card on a shelf. Both are read long after they were made, so nothing here says
### that a label is in force, or what it counts for.

# $variant is the label's own word for a variant of the model: "Asia".
badge-variant = Variant: { $variant }
# A link. $host is a web address.
badge-again = Check again at { $host }
# $date is a day: until its end, what is printed stays true.
card-again = Check again by { $date }.
# A copied label, or one of a sister product, must not stand beside another product.
card-only-variant = This card stands for this model and variant only.
# For a label that names no variant.
card-only-model = This card stands for this model only.
