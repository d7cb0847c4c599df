### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = Vérifier un stock
ui-stock-what = Scannez des boîtes ou ajoutez une liste. Voyez à quelles étiquettes vous pouvez vous fier, lesquelles se terminent bientôt, et quoi demander au fournisseur.
ui-stock-back = Vérifier une seule étiquette
ui-stock-language = Langue
ui-stock-one-rule = Il s’agit d’une seule règle. Ce n’est pas un conseil juridique.
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = Merci d’envoyer la déclaration de conformité, ou le texte de l’étiquette de cybersécurité, pour ce produit.

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = Vos vérifications de stock
ui-stock-sessions-hint = Elles restent seulement sur cet appareil.
ui-stock-none-yet = Il n’y en a pas encore.
ui-stock-new = Commencer une vérification de stock
ui-stock-name = Nom
ui-stock-rule = Règle de quel pays
ui-stock-rule-hint = Le pays où vous vendez.
ui-stock-rule-none = Aucune règle, seulement l’étiquette
ui-stock-on = Jour
ui-stock-on-hint = Laissez vide pour aujourd’hui.
ui-stock-lapsing = Avertir ce nombre de jours avant la fin d’une étiquette ou de ses mises à jour
ui-stock-start = Commencer
ui-stock-open = Ouvrir
ui-stock-delete = Supprimer
ui-stock-delete-sure = Supprimer « { $name } » avec toutes ses lignes ?
ui-stock-delete-yes = Oui, supprimer
ui-stock-delete-no = Non, garder
ui-stock-damaged = Une vérification de stock qui ne peut pas être lue
    .do = Elle a été abîmée sur cet appareil, ou vient d’une version plus récente de cette page. Ses lignes ne peuvent pas être montrées. Rechargez la page, ou supprimez-la.
# $count: how many rows.
ui-stock-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
ui-stock-begun = Commencée le { $date }
ui-stock-close = Toutes les vérifications de stock
ui-stock-settings = Nom, règle et jour
ui-stock-place = Lieu
ui-stock-person = Qui vérifie
ui-stock-save = Enregistrer
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }, pour le { $date }
ui-stock-recheck = Tout vérifier à nouveau aujourd’hui
ui-stock-recheck-hint = Vous verrez ensuite ce qui a changé depuis la dernière fois.

## Adding rows.

ui-stock-add = Ajouter
ui-stock-wedge = Un lecteur de codes à main fonctionne à tout moment sur cette page.
ui-stock-code = Code ou numéro de produit
ui-stock-code-add = Ajouter
ui-stock-camera = Scanner avec la caméra
ui-stock-camera-stop = Arrêter la caméra
ui-stock-camera-on = Tenez les boîtes devant la caméra, l’une après l’autre.
ui-stock-photos = Ajouter des photos
ui-stock-file = Ajouter une liste
ui-stock-file-hint = CSV, Excel (.xlsx), NDJSON, ou un code par ligne.
ui-stock-paste = Coller une liste
ui-stock-paste-add = Ajouter ces lignes
ui-stock-reading = Lecture : { $name }…
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = { $percent } % terminé, { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
ui-stock-left = Encore environ { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
ui-stock-cancel = Arrêter, et enlever ces lignes
# $count: how many rows were added.
ui-stock-added = { $count ->
    [one] { $count } ligne ajoutée.
   *[other] { $count } lignes ajoutées.
}
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer } : { $name }
ui-stock-layout = Le lecteur à main semble taper avec une autre disposition de clavier.
    .do = Réglez le pays de son clavier sur celui de cet appareil, puis scannez de nouveau. Le dernier code a été ajouté tel quel : { $text }

## Choosing the columns of a file.

ui-stock-tables = À quoi correspond chaque colonne ?
ui-stock-tables-hint = Nous avons regardé les en-têtes et les premières lignes. Corrigez ce qui est faux.
ui-stock-table-skip = Laisser ce tableau de côté
ui-stock-column-none = Pas dans ce tableau
# A column without a header. $number: its place, from 1.
ui-stock-column = Colonne { $number }
ui-stock-tables-add = Ajouter ces lignes
ui-stock-tables-cancel = Ne pas les ajouter
ui-stock-first-rows = Premières lignes : { $name }

ui-stock-field-code = Code de l’étiquette
ui-stock-field-product = Numéro de produit
ui-stock-field-article = Numéro d’article
ui-stock-field-quantity = Quantité
ui-stock-field-location = Emplacement
ui-stock-field-supplier = Fournisseur
ui-stock-field-batch = Lot
ui-stock-field-condition = État

## The rows.

ui-stock-list = Lignes
ui-stock-empty = Aucune ligne pour l’instant. Scannez une boîte, ou ajoutez une liste.
ui-stock-no-match = Aucune ligne ne correspond. Choisissez « Toutes », ou cherchez autre chose.
ui-stock-search = Chercher
ui-stock-sort = Ordre
ui-stock-descending = Les dernières d’abord
ui-stock-by-product = Une ligne par produit
ui-stock-filters = Afficher
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name } : { $count }
ui-stock-filter-all = Toutes
ui-stock-filter-relied = On peut s’y fier
ui-stock-filter-not-relied = On ne peut pas s’y fier
ui-stock-filter-checks-out = Vérification réussie
ui-stock-filter-does-not = Vérification non réussie
ui-stock-filter-cannot-tell = Impossible à dire
ui-stock-filter-lapsing = L’étiquette se termine bientôt
ui-stock-filter-support-ending = Les mises à jour se terminent bientôt
ui-stock-filter-other-product = Nomme un autre produit
ui-stock-filter-no-label = Sans étiquette
ui-stock-filter-bad = Problème dans la ligne
ui-stock-filter-held = Articles bloqués
ui-stock-filter-released = Articles libérés
ui-stock-filter-changed = A changé depuis la dernière fois

ui-stock-sort-number = Ordre d’ajout
ui-stock-sort-answer = À regarder en premier
ui-stock-sort-until = Fin de l’étiquette
ui-stock-sort-support = Fin des mises à jour
ui-stock-sort-product = Numéro de produit
ui-stock-sort-location = Emplacement
ui-stock-sort-supplier = Fournisseur

ui-stock-answer-checks-out = Vérification réussie
ui-stock-answer-does-not = Vérification non réussie
ui-stock-answer-cannot-tell = Impossible à dire
ui-stock-answer-bad = Non lu

ui-stock-effect-meets-the-rule = On peut s’y fier
ui-stock-effect-counts-as-level = Compte dans ce pays
ui-stock-effect-another-route = Autre voie nécessaire
ui-stock-effect-no-label-needed = Aucune étiquette nécessaire
ui-stock-effect-no-label-counts = Aucune étiquette ne compte
ui-stock-effect-not-covered = Non concerné par la règle
ui-stock-effect-no-rule-known = Aucune règle connue
ui-stock-effect-eases-application = Facilite la demande d’étiquette
ui-stock-effect-cannot-tell = Impossible à dire
ui-stock-effect-none = Rien à quoi se fier

ui-stock-problem-empty = Il n’y a ni code ni numéro de produit.
ui-stock-problem-long = Le code est plus long que toute étiquette.
ui-stock-problem-product = Le numéro de produit n’en est pas un. L’étiquette a été vérifiée sans lui.
ui-stock-problem-quantity = La quantité n’est pas un simple nombre. Elle n’a pas été comptée.
ui-stock-problem-shape = La ligne n’a pas pu être découpée en champs.
ui-stock-problem-picture = L’image n’a pas pu être lue, ou il n’y a pas de code dedans.

ui-stock-header-pick = Choix
ui-stock-header-item = Article
ui-stock-header-answer = Réponse
ui-stock-header-rule = La règle
ui-stock-header-support = Mises à jour jusqu’à
ui-stock-header-quantity = Quantité
ui-stock-header-where = Où
ui-stock-rule-until = { $effect }, jusqu’au { $date }
ui-stock-other-product = Nomme un autre produit
ui-stock-no-label = Aucune étiquette scannée
ui-stock-held = Bloqué
ui-stock-released = Libéré
ui-stock-changed = A changé
ui-stock-statement-seen = Déclaration notée par vous, non vérifiée par nous
ui-stock-row-name = Ligne { $number }
ui-stock-pick = Choisir la ligne { $number }
ui-stock-more = En savoir plus sur la ligne { $number }
ui-stock-shown = { $from } à { $to } sur { $count }
ui-stock-next = Suivantes
ui-stock-previous = Précédentes
ui-stock-picked = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
}
ui-stock-hold = Bloquer
ui-stock-release = Libérer
ui-stock-undecide = Ni l’un ni l’autre
ui-stock-remove = Enlever
ui-stock-undo = Annuler

## One row.

ui-stock-row-close = Retour aux lignes
ui-stock-row-edit = La ligne
ui-stock-row-was = Avant, le { $date } : { $answer }
ui-stock-decided = { $what }, le { $date }, { $who }
ui-stock-nobody = aucun nom donné
ui-stock-join = Quelle étiquette va avec { $key } ?
ui-stock-join-hint = Des lignes avec le même numéro ont ces étiquettes. Confirmez-en une : elle comptera désormais pour ce produit.
ui-stock-join-yes = Celle-ci
ui-stock-joined = Vous avez confirmé cette étiquette pour { $key }.
ui-stock-join-no = C’en est une autre
ui-stock-statement = La déclaration de conformité du fournisseur pour { $key }
ui-stock-statement-hint = Cochez ce que vous y avez vu. C’est noté comme vu par vous ; nous ne le vérifions pas.
ui-stock-statement-product = Type de produit et lot
ui-stock-statement-manufacturer = Nom et adresse de chaque fabricant, et de tout représentant autorisé
ui-stock-statement-prepared = Qu’elle a été établie par le fabricant ou pour lui
ui-stock-statement-complies = Que le fabricant a respecté les exigences de cybersécurité, et selon quelle norme s’il en a suivi une
ui-stock-statement-support = La période des mises à jour de sécurité
ui-stock-statement-signature = Signature, nom et fonction de la personne qui a signé
ui-stock-statement-place = Lieu et date de délivrance
ui-stock-statement-file = Le fichier que vous avez regardé
ui-stock-statement-file-hint = Son nom et son empreinte numérique sont notés, pas le fichier.
ui-stock-statement-record = Noter que je l’ai vue
ui-stock-statement-drop = Enlever cette note

## Exports.

ui-stock-export = Enregistrer ou imprimer
ui-stock-export-csv = Tableau (CSV)
ui-stock-export-xlsx = Classeur (Excel)
ui-stock-export-ndjson = Lignes pour des programmes (NDJSON)
ui-stock-export-requests = Quoi demander à chaque fournisseur
ui-stock-export-evidence = Fichier de preuve
ui-stock-export-print = Imprimer un rapport
ui-stock-export-hint = Le fichier de preuve permet de retrouver ce résultat des années plus tard : labelcheck evidence verify.
ui-stock-digest = Gardez cette empreinte numérique ailleurs que le fichier. Elle montre plus tard que rien n’a été modifié : { $digest }

## What can go wrong.

ui-stock-busy = Autre chose est encore en cours.
    .do = Attendez que ce soit terminé, puis réessayez.
ui-stock-no-file = Il n’y a pas de fichier à ajouter.
    .do = Choisissez-le à nouveau.
ui-stock-too-large = { $text } est trop grand.
    .do = Divisez-le, ou enregistrez-le en CSV. La ligne de commande n’a pas cette limite.
ui-stock-no-rows = Il n’y a aucune ligne dans { $text }.
    .do = Choisissez un autre fichier.
ui-stock-no-code = Aucune des colonnes n’est un code d’étiquette ou un numéro de produit.
    .do = Indiquez quelle colonne en contient un.
ui-stock-no-table = Il ne reste aucun tableau à ajouter.
    .do = Gardez-en au moins un.
ui-stock-no-workbook = Le classeur ne peut pas être lu.
    .do = Enregistrez-le à nouveau en .xlsx sans mot de passe, ou en CSV.
ui-stock-unreadable = Le fichier ne peut pas être lu jusqu’au bout.
    .do = Vérifiez qu’il est bien là et entier, puis choisissez-le à nouveau. Les lignes déjà lues sont gardées.
ui-stock-no-field = Ce champ n’existe pas.
    .do = Rechargez la page.
ui-stock-full = Cette vérification de stock n’a plus de place pour d’autres lignes.
    .do = Commencez-en une autre. La ligne de commande n’a pas cette limite.
ui-stock-not-written = Le fichier n’a pas pu être créé.
    .do = Choisissez une autre forme. La ligne de commande n’a pas de limite de lignes.
ui-stock-no-session = Cette vérification de stock n’est plus là.
    .do = Choisissez-en une autre, ou commencez-en une.
ui-stock-not-deleted = Cette vérification de stock n’a pas pu être supprimée.
    .do = Rechargez la page, puis essayez encore une fois.
ui-stock-gone = Cette ligne n’est plus là.
    .do = Revenez aux lignes.
ui-stock-photo-nothing = Aucun code n’a été trouvé dans { $name }.
    .do = Reprenez la photo, de plus près et avec plus de lumière.
ui-stock-no-room = Cet appareil n’a pas de place pour ce que vous ajoutez maintenant.
    .do = Continuez : tout reste ici tant que cette page est ouverte. Faites de la place, et ce sera conservé automatiquement. Enregistrez un tableau avant de fermer la page.
ui-stock-unkept = Cet appareil ne conserve pas ce que vous ajoutez maintenant.
    .do = Enregistrez un tableau avant de fermer cette page. Puis faites de la place sur l’appareil.
ui-stock-no-store = Ce navigateur ne conserve rien pour cette page.
    .do = Vous pouvez quand même vérifier un stock. Enregistrez un tableau avant de fermer la page.
ui-stock-elsewhere = Cette vérification de stock est ouverte dans un autre onglet.
    .do = Continuez là-bas, ou fermez cet onglet-là et réessayez ici.
ui-stock-lost = Des parties de cette vérification de stock n’ont pas pu être relues : { $count }.
    .do = Comparez-la avec vos boîtes, et ajoutez ce qui manque.
ui-stock-interrupted = L’ajout a été interrompu : { $file }.
    .do = Enlevez ses lignes et ajoutez le fichier à nouveau, ou gardez ce qui est là.
ui-stock-interrupted-drop = Les enlever
ui-stock-interrupted-keep = Les garder
ui-stock-stopped = La partie qui vérifie le stock s’est arrêtée.
    .do = Rechargez la page. Ce qui a été ajouté est gardé.
ui-stock-stopped-unkept = La partie qui vérifie le stock s’est arrêtée.
    .do = Rechargez la page, et ajoutez à nouveau ce que cet appareil n’a pas conservé.
ui-stock-load = Recharger
