### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = What to do next
next-new = Compare the date with other products. A later date means updates for longer.
next-date-stays = The date stays the same, whoever owns the product. Buying it does not give more time.
next-refurbished-ask = Ask the seller if the maker’s promise also holds for a refurbished product.
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = In the United Kingdom, the rule for shops also covers refurbished products that are sold as new.
# For the United Kingdom.
next-used-gb = In the United Kingdom, the rule for shops does not cover ordinary second-hand products.
next-reset = Set the product back to how it left the factory before you use it. So nothing of its last owner stays in it.
next-update = Open the product’s own app or its settings. Look for an update now, and turn on automatic updates.
next-ended-owned = Are there no updates any more? Then think about taking it off the internet.
next-gift = Tell whoever gets the product until when there are updates, and how to turn them on.
# Where no date is promised any more, or none was.
next-gift-none = Tell whoever gets the product that no date of security updates is promised now.

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product }: promised security updates end
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = Security updates are promised until at least { $date }, as stated on { $stated }. Ask the maker if it promises them for longer by now.

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = Product: { $product }
shared-checked = Checked on { $day } with the key list of { $list }.
shared-again = Do not rely on this text. Check the { thing } yourself.
# $link is the address of the label at this checker.
shared-again-link = Do not rely on this text. Check the { thing } yourself: { $link }
