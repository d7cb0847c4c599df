### The reasons: what happened, `.means` what it means for me, `.do` what to do next.

# The thing that was scanned. A maker's statement is never called a label.
thing = { $kind ->
    [statement] 声明
   *[label] 标签
}

## Steps that several reasons share.

step-scan-again = 请在光线好的地方再扫一次，让整个码都在画面里。
step-newer-list = 请在联网时再打开这个工具，让它取得较新的密钥清单。
step-do-not-rely = 请不要以它为准。请把它拿给店家看，再向{ $issuer }查询。
misread = 常见的原因是：码脏了、折了，或者输错了。
out-of-bounds = 签署的一方无权这样说。所以{ thing-this }不算数。

## What was scanned.

reason-KND-OTHER = 这不是网络安全标签。
    .means = 码里是别的东西，例如餐馆菜单、票券或网址。
    .do = 请在包装盒上找另一个方形的码来扫。
reason-KND-PRODUCT = 这是产品编号，不是网络安全标签。
    .means = 这个编号说明是哪个产品，没有提到安全更新。
    .do = 请在包装盒上找方形的码来扫。
# $host is the web address.
reason-KND-LINK = { $authority ->
    [none] 这是通往{ $host }的链接。这里没有查验它。
   *[other] 这是通往{ $authority }的链接。这里没有查验它。
}
    .means = 这个工具不打开链接，所以不知道网页上怎样说这个产品。
    .do = 请到主管机构自己的网站，查询标签上的编号。网址请自己输入。

## The code cannot be read.

reason-FMT-LONG = 这个码太长了，网络安全标签的码没有这么长。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-DIGITS = 这个码有些数字不对。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CUT = 这个码的结尾少了一段。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-MORE = 这个码的结尾多了东西。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CANON = 标签的码只有一种写法，这个码不是那样写的。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-STRUCT = 这个码的结构和网络安全标签的不一样。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TAG = 这个码的开头和网络安全标签的不一样。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-ALG = 这个码的签名种类和标签的不一样。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-UNPROT = 这个码有一部分没有签名。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-FIELDS = 这个码少了东西，或者有两部分对不上。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-RANGE = 这个码里有一个数字或日期不可能是对的。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TEXT = 这个码里有一个名称太长，或者有隐藏的字符。
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-NEWER = 这个码是给较新的查验工具用的。
    .means = 它有一些部分，这个工具不认识。
    .do = 请在联网时再打开这个工具，让它换成较新的版本。然后再扫一次。

## Who signed.

# $jurisdiction is the name of a country.
reason-KEY-NOLIST = 密钥清单没有说明谁可以为这个地方签署标签：{ $jurisdiction }。
    .means = 所以，这里无法判断{ thing-this }由谁负责。
    .do = { step-newer-list }
reason-KEY-UNKNOWN = 签署{ thing-this }的一方，不在{ $list }的密钥清单上。
    .means = 清单可能比{ thing-this }旧，{ thing-this }也可能是有人编造的。
    .do = { step-newer-list }
reason-KEY-COMPROMISED = 用来签署{ thing-this }的密钥被偷了，或者丢失了。
    .means = { thing-this }可能是任何人做的。所以它什么都不能证明。
    .do = { step-do-not-rely }
reason-KEY-PERIOD = 签署{ thing-this }的时候，所用的密钥不在有效期内。
    .means = { $issuer }当时没有使用这把密钥。所以{ thing-this }不算数。
    .do = { step-do-not-rely }
reason-SIG-BAD = { thing-this }的签名不对。
    .means = 有人改过{ thing-this }，或者{ $issuer }从来没有签署过。
    .do = { step-do-not-rely }
# $scheme is the short name of a scheme.
reason-BND-SCHEME = { thing-this }写明了一项计划，但{ $issuer }无权为这项计划签署。
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $assurance is one of the phrases assurance-*: "declared by the maker".
reason-BND-ASSURANCE = { thing-this }写明“{ $assurance }”，但{ $issuer }无权这样签署。
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
reason-BND-LEVEL = { thing-this }写的级别，比{ $issuer }有权给的级别高。
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $brand is the name of a brand.
reason-BND-BRAND = { $issuer }无权为这个品牌签署：{ $brand }。
    .means = { out-of-bounds }
    .do = { step-do-not-rely }

## Clock and dates.

# $clock is the date of this device.
reason-CLK-EARLY = 这台设备的日期好像不对。设备的日期是{ $clock }，但密钥清单的日期是{ $list }。
    .means = 日期不对，就无法判断今天什么是有效的。
    .do = 请设好这台设备的日期，然后再查验一次。
# $issued is the date that the label gives for itself.
reason-DAT-ISSUED = { thing-this }写明，它是在{ $issued }签发的。那一天还没有到。
    .means = 可能是这台设备的日期不对，也可能是{ thing-this }的日期不对。设备的日期是{ $clock }。
    .do = 请看看这台设备的日期。如果没有错，请向{ $issuer }查询{ thing-this }。
reason-DAT-NOTYET = { thing-this }还没有生效，要到{ $starts }才生效。
    .means = 在那一天之前，没有人为它负责。
    .do = 请在{ $starts }再查验一次。
reason-DAT-EXPIRED = { thing-this }已在{ $expired }过期。
    .means = 它不再有效。安全更新的承诺另有自己的日期。
    .do = 请问{ $issuer }或店家，有没有较新的{ thing }。
reason-DAT-NONE = { thing-this }没有写明哪一天到期。

## Withdrawn or suspended. 撤销登记表 is the list of withdrawn ones, apart from 密钥清单, the key list.

reason-STA-WITHDRAWN = { $issuer }已撤销{ thing-this }。
    .means = 它不再算数。原因可能不要紧，但也可能和您有关。
    .do = 购买之前，请先问{ $issuer }为什么。
reason-STA-SUSPENDED = { $issuer }已暂时停用{ thing-this }。
    .means = 它现在不算数。这个情况以后可能会变。
    .do = 购买之前，请先问{ $issuer }为什么。以后再查验一次。
reason-STA-MISSING = { thing-this }没有说明怎样查它有没有被撤销。
    .means = { $issuer }的{ thing-every }都必须说明这一点。所以{ thing-this }不算数。
    .do = { step-do-not-rely }
reason-STA-RANGE = { $issuer }的撤销登记表里，缺少{ thing-this }的记录。
    .means = 不管有没有被撤销，{ $issuer }的{ thing-every }在表里都应该有记录。所以{ thing-this }不算数。
    .do = { step-do-not-rely }
reason-STA-UNKNOWN = 这个工具不知道{ $issuer }有没有撤销{ thing-this }。
    .means = 签名是对的，但这里缺少撤销登记表。
    .do = { step-newer-list }
reason-STA-NONE = 签发者没有撤销登记表。

# What the authority says about it. $date is a day, $why the reason that it gives.
notice = { $why ->
    [holder-request] 持有{ thing-this }的公司在{ $date }要求这样做。
    [issued-in-error] { thing-this }是误发的。这是在{ $date }发现的。
    [under-review] 有一件事正在调查中，是从{ $date }开始的。
   *[requirement-not-met] 这个产品没有达到{ thing }的全部要求。这是在{ $date }发现的。
}
notice-link = 详情请看：{ $link }
notice-contact = 查询请找：{ $contact }

## The key list and the day asked about.

reason-LST-STALE = 这次查验用的密钥清单旧了，日期是{ $list }。
    .means = 这里可能缺少{ thing-this }的最新消息。
    .do = { step-newer-list }
reason-LST-OLD = 密钥清单太旧了，日期是{ $list }。
    .means = 从那时到现在，可能已经有太多变化。
    .do = { step-newer-list }
# $jurisdiction is the name of a country.
reason-LST-PART = 密钥清单有一部分无法读取，是关于这个地方的：{ $jurisdiction }。
    .means = 所以，这里无法判断{ thing-this }由谁负责。
    .do = { step-newer-list }
# $day is the day asked about.
reason-DAY-PAST = 您问的是{ $day }，但密钥清单的日期是{ $list }。
    .means = 从这份清单看不出那一天的情况。
    .do = 请查询今天的情况，或者使用那一天的密钥清单。
reason-DAY-AHEAD = { $day }还没有到。
    .means = 如果到那时都没有变化，这个答案就适用。
    .do = 请在那一天再查验一次。

## The printed web address.

reason-HST-LISTED = 主管机构列出了这个网址：{ $host }。
reason-HST-UNLISTED = { $authority ->
    [none] { thing-this }的网址是{ $host }，但密钥清单里没有这个网址。请不要打开。
   *[other] { thing-this }的网址是{ $host }，但{ $authority }没有列出这个网址。请不要打开。
}
    .means = { thing-this }仍然可能是对的。但假网页什么都可能说。
    .do = 请只用您熟悉的查验工具来扫。
# $host is where the link leads, $of the host that it looks like.
reason-HST-IMITATES = 这个链接通往{ $host }。它看起来像通往{ $of }的链接，但不是。请不要打开。
    .means = 可能有人故意让它看起来像您信任的链接。假网页什么都可能说。
    .do = 请只用您熟悉的查验工具来扫。
reason-HST-NONE = 码的这些数字没有附带网址。
reason-HST-UNKNOWN = 密钥清单没有说明哪些网址是对的，所以没有查验这个网址：{ $host }。

## The bar code of the product.

# $number is the product number that was scanned.
reason-PRD-MATCH = 您扫的条码里，有{ thing-this }写明的编号：{ $number }。
reason-PRD-OTHER = { thing-this }是另一个产品的。条码里的编号是{ $number }。
    .means = { thing-this }可能是对的，但上面写的不是您扫的产品。
    .do = 请把下面的名称和包装盒对照，再把这些名称和包装盒都给店家看。
reason-PRD-NONE = { thing-this }没有写明产品编号，所以无法和条码对照。
reason-PRD-SKIP = 没有扫条码来对照。

reason-CHK-SKIP = 这一项没有查验，因为前面的查验已经有了结果。
