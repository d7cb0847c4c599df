### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = Sganiwch label diogelwch ar gynnyrch. Gwelwch pwy sydd y tu ôl iddo, a hefyd tan pryd mae’r cynnyrch yn cael diweddariadau.
ui-skip = Neidio i’r prif gynnwys
ui-demonstration = Arddangosiad: rhai dychmygol yw’r allweddi, y cynhyrchion a’r gwneuthurwyr yma. Peidiwch â dibynnu ar unrhyw ateb.
# $date is the date of the key list. Shown before each scan.
ui-list-date = Rhestr allweddi { $date }
ui-loading = Wrthi’n llwytho …
ui-settings = Gosodiadau
ui-market = Y wlad lle rydych chi’n prynu
ui-market-none = Heb ei dewis
ui-language = Iaith
# Asks whoever opens the page, where several languages are equal; shown in each of them.
ui-language-choose = Dewiswch eich iaith
ui-language-failed = Ni lwythodd yr iaith hon.
    .do = Rhowch gynnig arall arni pan fyddwch ar-lein.

## Ways in.

ui-ways = Gwirio label
ui-scan = Sganio gyda’r camera
ui-stop = Stopio’r camera
ui-photo = Dewis llun
ui-drop = Neu gollyngwch lun yma.
ui-code-label = Testun neu ddolen cod
ui-code-hint = Copïwch hi o ap neu neges arall, a’i gludo yma.
ui-check = Gwirio
ui-new = Gwirio label arall
# Read out when an answer appears. $headline is its first line.
ui-answer = Ateb: { $headline }

## The camera.

ui-camera-starting = Mae’r camera’n dechrau.
ui-camera-looking = Daliwch god sgwâr y label o flaen y camera.
# Said after a while without a code, aloud too.
ui-camera-hint = Dim byd eto. Ewch ychydig yn ôl, gogwyddwch y bocs rhag iddo sgleinio, a chwiliwch am fwy o olau.
    .do = Neu dewiswch lun o’r cod, neu gludwch ei destun.
# Switches the light of the camera on and off.
ui-camera-light = Golau
ui-camera-zoom = Chwyddo
# Goes on to the next camera of this device.
ui-camera-lens = Camera arall
ui-camera-view = Llun y camera
ui-camera-none = Nid oes camera ar gael.
    .do = Dewiswch lun o’r cod, neu gludwch ei destun.
ui-camera-denied = Nid oes gan y dudalen hon ganiatâd i ddefnyddio’r camera.
    .do = Rhowch ganiatâd yng ngosodiadau eich porwr. Neu dewiswch lun o’r cod.
ui-camera-policy = Mae’r dudalen hon y tu mewn i dudalen arall, ac nid yw honno’n gadael iddi ddefnyddio’r camera.
    .do = Agorwch y gwiriwr hwn yn ei dab ei hun. Neu dewiswch lun o’r cod.
ui-camera-busy = Mae rhaglen arall yn defnyddio’r camera.
    .do = Caewch y rhaglen honno, yna ceisiwch eto. Neu dewiswch lun o’r cod.
ui-camera-insecure = Dim ond i dudalennau sydd wedi’u hagor gyda https y mae’r porwr yn rhoi’r camera.
    .do = Agorwch y dudalen hon gyda chyfeiriad sy’n dechrau gyda https. Neu dewiswch lun o’r cod.
ui-camera-unknown = Ni ddechreuodd y camera.
    .do = Rhowch gynnig arall arni. Neu dewiswch lun o’r cod.
ui-scanner-failed = Ni lwythodd y rhan sy’n darllen lluniau.
    .do = Llwythwch y dudalen hon eto pan fyddwch ar-lein. Neu gludwch destun y cod.

## Photos and typed codes.

ui-photo-none = Nid oedd cod i’w weld yn y llun hwn.
    .do = Tynnwch y llun eto: yn nes, yn gliriach, gyda’r cod cyfan ynddo.
ui-photo-unreadable = Nid oedd modd darllen y ffeil hon fel llun.
    .do = Dewiswch lun mewn ffurf gyffredin, fel JPEG neu PNG.
ui-photo-large = Mae’r llun hwn yn rhy fawr.
    .do = Dewiswch un llai, neu tynnwch lun newydd o’r cod yn unig.
# PDF is the name of the form; it has the same name in most languages.
ui-photo-pdf = PDF yw’r ffeil hon. Dim ond lluniau y mae modd eu darllen yma.
    .do = Agorwch y ffeil, tynnwch sgrinlun o’r dudalen gyda’r cod, a dewiswch y sgrinlun.
ui-code-empty = Nid oes dim i’w wirio eto.
    .do = Gludwch destun cod yn y blwch.

## Samples to try.

ui-gallery = Dim label wrth law? Rhowch gynnig ar y rhain
ui-stock = I siopau: gwirio stoc
# $day is the day as of which the samples are checked.
ui-gallery-intro = Cynhyrchion dychmygol. Mae’r gwiriad ar gyfer { $day }.
# $name is the name of a sample product.
ui-gallery-try = Gwirio { $name }

## About.

ui-about = Am y gwiriwr hwn
ui-about-what = Mae’r gwiriwr hwn yn darllen y cod ar label diogelwch. Mae’n gwirio pwy a’i llofnododd, ac yn dweud beth maen nhw’n ei addo.
ui-about-not = Mae’n gwirio’r label, nid y cynnyrch. Mae copi o’r label yn pasio hefyd, felly cymharwch yr enwau â’r bocs.
ui-about-stored = Wedi’u cadw: yr ap hwn, y rhestr allweddi, yr iaith a ddewisoch, a gosodiadau’r camera. Dim ond os gofynnwch y mae’r hyn rydych chi’n ei wirio yn cael ei gadw.
ui-about-sent = Wedi’i anfon: dim byd. Mae labeli’n cael eu gwirio ar y ddyfais hon, hyd yn oed all-lein. Dim ond yr ap a’r rhestr allweddi sy’n cael eu nôl.
ui-about-seen = Gall y bobl sy’n rhedeg y dudalen hon weld bod rhywun wedi’i hagor, fel gydag unrhyw dudalen. Ni allant weld beth rydych chi’n ei wirio.
ui-about-trust = Wrth ddefnyddio’r dudalen hon, rydych chi’n ymddiried yn y bobl sy’n ei rhedeg. Ni all y rhestr allweddi eich amddiffyn rhag tudalen ffug.
ui-about-remedy = I fod yn siŵr, defnyddiwch y rhaglen llinell orchymyn, neu gopi o’r dudalen hon rydych chi’n ei redeg eich hun.
ui-about-data = Daw’r ffeithiau am gynlluniau o ffynonellau cyhoeddus. Nid yr awdurdodau wnaeth eu cyhoeddi yma.
# The words of a link.
ui-about-reasons = Gweld yr holl resymau y gall ateb eu rhoi
ui-about-builder = I dimau gwe: rhoi’r gwiriad hwn ar eich tudalen
# What is wrong follows, in English. For whoever runs the page.
ui-settings-wrong = Nid oedd modd defnyddio rhai o osodiadau’r dudalen hon:

## The key list: how old it is, and looking for a newer one.

ui-list-look = Chwilio am restr fwy newydd
ui-list-looking = Wrthi’n chwilio am restr fwy newydd …
ui-list-newest = Nid oes rhestr fwy newydd.
ui-list-newer = Daeth rhestr fwy newydd i mewn.
ui-list-failed = Ni ddaeth rhestr fwy newydd i mewn.
ui-list-stale = Mae’r rhestr hon yn hen. Efallai fod rhai mwy newydd yn dweud rhywbeth arall.
ui-list-too-old = Mae’r rhestr hon yn rhy hen. Nid oes modd gwirio labeli gyda hi nes i un fwy newydd ddod i mewn.
# Behind the list’s date; short. What opens is more about the list.
ui-list-more = Mwy
# The same, where looking for a newer list failed.
ui-list-not-renewed = Heb ei hadnewyddu
ui-list-what = Mae’r rhestr allweddi’n dweud pwy sydd â hawl i lofnodi labeli, a pha labeli a dynnwyd yn ôl. Mae’r dudalen hon yn chwilio’n awtomatig am restr fwy newydd.
ui-list-offline = Rydych chi all-lein.
    .do = Mae labeli’n cael eu gwirio gyda’r rhestr sydd yma. Bydd y dudalen yn chwilio am un fwy newydd pan fyddwch ar-lein eto.
ui-list-unreachable = Ni anfonodd y gweinydd y rhestr.
    .do = Mae labeli’n cael eu gwirio gyda’r rhestr sydd yma. Rhowch gynnig arall arni yn nes ymlaen.
ui-list-wrong = Nid yw’r hyn a anfonodd y gweinydd wedi’i lofnodi fel y dylai fod, felly ni chafodd ei dderbyn.
    .do = Mae labeli’n cael eu gwirio gyda’r rhestr sydd yma. Os bydd yn digwydd eto, dywedwch wrth y bobl sy’n rhedeg y dudalen hon.
ui-list-expired = Mae’r hyn a anfonodd y gweinydd yn rhy hen, neu mae dyddiad y ddyfais hon yn anghywir. Felly ni chafodd ei dderbyn.
    .do = Edrychwch ar ddyddiad y ddyfais hon. Os yw’n gywir, dywedwch wrth y bobl sy’n rhedeg y dudalen hon.
ui-list-older = Mae’r hyn a anfonodd y gweinydd yn hŷn na’r rhestr sydd yma, felly ni chafodd ei dderbyn.
    .do = Os bydd yn digwydd eto, dywedwch wrth y bobl sy’n rhedeg y dudalen hon.
ui-list-dropped-damaged = Roedd y rhestr ar y ddyfais hon wedi’i difrodi. Mae wedi’i dileu, a’r rhestr a ddaeth gyda’r ap hwn sy’n cael ei defnyddio.
ui-list-dropped-older = Roedd y rhestr ar y ddyfais hon yn hŷn na’r un a ddaeth gyda’r ap hwn. Mae wedi’i dileu.
ui-list-dropped-foreign = Nid oedd y rhestr ar y ddyfais hon wedi’i llofnodi fel y dylai fod. Mae wedi’i dileu, a’r rhestr a ddaeth gyda’r ap sy’n cael ei defnyddio.
ui-list-unkept = Nid oedd modd cadw’r rhestr fwy newydd ar y ddyfais hon. Mae’n cyfrif nes i chi gau’r dudalen hon.
ui-list-notes = Nid oedd modd darllen rhannau o’r rhestr. Nid oes modd gwybod beth maen nhw’n ei ddweud:
# $clock is the date of this device, $list that of the key list.
ui-clock = Mae dyddiad y ddyfais hon yn edrych yn anghywir. Mae’n dweud { $clock }, ond { $list } yw dyddiad y rhestr allweddi.
    .do = Gosodwch y dyddiad a’r amser yng ngosodiadau’r ddyfais hon. Tan hynny, “dim modd dweud” fydd y rhan fwyaf o’r atebion.
# $date is the date of the newer list. Shown above an answer that it changed.
ui-answer-changed = Mae’r ateb hwn wedi newid: daeth rhestr allweddi fwy newydd i mewn, a’i dyddiad yw { $date }.

## Without a connection.

# $date is the date of the key list that is kept.
ui-ready = Yn barod i weithio heb gysylltiad, gyda rhestr allweddi { $date }.
ui-ready-never = Heb ei chadw i’w defnyddio heb gysylltiad: nid yw’r porwr hwn, neu’r ffordd yr agorwyd y dudalen hon, yn caniatáu hynny.
ui-ready-not-yet = Ddim yn barod i weithio heb gysylltiad eto.
# $count is how many files are missing or damaged. The noun stays singular after a number; "ffeil" never mutates.
ui-ready-files = { $count ->
    [one] Ddim yn barod i weithio heb gysylltiad: mae un ffeil ar goll neu wedi’i difrodi. Llwythwch y dudalen hon eto.
   *[other] Ddim yn barod i weithio heb gysylltiad: mae { $count } ffeil ar goll neu wedi’u difrodi. Llwythwch y dudalen hon eto.
}
ui-ready-list = Ddim yn barod i weithio heb gysylltiad: mae’r rhestr allweddi ar goll neu wedi’i difrodi. Llwythwch y dudalen hon eto.

## Words that the page asks for beside these.

ui-nav = Dewislen
ui-nav-gallery = Enghreifftiau
ui-nav-about = Ynghylch
# The banner at the top of every screen: one short line.
ui-demonstration-line = Arddangosiad. Peidiwch â dibynnu arno.
ui-try-again = Rhoi cynnig arall arni
ui-drop-here = Gollyngwch y llun yma
ui-other-ways = Ffyrdd eraill
ui-market-hint = Nid oes rhaid i chi ddewis. Mae rhai addewidion yn cyfrif mewn rhai gwledydd yn unig.
ui-camera-title = Sganio’r cod
ui-camera-paused = Mae’r camera wedi’i ddiffodd tra byddwch i ffwrdd.
ui-camera-dismissed = Ni chafodd y dudalen hon ganiatâd i ddefnyddio’r camera y tro hwn.
    .do = Rhowch gynnig arall arni, a’r tro hwn rhowch ganiatâd. Neu dewiswch lun o’r cod.
# What the camera sees while it looks for a label.
ui-camera-saw-number = Rhif cynnyrch yw hwn, nid label. Yn dal i chwilio.
ui-camera-saw-link = Dolen at awdurdod yw hon, nid label i’w wirio yma. Yn dal i chwilio.
ui-camera-saw-look-alike = Mae’r ddolen hon yn edrych fel un gan awdurdod, ond nid dolen yr awdurdod yw hi. Yn dal i chwilio.
ui-camera-saw-other = Cod o fath arall yw hwn, nid label diogelwch. Yn dal i chwilio.
ui-camera-explain = Beth yw’r cod hwn?
ui-photo-reading = Wrthi’n darllen y llun …
ui-gallery-failed = Ni lwythodd yr enghreifftiau.
    .do = Rhowch gynnig arall arni pan fyddwch ar-lein.
# $day is the day of the samples.
ui-as-of = Wedi’i wirio ar gyfer { $day }, diwrnod yr enghreifftiau.
ui-check-today = Gwirio ar gyfer heddiw
ui-new-gallery = Yn ôl i’r enghreifftiau

## Several codes in one picture.

ui-choose = Pa god?
ui-choose-what = Mae mwy nag un cod yma. Dewiswch yr un sydd ar eich cynnyrch.
# Stands in the list of labels where the product’s name is not known.
ui-choose-nameless = Cod nad yw ei gynnyrch wedi’i gadarnhau
# Heads the list of other codes that were in the same picture as the label.
ui-also = Hefyd yn y llun
ui-also-number = Rhif cynnyrch: { $number }
ui-also-link = Dolen i: { $host }
ui-also-label = Cod arall wedi’i lofnodi: { $name }
ui-also-other = Cod arall, nid label diogelwch
# A button beside a product number.
ui-also-compare = Cymharu’r rhif â’r label

## The label and the box.

ui-box = Ai dyma’ch cynnyrch chi?
ui-box-what = Cymharwch yr enw hwn â’r enw ar y cynnyrch neu ar ei focs.
ui-box-no-number = Nid oes rhif cynnyrch yn y cod a sganioch chi. Felly dim ond yr enwau y gellir eu cymharu.
ui-box-scan = Sganio cod bar y bocs
ui-box-title = Sganio’r cod bar
ui-box-looking = Daliwch god bar y cynnyrch o flaen y camera.
ui-box-label = Y rhif o dan y cod bar
ui-box-hint = 8, 12, 13 neu 14 digid.
ui-box-compare = Cymharu
ui-box-wrong = Nid rhif cynnyrch yw hwn.
    .do = Teipiwch bob digid o dan y cod bar, y cyntaf a’r olaf hefyd.
ui-box-number = Wedi’i gymharu â’r rhif cynnyrch { $number }.
# The same, where the code names that number, and where it names another.
ui-box-same = Yr un yw’r rhif cynnyrch: { $number }.
ui-box-other = Rhif cynnyrch arall yw hwn: { $number }.
ui-box-copied = Gall rhywun sy’n copïo label gopïo cod bar hefyd. Felly cymharwch yr enwau yn ogystal.
ui-box-none = Dileu’r rhif hwn
ui-box-back = Yn ôl i’r ateb
# What opens two more hints.
ui-box-more = Mae’r bocs wedi’i selio, neu mae’r cod ar gerdyn
ui-box-sealed = A yw’r bocs wedi’i selio? Cymharwch y rhif model sydd wedi’i argraffu ar y tu allan.
ui-box-card = A yw’r cod ar gerdyn ar silff y siop? Yna cerdyn a sganioch chi, nid y bocs. Chwiliwch am yr un model ar y bocs.
ui-camera-saw-no-number = Cod arall yw hwn, nid rhif cynnyrch. Yn dal i chwilio.
ui-photo-no-number = Nid oedd cod bar i’w weld yn y llun hwn.
    .do = Tynnwch y llun eto: yn nes, yn gliriach, gyda’r cod bar cyfan ynddo. Neu teipiwch ei ddigidau.

## How somebody comes by the product: it changes the next step only.

ui-situation = Pa un sy’n wir i chi?
ui-situation-hint = Nid oes rhaid i chi ddweud. Dim ond beth i’w wneud nesaf sy’n newid.
ui-situation-new = Rwy’n prynu un newydd
ui-situation-refurbished = Rwy’n prynu un wedi’i adnewyddu
ui-situation-used = Rwy’n prynu un ail-law
ui-situation-owned = Mae’r cynnyrch gen i’n barod
ui-situation-gift = Rwy’n ei roi’n anrheg

## Handing an answer on.

ui-hand = Rhannu’r ateb hwn
ui-hand-what = Mae’r hyn rydych chi’n ei rannu yn dangos ei ddyddiad. Dylai’r person arall wirio’r cod eto.
ui-hand-share = Rhannu
ui-hand-text = Copïo fel testun
ui-hand-link = Copïo’r ddolen
ui-hand-picture = Cadw fel llun
ui-hand-calendar = Rhoi’r dyddiad yn fy nghalendr
ui-hand-copied = Wedi’i gopïo.
ui-hand-saved = Wedi’i gadw fel ffeil.
ui-hand-failed = Nid oedd y porwr hwn yn caniatáu hynny.
    .do = Tynnwch sgrinlun yn lle hynny.

## What was checked before.

ui-history = Beth rydych chi wedi’i wirio
ui-history-off = Nid yw’r dudalen hon yn cadw rhestr o’r hyn rydych chi’n ei wirio. Gallwch gael un.
ui-history-what = Mae’r rhestr yn aros ar y ddyfais hon. Nid yw’n cael ei hanfon i unman.
ui-history-keep = Cadw rhestr o’r hyn rwy’n ei wirio
ui-history-stop = Stopio, a dileu’r rhestr
ui-history-clear = Dileu popeth
ui-history-empty = Nid oes dim yn y rhestr eto.
ui-history-kept = Wedi’i gadw yn eich rhestr.
ui-history-unkept = Nid oedd modd cadw’r rhestr ar y ddyfais hon. Mae’r rhestr yma nes i chi gau’r dudalen hon.
# $date is the day on which it was checked.
ui-history-on = Wedi’i wirio ar { $date }
# $headline is the first line of today’s answer.
ui-history-news = Newydd ers hynny: { $headline }
# $count labels say something else now that matters: withdrawn, or support ends soon.
ui-history-some-news = { $count ->
    [one] Mae rhywbeth newydd am un label a wirioch chi.
   *[other] Mae rhywbeth newydd am { $count } label a wirioch chi.
}
ui-history-open = Gwirio eto
ui-history-remove = Dileu
# Read out for the two buttons above, so that it is clear which one they are for. $name is a product.
ui-history-open-name = Gwirio eto: { $name }
ui-history-remove-name = Dileu: { $name }

## A newer build of this page.

ui-update = Mae fersiwn mwy newydd o’r gwiriwr hwn yn barod.
ui-update-use = Ei ddefnyddio nawr

## Signs that something was found.

ui-sound = Sain
ui-vibration = Dirgrynu

## A code on the screen of the same device.

ui-own-screen = A yw’r cod ar y sgrin hon?
ui-own-screen-shot = Tynnwch sgrinlun ohono, a dewiswch y sgrinlun fel llun.
ui-own-screen-press = Neu pwyswch yn hir ar y cod. Os cewch chi gynnig dolen, copïwch hi a gludwch hi yma.
ui-own-screen-share = Neu rhannwch y llun gyda’r gwiriwr hwn, os yw’r gwiriwr wedi’i osod.
