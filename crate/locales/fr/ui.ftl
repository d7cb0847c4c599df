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
ui-code-label = Texte ou chiffres du code
ui-code-hint = Collez ici le texte d’un code, ou tapez-le.
ui-check = Vérifier
ui-new = Vérifier une autre étiquette
# Read out when an answer appears. $headline is its first line.
ui-answer = Réponse : { $headline }

## The camera.

ui-camera-starting = La caméra démarre.
ui-camera-looking = Tenez le code devant la caméra.
# Said after a while without a code, aloud too.
ui-camera-hint = Rien trouvé pour l’instant. Reculez un peu, inclinez la boîte pour éviter les reflets et cherchez plus de lumière.
    .do = Ou choisissez une photo du code, ou tapez ce qui est imprimé à côté.
# Switches the light of the camera on and off.
ui-camera-light = Lumière
ui-camera-zoom = Zoom
# Goes on to the next camera of this device.
ui-camera-lens = Autre caméra
ui-camera-view = Image de la caméra
ui-camera-none = Aucune caméra n’a été trouvée.
    .do = Choisissez une photo du code, ou tapez ses chiffres.
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
    .do = Rechargez cette page quand vous êtes en ligne. Ou tapez les chiffres du code.

## Photos and typed codes.

ui-photo-none = Aucun code n’a été trouvé dans cette image.
    .do = Reprenez la photo : de plus près, plus nette, avec tout le code dedans.
ui-photo-unreadable = Ce fichier n’a pas pu être lu comme une image.
    .do = Choisissez une photo dans un format courant, comme JPEG ou PNG.
ui-photo-large = Cette image est trop grande.
    .do = Choisissez-en une plus petite, ou prenez une nouvelle photo du code seul.
ui-code-empty = Il n’y a encore rien à vérifier.
    .do = Collez le texte d’un code dans le champ, ou tapez ses chiffres.

## Samples to try.

ui-gallery = Pas d’étiquette sous la main ? Essayez celles-ci
# $day is the day as of which the samples are checked.
ui-gallery-intro = Produits inventés. La vérification se fait comme si c’était le { $day }.
# $name is the name of a sample product. Begins with the same word as ui-check: the button shows that one.
ui-gallery-try = Vérifier l’exemple { $name }

## About.

ui-about = À propos de ce vérificateur
ui-about-what = Ce vérificateur lit le code d’une étiquette de cybersécurité. Il vérifie qui l’a signée, et dit ce qui est promis.
ui-about-not = Il vérifie l’étiquette, pas le produit. Une étiquette copiée réussit aussi la vérification : comparez donc les noms avec la boîte.
ui-about-stored = Conservé : cette application, la liste de clés, la langue que vous avez choisie et vos réglages de la caméra. Aucune étiquette que vous scannez, et rien d’autre sur vous.
ui-about-sent = Envoyé : rien. Les étiquettes sont vérifiées sur cet appareil, même hors ligne. Seules l’application elle-même et la liste de clés sont téléchargées.
ui-about-trust = En utilisant cette page, vous faites confiance à ses responsables. La liste de clés ne peut pas vous protéger d’une fausse page.
ui-about-remedy = Pour ne pas dépendre de cette page, utilisez le programme en ligne de commande, ou une copie de cette page que vous hébergez vous-même.
ui-about-data = Les renseignements sur les programmes viennent de sources publiques. Ce ne sont pas les autorités qui les ont publiés ici.
# The words of a link.
ui-about-reasons = Voir toutes les raisons qu’une réponse peut donner
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
ui-list-more = En savoir plus
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
