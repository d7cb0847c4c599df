### The language itself: how it runs, and how it joins words.

# Direction of writing: "ltr" (left to right) or "rtl" (right to left). Not shown.
direction = ltr

# The name of this language, in this language.
ui-language-name = English

# The last two names of a list: "Japan and Singapore".
list-last = { $list } and { $item }
# Names before them: "Canada, Japan and Singapore".
list-next = { $list }, { $item }

# How far this language is: "draft", "reviewed" or "adopted". Not shown; a draft shows its note with every answer.
translation-state = adopted
    .note = These words are a draft. A reader of the language has not checked them yet.
