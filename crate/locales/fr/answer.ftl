### The answer to a scan, apart from the reasons.
###
### Every message here may use $kind: "label" or "statement". Write for a reader of nine.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved. A level
### always has its scale beside it, and a length of time its end.

# « étiquette » and « déclaration » are both feminine: “cette { thing }” and “elle” hold for both. Names come without an
# article, and $who may be « le fabricant »: let none of them follow « de », « à » or « que ».

# After the name of every authority when the key list is a demonstration.
with-demonstration = { $name } (démonstration)
# Stands for $issuer where nobody is named.
issuer-unknown = l’autorité
# Stands for $who where nobody is named.
maker = le fabricant

# With the article, within a sentence and at its start.
thing-the = { $kind ->
    [statement] la déclaration
   *[label] l’étiquette
}
thing-the-start = { $kind ->
    [statement] La déclaration
   *[label] L’étiquette
}

## Where a report gives no reason.

does-not = Cette { thing } n’a pas réussi la vérification.
cannot-tell = Ce vérificateur ne peut pas le dire.

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] { $who } dit : mises à jour de sécurité au moins { $date-precision ->
        [month] jusqu’en { $date }
       *[day] jusqu’au { $date }
    }. Aucune autorité n’a vérifié cette déclaration.
   *[label] { $who } promet des mises à jour de sécurité au moins { $date-precision ->
        [month] jusqu’en { $date }
       *[day] jusqu’au { $date }
    }.
}
promise-ends-soon = { $kind ->
    [statement] { $who } dit : mises à jour de sécurité au moins { $date-precision ->
        [month] jusqu’en { $date }
       *[day] jusqu’au { $date }
    }. C’est bientôt. Aucune autorité n’a vérifié cette déclaration.
   *[label] Les mises à jour de sécurité pourraient bientôt prendre fin. { $who } les promet au moins { $date-precision ->
        [month] jusqu’en { $date }
       *[day] jusqu’au { $date }
    }.
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] La promesse de mises à jour de sécurité s’est terminée fin { $date }.
   *[day] La promesse de mises à jour de sécurité s’est terminée le { $date }.
}
promise-unsupported = { $who } dit que ce produit ne reçoit aucune mise à jour de sécurité.
# $part is a part of a set: "Doorbell".
promise-unsupported-part = { $who } dit qu’un élément ne reçoit aucune mise à jour de sécurité : { $part }.
promise-not-stated = Cette { thing } ne dit pas jusqu’à quand il y a des mises à jour de sécurité.
# $part is a part of a set: "Doorbell".
promise-not-stated-part = Cette { thing } ne dit pas jusqu’à quand un élément reçoit des mises à jour de sécurité : { $part }.
# $markets are names of countries.
promise-elsewhere = { $who } promet des mises à jour de sécurité au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}, mais seulement pour : { $markets }.
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = { $who } promet des mises à jour de sécurité seulement pour : { $markets }.

## How long: what it means and what to do.

ends-soon-do = Demandez au magasin un produit avec une date plus lointaine. Ou contactez { $who } pour savoir si une promesse plus longue est prévue.
ended-means = { $who } avait promis des mises à jour jusque-là. Les points faibles découverts plus tard ne seront peut-être pas réparés.
ended-do = Contactez { $who } pour savoir s’il y a encore des mises à jour. Ou choisissez un produit avec une date plus lointaine.
unsupported-means = Les points faibles découverts plus tard ne seront pas réparés.
unsupported-do = Demandez au magasin un produit qui reçoit des mises à jour de sécurité.
not-stated-means = Cette { thing } ne contient donc aucune promesse sur laquelle vous pouvez compter.
elsewhere-in = { thing-the-start } ne dit pas si la promesse vaut aussi ici : { $market }.
elsewhere-here = { thing-the-start } ne dit pas si la promesse vaut aussi là où vous êtes.
promise-markets = Cette promesse vaut pour : { $markets }.
promise-models = Cette promesse vaut pour : { $models }.
# $part decides, because its promise ends first.
decided-by = C’est la date d’un seul élément : { $part }. Sa promesse se termine en premier.
earliest-unit = C’est la date pour les premiers produits vendus. Ceux vendus plus tard recevront peut-être des mises à jour plus longtemps.
# $date is the day on which the label was issued.
stated = Indiqué le { $date }.

## How long: above the large date.

# The date follows on its own line, a day or a month, without an article.
date-promise = Au moins jusqu’à cette date
date-ended = C’était promis au moins jusqu’à cette date
# The label does not count.
date-said = { thing-the-start } disait : mises à jour de sécurité au moins jusqu’à cette date
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = { thing-the-start } dit : mises à jour de sécurité au moins jusqu’à cette date

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = Chaque élément de l’ensemble
lines-all = Toutes les promesses de cette { thing }
line-date = { $what } : au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}
line-ended = { $what } : terminé, c’était promis { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}
line-unsupported = { $what } : aucune mise à jour de sécurité
line-not-stated = { $what } : aucune date indiquée
line-whole = Ce produit
# A part of a set, or a market, with the models that it holds for.
line-models = { $what }, seulement { $models }
line-by = { $what }, par { $who }

## The state of the label.

state-until = Cette { thing } a réussi la vérification. Elle est en vigueur jusqu’au { $date }.
state-open = Cette { thing } a réussi la vérification. Elle n’indique pas quand elle se termine.

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] { $issuer } a délivré cette étiquette. C’est le fabricant qui a déclaré ce qu’elle dit.
    [checked] { $issuer } a délivré cette étiquette et a vérifié ce qu’elle dit.
   *[tested] { $issuer } a délivré cette étiquette. Un laboratoire a testé le produit.
}
who-laboratory = { $assurance ->
    [declared] { $issuer }, un laboratoire, a délivré cette étiquette. C’est le fabricant qui a déclaré ce qu’elle dit.
    [checked] { $issuer }, un laboratoire, a délivré cette étiquette. L’autorité a vérifié ce qu’elle dit.
   *[tested] { $issuer }, un laboratoire, a délivré cette étiquette. Un laboratoire a testé le produit.
}
who-manufacturer = { $issuer } a signé cette déclaration au sujet de son propre produit. Aucune autorité ne l’a vérifiée.
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = Au Canada, il n’existe pas d’étiquette de cybersécurité pour ce genre de produits. Cette déclaration est seulement ce que dit le fabricant.
# A level never stands without its scale.
level = L’étiquette a le niveau { $level } sur { $levels }.
# $name is the scheme's own name for the level.
level-named = L’étiquette a le niveau { $level } sur { $levels } : { $name }.

## The product.

compare = Comparez avec la boîte
# Above the same facts when the label does not count, or it cannot be told.
named = { thing-the-start } nomme ce produit
copied = La vérification porte sur { thing-the }, pas sur cette boîte-ci. Une { thing } copiée réussit aussi la vérification : comparez donc les noms.
product-brand = Marque
product-models = { $count ->
    [one] Modèle
   *[other] Modèles
}
product-variant = Variante
product-number = { $count ->
    [one] Numéro de produit
   *[other] Numéros de produit
}
product-batch = Lot
product-category = Sorte de produit

# The web address of a link that was scanned, and the number of a bar code.
link-host = Adresse web
# The host that a link imitates stands after it.
link-imitates = Il ressemble à
scanned-number = Numéro de produit

## It cannot be told.

not-a-warning = Ceci n’est pas un avertissement au sujet du produit.
exit = Ce que vous pouvez faire
exit-ask = Demandez au magasin : jusqu’à quelle date le fabricant promet-il des mises à jour de sécurité ?
# In countries whose law asks for it.
exit-ask-statement = Demandez aussi au magasin la déclaration de conformité. Elle donne la date.
exit-tell = Une étiquette semble modifiée, ou collée sur une autre ? Dites-le au magasin et à l’autorité qu’elle nomme.

cause-unreadable = Ce vérificateur n’a donc pas pu lire ce code comme une étiquette.
    .look = Cherchez le numéro et la date imprimés à côté du code.
cause-list-too-old = Pour répondre, ce vérificateur a besoin d’une liste de clés plus récente.
    .look = Cherchez la date imprimée à côté du code, ou sur le site du fabricant.
cause-unknown-issuer = Ce vérificateur ne peut donc pas dire qui est derrière cette { thing }.
    .look = Regardez sur le site de l’autorité que l’étiquette nomme. Tapez vous-même l’adresse.
cause-official-link = La page en sait peut-être plus, mais ce vérificateur ne l’a pas vue.
    .look = Cherchez le numéro et la date imprimés sur l’étiquette.
cause-look-alike = Le lien ne contient pas d’étiquette à vérifier.
    .look = Cherchez le numéro sur l’étiquette. Tapez vous-même l’adresse de l’autorité.
cause-no-scheme = Beaucoup de produits n’ont pas d’étiquette de cybersécurité. Beaucoup de pays n’en ont aucune.
    .look = Cherchez sur la boîte, ou sur le site du fabricant, jusqu’à quelle date il y a des mises à jour de sécurité.
cause-clock = La réponse dépend de la date, et les dates ne correspondent pas entre elles.
    .look = Cherchez la date imprimée à côté du code.

## Contents that nobody vouches for.

unchecked = Ce que dit le code, non vérifié
unchecked-warning = Personne ne confirme ces mots. N’importe qui peut les écrire dans un code.
unchecked-issuer = Il nomme comme émetteur
unchecked-number = Il donne le numéro
unchecked-support = Il parle de mises à jour de sécurité

## Small print.

note-list = Vérifié avec la liste de clés du { $list }.
# $day is another day than today.
note-day = Cette réponse concerne le { $day }.
note-demonstration = Démonstration : les clés, les produits et les fabricants sont inventés ici. Ne vous fiez pas à cette réponse.
note-supplied = Vérifié avec des clés fournies par { $host }, et non avec celles de ce vérificateur.
