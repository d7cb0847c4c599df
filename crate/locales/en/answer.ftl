### The answer to a scan, apart from the reasons.
###
### Every message here may use $kind: "label" or "statement". Write for a reader of nine.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved. A level
### always has its scale beside it, and a length of time its end.

# After the name of every authority when the key list is a demonstration.
with-demonstration = { $name } (demonstration)
# Stands for $issuer where nobody is named.
issuer-unknown = the authority
# Stands for $who where nobody is named.
maker = the maker

## Where a report gives no reason.

does-not = This { thing } does not check out.
cannot-tell = This checker cannot tell.

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] { $who } says: security updates until at least { $date }. No authority has checked this.
   *[label] { $who } promises security updates until at least { $date }.
}
promise-ends-soon = { $kind ->
    [statement] { $who } says: security updates until at least { $date }. That is soon. No authority has checked this.
   *[label] Security updates may end soon. { $who } promises them until at least { $date }.
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] The promise of security updates ended at the end of { $date }.
   *[day] The promise of security updates ended on { $date }.
}
promise-unsupported = { $who } says that this product gets no security updates.
# $part is a part of a set: "Doorbell".
promise-unsupported-part = { $who } says that one part gets no security updates: { $part }.
promise-not-stated = This { thing } does not say until when there are security updates.
# $part is a part of a set: "Doorbell".
promise-not-stated-part = This { thing } gives no date of security updates for one part: { $part }.
# $markets are names of countries.
promise-elsewhere = { $who } promises security updates until at least { $date }, but only for: { $markets }.
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = { $who } promises security updates only for: { $markets }.

## How long: what it means and what to do.

ends-soon-do = Ask the shop for a product with a later date, or ask { $who } if it will promise more.
ended-means = { $who } promised updates until then. Weak spots that are found later may not be mended.
ended-do = Ask { $who } if there are still updates. Or choose a product with a later date.
unsupported-means = Weak spots that are found later will not be mended.
unsupported-do = Ask the shop for a product that gets security updates.
not-stated-means = So there is no promise in it that you can count on.
elsewhere-in = The { thing } does not say whether it holds here: { $market }.
elsewhere-here = The { thing } does not say whether it holds where you are.
promise-markets = This promise is for: { $markets }.
promise-models = This promise is for: { $models }.
# $part decides, because its promise ends first.
decided-by = This is the date of one part, { $part }. Its promise ends first.
earliest-unit = This is the earliest date. Units sold later may get updates for longer.
# $date is the day on which the label was issued.
stated = As stated on { $date }.

## How long: above the large date.

date-promise = Until at least
date-ended = It was promised until at least
# The label does not count.
date-said = The { thing } said: security updates until at least
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = The { thing } says: security updates until at least

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = Each part of the set
lines-all = All promises of this { thing }
line-date = { $what }: until at least { $date }
line-ended = { $what }: ended, it was promised until { $date }
line-unsupported = { $what }: no security updates
line-not-stated = { $what }: no date stated
line-whole = This product
# A part of a set, or a market, with the models that it holds for.
line-models = { $what }, only { $models }
line-by = { $what }, by { $who }

## The state of the label.

state-until = This { thing } checks out. It is in force until { $date }.
state-open = This { thing } checks out. It names no day on which it ends.

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] { $issuer } issued this label. The maker declared what it says.
    [checked] { $issuer } issued this label, and checked what it says.
   *[tested] { $issuer } issued this label. A laboratory tested the product.
}
who-laboratory = { $assurance ->
    [declared] { $issuer }, a laboratory, issued this label. The maker declared what it says.
    [checked] { $issuer }, a laboratory, issued this label. The authority checked what it says.
   *[tested] { $issuer }, a laboratory, issued this label. A laboratory tested the product.
}
who-manufacturer = { $issuer } signed this statement about its own product. No authority has checked it.
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = Canada has no security label for such products. This is only what the maker says.
# A level never stands without its scale.
level = The label has level { $level } of { $levels }.
# $name is the scheme's own name for the level.
level-named = The label has level { $level } of { $levels }: { $name }.

## The product.

compare = Compare with the box
# Above the same facts when the label does not count, or it cannot be told.
named = The { thing } names this product
copied = The check is about the { thing }, not about this one box. A copied { thing } passes too, so compare the names.
product-brand = Brand
product-models = { $count ->
    [one] Model
   *[other] Models
}
product-variant = Variant
product-number = { $count ->
    [one] Product number
   *[other] Product numbers
}
product-batch = Batch
product-category = Kind of product

# The web address of a link that was scanned, and the number of a bar code.
link-host = Web address
# The host that a link imitates stands after it.
link-imitates = It looks like
scanned-number = Product number

## It cannot be told.

not-a-warning = This is not a warning about the product.
exit = What you can do
exit-ask = Ask the shop: until what date does the maker promise security updates?
# In countries whose law asks for it.
exit-ask-statement = Ask the shop for the statement of compliance too. It gives the date.
exit-tell = Does a label look changed, or stuck over another one? Tell the shop and the authority that it names.

cause-unreadable = So this checker could not read it as a label.
    .look = Look for the number and the date printed beside the code.
cause-list-too-old = This checker needs a newer key list to tell.
    .look = Look for the date printed beside the code, or on the maker’s own site.
cause-unknown-issuer = So this checker cannot tell who stands behind it.
    .look = Look on the site of the authority that the label names. Type the address yourself.
cause-official-link = The page may know more, but this checker has not seen it.
    .look = Look for the number and the date printed on the label.
cause-look-alike = The link holds no label that could be checked.
    .look = Look for the number on the label. Type the address of the authority yourself.
cause-no-scheme = Many products have no security label. Many countries have none at all.
    .look = Look for a date of security updates on the box or on the maker’s own site.
cause-clock = The answer hangs on the date, and the dates do not fit together.
    .look = Look for the date printed beside the code.

## Contents that nobody vouches for.

unchecked = What the code says, not checked
unchecked-warning = Nobody vouches for this. Anybody can write such words into a code.
unchecked-issuer = It names as its issuer
unchecked-number = It names the number
unchecked-support = It speaks of security updates

## Small print.

note-list = Checked with the key list of { $list }.
# $day is another day than today.
note-day = This answer is about { $day }.
note-demonstration = Demonstration: the keys, products and makers here are invented. Do not rely on this answer.
# Whoever put the check on a page chose the keys, too. $host is their host.
note-supplied = Checked against keys supplied by { $host }, not those that this checker comes with.
