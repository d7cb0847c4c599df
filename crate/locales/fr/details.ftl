### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = Détails

## The checks.

checks = Vérifications
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result } : { $text } ({ $code })
check-plain = { $result } : { $text }
result-passed = En ordre
result-failed = Pas en ordre
result-unknown = Impossible à dire
result-skipped = Laissé de côté

check-format = Code
    .found = Le code a la seule forme permise (CWT dans COSE_Sign1, CBOR déterministe).
check-key = Clé
    .found = La liste de clés contient une clé pour cela (kid).
check-signature = Signature
    .found = La signature (Ed25519) correspond aux octets reçus.
check-bounds = Limites de la clé
    .found = Ce qui est dit reste dans les limites de ce que la clé peut signer.
check-list = Liste de clés
    .found = L’horloge, la liste de clés et le jour demandé concordent.
check-dates = Dates
    .found = En vigueur le jour demandé.
check-status = État
    .found = Ni retrait ni suspension (Token Status List).
check-host = Adresse web
    .found = L’adresse web est dans la liste.
check-product = Numéro de produit
    .found = Le numéro de produit correspond à celui du produit scanné.
# A check with another result than "in order" that gives no reason.
check-no-reason = Aucune raison n’est donnée.

## Technical facts.

facts = Données techniques
fact-answer = Réponse
    .checks-out = vérification réussie
    .does-not = vérification non réussie
    .cannot-tell = impossible à dire
fact-issuer = Émetteur selon la liste de clés
fact-scheme = Programme
fact-claim = Émetteur indiqué (iss)
fact-number = Numéro d’enregistrement (sub)
fact-issued = Date de délivrance (iat)
fact-starts = En vigueur à partir du (nbf)
fact-ends = Dernier jour en vigueur (exp)
fact-status = Entrée dans la liste d’états
# $list and $index are numbers.
fact-status-value = liste { $list-number }, position { $index }
fact-document = Document du programme
fact-assurance = Qui est derrière cette { thing }
fact-level = Niveau
fact-level-scale = niveau { $level } sur { $levels }
fact-level-only = niveau { $level } (la liste de clés ne dit pas sur combien)
fact-contact = Contact pour signaler des failles
fact-digest = SHA-256 de la déclaration complète
fact-link = Lien vers la déclaration complète
fact-host = Adresse web dans le code
fact-scanned = Numéro de produit scanné
fact-list = Date de la liste de clés
fact-age = Âge de la liste de clés
    .fresh = non expirée
    .stale = expirée, suffisante pour lire une date
    .too-old = trop vieille
fact-day = Jour demandé
fact-market = Marché demandé
fact-words = Ces textes
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] adoptés par { $owner }, le { $date }
    [reviewed] vérifiés par { $owner }, le { $date }
   *[draft] brouillon écrit par { $owner }, le { $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value } ({ $count })

assurance-declared = déclaré par le fabricant
assurance-checked = vérifié par l’autorité
assurance-tested = testé par un laboratoire

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = Déclaration de conformité
statement-type = Type de produit
statement-manufacturer = Fabricant
statement-representative = Représentant autorisé
# $name and $address are as the statement gives them.
statement-party = { $name }, { $address }
statement-standard = Norme appliquée
# $name is a standard, $date its date.
statement-standard-dated = { $name }, { $date }
statement-support = Période de mises à jour fixée à la première fourniture
statement-until = au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}
statement-unsupported = aucune mise à jour de sécurité
statement-signatory = Signée par
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }, { $function }
statement-place = Lieu de délivrance
