### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = Manylion

## The checks.

checks = Gwiriadau
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result }: { $text } ({ $code })
check-plain = { $result }: { $text }
result-passed = Wedi pasio
result-failed = Heb basio
result-unknown = Dim modd dweud
result-skipped = Wedi’i adael allan

check-format = Cod
    .found = Mae’r cod yn yr unig ffurf sy’n cael ei chaniatáu (CWT yn COSE_Sign1, deterministic CBOR).
check-key = Allwedd
    .found = Mae gan y rhestr allweddi allwedd ar ei gyfer (kid).
check-signature = Llofnod
    .found = Mae’r llofnod (Ed25519) yn cyfateb i’r beitiau a gyrhaeddodd.
check-bounds = Terfynau’r allwedd
    .found = Mae popeth mae’n ei ddweud o fewn terfynau’r allwedd.
check-list = Rhestr allweddi
    .found = Mae’r cloc, y rhestr allweddi a’r diwrnod dan sylw yn cyd-fynd.
check-dates = Dyddiadau
    .found = Mae mewn grym ar y diwrnod dan sylw.
check-status = Statws
    .found = Nid yw wedi’i dynnu’n ôl na’i atal dros dro (Token Status List).
check-host = Cyfeiriad gwe
    .found = Mae’r cyfeiriad gwe yn un sydd yn y rhestr.
check-product = Rhif y cynnyrch
    .found = Mae rhif y cynnyrch yn cyfateb.
# A check with another result than "in order" that gives no reason.
check-no-reason = Nid oes rheswm wedi’i roi.

## Technical facts.

facts = Ffeithiau technegol
fact-answer = Ateb
    .checks-out = yn pasio’r gwiriad
    .does-not = ddim yn pasio’r gwiriad
    .cannot-tell = dim modd dweud
fact-issuer = Cyhoeddwr yn ôl y rhestr allweddi
fact-scheme = Cynllun
fact-claim = Cyhoeddwr yn ôl y cod (iss)
fact-number = Rhif cofrestru (sub)
fact-issued = Cyhoeddwyd (iat)
fact-starts = Mewn grym o (nbf)
fact-ends = Diwrnod olaf mewn grym (exp)
fact-status = Cofnod yn y rhestr statws
# $list and $index are numbers.
fact-status-value = rhestr { $list-number }, mynegai { $index }
fact-document = Dogfen y cynllun
fact-assurance = Pwy sydd y tu ôl iddo
fact-level = Lefel
fact-level-scale = lefel { $level } o { $levels }
fact-level-only = lefel { $level }; nid yw’r rhestr allweddi’n dweud o faint
fact-contact = Cyswllt ar gyfer rhoi gwybod am wendidau
fact-digest = SHA-256 y datganiad llawn
fact-link = Dolen at y datganiad llawn
fact-host = Cyfeiriad gwe yn y cod
fact-scanned = Rhif y cynnyrch a gafodd ei sganio
fact-list = Dyddiad y rhestr allweddi
fact-age = Oed y rhestr allweddi
    .fresh = heb ddod i ben
    .stale = wedi dod i ben, ond yn ddigon i ddarllen dyddiad
    .too-old = rhy hen
fact-day = Y diwrnod dan sylw
fact-market = Y farchnad dan sylw
fact-words = Y geiriau hyn
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] wedi’u mabwysiadu gan { $owner }, { $date }
    [reviewed] wedi’u gwirio gan { $owner }, { $date }
   *[draft] drafft gan { $owner }, { $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value } ({ $count })

assurance-declared = wedi’i ddatgan gan y gwneuthurwr
assurance-checked = wedi’i wirio gan yr awdurdod
assurance-tested = wedi’i brofi gan labordy

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = Datganiad cydymffurfio
statement-type = Math o gynnyrch
statement-manufacturer = Gwneuthurwr
statement-representative = Cynrychiolydd awdurdodedig
# $name and $address are as the statement gives them.
statement-party = { $name }, { $address }
statement-standard = Safon a ddefnyddiwyd
# $name is a standard, $date its date.
statement-standard-dated = { $name }, { $date }
statement-support = Cyfnod cymorth adeg y cyflenwad cyntaf
statement-until = tan o leiaf { $date }
statement-unsupported = dim diweddariadau diogelwch
statement-signatory = Llofnodwyd gan
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }, { $function }
statement-place = Man cyhoeddi
