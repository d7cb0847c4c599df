### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = Details

## The checks.

checks = Checks
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result }: { $text } ({ $code })
check-plain = { $result }: { $text }
result-passed = In order
result-failed = Not in order
result-unknown = Cannot tell
result-skipped = Left out

check-format = Code
    .found = The code has the one permitted form (CWT in COSE_Sign1, deterministic CBOR).
check-key = Key
    .found = The key list has a key for it (kid).
check-signature = Signature
    .found = The signature (Ed25519) matches the bytes that arrived.
check-bounds = Limits of the key
    .found = What it says lies within what the key may sign.
check-list = Key list
    .found = The clock, the key list and the day asked about fit together.
check-dates = Dates
    .found = It is in force on the day asked about.
check-status = State
    .found = It is neither withdrawn nor suspended (Token Status List).
check-host = Web address
    .found = The web address is one that the list holds.
check-product = Product number
    .found = The product number matches.
# A check with another result than "in order" that gives no reason.
check-no-reason = No reason is given.

## Technical facts.

facts = Technical facts
fact-answer = Answer
    .checks-out = checks out
    .does-not = does not check out
    .cannot-tell = cannot tell
fact-issuer = Issuer by the key list
fact-scheme = Scheme
fact-claim = Issuer claim (iss)
fact-number = Registration number (sub)
fact-issued = Issued (iat)
fact-starts = In force from (nbf)
fact-ends = Last day in force (exp)
fact-status = Entry in the status list
# $list and $index are numbers.
fact-status-value = list { $list-number }, index { $index }
fact-document = Scheme document
fact-assurance = Who stands behind it
fact-level = Level
fact-level-scale = level { $level } of { $levels }
fact-level-only = level { $level }; the key list does not say of how many
fact-contact = Contact for reporting weaknesses
fact-digest = SHA-256 of the full statement
fact-link = Link to the full statement
fact-host = Web address in the code
fact-scanned = Product number that was scanned
fact-list = Date of the key list
fact-age = Age of the key list
    .fresh = not expired
    .stale = expired, good for reading
    .too-old = too old
fact-day = Day asked about
fact-market = Market asked about
fact-words = These words
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] adopted by { $owner }, { $date }
    [reviewed] checked by { $owner }, { $date }
   *[draft] draft of { $owner }, { $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value } ({ $count })

assurance-declared = declared by the maker
assurance-checked = checked by the authority
assurance-tested = tested by a laboratory

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = Statement of compliance
statement-type = Type of product
statement-manufacturer = Manufacturer
statement-representative = Authorised representative
# $name and $address are as the statement gives them.
statement-party = { $name }, { $address }
statement-standard = Standard applied
# $name is a standard, $date its date.
statement-standard-dated = { $name }, { $date }
statement-support = Support period at first supply
statement-until = until at least { $date }
statement-unsupported = no security updates
statement-signatory = Signed by
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }, { $function }
statement-place = Place of issue
