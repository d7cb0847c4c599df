### The answer to a scan, apart from the reasons.
###
### No spaces around placeables. 安全 stands only in 安全更新 and 网络安全标签, never as a word about a product.
### "Newer" is 较新, never 更新, which is "update". The tool's check is 查验, the authority's is 核查.

# Chinese needs a measure word of its own for each thing that is scanned.
thing-this = { $kind ->
    [statement] 这份声明
   *[label] 这个标签
}
thing-every = { $kind ->
    [statement] 每份声明
   *[label] 每个标签
}

# After the name of every authority when the key list is a demonstration.
with-demonstration = { $name }（演示）
# Stands for $issuer where nobody is named.
issuer-unknown = 主管机构
# Stands for $who where nobody is named.
maker = 制造商

## Where a report gives no reason.

does-not = { thing-this }没有通过查验。
cannot-tell = 这个查验工具无法判断。

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] { $who }说：安全更新至少提供到{ $date }。没有主管机构核查过这一点。
   *[label] { $who }承诺：安全更新至少提供到{ $date }。
}
promise-ends-soon = { $kind ->
    [statement] { $who }说：安全更新至少提供到{ $date }。这个日期快到了。没有主管机构核查过这一点。
   *[label] 安全更新可能快要结束了。{ $who }承诺：至少提供到{ $date }。
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] 安全更新的承诺已在{ $date }底结束。
   *[day] 安全更新的承诺已在{ $date }结束。
}
promise-unsupported = { $who }说：这个产品不提供安全更新。
# $part is a part of a set: "Doorbell".
promise-unsupported-part = { $who }说，有一个部件不提供安全更新：{ $part }。
promise-not-stated = { thing-this }没有写明安全更新提供到什么时候。
# $part is a part of a set: "Doorbell".
promise-not-stated-part = { thing-this }没有写明其中一个部件的安全更新提供到什么时候：{ $part }。
# $markets are names of countries.
promise-elsewhere = { $who }承诺：安全更新至少提供到{ $date }，但只适用于：{ $markets }。
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = { $who }承诺的安全更新只适用于：{ $markets }。

## How long: what it means and what to do.

ends-soon-do = 请店家介绍一款更新提供到更晚日期的产品，或者问{ $who }会不会延长承诺。
ended-means = { $who }以前承诺把更新提供到那时。以后发现的漏洞，可能不会有人修补。
ended-do = 可以问{ $who }还有没有更新，或者选一款更新提供到更晚日期的产品。
unsupported-means = 以后发现的漏洞，不会有人修补。
unsupported-do = 请店家介绍一款有安全更新的产品。
not-stated-means = 所以，它没有给出您可以指望的承诺。
elsewhere-in = { thing-this }没有写明承诺在这个地方是否适用：{ $market }。
elsewhere-here = { thing-this }没有写明承诺在您所在的地方是否适用。
promise-markets = 这项承诺适用于：{ $markets }。
promise-models = 这项承诺适用于这些型号：{ $models }。
# $part decides, because its promise ends first.
decided-by = 这是其中一个部件的日期：{ $part }。它的承诺最早结束。
earliest-unit = 这是最早的日期。较晚卖出的产品，更新可能会提供得更久。
# $date is the day on which the label was issued.
stated = 这是在{ $date }写明的。

## How long: above the large date.

date-promise = 至少提供到
date-ended = 当时承诺至少提供到
# The label does not count.
date-said = { thing-this }曾写明：安全更新至少提供到
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = { thing-this }写明：安全更新至少提供到

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = 套装的每个部件
lines-all = { thing-this }的所有承诺
line-date = { $what }：至少提供到{ $date }
line-ended = { $what }：已结束，当时承诺到{ $date }
line-unsupported = { $what }：不提供安全更新
line-not-stated = { $what }：没有写明日期
line-whole = 这个产品
# A part of a set, or a market, with the models that it holds for.
line-models = { $what }，只限{ $models }
line-by = { $what }，由{ $who }承诺

## The state of the label.

state-until = { thing-this }通过了查验，有效期到{ $date }为止。
state-open = { thing-this }通过了查验。上面没有写明哪一天到期。

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] { $issuer }签发了这个标签。标签的内容由制造商自行申报。
    [checked] { $issuer }签发了这个标签，也核查了标签的内容。
   *[tested] { $issuer }签发了这个标签。有实验室测试过这个产品。
}
who-laboratory = { $assurance ->
    [declared] { $issuer }是一家实验室，签发了这个标签。标签的内容由制造商自行申报。
    [checked] { $issuer }是一家实验室，签发了这个标签。主管机构核查了标签的内容。
   *[tested] { $issuer }是一家实验室，签发了这个标签。有实验室测试过这个产品。
}
who-manufacturer = { $issuer }为自己的产品签署了这份声明。没有主管机构核查过这份声明。
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = 加拿大没有针对这类产品的网络安全标签。这份声明只是制造商自己说的。
# A level never stands without its scale. Not 第…级: that could be read as a rank, with the first as the best.
level = 标签的级别是{ $level }级（共{ $levels }级）。
# $name is the scheme's own name for the level.
level-named = 标签的级别是{ $level }级（共{ $levels }级）：{ $name }。

## The product.

compare = 请对照包装盒
# Above the same facts when the label does not count, or it cannot be told.
named = { thing-this }写明的产品
copied = 这里查验的是{ thing }，不是您手上这一盒产品。复制的{ thing }也能通过，所以请把名称和包装盒对照。
product-brand = 品牌
product-models = 型号
product-variant = 版本
product-number = 产品编号
product-batch = 批次
product-category = 产品种类

# The web address of a link that was scanned, and the number of a bar code.
link-host = 网址
# The host that a link imitates stands after it.
link-imitates = 看起来像
scanned-number = 产品编号

## It cannot be told.

not-a-warning = 这不是针对这个产品的警告。
exit = 您可以这样做
exit-ask = 可以问店家：制造商承诺安全更新提供到哪一天？
# In countries whose law asks for it.
exit-ask-statement = 也请店家拿出合规声明。上面写着这个日期。
exit-tell = 标签看起来被改过，或贴在另一个标签上面吗？请告诉店家和标签上写的主管机构。

cause-unreadable = 所以，这个工具无法把它当作标签来读。
    .look = 请看印在码旁边的编号和日期。
cause-list-too-old = 这个工具要有较新的密钥清单才能判断。
    .look = 请看印在码旁边的日期，或到制造商自己的网站查看。
cause-unknown-issuer = 所以，这个工具无法判断它的内容由谁负责。
    .look = 请到标签上写的主管机构的网站查看。网址请自己输入。
cause-official-link = 那个网页可能有更多信息，但这个工具没有看过。
    .look = 请看印在标签上的编号和日期。
cause-look-alike = 这个链接里没有可以查验的标签。
    .look = 请看标签上的编号，并自己输入主管机构的网址。
cause-no-scheme = 很多产品没有网络安全标签。很多国家根本没有这种标签。
    .look = 请在包装盒上，或到制造商自己的网站，找安全更新提供到什么时候。
cause-clock = 答案由日期决定，但这里的几个日期对不上。
    .look = 请看印在码旁边的日期。

## Contents that nobody vouches for.

unchecked = 码里写的内容，未经查验
unchecked-warning = 没有人为这些内容负责。任何人都可以把这样的话写进码里。
unchecked-issuer = 码里写的签发者
unchecked-number = 码里写的编号
unchecked-support = 码里写的安全更新

## Small print.

note-list = 查验时用的是{ $list }的密钥清单。
# $day is another day than today.
note-day = 这个答案说的是{ $day }的情况。
note-demonstration = 演示：这里的密钥、产品和制造商都是虚构的。请不要以这个答案为准。
note-supplied = 查验时用的是{ $host }提供的密钥，不是这个查验工具自带的密钥。
