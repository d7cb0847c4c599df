### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = Ce que cette { thing } veut dire
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] Cette déclaration porte sur : { $scheme }. Responsable : { $who }.
   *[label] C’est une étiquette de ce programme : { $scheme }. Responsable : { $who }.
}
scheme-closed = Ce programme ne donne plus de nouvelles étiquettes.
scheme-paused = Ce programme ne donne pas de nouvelles étiquettes pour le moment.
scheme-coming = Ce programme ne donne pas encore d’étiquettes.
# $scheme is the name of the scheme that follows.
scheme-successor = Ce qui vient après : { $scheme }.

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = Ce qui est demandé
asks-passwords = Chaque appareil a son propre mot de passe, ou vous en choisissez un.
    .unknown = On ne sait pas ici si chaque appareil doit avoir son propre mot de passe.
asks-reports = Il y a un moyen de signaler des points faibles au fabricant.
    .unknown = On ne sait pas ici s’il doit y avoir un moyen de signaler des points faibles au fabricant.
asks-updates = Le fabricant dit jusqu’à quand il y a des mises à jour de sécurité.
    .unknown = On ne sait pas ici si le fabricant doit dire jusqu’à quand il y a des mises à jour.
# $more are some of the phrases below.
asks-more = Et aussi : { $more }.

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = le logiciel peut être mis à jour
group-5-4 = les clés secrètes sont bien gardées
group-5-5 = ce que l’appareil envoie est protégé
group-5-6 = les accès inutiles sont fermés
group-5-7 = un logiciel modifié est repéré
group-5-8 = les données personnelles sont protégées
group-5-9 = l’appareil se remet d’une coupure de courant
group-5-10 = les données bizarres sont examinées
group-5-11 = vous pouvez effacer vos données
group-5-12 = l’appareil est facile à installer
group-5-13 = ce que l’appareil reçoit est contrôlé
group-6 = on vous dit ce que deviennent vos données

## Small print.

# $date is a day.
note-compiled = Ce projet a pris les renseignements sur les programmes et les règles dans des sources publiques, lues jusqu’au { $date }. Les autorités ne les ont pas publiés ici.

## Behind "Details".

fact-by = Qui est derrière cette { thing }, selon les règles du programme
fact-valid = Durée maximale d’une étiquette de ce programme
fact-valid-value = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
fact-covers = Dispositions couvertes, pour ce que l’on en sait
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard } : { $provisions }
fact-source = Source publique
# $url is a web address, $date when it was read: a day or a month.
fact-source-value = { $url } (consultée { $date-precision ->
    [month] en { $date }
   *[day] le { $date }
})
