### A badge on a page without script, and a card on a shelf. Both are read long after they were made, so nothing here says
### that a label is in force, or what it counts for.

# $variant is the label's own word for a variant of the model: "Asia".
badge-variant = துணை வகை: { $variant }
# A link. $host is a web address.
badge-again = மீண்டும் சரிபார்க்க: { $host }
# $date is a day: until its end, what is printed stays true.
card-again = { $date } தேதிக்குள் மீண்டும் சரிபாருங்கள்.
# A copied label, or one of a sister product, must not stand beside another product.
card-only-variant = இந்த அட்டை இந்த மாடலுக்கும் இந்தத் துணை வகைக்கும் மட்டும் பொருந்தும்.
# For a label that names no variant.
card-only-model = இந்த அட்டை இந்த மாடலுக்கு மட்டும் பொருந்தும்.
