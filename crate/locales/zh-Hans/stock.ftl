### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = 核查库存
ui-stock-what = 扫描包装盒，或添加清单。看看哪些标签可以作为依据，哪些快要到期，以及要向供应商索取什么。
ui-stock-back = 查验一个标签
ui-stock-language = 语言
ui-stock-one-rule = 这里只涉及一项规则，不是法律意见。
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = 请发来这个产品的合规声明，或网络安全标签的文字。

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = 您的库存核查
ui-stock-sessions-hint = 只留在这台设备上。
ui-stock-none-yet = 现在还没有。
ui-stock-new = 开始一次库存核查
ui-stock-name = 名称
ui-stock-rule = 哪里的规则
ui-stock-rule-hint = 您在哪个国家销售。
ui-stock-rule-none = 不看规则，只看标签
ui-stock-on = 日期
ui-stock-on-hint = 留空就是今天。
ui-stock-lapsing = 标签或更新到期之前，提前多少天提醒
ui-stock-start = 开始
ui-stock-open = 打开
ui-stock-delete = 删除
ui-stock-delete-sure = 要删除“{ $name }”和里面的所有行吗？
ui-stock-delete-yes = 是，删除
ui-stock-delete-no = 不，留下
ui-stock-damaged = 一次无法读取的库存核查
    .do = 它在这台设备上损坏了，或者是由这个网页的更新版本创建的。里面的行无法显示。请重新载入这个网页，或者删除它。
# $count: how many rows.
ui-stock-rows = { $count }行
ui-stock-begun = 开始日期：{ $date }
ui-stock-close = 所有库存核查
ui-stock-settings = 名称、规则和日期
ui-stock-place = 地点
ui-stock-person = 核查人
ui-stock-save = 保存
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }，按{ $date }的情况
ui-stock-recheck = 按今天的情况全部再查验一次
ui-stock-recheck-hint = 之后您会看到，和上次相比有什么变化。

## Adding rows.

ui-stock-add = 添加
ui-stock-wedge = 在这个网页上，随时可以用手持扫描器。
ui-stock-code = 码或产品编号
ui-stock-code-add = 添加
ui-stock-camera = 用相机扫描
ui-stock-camera-stop = 关闭相机
ui-stock-camera-on = 请把包装盒一个接一个放在相机前面。
ui-stock-photos = 添加照片
ui-stock-file = 添加清单
ui-stock-file-hint = CSV、Excel（.xlsx）、NDJSON，或每行一个码。
ui-stock-paste = 粘贴清单
ui-stock-paste-add = 添加这些行
ui-stock-reading = 正在读取{ $name }……
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = 已完成{ $percent }%，{ $count }行
ui-stock-left = 大约还要{ $seconds }秒
ui-stock-cancel = 停止，并移除这些行
# $count: how many rows were added.
ui-stock-added = 已添加{ $count }行。
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer }：{ $name }
ui-stock-layout = 手持扫描器好像用了另一种键盘布局。
    .do = 请把它的键盘国家设成和这台设备一样，再扫一次。刚才扫到的内容已经照样添加：{ $text }

## Choosing the columns of a file.

ui-stock-tables = 每一栏是什么？
ui-stock-tables-hint = 我们看了栏名和前几行。不对的地方请改正。
ui-stock-table-skip = 不要这张表
ui-stock-column-none = 这张表里没有
# A column without a header. $number: its place, from 1.
ui-stock-column = 第{ $number }栏
ui-stock-tables-add = 添加这些行
ui-stock-tables-cancel = 不添加
ui-stock-first-rows = { $name }的前几行

ui-stock-field-code = 标签码
ui-stock-field-product = 产品编号
ui-stock-field-article = 货号
ui-stock-field-quantity = 数量
ui-stock-field-location = 位置
ui-stock-field-supplier = 供应商
ui-stock-field-batch = 批次
ui-stock-field-condition = 新旧状况

## The rows.

ui-stock-list = 各行
ui-stock-empty = 还没有任何行。请扫描包装盒，或添加清单。
ui-stock-no-match = 没有符合的行。请选择“全部”，或搜索别的内容。
ui-stock-search = 搜索
ui-stock-sort = 排序
ui-stock-descending = 从后往前排
ui-stock-by-product = 每种产品一行
ui-stock-filters = 显示
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name }：{ $count }
ui-stock-filter-all = 全部
ui-stock-filter-relied = 可以作为依据
ui-stock-filter-not-relied = 不能作为依据
ui-stock-filter-checks-out = 通过查验
ui-stock-filter-does-not = 没有通过查验
ui-stock-filter-cannot-tell = 无法判断
ui-stock-filter-lapsing = 标签快要到期
ui-stock-filter-support-ending = 更新快要到期
ui-stock-filter-other-product = 写的是另一个产品
ui-stock-filter-no-label = 没有标签
ui-stock-filter-bad = 行里有错
ui-stock-filter-held = 已暂留
ui-stock-filter-released = 已放行
ui-stock-filter-changed = 和上次不同

ui-stock-sort-number = 添加的顺序
ui-stock-sort-answer = 最该先看的
ui-stock-sort-until = 标签到期
ui-stock-sort-support = 更新到期
ui-stock-sort-product = 产品编号
ui-stock-sort-location = 位置
ui-stock-sort-supplier = 供应商

ui-stock-answer-checks-out = 通过查验
ui-stock-answer-does-not = 没有通过查验
ui-stock-answer-cannot-tell = 无法判断
ui-stock-answer-bad = 未能读取

ui-stock-effect-meets-the-rule = 可以作为依据
ui-stock-effect-counts-as-level = 在那里算数
ui-stock-effect-another-route = 需要走别的途径
ui-stock-effect-no-label-needed = 不需要标签
ui-stock-effect-no-label-counts = 任何标签都不算数
ui-stock-effect-not-covered = 规则不涉及
ui-stock-effect-no-rule-known = 没有查到规则
ui-stock-effect-eases-application = 让申请更容易
ui-stock-effect-cannot-tell = 无法判断
ui-stock-effect-none = 没有可以作为依据的

ui-stock-problem-empty = 既没有码，也没有产品编号。
ui-stock-problem-long = 这个码比任何标签都长。
ui-stock-problem-product = 填写的不是产品编号。查验标签时没有用它。
ui-stock-problem-quantity = 数量不是普通的数字，没有计算在内。
ui-stock-problem-shape = 这一行无法分成各栏。
ui-stock-problem-picture = 这张图片无法读取，或者里面没有码。

ui-stock-header-pick = 选择
ui-stock-header-item = 货品
ui-stock-header-answer = 答案
ui-stock-header-rule = 规则
ui-stock-header-support = 更新提供到
ui-stock-header-quantity = 数量
ui-stock-header-where = 位置
ui-stock-rule-until = { $effect }，到{ $date }为止
ui-stock-other-product = 写的是另一个产品
ui-stock-no-label = 没有扫描标签
ui-stock-held = 已暂留
ui-stock-released = 已放行
ui-stock-changed = 有变化
ui-stock-statement-seen = 声明由您记录，我们没有查验
ui-stock-row-name = 第{ $number }行
ui-stock-pick = 选择第{ $number }行
ui-stock-more = 第{ $number }行的更多内容
ui-stock-shown = 第{ $from }到第{ $to }行，共{ $count }行
ui-stock-next = 下一页
ui-stock-previous = 上一页
ui-stock-picked = 已选{ $count }行
ui-stock-hold = 暂留
ui-stock-release = 放行
ui-stock-undecide = 两者都不是
ui-stock-remove = 移除
ui-stock-undo = 还原

## One row.

ui-stock-row-close = 返回各行
ui-stock-row-edit = 这一行
ui-stock-row-was = 之前，在{ $date }：{ $answer }
ui-stock-decided = { $what }，{ $date }，{ $who }
ui-stock-nobody = 没有写名字
ui-stock-join = 哪个标签属于{ $key }？
ui-stock-join-hint = 编号相同的行有这些标签。请确认其中一个，以后它就算是这个产品的。
ui-stock-join-yes = 是这个
ui-stock-joined = 您已确认这个标签属于{ $key }。
ui-stock-join-no = 是另一个
ui-stock-statement = { $key }的合规声明（由供应商提供）
ui-stock-statement-hint = 请勾选您在里面看到的内容。这里记录为您看过；我们不查验。
ui-stock-statement-product = 产品类型和批次
ui-stock-statement-manufacturer = 每个制造商的名称和地址，以及授权代表（如有）的名称和地址
ui-stock-statement-prepared = 写明由制造商拟定，或为制造商拟定
ui-stock-statement-complies = 写明制造商达到了网络安全要求；如果采用了标准，写明是哪个标准
ui-stock-statement-support = 安全更新的期限
ui-stock-statement-signature = 签名，以及签署人的姓名和职务
ui-stock-statement-place = 签发地点和日期
ui-stock-statement-file = 您看过的文件
ui-stock-statement-file-hint = 只记录文件的名称和数字指纹，不记录文件本身。
ui-stock-statement-record = 记录我看过了
ui-stock-statement-drop = 移除这条记录

## Exports.

ui-stock-export = 保存或打印
ui-stock-export-csv = 表格（CSV）
ui-stock-export-xlsx = 工作簿（Excel）
ui-stock-export-ndjson = 供程序使用的行（NDJSON）
ui-stock-export-requests = 要向各供应商索取什么
ui-stock-export-evidence = 证据文件
ui-stock-export-print = 打印报告
ui-stock-export-hint = 多年以后，用证据文件也能重现这个结果：labelcheck evidence verify。
ui-stock-digest = 请把这个数字指纹和文件分开保存。以后它能显示内容没有改动过：{ $digest }

## What can go wrong.

ui-stock-busy = 还有别的事正在进行。
    .do = 请等它完成，然后再试一次。
ui-stock-no-file = 没有可以添加的文件。
    .do = 请重新选择。
ui-stock-too-large = { $text }太大了。
    .do = 请把它分成几份，或存成CSV。命令行程序没有这个限制。
ui-stock-no-rows = { $text }里没有行。
    .do = 请选择另一个文件。
ui-stock-no-code = 没有一栏是标签码或产品编号。
    .do = 请说明哪一栏有。
ui-stock-no-table = 没有可以添加的表了。
    .do = 请至少留下一张。
ui-stock-no-workbook = 这个工作簿无法读取。
    .do = 请重新存成没有密码的.xlsx，或存成CSV。
ui-stock-unreadable = 这个文件无法读取到最后。
    .do = 请看看文件是否还在、是否完整，再重新选择。已经读取的行会保留。
ui-stock-no-field = 没有这样的栏。
    .do = 请重新载入这个网页。
ui-stock-full = 这份库存核查放不下更多行了。
    .do = 请另开一份。命令行程序没有这个限制。
ui-stock-not-written = 文件无法生成。
    .do = 请选择另一种格式。命令行程序没有行数限制。
ui-stock-no-session = 这份库存核查已经不在了。
    .do = 请选择另一份，或开始一份。
ui-stock-not-deleted = 这次库存核查无法删除。
    .do = 请重新载入这个网页，再试一次。
ui-stock-gone = 这一行已经不在了。
    .do = 请返回各行。
ui-stock-photo-nothing = 在{ $name }里没有找到码。
    .do = 请再拍一张，靠近一点，光线亮一点。
ui-stock-no-room = 这台设备没有空间保存您现在添加的内容。
    .do = 您可以继续：只要这个网页开着，内容就都在这里。请在设备上腾出空间，之后会自动保存。请先保存表格，再关闭这个网页。
ui-stock-unkept = 您现在添加的内容，这台设备没有保存。
    .do = 请先保存表格，再关闭这个网页。然后在设备上腾出空间。
ui-stock-no-store = 这个浏览器不为这个网页保存任何内容。
    .do = 您仍然可以核查库存。请先保存表格，再关闭网页。
ui-stock-elsewhere = 这次库存核查在另一个窗口里打开了。
    .do = 请在那里继续，或关闭那个窗口，再在这里试一次。
ui-stock-lost = 这次库存核查有些部分无法重新读取：{ $count }。
    .do = 请和您的包装盒对照，补上缺少的。
ui-stock-interrupted = 添加{ $file }时中断了。
    .do = 请移除它的行，再添加一次文件，或保留已有的行。
ui-stock-interrupted-drop = 移除
ui-stock-interrupted-keep = 保留
ui-stock-stopped = 核查库存的部分停止了。
    .do = 请重新载入这个网页。已经添加的内容会保留。
ui-stock-stopped-unkept = 核查库存的部分停止了。
    .do = 请重新载入这个网页，并重新添加这台设备没有保存的内容。
ui-stock-load = 重新载入
