### The language itself: how it runs, and how it joins words.

# Direction of writing: "ltr" (left to right) or "rtl" (right to left). Not shown.
direction = ltr

# The name of this language, in this language.
ui-language-name = Cymraeg

# A comma also before the last name: "and" would be "a" or "ac", and would change the name ("a Chanada").
list-last = { $list }, { $item }
list-next = { $list }, { $item }

# Two sentences, one after the other.
sentence-next = { $text } { $next }

# How far this language is: "draft", "reviewed" or "adopted". `.owner` answers for that, since `.date`. A draft shows its
# note with every answer. A message that is further, or less far, says so itself: `.translation-state = adopted, Owner, 2026-11-27`.
translation-state = draft
    .owner = Labelcheck project
    .date = 2026-11-27
    .note = Drafft yw’r geiriau hyn. Nid oes neb sy’n darllen Cymraeg wedi gwirio’r geiriau eto.
