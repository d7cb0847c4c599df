### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = { thing-this }代表什么
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] 和这份声明有关的计划或法律：{ $scheme }。由谁管理：{ $who }。
   *[label] 这个标签所属的计划：{ $scheme }。由谁管理：{ $who }。
}
scheme-closed = 这项计划不再发放新标签。
scheme-paused = 这项计划暂时不发放新标签。
scheme-coming = 这项计划还没有发放标签。
# $scheme is the name of the scheme that follows.
scheme-successor = 在它之后的是：{ $scheme }。

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = 有哪些要求
asks-passwords = 每台设备都要有自己的密码，或者由您自己设定密码。
    .unknown = 这里没有资料说明，是不是每台设备都必须有自己的密码。
asks-reports = 发现漏洞时，要有办法告诉制造商。
    .unknown = 这里没有资料说明，是不是必须有办法把漏洞告诉制造商。
asks-updates = 制造商要说明安全更新提供到什么时候。
    .unknown = 这里没有资料说明，制造商是不是必须说明更新提供到什么时候。
# $more are some of the phrases below.
asks-more = 还要求：{ $more }。

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = 软件可以更新
group-5-4 = 密钥要保管好
group-5-5 = 传送的内容会加密
group-5-6 = 不需要的入口会关上
group-5-7 = 软件被改过会被发现
group-5-8 = 个人资料要保管好
group-5-9 = 停电后能恢复运作
group-5-10 = 会留意异常的数据
group-5-11 = 您可以删除自己的资料
group-5-12 = 容易设置
group-5-13 = 会检查输入的内容
group-6 = 会说明您的资料用来做什么

## Small print.

# $date is a day.
note-compiled = 关于计划和规则的资料，是本项目从公开来源收集的，截至{ $date }。这些资料不是主管机构在这里公布的。

## Behind "Details".

fact-by = 按照计划的规则，内容由谁负责
fact-valid = 这项计划的标签最长有效期
fact-valid-value = { $years }年
fact-covers = 已知涵盖的条款
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard }：{ $provisions }
fact-source = 公开来源
# $url is a web address, $date when it was read.
fact-source-value = { $url }（{ $date }读取）
