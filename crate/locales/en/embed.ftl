### The check on pages of others: what only the element <label-check> says. Easy words, short sentences.

# Opens the rest of a short answer.
ui-embed-more = More about this label
# Said in a form where what was typed is no label.
ui-embed-no-label = This is no label.
# On pages that do not let it.
ui-embed-no-worker = The camera and photos cannot be used in this place.
    .do = Type the digits of the code, or open the checker in its own tab.
