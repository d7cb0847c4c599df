### What is printed beside the code of a label. Short: it stands on a box.

# $date is a day or a month.
artwork-until = 安全更新至少提供到{ $date }
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets }：安全更新至少提供到{ $date }
artwork-unsupported = 不提供安全更新
artwork-not-stated = 没有写明安全更新提供到什么时候
# $who promises the updates.
artwork-by = 由{ $who }承诺
# $number is the registration number.
artwork-number = 编号：{ $number }
# $host is a web address.
artwork-check-at = 查验请到：{ $host }
artwork-scan = 请用您信任的查验工具扫描。
# For a maker's statement: it must not look like a label.
artwork-statement = 这是制造商说的。没有主管机构核查过。
# $date is the day of issue.
artwork-stated = 这是在{ $date }写明的。
# On everything that a public test key signed.
artwork-demonstration = 演示：这个产品是虚构的。
