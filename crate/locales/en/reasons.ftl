### The reasons: what happened, `.means` what it means for me, `.do` what to do next.
###
### One message for each code of the table of reasons. Write for a reader of nine: short sentences, easy words.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved.
###
### Every message here may use: $kind ("label" or "statement"), $issuer (who signed, by the key list), $authority
### (the authority's name, or "none"), $list (the date of the key list).

# The thing that was scanned. A maker's statement is never called a label.
thing = { $kind ->
    [statement] statement
   *[label] label
}

## Steps that several reasons share.

step-scan-again = Scan it again, in good light, with the whole code in the picture.
step-newer-list = Open this checker again when you are online, so that it gets a newer key list.
step-do-not-rely = Do not rely on it. Show it to the shop, and ask { $issuer } about it.
misread = Dirt, a fold or a typing slip is often the cause.
out-of-bounds = Whoever signed this may not say such things. So this { thing } does not count.

## What was scanned.

reason-KND-OTHER = This is not a security label.
    .means = The code holds something else, such as a menu, a ticket or a web address.
    .do = Look on the box for another square code, and scan that.
reason-KND-PRODUCT = This is a product number, not a security label.
    .means = The number says which product it is. It says nothing about security updates.
    .do = Look on the box for a square code, and scan that.
# $host is the web address.
reason-KND-LINK = { $authority ->
    [none] This is a link to { $host }. It was not checked here.
   *[other] This is a link to { $authority }. It was not checked here.
}
    .means = This checker opens no links. So it cannot say what the page says about the product.
    .do = Go to the authority’s own site, and look up the number on the label. Type the address yourself.

## The code cannot be read.

reason-FMT-LONG = This code is too long for a security label.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-DIGITS = Some digits of this code are wrong.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CUT = The end of this code is missing.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-MORE = This code has something extra at its end.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CANON = This code is not written in the one way that labels use.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-STRUCT = This code is not built like a security label.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TAG = This code does not begin like a security label.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-ALG = This code has another kind of signature than labels have.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-UNPROT = A part of this code is not signed.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-FIELDS = Something is missing in this code, or two parts of it do not fit together.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-RANGE = A number or a date in this code cannot be right.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TEXT = A name in this code is too long, or has hidden characters.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-NEWER = This code was made for a newer checker.
    .means = It has parts that this checker does not know.
    .do = Open this checker again when you are online, so that it gets newer. Then scan again.

## Who signed.

# $jurisdiction is the name of a country.
reason-KEY-NOLIST = The key list does not say who may sign labels for: { $jurisdiction }.
    .means = So nobody here can tell who stands behind this { thing }.
    .do = { step-newer-list }
reason-KEY-UNKNOWN = Nobody on the key list of { $list } signed this { thing }.
    .means = The list may be older than the { thing }. Or somebody made the { thing } up.
    .do = { step-newer-list }
reason-KEY-COMPROMISED = This { thing } was signed with a key that was stolen or lost.
    .means = Anybody could have made it. So it proves nothing.
    .do = { step-do-not-rely }
reason-KEY-PERIOD = This { thing } was signed at a time when its key was not valid.
    .means = { $issuer } did not use this key then. So this { thing } does not count.
    .do = { step-do-not-rely }
reason-SIG-BAD = The signature of this { thing } is wrong.
    .means = Somebody changed the { thing }, or { $issuer } never signed it.
    .do = { step-do-not-rely }
# $scheme is the short name of a scheme.
reason-BND-SCHEME = { $issuer } may not sign for the scheme that this { thing } names.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $assurance is one of the phrases assurance-*: "declared by the maker".
reason-BND-ASSURANCE = { $issuer } may not sign this { thing } as “{ $assurance }”.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
reason-BND-LEVEL = This { thing } names a higher level than { $issuer } may give.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $brand is the name of a brand.
reason-BND-BRAND = { $issuer } may not sign for the brand { $brand }.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }

## Clock and dates.

# $clock is the date of this device.
reason-CLK-EARLY = The date of this device seems wrong. It says { $clock }, but the key list is from { $list }.
    .means = Without the right date, nobody can tell what is in force today.
    .do = Set the date of this device. Then check again.
# $issued is the date that the label gives for itself.
reason-DAT-ISSUED = This { thing } says that it was made on { $issued }. That day is still to come.
    .means = The date of this device is wrong, or the date of the { thing } is. This device says { $clock }.
    .do = Look at the date of this device. If it is right, ask { $issuer } about this { thing }.
reason-DAT-NOTYET = This { thing } is not in force yet. It starts on { $starts }.
    .means = Nobody stands behind it before that day.
    .do = Check it again on { $starts }.
reason-DAT-EXPIRED = This { thing } expired on { $expired }.
    .means = It is no longer in force. The promise of security updates has its own date.
    .do = Ask { $issuer } or the shop if there is a newer one.
reason-DAT-NONE = This { thing } names no day on which it ends.

## Withdrawn or suspended.

reason-STA-WITHDRAWN = { $issuer } has withdrawn this { thing }.
    .means = It does not count any more. The reason may be harmless, but it may also matter to you.
    .do = Ask { $issuer } why, before you buy.
reason-STA-SUSPENDED = { $issuer } has suspended this { thing }.
    .means = It does not count for now. That can change again.
    .do = Ask { $issuer } why, before you buy. Check again later.
reason-STA-MISSING = This { thing } does not say how to look up if it was withdrawn.
    .means = Every { thing } from { $issuer } must say that. So this one does not count.
    .do = { step-do-not-rely }
reason-STA-RANGE = { $issuer } has no entry for this { thing } in its list of withdrawn ones.
    .means = Every { thing } from { $issuer } has an entry there. So this one does not count.
    .do = { step-do-not-rely }
reason-STA-UNKNOWN = It is not known here if { $issuer } has withdrawn this { thing }.
    .means = The signature is right. But the list of withdrawn ones is missing here.
    .do = { step-newer-list }
reason-STA-NONE = The issuer keeps no list of withdrawn ones.

# What the authority says about it. $date is a day, $why the reason that it gives.
notice = { $why ->
    [holder-request] The company that has the { thing } asked for this, on { $date }.
    [issued-in-error] The { thing } was given by mistake. This was found on { $date }.
    [under-review] Something has been looked into since { $date }.
   *[requirement-not-met] The product does not do all that the { thing } asks for. This was found on { $date }.
}
notice-link = Where to read about it: { $link }
notice-contact = Whom to ask about it: { $contact }

## The key list and the day asked about.

reason-LST-STALE = This was checked with an old key list. It is from { $list }.
    .means = Newer news about this { thing } may be missing.
    .do = { step-newer-list }
reason-LST-OLD = The key list is too old. It is from { $list }.
    .means = Too much may have changed since then.
    .do = { step-newer-list }
# $jurisdiction is the name of a country.
reason-LST-PART = A part of the key list cannot be read. It is the part of: { $jurisdiction }.
    .means = So nobody here can tell who stands behind this { thing }.
    .do = { step-newer-list }
# $day is the day asked about.
reason-DAY-PAST = You ask about { $day }, but the key list is from { $list }.
    .means = It does not tell how things stood on that day.
    .do = Ask about today, or use a key list of that day.
reason-DAY-AHEAD = { $day } is still to come.
    .means = This answer holds if nothing changes until then.
    .do = Check again on that day.

## The printed web address.

reason-HST-LISTED = The web address { $host } is one that the authority lists.
reason-HST-UNLISTED = { $authority ->
    [none] This { thing }’s web address, { $host }, is not one that the key list holds. Do not open it.
   *[other] This { thing }’s web address, { $host }, is not one that { $authority } lists. Do not open it.
}
    .means = The { thing } can be right all the same. But a false page could tell you anything.
    .do = Scan only with a checker that you know.
# $host is where the link leads, $of the host that it looks like.
reason-HST-IMITATES = This link leads to { $host }. It looks like a link to { $of }, but it is not. Do not open it.
    .means = Somebody may have made it to look like one that you trust. A false page could tell you anything.
    .do = Scan only with a checker that you know.
reason-HST-NONE = The digits came without a web address.
reason-HST-UNKNOWN = The key list does not say which web addresses are right. So { $host } was not checked.

## The bar code of the product.

# $number is the product number that was scanned.
reason-PRD-MATCH = The bar code that you scanned has a number that the { thing } names: { $number }.
reason-PRD-OTHER = This { thing } is for another product. The bar code has the number { $number }.
    .means = The { thing } may be right, but it does not name the product that you scanned.
    .do = Compare the names below with the box. Show both to the shop.
reason-PRD-NONE = The { thing } names no product number. So the bar code could not be compared.
reason-PRD-SKIP = No bar code was scanned to compare.

reason-CHK-SKIP = This was not checked, because an earlier check already decided.
