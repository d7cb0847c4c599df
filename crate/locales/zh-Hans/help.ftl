### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = 所有原因
ui-reasons-what = 有一项查验没有通过时，答案会给出原因。在“详情”里，每个原因都有一个代码。这里列出了所有原因。
ui-reasons-gap = 符号“…”代表名称或日期。
ui-reasons-happened = 发生了什么
ui-reasons-means = 对您有什么影响
ui-reasons-do = 接下来怎么做
# After the codes of reasons that are for the details only.
ui-reasons-minor = 这个原因只在“详情”里出现。
