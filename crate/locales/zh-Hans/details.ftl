### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = 详情

## The checks.

checks = 查验项目
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result }：{ $text }（{ $code }）
check-plain = { $result }：{ $text }
result-passed = 正常
result-failed = 不正常
result-unknown = 无法判断
result-skipped = 略过

check-format = 码
    .found = 码采用唯一允许的格式（CWT，COSE_Sign1，确定性CBOR）。
check-key = 密钥
    .found = 密钥清单里有它的密钥（kid）。
check-signature = 签名
    .found = 签名（Ed25519）与收到的字节相符。
check-bounds = 密钥的权限
    .found = 写明的内容没有超出这把密钥可以签署的范围。
check-list = 密钥清单
    .found = 时钟、密钥清单和所查的日期互相吻合。
check-dates = 日期
    .found = 在所查的日期有效。
check-status = 状态
    .found = 没有被撤销，也没有被暂时停用（Token Status List）。
check-host = 网址
    .found = 网址在清单里。
check-product = 产品编号
    .found = 产品编号相符。
# A check with another result than "in order" that gives no reason.
check-no-reason = 没有提供原因。

## Technical facts.

facts = 技术资料
fact-answer = 答案
    .checks-out = 通过查验
    .does-not = 没有通过查验
    .cannot-tell = 无法判断
fact-issuer = 密钥清单所列的签发者
fact-scheme = 计划
fact-claim = 码里写的签发者（iss）
fact-number = 登记编号（sub）
fact-issued = 签发日期（iat）
fact-starts = 生效日期（nbf）
fact-ends = 有效期最后一天（exp）
fact-status = 状态表中的记录
# $list and $index are numbers.
fact-status-value = 表{ $list-number }，序号{ $index }
fact-document = 计划文件
fact-assurance = 内容由谁负责
fact-level = 级别
fact-level-scale = { $level }级（共{ $levels }级）
fact-level-only = { $level }级；密钥清单没有说明共有几级
fact-contact = 报告漏洞的联络方式
fact-digest = 完整声明的SHA-256
fact-link = 完整声明的链接
fact-host = 码里的网址
fact-scanned = 扫到的产品编号
fact-list = 密钥清单的日期
fact-age = 密钥清单的新旧
    .fresh = 没有过期
    .stale = 已过期，仍可读取
    .too-old = 太旧
fact-day = 所查的日期
fact-market = 所查的市场
fact-words = 这些文字
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] 由{ $owner }采用，{ $date }
    [reviewed] 由{ $owner }检查过，{ $date }
   *[draft] { $owner }的草稿，{ $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value }（{ $count }条）

assurance-declared = 由制造商自行申报
assurance-checked = 由主管机构核查
assurance-tested = 由实验室测试

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = 合规声明
statement-type = 产品类型
statement-manufacturer = 制造商
statement-representative = 授权代表
# $name and $address are as the statement gives them.
statement-party = { $name }，{ $address }
statement-standard = 采用的标准
# $name is a standard, $date its date.
statement-standard-dated = { $name }，{ $date }
statement-support = 首次供应时的支援期
statement-until = 至少提供到{ $date }
statement-unsupported = 不提供安全更新
statement-signatory = 签署人
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }，{ $function }
statement-place = 签发地点
