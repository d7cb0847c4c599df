### The reasons: what happened, `.means` what it means for me, `.do` what to do next.

# The thing that was scanned. A maker's statement is never called a label. Always after the article, so unmutated.
thing = { $kind ->
    [statement] datganiad
   *[label] label
}

## Steps that several reasons share.

step-scan-again = Sganiwch eto, mewn golau da, gyda’r cod cyfan yn y llun.
step-newer-list = Agorwch y gwiriwr hwn eto pan fyddwch ar-lein, er mwyn iddo gael rhestr allweddi fwy newydd.
step-do-not-rely = Peidiwch â dibynnu arno. Dangoswch ef i’r siop, a holwch { $issuer } amdano.
misread = Baw, plygiad neu lithriad wrth deipio yw’r achos yn aml.
out-of-bounds = Llofnododd rhywun hwn heb hawl i ddweud pethau o’r fath. Felly nid yw’r { thing } hwn yn cyfrif.

## What was scanned.

reason-KND-OTHER = Nid label diogelwch yw hwn.
    .means = Mae rhywbeth arall yn y cod, fel bwydlen, tocyn neu gyfeiriad gwe.
    .do = Chwiliwch am god sgwâr arall ar y bocs, a sganiwch hwnnw.
reason-KND-PRODUCT = Rhif cynnyrch yw hwn, nid label diogelwch.
    .means = Mae’r rhif yn dweud pa gynnyrch yw hwn. Nid yw’n dweud dim am ddiweddariadau diogelwch.
    .do = Chwiliwch am god sgwâr ar y bocs, a sganiwch hwnnw.
# $host is the web address.
reason-KND-LINK = { $authority ->
    [none] Dolen at { $host } yw hon. Ni chafodd ei gwirio yma.
   *[other] Dolen at { $authority } yw hon. Ni chafodd ei gwirio yma.
}
    .means = Nid yw’r gwiriwr hwn yn agor dolenni. Felly ni all ddweud beth mae’r dudalen yn ei ddweud am y cynnyrch.
    .do = Ewch i wefan yr awdurdod ei hun, a chwiliwch yno am y rhif sydd ar y label. Teipiwch y cyfeiriad eich hun.

## The code cannot be read.

reason-FMT-LONG = Mae’r cod hwn yn rhy hir i fod yn label diogelwch.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-DIGITS = Mae rhai o ddigidau’r cod hwn yn anghywir.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CUT = Mae diwedd y cod hwn ar goll.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-MORE = Mae rhywbeth ychwanegol ar ddiwedd y cod hwn.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CANON = Nid yw’r cod hwn wedi’i ysgrifennu yn yr unig ffordd y mae labeli’n ei defnyddio.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-STRUCT = Nid yw’r cod hwn wedi’i adeiladu fel label diogelwch.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TAG = Nid yw’r cod hwn yn dechrau fel label diogelwch.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-ALG = Mae’r math o lofnod yn y cod hwn yn wahanol i’r math sydd mewn labeli.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-UNPROT = Mae rhan o’r cod hwn heb ei llofnodi.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-FIELDS = Mae rhywbeth ar goll yn y cod hwn, neu nid yw dwy ran ohono’n cyd-fynd.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-RANGE = Mae rhif neu ddyddiad yn y cod hwn na all fod yn gywir.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TEXT = Mae enw yn y cod hwn yn rhy hir, neu mae symbolau cudd ynddo.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-NEWER = Cafodd y cod hwn ei wneud ar gyfer gwiriwr mwy newydd.
    .means = Mae ynddo rannau nad yw’r gwiriwr hwn yn eu hadnabod.
    .do = Agorwch y gwiriwr hwn eto pan fyddwch ar-lein, er mwyn iddo gael ei ddiweddaru. Yna sganiwch eto.

## Who signed.

# $jurisdiction is the name of a country.
reason-KEY-NOLIST = Nid yw’r rhestr allweddi’n dweud pwy sydd â hawl i lofnodi labeli ar gyfer: { $jurisdiction }.
    .means = Felly nid oes modd dweud yma pwy sydd y tu ôl i’r { thing } hwn.
    .do = { step-newer-list }
reason-KEY-UNKNOWN = Nid oes neb ar restr allweddi { $list } wedi llofnodi’r { thing } hwn.
    .means = Efallai fod y rhestr yn hŷn na’r { thing }. Neu efallai fod rhywun heb hawl wedi gwneud y { thing }.
    .do = { step-newer-list }
reason-KEY-COMPROMISED = Cafodd y { thing } hwn ei lofnodi ag allwedd a gafodd ei dwyn neu ei cholli.
    .means = Gallai unrhyw un fod wedi’i wneud. Felly nid yw’n profi dim.
    .do = { step-do-not-rely }
reason-KEY-PERIOD = Cafodd y { thing } hwn ei lofnodi ar adeg pan nad oedd ei allwedd mewn grym.
    .means = Nid oedd { $issuer } yn defnyddio’r allwedd hon bryd hynny. Felly nid yw’r { thing } hwn yn cyfrif.
    .do = { step-do-not-rely }
reason-SIG-BAD = Mae llofnod y { thing } hwn yn anghywir.
    .means = Newidiodd rhywun y { thing }, neu nid { $issuer } wnaeth ei lofnodi.
    .do = { step-do-not-rely }
# $scheme is the short name of a scheme.
reason-BND-SCHEME = Nid oes gan { $issuer } hawl i lofnodi ar gyfer y cynllun y mae’r { thing } hwn yn ei enwi.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $assurance is one of the phrases assurance-*: "declared by the maker".
reason-BND-ASSURANCE = Nid oes gan { $issuer } hawl i lofnodi’r { thing } hwn fel “{ $assurance }”.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
reason-BND-LEVEL = Mae’r { thing } hwn yn enwi lefel uwch nag y mae gan { $issuer } hawl i’w rhoi.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $brand is the name of a brand.
reason-BND-BRAND = Nid oes gan { $issuer } hawl i lofnodi ar gyfer y brand { $brand }.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }

## Clock and dates.

# $clock is the date of this device.
reason-CLK-EARLY = Mae dyddiad y ddyfais hon yn edrych yn anghywir. Mae’n dweud { $clock }, ond { $list } yw dyddiad y rhestr allweddi.
    .means = Heb y dyddiad cywir, ni all neb ddweud beth sydd mewn grym heddiw.
    .do = Gosodwch y dyddiad cywir ar y ddyfais hon. Yna gwiriwch eto.
# $issued is the date that the label gives for itself.
reason-DAT-ISSUED = Mae’r { thing } hwn yn dweud iddo gael ei wneud ar { $issued }. Mae’r diwrnod hwnnw eto i ddod.
    .means = Mae dyddiad y ddyfais hon yn anghywir, neu mae dyddiad y { thing } yn anghywir. Mae’r ddyfais hon yn dweud { $clock }.
    .do = Edrychwch ar ddyddiad y ddyfais hon. Os yw’n gywir, holwch { $issuer } am y { thing } hwn.
reason-DAT-NOTYET = Nid yw’r { thing } hwn mewn grym eto. Mae’n dechrau ar { $starts }.
    .means = Nid oes neb yn addo dim ynddo cyn y diwrnod hwnnw.
    .do = Gwiriwch ef eto ar { $starts }.
reason-DAT-EXPIRED = Daeth y { thing } hwn i ben ar { $expired }.
    .means = Nid yw mewn grym bellach. Mae gan yr addewid am ddiweddariadau diogelwch ei ddyddiad ei hun.
    .do = Holwch { $issuer } neu’r siop a oes un mwy newydd.
reason-DAT-NONE = Nid yw’r { thing } hwn yn enwi diwrnod pan fydd yn dod i ben.

## Withdrawn or suspended.

reason-STA-WITHDRAWN = Mae’r { thing } hwn wedi’i dynnu’n ôl gan { $issuer }.
    .means = Nid yw’n cyfrif mwyach. Efallai fod y rheswm yn ddiniwed, ond efallai hefyd ei fod yn bwysig i chi.
    .do = Holwch { $issuer } pam, cyn prynu.
reason-STA-SUSPENDED = Mae’r { thing } hwn wedi’i atal dros dro gan { $issuer }.
    .means = Nid yw’n cyfrif am y tro. Gall hynny newid eto.
    .do = Holwch { $issuer } pam, cyn prynu. Gwiriwch eto yn nes ymlaen.
reason-STA-MISSING = Nid yw’r { thing } hwn yn dweud sut i weld a gafodd ei dynnu’n ôl.
    .means = Rhaid i bob { thing } gan { $issuer } ddweud hynny. Felly nid yw’r un hwn yn cyfrif.
    .do = { step-do-not-rely }
reason-STA-RANGE = Nid oes cofnod am y { thing } hwn yn rhestr { $issuer }, sy’n dangos pa rai a dynnwyd yn ôl.
    .means = Dylai fod cofnod yno am bob { thing } gan { $issuer }. Felly nid yw’r un hwn yn cyfrif.
    .do = { step-do-not-rely }
reason-STA-UNKNOWN = Nid oes modd gwybod yma a yw’r { thing } hwn wedi’i dynnu’n ôl gan { $issuer }.
    .means = Mae’r llofnod yn gywir. Ond mae’r rhestr o’r rhai a dynnwyd yn ôl ar goll yma.
    .do = { step-newer-list }
reason-STA-NONE = Nid yw’r cyhoeddwr yn cadw rhestr o’r rhai a dynnwyd yn ôl.

# What the authority says about it. $date is a day, $why the reason that it gives.
notice = { $why ->
    [holder-request] Gofynnodd y cwmni sydd â’r { thing } am hyn, ar { $date }.
    [issued-in-error] Cafodd y { thing } ei roi drwy gamgymeriad. Daeth hyn i’r golwg ar { $date }.
    [under-review] Mae rhywbeth yn cael ei archwilio ers { $date }.
   *[requirement-not-met] Nid yw’r cynnyrch yn gwneud popeth y mae’r { thing } yn gofyn amdano. Daeth hyn i’r golwg ar { $date }.
}
notice-link = Ble i ddarllen amdano: { $link }
notice-contact = Pwy i’w holi amdano: { $contact }

## The key list and the day asked about.

reason-LST-STALE = Cafodd hwn ei wirio gyda hen restr allweddi. Ei dyddiad yw { $list }.
    .means = Efallai fod newyddion mwy diweddar am y { thing } hwn ar goll.
    .do = { step-newer-list }
reason-LST-OLD = Mae’r rhestr allweddi’n rhy hen. Ei dyddiad yw { $list }.
    .means = Efallai fod gormod wedi newid ers hynny.
    .do = { step-newer-list }
# $jurisdiction is the name of a country.
reason-LST-PART = Nid oes modd darllen rhan o’r rhestr allweddi. Y rhan yw: { $jurisdiction }.
    .means = Felly nid oes modd dweud yma pwy sydd y tu ôl i’r { thing } hwn.
    .do = { step-newer-list }
# $day is the day asked about.
reason-DAY-PAST = Rydych chi’n holi am { $day }, ond { $list } yw dyddiad y rhestr allweddi.
    .means = Nid yw’r rhestr yn dweud sut oedd pethau ar y diwrnod hwnnw.
    .do = Holwch am heddiw, neu defnyddiwch restr allweddi o’r diwrnod hwnnw.
reason-DAY-AHEAD = Mae { $day } eto i ddod.
    .means = Mae’r ateb hwn yn cyfrif os na fydd dim yn newid cyn hynny.
    .do = Gwiriwch eto ar y diwrnod hwnnw.

## The printed web address.

reason-HST-LISTED = Mae’r cyfeiriad gwe { $host } yn un y mae’r awdurdod yn ei restru.
reason-HST-UNLISTED = { $authority ->
    [none] Nid yw cyfeiriad gwe’r { thing } hwn, { $host }, yn un sydd yn y rhestr allweddi. Peidiwch â’i agor.
   *[other] Nid yw cyfeiriad gwe’r { thing } hwn, { $host }, yn un sydd ar restr { $authority }. Peidiwch â’i agor.
}
    .means = Gall y { thing } fod yn gywir er hynny. Ond gallai tudalen ffug ddweud unrhyw beth wrthych chi.
    .do = Sganiwch gyda gwiriwr rydych chi’n ei adnabod, a dim un arall.
# $host is where the link leads, $of the host that it looks like.
reason-HST-IMITATES = Mae’r ddolen hon yn arwain at { $host }. Mae’n edrych fel dolen at { $of }, ond nid dyna yw hi. Peidiwch â’i hagor.
    .means = Efallai fod rhywun wedi’i gwneud i edrych fel un rydych chi’n ymddiried ynddi. Gallai tudalen ffug ddweud unrhyw beth wrthych chi.
    .do = Sganiwch gyda gwiriwr rydych chi’n ei adnabod, a dim un arall.
reason-HST-NONE = Daeth y digidau heb gyfeiriad gwe.
reason-HST-UNKNOWN = Nid yw’r rhestr allweddi’n dweud pa gyfeiriadau gwe sy’n gywir. Felly ni chafodd { $host } ei wirio.

## The bar code of the product.

# $number is the product number that was scanned.
reason-PRD-MATCH = Mae’r { thing } yn enwi’r rhif sydd ar y cod bar a sganioch chi: { $number }.
reason-PRD-OTHER = Mae’r { thing } hwn ar gyfer cynnyrch arall. Y rhif ar y cod bar yw { $number }.
    .means = Efallai fod y { thing } yn gywir, ond nid yw’n enwi’r cynnyrch a sganioch chi.
    .do = Cymharwch yr enwau isod â’r bocs. Dangoswch y ddau i’r siop.
reason-PRD-NONE = Nid yw’r { thing } yn enwi rhif cynnyrch. Felly nid oedd modd cymharu’r cod bar.
reason-PRD-SKIP = Ni chafodd cod bar ei sganio i’w gymharu.

reason-CHK-SKIP = Ni chafodd hwn ei wirio, am fod gwiriad cynharach wedi rhoi’r ateb yn barod.
