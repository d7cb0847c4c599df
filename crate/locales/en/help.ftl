### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = All reasons
ui-reasons-what = When a check is not passed, the answer gives a reason. Behind “Details” each reason has a code. Here are all of them.
ui-reasons-gap = The sign “…” stands for a name or a date.
ui-reasons-happened = What happened
ui-reasons-means = What it means for you
ui-reasons-do = What to do next
# After the codes of reasons that are for the details only.
ui-reasons-minor = This reason stands behind “Details” only.
