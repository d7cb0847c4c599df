### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = Gwirio stoc
ui-stock-what = Sganiwch focsys neu ychwanegwch restr. Gwelwch pa labeli y gallwch ddibynnu arnynt, pa rai sy’n dod i ben yn fuan, a beth i’w ofyn i’r cyflenwr.
ui-stock-back = Gwirio un label
ui-stock-language = Iaith
ui-stock-one-rule = Dim ond un rheol sydd dan sylw yma. Nid cyngor cyfreithiol yw hyn.
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = Anfonwch y datganiad cydymffurfio, neu destun y label diogelwch, ar gyfer y cynnyrch hwn, os gwelwch yn dda.

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = Eich gwiriadau stoc
ui-stock-sessions-hint = Ar y ddyfais hon yn unig maen nhw’n aros.
ui-stock-none-yet = Nid oes un eto.
ui-stock-new = Dechrau gwiriad stoc
ui-stock-name = Enw
ui-stock-rule = Rheol pa wlad
ui-stock-rule-hint = Y wlad lle rydych chi’n gwerthu.
ui-stock-rule-none = Dim rheol, dim ond y label
ui-stock-on = Diwrnod
ui-stock-on-hint = Gadewch yn wag ar gyfer heddiw.
ui-stock-lapsing = Sawl diwrnod o rybudd cyn i label neu ei ddiweddariadau ddod i ben
ui-stock-start = Dechrau
ui-stock-open = Agor
ui-stock-delete = Dileu
ui-stock-delete-sure = Dileu “{ $name }” a’i holl resi?
ui-stock-delete-yes = Ie, ei ddileu
ui-stock-delete-no = Na, ei gadw
ui-stock-damaged = Gwiriad stoc nad oes modd ei ddarllen
    .do = Cafodd ei ddifrodi ar y ddyfais hon, neu ei greu gan fersiwn mwy newydd o’r dudalen. Nid oes modd dangos ei resi. Llwythwch y dudalen eto, neu dilëwch ef.
# $count: how many rows.
ui-stock-rows = { $count ->
    [zero] { $count } rhes
    [one] { $count } rhes
    [two] { $count } res
    [few] { $count } rhes
    [many] { $count } rhes
   *[other] { $count } rhes
}
ui-stock-begun = Dechreuwyd ar { $date }
ui-stock-close = Pob gwiriad stoc
ui-stock-settings = Enw, rheol a diwrnod
ui-stock-place = Ble
ui-stock-person = Pwy sy’n gwirio
ui-stock-save = Cadw
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }, ar gyfer { $date }
ui-stock-recheck = Gwirio popeth eto heddiw
ui-stock-recheck-hint = Wedyn fe welwch beth sydd wedi newid ers y tro diwethaf.

## Adding rows.

ui-stock-add = Ychwanegu
ui-stock-wedge = Mae sganiwr llaw yn gweithio unrhyw bryd ar y dudalen hon.
ui-stock-code = Cod label neu rif cynnyrch
ui-stock-code-add = Ychwanegu
ui-stock-camera = Sganio gyda’r camera
ui-stock-camera-stop = Stopio’r camera
ui-stock-camera-on = Daliwch un bocs ar ôl y llall o flaen y camera.
ui-stock-photos = Ychwanegu lluniau
ui-stock-file = Ychwanegu rhestr
ui-stock-file-hint = CSV, Excel (.xlsx), NDJSON, neu un cod ar bob llinell.
ui-stock-paste = Gludo rhestr
ui-stock-paste-add = Ychwanegu’r llinellau hyn
ui-stock-reading = Wrthi’n darllen { $name } …
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = { $percent }% wedi’i wneud, { $count ->
    [zero] { $count } rhes
    [one] { $count } rhes
    [two] { $count } res
    [few] { $count } rhes
    [many] { $count } rhes
   *[other] { $count } rhes
}
ui-stock-left = Tua { $seconds } eiliad ar ôl
ui-stock-cancel = Stopio, a thynnu’r rhesi hyn i ffwrdd
# $count: how many rows were added.
ui-stock-added = { $count ->
    [zero] { $count } rhes wedi’u hychwanegu.
    [one] { $count } rhes wedi’i hychwanegu.
    [two] { $count } res wedi’u hychwanegu.
    [few] { $count } rhes wedi’u hychwanegu.
    [many] { $count } rhes wedi’u hychwanegu.
   *[other] { $count } rhes wedi’u hychwanegu.
}
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer }: { $name }
ui-stock-layout = Mae’n ymddangos bod y sganiwr llaw yn teipio gyda chynllun bysellfwrdd arall.
    .do = Gosodwch wlad ei fysellfwrdd i fod yr un fath â’r ddyfais hon, yna sganiwch eto. Cafodd y sgan diwethaf ei ychwanegu fel y daeth: { $text }

## Choosing the columns of a file.

ui-stock-tables = Beth yw pob colofn?
ui-stock-tables-hint = Edrychon ni ar y penawdau a’r rhesi cyntaf. Newidiwch yr hyn sy’n anghywir.
ui-stock-table-skip = Gadael y tabl hwn allan
ui-stock-column-none = Ddim yn y tabl hwn
# A column without a header. $number: its place, from 1.
ui-stock-column = Colofn { $number }
ui-stock-tables-add = Ychwanegu’r rhesi hyn
ui-stock-tables-cancel = Peidio â’u hychwanegu
ui-stock-first-rows = Rhesi cyntaf { $name }

ui-stock-field-code = Cod y label
ui-stock-field-product = Rhif y cynnyrch
ui-stock-field-article = Rhif yr eitem
ui-stock-field-quantity = Nifer
ui-stock-field-location = Lleoliad
ui-stock-field-supplier = Cyflenwr
ui-stock-field-batch = Swp
ui-stock-field-condition = Cyflwr

## The rows.

ui-stock-list = Rhesi
ui-stock-empty = Dim rhesi eto. Sganiwch focs, neu ychwanegwch restr.
ui-stock-no-match = Nid oes rhes sy’n cyfateb. Dewiswch “Popeth”, neu chwiliwch am rywbeth arall.
ui-stock-search = Chwilio
ui-stock-sort = Trefn
ui-stock-descending = Yr olaf yn gyntaf
ui-stock-by-product = Un llinell i bob cynnyrch
ui-stock-filters = Dangos
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name }: { $count }
ui-stock-filter-all = Popeth
ui-stock-filter-relied = Gellir dibynnu arno
ui-stock-filter-not-relied = Ni ellir dibynnu arno
ui-stock-filter-checks-out = Yn pasio’r gwiriad
ui-stock-filter-does-not = Ddim yn pasio’r gwiriad
ui-stock-filter-cannot-tell = Dim modd dweud
ui-stock-filter-lapsing = Label yn dod i ben yn fuan
ui-stock-filter-support-ending = Diweddariadau’n dod i ben yn fuan
ui-stock-filter-other-product = Yn enwi cynnyrch arall
ui-stock-filter-no-label = Heb label
ui-stock-filter-bad = Rhywbeth o’i le yn y rhes
ui-stock-filter-held = Wedi’u dal yn ôl
ui-stock-filter-released = Wedi’u rhyddhau
ui-stock-filter-changed = Wedi newid ers y tro diwethaf

ui-stock-sort-number = Trefn ychwanegu
ui-stock-sort-answer = Beth i edrych arno gyntaf
ui-stock-sort-until = Diwedd y label
ui-stock-sort-support = Diwedd y diweddariadau
ui-stock-sort-product = Rhif y cynnyrch
ui-stock-sort-location = Lleoliad
ui-stock-sort-supplier = Cyflenwr

ui-stock-answer-checks-out = Yn pasio’r gwiriad
ui-stock-answer-does-not = Ddim yn pasio’r gwiriad
ui-stock-answer-cannot-tell = Dim modd dweud
ui-stock-answer-bad = Heb ei ddarllen

ui-stock-effect-meets-the-rule = Gellir dibynnu arno
ui-stock-effect-counts-as-level = Yn cyfrif yno
ui-stock-effect-another-route = Angen llwybr arall
ui-stock-effect-no-label-needed = Dim angen label
ui-stock-effect-no-label-counts = Dim label yn cyfrif
ui-stock-effect-not-covered = Y tu allan i’r rheol
ui-stock-effect-no-rule-known = Dim rheol hysbys
ui-stock-effect-eases-application = Yn hwyluso cais am label
ui-stock-effect-cannot-tell = Dim modd dweud
ui-stock-effect-none = Dim byd i ddibynnu arno

ui-stock-problem-empty = Nid oes cod na rhif cynnyrch yma.
ui-stock-problem-long = Mae’r cod yn hirach nag unrhyw label.
ui-stock-problem-product = Nid rhif cynnyrch yw’r rhif hwn. Cafodd y label ei wirio hebddo.
ui-stock-problem-quantity = Nid rhif syml yw’r nifer. Ni chafodd ei gyfrif.
ui-stock-problem-shape = Nid oedd modd rhannu’r rhes yn feysydd.
ui-stock-problem-picture = Nid oedd modd darllen y llun, neu nid oes cod ynddo.

ui-stock-header-pick = Dewis
ui-stock-header-item = Eitem
ui-stock-header-answer = Ateb
ui-stock-header-rule = Y rheol
ui-stock-header-support = Diweddariadau tan
ui-stock-header-quantity = Nifer
ui-stock-header-where = Ble
ui-stock-rule-until = { $effect }, tan { $date }
ui-stock-other-product = Yn enwi cynnyrch arall
ui-stock-no-label = Dim label wedi’i sganio
ui-stock-held = Wedi’i dal yn ôl
ui-stock-released = Wedi’i rhyddhau
ui-stock-changed = Wedi newid
ui-stock-statement-seen = Datganiad a gofnodwyd gennych chi, heb ei wirio gennym ni
ui-stock-row-name = Rhes { $number }
ui-stock-pick = Dewis rhes { $number }
ui-stock-more = Mwy am res { $number }
ui-stock-shown = { $from } i { $to } o { $count }
ui-stock-next = Nesaf
ui-stock-previous = Blaenorol
ui-stock-picked = { $count ->
    [one] { $count } wedi’i dewis
   *[other] { $count } wedi’u dewis
}
ui-stock-hold = Dal yn ôl
ui-stock-release = Rhyddhau
ui-stock-undecide = Y naill na’r llall
ui-stock-remove = Tynnu i ffwrdd
ui-stock-undo = Dadwneud

## One row.

ui-stock-row-close = Yn ôl i’r rhesi
ui-stock-row-edit = Y rhes
ui-stock-row-was = Cynt, ar { $date }: { $answer }
ui-stock-decided = { $what }, { $date }, { $who }
ui-stock-nobody = neb wedi’i enwi
ui-stock-join = Pa label yw’r un ar gyfer { $key }?
ui-stock-join-hint = Mae gan resi gyda’r un rhif y labeli hyn. Cadarnhewch un, a bydd yn cyfrif ar gyfer y cynnyrch hwn o hyn ymlaen.
ui-stock-join-yes = Yr un hwn
ui-stock-joined = Rydych chi wedi cadarnhau’r label hwn ar gyfer { $key }.
ui-stock-join-no = Un arall yw’r label
ui-stock-statement = Datganiad cydymffurfio’r cyflenwr ar gyfer { $key }
ui-stock-statement-hint = Ticiwch yr hyn a welsoch ynddo. Bydd wedi’i gofnodi fel rhywbeth a welsoch chi; nid ydym ni’n ei wirio.
ui-stock-statement-product = Math o gynnyrch a swp
ui-stock-statement-manufacturer = Enw a chyfeiriad pob gwneuthurwr, ac unrhyw gynrychiolydd awdurdodedig
ui-stock-statement-prepared = Ei fod wedi’i baratoi gan y gwneuthurwr neu ar ei ran
ui-stock-statement-complies = Bod y gwneuthurwr wedi bodloni’r gofynion diogelwch, ac yn ôl pa safon os defnyddiwyd un
ui-stock-statement-support = Cyfnod y diweddariadau diogelwch
ui-stock-statement-signature = Llofnod, enw a swydd y sawl a lofnododd
ui-stock-statement-place = Man a dyddiad cyhoeddi
ui-stock-statement-file = Y ffeil yr edrychoch chi arni
ui-stock-statement-file-hint = Ei henw a’i hôl bys digidol sy’n cael eu cofnodi, nid y ffeil.
ui-stock-statement-record = Cofnodi fy mod wedi’i weld
ui-stock-statement-drop = Tynnu’r cofnod i ffwrdd

## Exports.

ui-stock-export = Cadw neu argraffu
ui-stock-export-csv = Tabl (CSV)
ui-stock-export-xlsx = Llyfr gwaith (Excel)
ui-stock-export-ndjson = Llinellau i raglenni (NDJSON)
ui-stock-export-requests = Beth i’w ofyn i bob cyflenwr
ui-stock-export-evidence = Ffeil dystiolaeth
ui-stock-export-print = Argraffu adroddiad
ui-stock-export-hint = Mae’r ffeil dystiolaeth yn ailadrodd y canlyniad hwn flynyddoedd wedyn: labelcheck evidence verify.
ui-stock-digest = Cadwch yr ôl bys digidol hwn ar wahân i’r ffeil. Mae’n dangos yn nes ymlaen na chafodd dim ei newid: { $digest }

## What can go wrong.

ui-stock-busy = Mae rhywbeth arall ar waith o hyd.
    .do = Arhoswch nes iddo orffen, yna ceisiwch eto.
ui-stock-no-file = Nid oes ffeil i’w hychwanegu.
    .do = Dewiswch hi eto.
ui-stock-too-large = Mae’r ffeil hon yn rhy fawr: { $text }.
    .do = Rhannwch hi, neu cadwch hi fel CSV. Nid oes terfyn o’r fath ar y llinell orchymyn.
ui-stock-no-rows = Nid oes rhesi yma: { $text }.
    .do = Dewiswch ffeil arall.
ui-stock-no-code = Nid oes colofn gyda chod label na rhif cynnyrch.
    .do = Dywedwch ym mha golofn y mae un.
ui-stock-no-table = Nid oes tabl ar ôl i’w ychwanegu.
    .do = Cadwch o leiaf un.
ui-stock-no-workbook = Nid oes modd darllen y llyfr gwaith.
    .do = Cadwch ef eto fel .xlsx heb gyfrinair, neu fel CSV.
ui-stock-unreadable = Nid oes modd darllen y ffeil i’w diwedd.
    .do = Gwiriwch fod y ffeil yno ac yn gyfan, yna dewiswch hi eto. Mae’r rhesi a ddarllenwyd wedi’u cadw.
ui-stock-no-field = Nid oes maes o’r fath.
    .do = Llwythwch y dudalen eto.
ui-stock-full = Nid oes lle i ragor o resi yn y gwiriad stoc hwn.
    .do = Dechreuwch un arall. Nid oes terfyn o’r fath ar y llinell orchymyn.
ui-stock-not-written = Nid oedd modd gwneud y ffeil.
    .do = Dewiswch ffurf arall. Nid oes terfyn ar resi ar y llinell orchymyn.
ui-stock-no-session = Nid yw’r gwiriad stoc hwn yno mwyach.
    .do = Dewiswch un arall, neu dechreuwch un.
ui-stock-not-deleted = Nid oedd modd dileu’r gwiriad stoc hwn.
    .do = Llwythwch y dudalen eto, yna rhowch gynnig arall arni.
ui-stock-gone = Nid yw’r rhes hon yno mwyach.
    .do = Ewch yn ôl i’r rhesi.
ui-stock-photo-nothing = Nid oedd cod i’w weld yma: { $name }.
    .do = Tynnwch y llun eto, yn nes a gyda mwy o olau.
ui-stock-no-room = Nid oes lle ar y ddyfais hon i’r hyn rydych chi’n ei ychwanegu nawr.
    .do = Daliwch ati: mae’r cyfan yma tra bydd y dudalen ar agor. Gwnewch le, a chaiff ei gadw’n awtomatig. Cadwch dabl cyn i chi gau’r dudalen.
ui-stock-unkept = Nid yw’r ddyfais hon yn cadw’r hyn rydych chi’n ei ychwanegu nawr.
    .do = Cadwch dabl cyn i chi gau’r dudalen hon. Yna gwnewch le ar y ddyfais.
ui-stock-no-store = Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon.
    .do = Gallwch wirio stoc yr un fath. Cadwch dabl cyn i chi gau’r dudalen.
ui-stock-elsewhere = Mae’r gwiriad stoc hwn ar agor mewn tab arall.
    .do = Ewch ymlaen yno, neu caewch y tab hwnnw a cheisiwch eto yma.
ui-stock-lost = Nid oedd modd darllen rhannau o’r gwiriad stoc hwn eto: { $count }.
    .do = Cymharwch ef â’ch bocsys, ac ychwanegwch yr hyn sydd ar goll.
ui-stock-interrupted = Stopiodd yr ychwanegu ar ei ganol: { $file }.
    .do = Tynnwch ei rhesi i ffwrdd ac ychwanegwch y ffeil eto, neu cadwch yr hyn sydd yno.
ui-stock-interrupted-drop = Eu tynnu i ffwrdd
ui-stock-interrupted-keep = Eu cadw
ui-stock-stopped = Mae’r rhan sy’n gwirio stoc wedi stopio.
    .do = Llwythwch y dudalen eto. Mae’r hyn a ychwanegwyd wedi’i gadw.
ui-stock-stopped-unkept = Mae’r rhan sy’n gwirio stoc wedi stopio.
    .do = Llwythwch y dudalen eto, ac ychwanegwch eto yr hyn na chadwodd y ddyfais hon.
ui-stock-load = Llwytho eto
