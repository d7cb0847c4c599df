### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.

# Heads the list of countries. $day is the day that the answer is about.
rules = Which countries’ rules it helps with, on { $day }
# Opens the list of all countries.
rules-all = All countries
rules-note = This is about one rule in each country. It is no legal advice.
# No country but perhaps the label’s own counts it.
rules-none = This checker knows of no other country where this { thing } counts.
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country }: { $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = By: { $reference }.
rules-by-since = By: { $reference }, since { $date }.
# $countries are names of countries.
rules-also = Other rules hold there too: { $countries }.

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = Where this checker cannot tell, ask the shop, or the authority of that country.

## What it does there. $until is the last day, $levels the scale of $level.

rule-meets = It counts for the rule there.
rule-meets-until = It counts for the rule there until { $until }.
# $scheme is the name of that country's own label or scheme.
rule-counts = It counts there like their own label: { $scheme }.
rule-counts-until = It counts there until { $until }, like their own label: { $scheme }.
rule-counts-level = It counts there as level { $level } of { $levels } of { $scheme }.
rule-counts-level-until = It counts there as level { $level } of { $levels } of { $scheme }, until { $until }.
rule-another-route = It does not count there. The law asks for a statement of compliance from the maker.
rule-another-route-state = It does not count there now, as it is not in force. The law asks for a statement of compliance.
rule-no-label-needed = No label is needed there.
# The label is of that country's own scheme.
rule-no-label-needed-own = No label is needed there. This label is one of its own scheme.
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = No label is needed there. The law asks for a statement of compliance, as the maker gives here.
rule-no-label-counts = No label counts there. The law asks for a statement of compliance from the maker.
rule-not-covered = The rule there is not about this kind of product.
rule-no-rule-known = This checker knows of no rule there.
rule-eases = It only helps the maker to get a label there.

## It cannot be told what it does there.

rule-cannot-tell = This checker cannot tell.
    .document = This checker cannot tell. The law there names one version of the scheme, and this { thing } does not show that one.
    .category = This checker cannot tell. It depends on the kind of product.
    .level = This checker cannot tell. The law there names another level.
    .state = This checker cannot tell, as it is not known if the { thing } is in force.
    .list-age = This checker cannot tell. That needs a newer key list.
    .list-part = This checker cannot tell. The part of the key list for that country is missing.
    .sources = This checker cannot tell. The public sources do not agree.
    .not-shown = This checker cannot tell. A { thing } does not show if the rule is met.
    .other-law = This checker cannot tell. Other law may hold there.
