### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = 扫描产品的网络安全标签，看看标签的内容由谁负责，更新会提供多久。
ui-skip = 跳到主要内容
ui-demonstration = 演示：这里的密钥、产品和制造商都是虚构的。请不要以任何答案为准。
# $date is the date of the key list. Shown before each scan.
ui-list-date = { $date }的密钥清单
ui-loading = 正在载入……
ui-settings = 设置
ui-market = 您在哪个国家购买
ui-market-none = 未选择
ui-language = 语言
# Asks whoever opens the page, where several languages are equal; shown in each of them.
ui-language-choose = 请选择语言
ui-language-failed = 这种语言没有载入。
    .do = 请在联网时再试一次。

## Ways in.

ui-ways = 查验标签
ui-scan = 用相机扫描
ui-stop = 关闭相机
ui-photo = 选择照片
ui-drop = 也可以把照片拖到这里。
ui-code-label = 码的文字或链接
ui-code-hint = 请从别的应用或消息里复制，再贴在这里。
ui-check = 查验
ui-new = 查验另一个标签
# Read out when an answer appears. $headline is its first line.
ui-answer = 答案：{ $headline }

## The camera.

ui-camera-starting = 相机正在启动。
ui-camera-looking = 请把标签上的方形码放在相机前面。
# Said after a while without a code, aloud too.
ui-camera-hint = 还没有找到。请退后一点，把盒子斜一下避开反光，再找亮一点的地方。
    .do = 或者选一张码的照片，或者贴上码的文字。
# Switches the light of the camera on and off.
ui-camera-light = 灯
ui-camera-zoom = 缩放
# Goes on to the next camera of this device.
ui-camera-lens = 换一个相机
ui-camera-view = 相机画面
ui-camera-none = 没有找到相机。
    .do = 请选择一张码的照片，或贴上码的文字。
ui-camera-denied = 这个网页不能使用相机。
    .do = 请在浏览器的设置里允许使用相机。或者选择一张码的照片。
ui-camera-policy = 这个网页嵌在另一个网页里，那个网页不让它使用相机。
    .do = 请另开一个窗口，在那里打开这个查验工具。或者选择一张码的照片。
ui-camera-busy = 另一个程序正在使用相机。
    .do = 请关闭那个程序，然后再试。或者选择一张码的照片。
ui-camera-insecure = 浏览器只让用https打开的网页使用相机。
    .do = 请在网址前面加上https，再打开这个网页。或者选择一张码的照片。
ui-camera-unknown = 相机没有启动。
    .do = 请再试一次。或者选择一张码的照片。
ui-scanner-failed = 读取图片的部分没有载入。
    .do = 请在联网时重新载入这个网页。或者贴上码的文字。

## Photos and typed codes.

ui-photo-none = 在这张图片里没有找到码。
    .do = 请再拍一张：靠近一点，清楚一点，把整个码拍进去。
ui-photo-unreadable = 这个文件无法当作图片读取。
    .do = 请选择常见格式的照片，例如JPEG或PNG。
ui-photo-large = 这张图片太大了。
    .do = 请选择小一点的图片，或再拍一张，只拍码。
# PDF is the name of the form; it has the same name in most languages.
ui-photo-pdf = 这个文件是PDF。这里只能读取图片。
    .do = 请打开它，把有码的那一页截图，再选择那张截图。
ui-code-empty = 还没有可以查验的内容。
    .do = 请把码的文字贴在框里。

## Samples to try.

ui-gallery = 手边没有标签？试试这些
ui-stock = 商店使用：核查库存
# $day is the day as of which the samples are checked.
ui-gallery-intro = 这些产品是虚构的。这里按{ $day }的情况查验。
# $name is the name of a sample product.
ui-gallery-try = 查验{ $name }

## About.

ui-about = 关于这个查验工具
ui-about-what = 这个工具读取网络安全标签上的码，查验是谁签署的，并说明签署者承诺了什么。
ui-about-not = 它查验的是标签，不是产品。复制的标签也能通过，所以请把名称和包装盒对照。
ui-about-stored = 储存：这个应用、密钥清单、您选择的语言，以及相机的设置。您查验的内容，只有在您要求时才储存。
ui-about-sent = 传送：不传送任何内容。标签在这台设备上查验，没有联网也一样。只会取得这个应用本身和密钥清单。
ui-about-seen = 管理这个网页的人能看到有人打开过它，所有网页都是这样。但他们看不到您查验什么。
ui-about-trust = 使用这个网页，就是信任管理它的人。如果网页是假的，密钥清单保护不了您。
ui-about-remedy = 想要确定不是假网页，请使用命令行程序，或者自己架设一个同样的网页。
ui-about-data = 关于各项计划的资料来自公开来源，不是主管机构在这里公布的。
# The words of a link.
ui-about-reasons = 查看答案可能给出的所有原因
ui-about-builder = 网站团队：把这个查验放到您的网页上
# What is wrong follows, in English. For whoever runs the page.
ui-settings-wrong = 这个网页有些设置无法使用：

## The key list: how old it is, and looking for a newer one.

ui-list-look = 寻找较新的清单
ui-list-looking = 正在寻找较新的清单……
ui-list-newest = 没有较新的清单。
ui-list-newer = 已收到较新的清单。
ui-list-failed = 没有收到较新的清单。
ui-list-stale = 这份清单旧了。较新的清单，内容可能不同。
ui-list-too-old = 这份清单太旧了。要等收到较新的清单，才能查验标签。
# Behind the list’s date; short. What opens is more about the list.
ui-list-more = 更多
# The same, where looking for a newer list failed.
ui-list-not-renewed = 没有换成新的
ui-list-what = 密钥清单说明谁可以签署标签，以及哪些标签已被撤销。这个网页会自己寻找较新的清单。
ui-list-offline = 您没有联网。
    .do = 现在用这里的清单查验标签。等您再联网时，会寻找较新的清单。
ui-list-unreachable = 伺服器没有送来清单。
    .do = 现在用这里的清单查验标签。请稍后再试。
ui-list-wrong = 伺服器送来的内容没有正确签署，所以没有采用。
    .do = 现在用这里的清单查验标签。如果再次发生，请告诉管理这个网页的人。
ui-list-expired = 伺服器送来的内容过期了，或者这台设备的日期不对。所以没有采用。
    .do = 请看看这台设备的日期。如果没有错，请告诉管理这个网页的人。
ui-list-older = 伺服器送来的内容比这里的清单旧，所以没有采用。
    .do = 如果再次发生，请告诉管理这个网页的人。
ui-list-dropped-damaged = 这台设备上保存的清单损坏了，已经删除。现在使用应用自带的清单。
ui-list-dropped-older = 这台设备上保存的清单，比应用自带的清单旧，已经删除。
ui-list-dropped-foreign = 这台设备上保存的清单没有正确签署，已经删除。现在使用应用自带的清单。
ui-list-unkept = 较新的清单无法保存在这台设备上，只能用到您关闭这个网页为止。
ui-list-notes = 清单有些部分无法读取，不知道里面写了什么：
# $clock is the date of this device, $list that of the key list.
ui-clock = 这台设备的日期好像不对。设备的日期是{ $clock }，但密钥清单的日期是{ $list }。
    .do = 请在这台设备的设置里，设好日期和时间。在那之前，大多数答案是“无法判断”。
# $date is the date of the newer list. Shown above an answer that it changed.
ui-answer-changed = 这个答案变了：收到了{ $date }的较新密钥清单。

## Without a connection.

# $date is the date of the key list that is kept.
ui-ready = 不联网也可以使用，密钥清单的日期是{ $date }。
ui-ready-never = 这个网页不能在不联网时使用：这个浏览器，或打开网页的方式，不允许把它保存下来。
ui-ready-not-yet = 还不能在不联网时使用。
# $count is how many files are missing or damaged.
ui-ready-files = 还不能在不联网时使用：有{ $count }个文件缺失或损坏。请重新载入这个网页。
ui-ready-list = 还不能在不联网时使用：密钥清单缺失或损坏。请重新载入这个网页。

## Words that the page asks for beside these.

ui-nav = 菜单
ui-nav-gallery = 样本
ui-nav-about = 关于
# The banner at the top of every screen: one short line.
ui-demonstration-line = 演示。请不要以它为准。
ui-try-again = 再试一次
ui-drop-here = 把照片放在这里
ui-other-ways = 其他方法
ui-market-hint = 可以不选。有些承诺只适用于某些国家。
ui-camera-title = 扫码
ui-camera-paused = 您离开时，相机会关闭。
ui-camera-dismissed = 这次没有允许使用相机。
    .do = 请再试一次，并允许使用相机。或者选择一张码的照片。
# What the camera sees while it looks for a label.
ui-camera-saw-number = 这是产品编号，不是标签。还在找。
ui-camera-saw-link = 这是通往主管机构的链接，不是可以在这里查验的标签。还在找。
ui-camera-saw-look-alike = 这个链接看起来像主管机构的，但不是他们的。还在找。
ui-camera-saw-other = 这是别的码，不是网络安全标签。还在找。
ui-camera-explain = 这是什么码？
ui-photo-reading = 正在读取图片……
ui-gallery-failed = 样本没有载入。
    .do = 请在联网时再试一次。
# $day is the day of the samples.
ui-as-of = 这次按样本的日期查验：{ $day }。
ui-check-today = 改按今天的情况查验
ui-new-gallery = 返回样本

## Several codes in one picture.

ui-choose = 哪一个代码？
ui-choose-what = 这里不止一个代码。请选择您产品上的那一个。
# Stands in the list of labels where the product’s name is not known.
ui-choose-nameless = 未确认属于哪个产品的代码
# Heads the list of other codes that were in the same picture as the label.
ui-also = 图片里还有这些
ui-also-number = 一个产品编号：{ $number }
ui-also-link = 一个链接，通往：{ $host }
ui-also-label = 另一个有签名的码：{ $name }
ui-also-other = 别的码，不是网络安全标签
# A button beside a product number.
ui-also-compare = 和标签对照

## The label and the box.

ui-box = 这是您的产品吗？
ui-box-what = 请把这个名称，和产品或包装盒上的名称对照。
ui-box-no-number = 您扫的码里没有产品编号，所以只能对照名称。
ui-box-scan = 扫描包装盒的条码
ui-box-title = 扫条码
ui-box-looking = 请把产品的条码放在相机前面。
ui-box-label = 条码下面的编号
ui-box-hint = 8、12、13或14位数字。
ui-box-compare = 对照
ui-box-wrong = 这不是产品编号。
    .do = 请输入条码下面的所有数字，第一个和最后一个也要输入。
ui-box-number = 已经和产品编号{ $number }对照。
# The same, where the code names that number, and where it names another.
ui-box-same = 产品编号相同：{ $number }。
ui-box-other = 产品编号不同：{ $number }。
ui-box-copied = 复制标签的人，也能复制条码。所以名称也要对照。
ui-box-none = 删除这个编号
ui-box-back = 返回答案
# What opens two more hints.
ui-box-more = 包装盒没有开封，或者码在卡片上
ui-box-sealed = 包装盒没有开封吗？请对照印在外面的型号。
ui-box-card = 码在货架的卡片上吗？那么您扫的是卡片，不是包装盒。请在包装盒上找同样的型号。
ui-camera-saw-no-number = 这是别的码，不是产品编号。还在找。
ui-photo-no-number = 在这张图片里没有找到条码。
    .do = 请再拍一张：靠近一点，清楚一点，把整个条码拍进去。或者输入条码的数字。

## How somebody comes by the product: it changes the next step only.

ui-situation = 您属于哪种情况？
ui-situation-hint = 不选也可以。您的选择只会改变接下来怎么做。
ui-situation-new = 我要买新的
ui-situation-refurbished = 我要买翻新的
ui-situation-used = 我要买二手的
ui-situation-owned = 我已经有这个产品
ui-situation-gift = 我要当礼物送给别人

## Handing an answer on.

ui-hand = 分享这个答案
ui-hand-what = 您分享的内容会写明日期。对方应该再查验一次代码。
ui-hand-share = 分享
ui-hand-text = 复制成文字
ui-hand-link = 复制链接
ui-hand-picture = 存成图片
ui-hand-calendar = 把日期放进我的日历
ui-hand-copied = 已复制。
ui-hand-saved = 已存成文件。
ui-hand-failed = 这个浏览器不允许这样做。
    .do = 请改用截图。

## What was checked before.

ui-history = 您的查验记录
ui-history-off = 这个网页不保留您的查验记录。您可以让它保留。
ui-history-what = 查验记录只留在这台设备上，不会传送到任何地方。
ui-history-keep = 保留我的查验记录
ui-history-stop = 停止，并删除查验记录
ui-history-clear = 全部删除
ui-history-empty = 查验记录里还没有内容。
ui-history-kept = 已存进您的查验记录。
ui-history-unkept = 查验记录无法储存在这台设备上，只在这里留到您关闭这个网页为止。
# $date is the day on which it was checked.
ui-history-on = 查验日期：{ $date }
# $headline is the first line of today’s answer.
ui-history-news = 在那之后有新情况：{ $headline }
# $count labels say something else now that matters: withdrawn, or support ends soon.
ui-history-some-news = 您查验过的标签里，有{ $count }个有新情况。
ui-history-open = 再查验一次
ui-history-remove = 删除
# Read out for the two buttons above, so that it is clear which one they are for. $name is a product.
ui-history-open-name = 再查验一次：{ $name }
ui-history-remove-name = 删除：{ $name }

## A newer build of this page.

ui-update = 这个查验工具有较新的版本，已经准备好了。
ui-update-use = 现在使用

## Signs that something was found.

ui-sound = 声音
ui-vibration = 振动

## A code on the screen of the same device.

ui-own-screen = 码就在这个屏幕上吗？
ui-own-screen-shot = 请把它截图，再把截图当作照片来选择。
ui-own-screen-press = 或者长按码。如果出现链接，请复制链接，再贴在这里。
ui-own-screen-share = 或者把图片分享给这个查验工具（要先安装好）。
