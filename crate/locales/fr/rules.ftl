### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.

# Heads the list of countries. $day is the day that the answer is about.
rules = Dans quels pays cette { thing } compte, le { $day }
# Opens the list of all countries.
rules-all = Tous les pays
rules-note = Il s’agit d’une seule règle par pays. Ce n’est pas un conseil juridique.
# No country but perhaps the label’s own counts it.
rules-none = Ce vérificateur ne connaît aucun autre pays où cette { thing } compte.
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country } : { $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = Selon : { $reference }.
# $date is a day or a month.
rules-by-since = Selon : { $reference }, depuis { $date-precision ->
    [month] { $date }
   *[day] le { $date }
}.
# $countries are names of countries.
rules-also = D’autres règles valent aussi dans ce pays, celles de : { $countries }.

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = Là où ce vérificateur ne peut pas le dire, demandez au magasin ou à l’autorité du pays.

## What it does there. $until is the last day, $levels the scale of $level.

# The name of a scheme follows a colon: it has no article, and may begin with « Programme ».

rule-meets = Elle compte pour la règle de ce pays.
rule-meets-until = Elle compte pour la règle de ce pays jusqu’au { $until }.
rule-counts = Elle compte dans ce pays comme une étiquette du programme suivant : { $scheme }.
rule-counts-until = Elle compte dans ce pays, jusqu’au { $until }, comme une étiquette du programme suivant : { $scheme }.
rule-counts-level = Elle compte dans ce pays comme le niveau { $level } sur { $levels } du programme suivant : { $scheme }.
rule-counts-level-until = Elle compte dans ce pays, jusqu’au { $until }, comme le niveau { $level } sur { $levels } du programme suivant : { $scheme }.
rule-another-route = Elle ne compte pas dans ce pays. La loi demande au fabricant une déclaration de conformité.
rule-another-route-state = Elle ne compte pas en ce moment dans ce pays, car elle n’est pas en vigueur. La loi demande une déclaration de conformité.
rule-no-label-needed = Aucune étiquette n’est nécessaire dans ce pays.
# The label is of that country's own scheme.
rule-no-label-needed-own = Aucune étiquette n’est nécessaire dans ce pays. Cette étiquette vient d’un programme de ce pays.
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = Aucune étiquette n’est nécessaire dans ce pays. La loi demande une déclaration de conformité. Le fabricant en donne une ici.
rule-no-label-counts = Aucune étiquette ne compte dans ce pays. La loi demande au fabricant une déclaration de conformité.
rule-not-covered = La règle de ce pays ne concerne pas cette sorte de produit.
rule-no-rule-known = Ce vérificateur ne connaît aucune règle dans ce pays.
rule-eases = Elle aide le fabricant à obtenir une étiquette dans ce pays, rien de plus.

## It cannot be told what it does there.

rule-cannot-tell = Ce vérificateur ne peut pas le dire.
    .document = Ce vérificateur ne peut pas le dire. La loi de ce pays nomme une version du programme, et { thing-the } n’indique pas cette version.
    .category = Ce vérificateur ne peut pas le dire. Cela dépend de la sorte de produit.
    .level = Ce vérificateur ne peut pas le dire. La loi de ce pays nomme un autre niveau.
    .state = Ce vérificateur ne peut pas le dire. On ne sait pas si { thing-the } est en vigueur.
    .list-age = Ce vérificateur ne peut pas le dire. Pour cela, il faut une liste de clés plus récente.
    .list-part = Ce vérificateur ne peut pas le dire. La partie de la liste de clés pour ce pays manque.
    .sources = Ce vérificateur ne peut pas le dire. Les sources publiques ne disent pas toutes la même chose.
    .not-shown = Ce vérificateur ne peut pas le dire. Une { thing } ne montre pas si la règle est respectée.
    .other-law = Ce vérificateur ne peut pas le dire. D’autres lois valent peut-être dans ce pays.
