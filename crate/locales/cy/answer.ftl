### The answer to a scan, apart from the reasons.
###
### Both words of $kind are masculine ("label", "datganiad"), and here always follow the article or "pob", so that
### neither mutates. Names ($who, $issuer, $authority) may begin with "y" or "yr": never put one after "mae", "i", "o", "a".

with-demonstration = { $name } (arddangosiad)
issuer-unknown = yr awdurdod
maker = y gwneuthurwr

## Where a report gives no reason.

does-not = Nid yw’r { thing } hwn yn pasio’r gwiriad.
cannot-tell = Nid oes modd i’r gwiriwr hwn ddweud.

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] Yn ôl { $who }: diweddariadau diogelwch tan o leiaf { $date }. Nid oes unrhyw awdurdod wedi gwirio hyn.
   *[label] Addewid { $who }: diweddariadau diogelwch tan o leiaf { $date }.
}
promise-ends-soon = { $kind ->
    [statement] Yn ôl { $who }: diweddariadau diogelwch tan o leiaf { $date }. Mae hynny’n fuan. Nid oes unrhyw awdurdod wedi gwirio hyn.
   *[label] Efallai y bydd diweddariadau diogelwch yn dod i ben yn fuan. Addewid { $who }: tan o leiaf { $date }.
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] Daeth yr addewid am ddiweddariadau diogelwch i ben ar ddiwedd mis { $date }.
   *[day] Daeth yr addewid am ddiweddariadau diogelwch i ben ar { $date }.
}
promise-unsupported = Yn ôl { $who }, nid yw’r cynnyrch hwn yn cael diweddariadau diogelwch.
# $part is a part of a set: "Doorbell".
promise-unsupported-part = Yn ôl { $who }, nid yw un rhan yn cael diweddariadau diogelwch: { $part }.
promise-not-stated = Nid yw’r { thing } hwn yn dweud tan pryd mae diweddariadau diogelwch ar gael.
# $part is a part of a set: "Doorbell".
promise-not-stated-part = Nid yw’r { thing } hwn yn dweud tan pryd mae diweddariadau diogelwch ar gael i un rhan: { $part }.
# $markets are names of countries.
promise-elsewhere = Addewid { $who }: diweddariadau diogelwch tan o leiaf { $date }, ond ar gyfer y rhain yn unig: { $markets }.
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = Mae addewid { $who } am ddiweddariadau diogelwch ar gyfer y rhain yn unig: { $markets }.

## How long: what it means and what to do.

ends-soon-do = Gofynnwch i’r siop am gynnyrch gyda dyddiad hwyrach, neu holwch { $who } a fydd yn addo diweddariadau am fwy o amser.
ended-means = Addawodd { $who } ddiweddariadau tan hynny. Efallai na fydd neb yn trwsio gwendidau sy’n dod i’r golwg wedyn.
ended-do = Holwch { $who } a oes diweddariadau o hyd. Neu dewiswch gynnyrch gyda dyddiad hwyrach.
unsupported-means = Ni fydd neb yn trwsio gwendidau sy’n dod i’r golwg yn nes ymlaen.
unsupported-do = Gofynnwch i’r siop am gynnyrch sy’n cael diweddariadau diogelwch.
not-stated-means = Felly nid oes addewid ynddo y gallwch chi ddibynnu arno.
elsewhere-in = Nid yw’r { thing } yn dweud a yw’r addewid yn cyfrif yma: { $market }.
elsewhere-here = Nid yw’r { thing } yn dweud a yw’r addewid yn cyfrif lle rydych chi.
promise-markets = Mae’r addewid hwn ar gyfer: { $markets }.
promise-models = Mae’r addewid hwn ar gyfer: { $models }.
# $part decides, because its promise ends first.
decided-by = Dyma ddyddiad un rhan, { $part }. Yr addewid ar gyfer y rhan honno sy’n dod i ben gyntaf.
earliest-unit = Dyma’r dyddiad cynharaf. Efallai y bydd cynnyrch sy’n cael ei werthu’n hwyrach yn cael diweddariadau am fwy o amser.
# $date is the day on which the label was issued.
stated = Fel y dywedwyd ar { $date }.

## How long: above the large date.

date-promise = Tan o leiaf
date-ended = Roedd yr addewid yn para tan o leiaf
# The label does not count.
date-said = Dywedodd y { thing }: diweddariadau diogelwch tan o leiaf
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = Mae’r { thing } yn dweud: diweddariadau diogelwch tan o leiaf

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = Pob rhan o’r set
lines-all = Pob addewid yn y { thing } hwn
line-date = { $what }: tan o leiaf { $date }
line-ended = { $what }: wedi dod i ben, roedd yr addewid yn para tan o leiaf { $date }
line-unsupported = { $what }: dim diweddariadau diogelwch
line-not-stated = { $what }: dim dyddiad wedi’i roi
line-whole = Y cynnyrch hwn
# A part of a set, or a market, with the models that it holds for.
line-models = { $what }, dim ond { $models }
line-by = { $what }, gan { $who }

## The state of the label.

state-until = Mae’r { thing } hwn yn pasio’r gwiriad. Mae mewn grym tan { $date }.
state-open = Mae’r { thing } hwn yn pasio’r gwiriad. Nid yw’n enwi diwrnod pan fydd yn dod i ben.

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] Cyhoeddodd { $issuer } y label hwn. Y gwneuthurwr ddatganodd beth mae’r label yn ei ddweud.
    [checked] Cyhoeddodd { $issuer } y label hwn, a gwirio beth mae’r label yn ei ddweud.
   *[tested] Cyhoeddodd { $issuer } y label hwn. Cafodd y cynnyrch ei brofi gan labordy.
}
who-laboratory = { $assurance ->
    [declared] Labordy o’r enw { $issuer } gyhoeddodd y label hwn. Y gwneuthurwr ddatganodd beth mae’r label yn ei ddweud.
    [checked] Labordy o’r enw { $issuer } gyhoeddodd y label hwn. Yr awdurdod wiriodd beth mae’r label yn ei ddweud.
   *[tested] Labordy o’r enw { $issuer } gyhoeddodd y label hwn. Cafodd y cynnyrch ei brofi gan labordy.
}
who-manufacturer = Llofnododd { $issuer } y datganiad hwn am ei gynnyrch ei hun. Nid oes unrhyw awdurdod wedi gwirio’r datganiad.
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = Nid oes gan Ganada label diogelwch ar gyfer cynhyrchion o’r fath. Dim ond gair y gwneuthurwr yw hyn.
# A level never stands without its scale.
level = Mae gan y label lefel { $level } o { $levels }.
# $name is the scheme's own name for the level.
level-named = Mae gan y label lefel { $level } o { $levels }: { $name }.

## The product.

compare = Cymharwch â’r bocs
# Above the same facts when the label does not count, or it cannot be told.
named = Mae’r { thing } yn enwi’r cynnyrch hwn
copied = Mae’r gwiriad am y { thing }, nid am y bocs unigol hwn. Mae copi o’r { thing } yn pasio hefyd, felly cymharwch yr enwau.
product-brand = Brand
product-models = { $count ->
    [one] Model
   *[other] Modelau
}
product-variant = Fersiwn
product-number = { $count ->
    [one] Rhif y cynnyrch
   *[other] Rhifau’r cynnyrch
}
product-batch = Swp
product-category = Math o gynnyrch

# The web address of a link that was scanned, and the number of a bar code.
link-host = Cyfeiriad gwe
# The host that a link imitates stands after it.
link-imitates = Mae’n edrych fel
scanned-number = Rhif y cynnyrch

## It cannot be told.

not-a-warning = Nid rhybudd am y cynnyrch yw hwn.
exit = Beth allwch chi ei wneud
exit-ask = Gofynnwch i’r siop: tan ba ddyddiad mae’r gwneuthurwr yn addo diweddariadau diogelwch?
# In countries whose law asks for it.
exit-ask-statement = Gofynnwch i’r siop am y datganiad cydymffurfio hefyd. Mae’n rhoi’r dyddiad.
exit-tell = A oes label sy’n edrych fel pe bai wedi’i newid, neu wedi’i ludo dros un arall? Dywedwch wrth y siop a’r awdurdod y mae’n ei enwi.

cause-unreadable = Felly nid oedd modd i’r gwiriwr hwn ei ddarllen fel label.
    .look = Chwiliwch am y rhif a’r dyddiad sydd wedi’u hargraffu wrth ymyl y cod.
cause-list-too-old = Mae angen rhestr allweddi fwy newydd ar y gwiriwr hwn er mwyn gallu ateb.
    .look = Chwiliwch am y dyddiad sydd wedi’i argraffu wrth ymyl y cod, neu am y dyddiad ar wefan y gwneuthurwr ei hun.
cause-unknown-issuer = Felly nid oes modd i’r gwiriwr hwn ddweud pwy sydd y tu ôl iddo.
    .look = Edrychwch ar wefan yr awdurdod y mae’r label yn ei enwi. Teipiwch y cyfeiriad eich hun.
cause-official-link = Efallai fod y dudalen yn gwybod mwy, ond nid yw’r gwiriwr hwn wedi’i gweld.
    .look = Chwiliwch am y rhif a’r dyddiad sydd wedi’u hargraffu ar y label.
cause-look-alike = Nid oes label yn y ddolen y gellid ei wirio.
    .look = Chwiliwch am y rhif ar y label. Teipiwch gyfeiriad yr awdurdod eich hun.
cause-no-scheme = Mae llawer o gynhyrchion heb label diogelwch. Mewn llawer o wledydd nid oes labeli o’r fath o gwbl.
    .look = Chwiliwch am ddyddiad ar y bocs neu ar wefan y gwneuthurwr ei hun: tan pryd mae diweddariadau diogelwch ar gael?
cause-clock = Mae’r ateb yn dibynnu ar y dyddiad, ac nid yw’r dyddiadau’n cyd-fynd.
    .look = Chwiliwch am y dyddiad sydd wedi’i argraffu wrth ymyl y cod.

## Contents that nobody vouches for.

unchecked = Beth mae’r cod yn ei ddweud, heb ei wirio
unchecked-warning = Nid oes neb wedi cadarnhau hyn. Gall unrhyw un ysgrifennu geiriau o’r fath mewn cod.
unchecked-issuer = Y cyhoeddwr y mae’n ei enwi
unchecked-number = Y rhif y mae’n ei enwi
unchecked-support = Beth mae’n ei ddweud am ddiweddariadau diogelwch

## Small print.

note-list = Wedi’i wirio gyda rhestr allweddi { $list }.
# $day is another day than today.
note-day = Ateb ar gyfer { $day } yw hwn.
note-demonstration = Arddangosiad: rhai dychmygol yw’r allweddi, y cynhyrchion a’r gwneuthurwyr yma. Peidiwch â dibynnu ar yr ateb hwn.
note-supplied = Wedi’i wirio gydag allweddi a roddwyd gan { $host }, nid y rhai sy’n dod gyda’r gwiriwr hwn.
