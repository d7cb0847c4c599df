### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = Beth mae’r { thing } hwn yn ei olygu
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] Mae’r datganiad hwn am: { $scheme }. Pwy sy’n gyfrifol am y rheolau: { $who }.
   *[label] Mae’r label hwn yn perthyn i’r cynllun: { $scheme }. Pwy sy’n gyfrifol am y cynllun: { $who }.
}
scheme-closed = Nid yw’r cynllun hwn yn rhoi labeli newydd.
scheme-paused = Nid yw’r cynllun hwn yn rhoi labeli newydd am y tro.
scheme-coming = Nid yw’r cynllun hwn yn rhoi labeli eto.
# $scheme is the name of the scheme that follows.
scheme-successor = Dyma sy’n dod ar ei ôl: { $scheme }.

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = Beth mae’n gofyn amdano
asks-passwords = Mae gan bob dyfais ei chyfrinair ei hun, neu chi sy’n dewis un.
    .unknown = Nid oes modd gwybod yma a oes rhaid i bob dyfais gael ei chyfrinair ei hun.
asks-reports = Mae ffordd o roi gwybod i’r gwneuthurwr am wendidau.
    .unknown = Nid oes modd gwybod yma a oes rhaid cael ffordd o roi gwybod i’r gwneuthurwr am wendidau.
asks-updates = Mae’r gwneuthurwr yn dweud tan pryd mae diweddariadau diogelwch ar gael.
    .unknown = Nid oes modd gwybod yma a oes rhaid i’r gwneuthurwr ddweud tan pryd mae diweddariadau ar gael.
# $more are some of the phrases below.
asks-more = A mwy: { $more }.

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = mae modd diweddaru’r feddalwedd
group-5-4 = mae allweddi cyfrinachol yn cael eu cadw’n dda
group-5-5 = mae’r hyn mae’n ei anfon wedi’i gloi
group-5-6 = mae drysau nad oes eu hangen ar gau
group-5-7 = mae’n sylwi ar feddalwedd sydd wedi’i newid
group-5-8 = mae data personol yn cael ei gadw’n dda
group-5-9 = mae’n gweithio eto ar ôl toriad trydan
group-5-10 = mae data anarferol yn cael sylw
group-5-11 = gallwch chi ddileu eich data
group-5-12 = mae’n hawdd ei osod
group-5-13 = mae’r hyn sy’n dod i mewn yn cael ei wirio
group-6 = rydych chi’n cael gwybod am eich data

## Small print.

# $date is a day.
note-compiled = Cymerodd y prosiect hwn y ffeithiau am gynlluniau a rheolau o ffynonellau cyhoeddus, hyd at { $date }. Nid yr awdurdodau wnaeth eu cyhoeddi yma.

## Behind "Details".

fact-by = Pwy sydd y tu ôl iddo, yn ôl rheolau’r cynllun
# "In force", because "valid" would be "dilys", which is also "genuine".
fact-valid = Yr hiraf y gall label o’r cynllun hwn fod mewn grym
fact-valid-value = { years }
fact-covers = Darpariaethau y mae’n eu cwmpasu, hyd y gwyddys
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard }: { $provisions }
fact-source = Ffynhonnell gyhoeddus
# $url is a web address, $date when it was read.
fact-source-value = { $url } (darllenwyd: { $date })
