### The language itself: how it runs, and how it joins words.

# Direction of writing: "ltr" (left to right) or "rtl" (right to left). Not shown.
direction = ltr

# The name of this language, in this language.
ui-language-name = 简体中文

# The last two names of a list: "Japan and Singapore".
list-last = { $list }和{ $item }
# Names before them: "Canada, Japan and Singapore".
list-next = { $list }、{ $item }

# Two sentences, one after the other.
sentence-next = { $text }{ $next }

# How far this language is: "draft", "reviewed" or "adopted". `.owner` answers for that, since `.date`. A draft shows its
# note with every answer. A message that is further, or less far, says so itself: `.translation-state = adopted, Owner, 2026-11-27`.
translation-state = draft
    .owner = Labelcheck project
    .date = 2026-11-27
    .note = 这些文字是草稿。懂中文的读者还没有检查过。
