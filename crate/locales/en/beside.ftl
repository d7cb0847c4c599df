### A second signed code about the same product: a label or a maker's statement, so say "code". Never say that one of them
### breaks a promise.

beside-agrees = A second signed code about this product says the same about updates.
# Heads the list of the two.
beside-differs = Two signed codes about this product differ
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }, on { $date }: { $says }
beside-until = security updates until at least { $end }
beside-unsupported = no security updates
beside-not-stated = no date stated
beside-do = The newer one is shown first. Ask the maker or the authority which date holds.
beside-other = The second code is about another product. So the two were not compared.
# It is no label, it fails, or it cannot be told.
beside-does-not-count = The second code could not be confirmed here. So the two were not compared.
