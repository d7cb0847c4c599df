### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = Scannez l’étiquette de cybersécurité d’un produit. Voyez qui est derrière cette étiquette, et jusqu’à quand le produit reçoit des mises à jour.
ui-skip = Passer au contenu principal
ui-demonstration = Démonstration : les clés, les produits et les fabricants sont inventés ici. Ne vous fiez à aucune réponse.
# $date is the date of the key list. Shown before each scan.
ui-list-date = Liste de clés du { $date }
ui-loading = Chargement…
ui-settings = Paramètres
ui-market = Pays où vous achetez
ui-market-none = Non choisi
ui-language = Langue
# Asks whoever opens the page, where several languages are equal; shown in each of them.
ui-language-choose = Choisissez votre langue
ui-language-failed = Cette langue ne s’est pas chargée.
    .do = Réessayez quand vous êtes en ligne.

## Ways in.

ui-ways = Vérifier une étiquette
ui-scan = Scanner avec la caméra
ui-stop = Arrêter la caméra
ui-photo = Choisir une photo
ui-drop = Ou déposez une photo ici.
ui-code-label = Texte ou lien d’un code
ui-code-hint = Copiez-le dans une autre application ou un message, et collez-le ici.
ui-check = Vérifier
ui-new = Vérifier une autre étiquette
# Read out when an answer appears. $headline is its first line.
ui-answer = Réponse : { $headline }

## The camera.

ui-camera-starting = La caméra démarre.
ui-camera-looking = Tenez le code carré de l’étiquette devant la caméra.
# Said after a while without a code, aloud too.
ui-camera-hint = Rien trouvé pour l’instant. Reculez un peu, inclinez la boîte pour éviter les reflets et cherchez plus de lumière.
    .do = Ou choisissez une photo du code, ou collez son texte.
# Switches the light of the camera on and off.
ui-camera-light = Lumière
ui-camera-zoom = Zoom
# Goes on to the next camera of this device.
ui-camera-lens = Autre caméra
ui-camera-view = Image de la caméra
ui-camera-none = Aucune caméra n’a été trouvée.
    .do = Choisissez une photo du code, ou collez son texte.
ui-camera-denied = Cette page n’a pas le droit d’utiliser la caméra.
    .do = Autorisez la caméra dans les paramètres de votre navigateur. Ou choisissez une photo du code.
ui-camera-policy = La page qui entoure celle-ci ne la laisse pas utiliser la caméra.
    .do = Ouvrez ce vérificateur dans son propre onglet. Ou choisissez une photo du code.
ui-camera-busy = Un autre programme utilise la caméra.
    .do = Fermez ce programme, puis réessayez. Ou choisissez une photo du code.
ui-camera-insecure = Le navigateur ne donne la caméra qu’aux pages ouvertes avec https.
    .do = Ouvrez cette page avec https au début de l’adresse. Ou choisissez une photo du code.
ui-camera-unknown = La caméra n’a pas démarré.
    .do = Réessayez. Ou choisissez une photo du code.
ui-scanner-failed = La partie qui lit les images ne s’est pas chargée.
    .do = Rechargez cette page quand vous êtes en ligne. Ou collez le texte du code.

## Photos and typed codes.

ui-photo-none = Aucun code n’a été trouvé dans cette image.
    .do = Reprenez la photo : de plus près, plus nette, avec tout le code dedans.
ui-photo-unreadable = Ce fichier n’a pas pu être lu comme une image.
    .do = Choisissez une photo dans un format courant, comme JPEG ou PNG.
ui-photo-large = Cette image est trop grande.
    .do = Choisissez-en une plus petite, ou prenez une nouvelle photo du code seul.
# PDF is the name of the form; it has the same name in most languages.
ui-photo-pdf = Ce fichier est un PDF. Ici, seules des images peuvent être lues.
    .do = Ouvrez-le, faites une capture d’écran de la page avec le code, et choisissez cette capture.
ui-code-empty = Il n’y a encore rien à vérifier.
    .do = Collez le texte d’un code dans le champ.

## Samples to try.

ui-gallery = Pas d’étiquette sous la main ? Essayez celles-ci
ui-stock = Pour les magasins : vérifier un stock
# $day is the day as of which the samples are checked.
ui-gallery-intro = Produits inventés. La vérification se fait comme si c’était le { $day }.
# $name is the name of a sample product. Begins with the same word as ui-check: the button shows that one.
ui-gallery-try = Vérifier l’exemple { $name }

## About.

ui-about = À propos de ce vérificateur
ui-about-what = Ce vérificateur lit le code d’une étiquette de cybersécurité. Il vérifie qui l’a signée, et dit ce qui est promis.
ui-about-not = Il vérifie l’étiquette, pas le produit. Une étiquette copiée réussit aussi la vérification : comparez donc les noms avec la boîte.
ui-about-stored = Conservé : cette application, la liste de clés, la langue que vous avez choisie et vos réglages de la caméra. Ce que vous vérifiez n’est conservé que si vous le demandez.
ui-about-sent = Envoyé : rien. Les étiquettes sont vérifiées sur cet appareil, même hors ligne. Seules l’application elle-même et la liste de clés sont téléchargées.
ui-about-seen = Les responsables de cette page peuvent voir que quelqu’un l’a ouverte, comme pour toute page. Ils ne peuvent pas voir ce que vous vérifiez.
ui-about-trust = En utilisant cette page, vous faites confiance à ses responsables. La liste de clés ne peut pas vous protéger d’une fausse page.
ui-about-remedy = Pour ne pas dépendre de cette page, utilisez le programme en ligne de commande, ou une copie de cette page que vous hébergez vous-même.
ui-about-data = Les renseignements sur les programmes viennent de sources publiques. Ce ne sont pas les autorités qui les ont publiés ici.
# The words of a link.
ui-about-reasons = Voir toutes les raisons qu’une réponse peut donner
ui-about-builder = Pour les équipes web : mettre cette vérification sur votre page
# What is wrong follows, in English. For whoever runs the page.
ui-settings-wrong = Certains paramètres de cette page n’ont pas pu être utilisés :

## The key list: how old it is, and looking for a newer one.

ui-list-look = Chercher une liste plus récente
ui-list-looking = Recherche d’une liste plus récente…
ui-list-newest = Il n’y a pas de liste plus récente.
ui-list-newer = Une liste plus récente est arrivée.
ui-list-failed = Aucune liste plus récente n’est arrivée.
ui-list-stale = Cette liste est vieille. Une liste plus récente dit peut-être autre chose.
ui-list-too-old = Cette liste est trop vieille. Les étiquettes ne peuvent pas être vérifiées avant l’arrivée d’une liste plus récente.
# Behind the list’s date; short. What opens is more about the list.
ui-list-more = Plus
# The same, where looking for a newer list failed.
ui-list-not-renewed = Non renouvelée
ui-list-what = La liste de clés dit qui peut signer des étiquettes, et quelles étiquettes ont été retirées. Cette page cherche d’elle-même une liste plus récente.
ui-list-offline = Vous êtes hors ligne.
    .do = Les étiquettes sont vérifiées avec la liste déjà présente. Une plus récente sera cherchée quand vous serez de nouveau en ligne.
ui-list-unreachable = Le serveur ne l’a pas envoyée.
    .do = Les étiquettes sont vérifiées avec la liste déjà présente. Réessayez plus tard.
ui-list-wrong = Ce que le serveur a envoyé n’est pas signé comme il faut, et n’a donc pas été accepté.
    .do = Les étiquettes sont vérifiées avec la liste déjà présente. Si cela se répète, prévenez les responsables de cette page.
ui-list-expired = Ce que le serveur a envoyé est périmé, ou la date de cet appareil est incorrecte. Cela n’a donc pas été accepté.
    .do = Regardez la date de cet appareil. Si elle est bonne, prévenez les responsables de cette page.
ui-list-older = Ce que le serveur a envoyé est plus ancien que la liste déjà présente, et n’a donc pas été accepté.
    .do = Si cela se répète, prévenez les responsables de cette page.
ui-list-dropped-damaged = La liste conservée sur cet appareil était abîmée. Elle a été supprimée, et la liste fournie avec cette application la remplace.
ui-list-dropped-older = La liste conservée sur cet appareil a été supprimée. Elle était plus ancienne que celle fournie avec cette application.
ui-list-dropped-foreign = La liste conservée sur cet appareil n’était pas signée comme il faut. Elle a été supprimée, et la liste fournie avec cette application la remplace.
ui-list-unkept = La liste plus récente n’a pas pu être conservée sur cet appareil. Elle compte jusqu’à ce que vous fermiez cette page.
ui-list-notes = Des parties de la liste sont illisibles. On ne sait pas ce qu’elles disent :
# $clock is the date of this device, $list that of the key list.
ui-clock = La date de cet appareil semble incorrecte. Il indique le { $clock }, mais la liste de clés est du { $list }.
    .do = Réglez la date et l’heure dans les paramètres de cet appareil. D’ici là, la plupart des réponses sont « impossible à dire ».
# $date is the date of the newer list. Shown above an answer that it changed.
ui-answer-changed = Cette réponse a changé : une liste de clés plus récente, du { $date }, est arrivée.

## Without a connection.

# $date is the date of the key list that is kept.
ui-ready = Prêt sans connexion, avec la liste de clés du { $date }.
ui-ready-never = Rien n’est conservé pour un usage sans connexion : ce navigateur, ou la façon dont cette page a été ouverte, ne le permet pas.
ui-ready-not-yet = Pas encore prêt sans connexion.
# $count is how many files are missing or damaged.
ui-ready-files = { $count ->
    [one] Pas prêt sans connexion : un fichier manque ou est abîmé. Rechargez cette page.
   *[other] Pas prêt sans connexion : { $count } fichiers manquent ou sont abîmés. Rechargez cette page.
}
ui-ready-list = Pas prêt sans connexion : la liste de clés manque ou est abîmée. Rechargez cette page.

## Words that the page asks for beside these.

ui-nav = Menu
ui-nav-gallery = Exemples
ui-nav-about = À propos
# The banner at the top of every screen: one short line.
ui-demonstration-line = Démonstration. Ne vous y fiez pas.
ui-try-again = Réessayer
ui-drop-here = Déposez la photo ici
ui-other-ways = Autres façons de faire
ui-market-hint = Choisir n’est pas obligatoire. Certaines promesses ne valent que dans certains pays.
ui-camera-title = Scannez le code
ui-camera-paused = La caméra est arrêtée tant que vous êtes ailleurs.
ui-camera-dismissed = La caméra n’a pas été autorisée cette fois.
    .do = Réessayez et autorisez-la. Ou choisissez une photo du code.
# What the camera sees while it looks for a label.
ui-camera-saw-number = C’est un numéro de produit, pas une étiquette. La recherche continue.
ui-camera-saw-link = C’est un lien vers une autorité, pas une étiquette à vérifier ici. La recherche continue.
ui-camera-saw-look-alike = Ce lien ressemble à celui d’une autorité, mais il n’est pas à elle. La recherche continue.
ui-camera-saw-other = C’est un autre code, pas une étiquette de cybersécurité. La recherche continue.
ui-camera-explain = Quel est ce code ?
ui-photo-reading = Lecture de l’image…
ui-gallery-failed = Les exemples ne se sont pas chargés.
    .do = Réessayez quand vous êtes en ligne.
# $day is the day of the samples.
ui-as-of = Vérifié comme si c’était le { $day }, le jour des exemples.
ui-check-today = Vérifier pour aujourd’hui
ui-new-gallery = Retour aux exemples

## Several codes in one picture.

ui-choose = Quel code ?
ui-choose-what = Il y a plusieurs codes ici. Choisissez celui qui est sur votre produit.
# Stands in the list of labels where the product’s name is not known.
ui-choose-nameless = Code dont le produit n’est pas confirmé
# Heads the list of other codes that were in the same picture as the label.
ui-also = Aussi dans l’image
ui-also-number = Un numéro de produit : { $number }
ui-also-link = Un lien vers : { $host }
ui-also-label = Un autre code signé : { $name }
ui-also-other = Un autre code, pas une étiquette de cybersécurité
# A button beside a product number.
ui-also-compare = Comparer ce numéro avec l’étiquette

## The label and the box.

ui-box = Est-ce votre produit ?
ui-box-what = Comparez ce nom avec le nom sur le produit ou sur sa boîte.
ui-box-no-number = Le code que vous avez scanné ne contient aucun numéro de produit. On ne peut donc comparer que les noms.
ui-box-scan = Scanner le code-barres de la boîte
ui-box-title = Scannez le code-barres
ui-box-looking = Tenez le code-barres du produit devant la caméra.
ui-box-label = Numéro sous le code-barres
ui-box-hint = 8, 12, 13 ou 14 chiffres.
ui-box-compare = Comparer
ui-box-wrong = Ce n’est pas un numéro de produit.
    .do = Tapez tous les chiffres sous le code-barres, le premier et le dernier aussi.
ui-box-number = Comparaison faite avec le numéro de produit { $number }.
# The same, where the code names that number, and where it names another.
ui-box-same = Le numéro de produit est le même : { $number }.
ui-box-other = Le numéro de produit est un autre : { $number }.
ui-box-copied = Quelqu’un qui copie une étiquette peut aussi copier un code-barres. Comparez donc aussi les noms.
ui-box-none = Enlever ce numéro
ui-box-back = Retour à la réponse
# What opens two more hints.
ui-box-more = La boîte est encore fermée, ou le code est sur une carte
ui-box-sealed = La boîte est encore fermée ? Comparez le numéro de modèle imprimé à l’extérieur.
# A card on the shelf of a shop. Never « étiquette », which is the word for the label.
ui-box-card = Le code est sur une carte, dans un rayon du magasin ? Alors vous avez scanné une carte, pas la boîte. Cherchez le même modèle sur la boîte.
ui-camera-saw-no-number = C’est un autre code, pas un numéro de produit. La recherche continue.
ui-photo-no-number = Aucun code-barres n’a été trouvé dans cette image.
    .do = Reprenez la photo : de plus près, plus nette, avec tout le code-barres dedans. Ou tapez ses chiffres.

## How somebody comes by the product: it changes the next step only.

ui-situation = Dans quel cas êtes-vous ?
ui-situation-hint = Répondre n’est pas obligatoire. Votre réponse change seulement ce que vous pouvez faire ensuite.
ui-situation-new = Je l’achète neuf
ui-situation-refurbished = Je l’achète reconditionné
ui-situation-used = Je l’achète d’occasion
ui-situation-owned = Je l’ai déjà
ui-situation-gift = Je l’offre en cadeau

## Handing an answer on.

ui-hand = Partager cette réponse
ui-hand-what = Ce que vous partagez indique sa date. L’autre personne devrait vérifier à nouveau le code.
ui-hand-share = Partager
ui-hand-text = Copier sous forme de texte
ui-hand-link = Copier le lien
ui-hand-picture = Enregistrer comme image
ui-hand-calendar = Mettre la date dans mon calendrier
ui-hand-copied = Copié.
ui-hand-saved = Enregistré dans un fichier.
ui-hand-failed = Ce navigateur ne l’a pas permis.
    .do = Faites plutôt une capture d’écran.

## What was checked before.

ui-history = Ce que vous avez vérifié
ui-history-off = Cette page ne garde aucune liste de ce que vous vérifiez. Vous pouvez en avoir une.
ui-history-what = La liste reste sur cet appareil. Elle n’est envoyée nulle part.
ui-history-keep = Garder une liste de ce que je vérifie
ui-history-stop = Arrêter, et supprimer la liste
ui-history-clear = Tout supprimer
ui-history-empty = Il n’y a encore rien dans la liste.
ui-history-kept = Cette vérification est gardée dans votre liste.
ui-history-unkept = La liste n’a pas pu être conservée sur cet appareil. Elle reste ici jusqu’à ce que vous fermiez cette page.
# $date is the day on which it was checked.
ui-history-on = Vérification du { $date }
# $headline is the first line of today’s answer.
ui-history-news = Nouveau depuis : { $headline }
# $count labels say something else now that matters: withdrawn, or support ends soon.
ui-history-some-news = { $count ->
    [one] Il y a du nouveau pour une étiquette que vous avez vérifiée.
   *[other] Il y a du nouveau pour { $count } étiquettes que vous avez vérifiées.
}
ui-history-open = Vérifier à nouveau
ui-history-remove = Supprimer
# Read out for the two buttons above, so that it is clear which one they are for. $name is a product.
ui-history-open-name = Vérifier à nouveau : { $name }
ui-history-remove-name = Supprimer : { $name }

## A newer build of this page.

ui-update = Une version plus récente de ce vérificateur est prête.
ui-update-use = L’utiliser maintenant

## Signs that something was found.

ui-sound = Son
ui-vibration = Vibration

## A code on the screen of the same device.

ui-own-screen = Le code est sur cet écran ?
ui-own-screen-shot = Faites une capture d’écran du code, et choisissez-la comme photo.
ui-own-screen-press = Ou appuyez longtemps sur le code. Si un lien est proposé, copiez-le et collez-le ici.
ui-own-screen-share = Ou partagez l’image avec ce vérificateur, s’il est installé.
