### Two signed statements about one product. Never say that one of them breaks a promise.
###
### Each of the two may be a label or a maker's statement, so they are 码 here, never 声明 or 标签.

beside-agrees = 关于这个产品的更新，第二个有签名的码说的也一样。
# Heads the list of the two.
beside-differs = 关于这个产品，两个有签名的码说法不同
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }，{ $date }：{ $says }
beside-until = 安全更新至少提供到{ $end }
beside-unsupported = 不提供安全更新
beside-not-stated = 没有写明更新提供到什么时候
# "Newer" is the code that was signed later, not the one with the later date.
beside-do = 最上面显示的，是较新的那个码的内容。请问制造商或主管机构，以哪个日期为准。
beside-other = 第二个码是另一个产品的。所以没有比较这两个码。
beside-does-not-count = 第二个码在这里无法确认。所以没有比较这两个码。
