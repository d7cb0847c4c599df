### The reasons: what happened, `.means` what it means for me, `.do` what to do next.
###
### One message for each code of the table of reasons. Write for a reader of nine: short sentences, easy words.
### Never say of a product that it is secure, safe, genuine, authentic, original or government-approved.
###
### Every message here may use: $kind ("label" or "statement"), $issuer (who signed, by the key list), $authority
### (the authority's name, or "none"), $list (the date of the key list).

# The thing that was scanned. A maker's statement is never called a label. Both words are feminine.
thing = { $kind ->
    [statement] déclaration
   *[label] étiquette
}

## Steps that several reasons share.

step-scan-again = Scannez le code de nouveau, en entier et avec un bon éclairage.
step-newer-list = Rouvrez ce vérificateur quand vous êtes en ligne, pour qu’il reçoive une liste de clés plus récente.
step-do-not-rely = Ne vous y fiez pas. Montrez cette { thing } au magasin, et contactez { $issuer } à ce sujet.
misread = C’est souvent à cause d’une saleté, d’un pli ou d’une faute de frappe.
out-of-bounds = Celui qui a signé n’a pas le droit de dire cela. Cette { thing } ne compte donc pas.

## What was scanned.

reason-KND-OTHER = Ce n’est pas une étiquette de cybersécurité.
    .means = Le code contient autre chose, comme un menu, un billet de train ou une adresse web.
    .do = Cherchez un autre code carré sur la boîte, puis scannez-le.
reason-KND-PRODUCT = C’est un numéro de produit, pas une étiquette de cybersécurité.
    .means = Le numéro dit de quel produit il s’agit. Il ne dit rien sur les mises à jour de sécurité.
    .do = Cherchez un code carré sur la boîte, puis scannez-le.
# $host is the web address.
reason-KND-LINK = { $authority ->
    [none] C’est un lien vers { $host }. Il n’a pas été vérifié ici.
   *[other] C’est un lien vers { $authority }. Il n’a pas été vérifié ici.
}
    .means = Ce vérificateur n’ouvre aucun lien. Il ne peut donc pas dire ce que la page dit du produit.
    .do = Allez sur le site de l’autorité et cherchez-y le numéro de l’étiquette. Tapez vous-même l’adresse.

## The code cannot be read.

reason-FMT-LONG = Ce code est trop long pour une étiquette de cybersécurité.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-DIGITS = Certains chiffres de ce code sont incorrects.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CUT = Il manque la fin de ce code.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-MORE = Ce code a quelque chose en trop à la fin.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-CANON = Les étiquettes s’écrivent d’une seule façon. Ce code est écrit autrement.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-STRUCT = Ce code n’est pas construit comme une étiquette de cybersécurité.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TAG = Ce code ne commence pas comme une étiquette de cybersécurité.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-ALG = Ce code n’a pas la sorte de signature que les étiquettes ont.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-UNPROT = Une partie de ce code n’est pas signée.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-FIELDS = Il manque quelque chose dans ce code, ou deux de ses parties ne vont pas ensemble.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-RANGE = Un nombre ou une date de ce code n’est pas possible.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-TEXT = Un nom dans ce code est trop long, ou contient des caractères cachés.
    .means = { misread }
    .do = { step-scan-again }
reason-FMT-NEWER = Ce code a été fait pour un vérificateur plus récent.
    .means = Il a des parties que ce vérificateur ne connaît pas.
    .do = Rouvrez ce vérificateur quand vous êtes en ligne, pour qu’il se mette à jour. Puis scannez de nouveau.

## Who signed.

# $jurisdiction is the name of a country.
reason-KEY-NOLIST = La liste de clés ne dit pas qui peut signer des étiquettes pour : { $jurisdiction }.
    .means = On ne peut donc pas dire ici qui est derrière cette { thing }.
    .do = { step-newer-list }
reason-KEY-UNKNOWN = Personne sur la liste de clés du { $list } n’a signé cette { thing }.
    .means = La liste est peut-être plus ancienne que { thing-the }. Ou quelqu’un a inventé { thing-the }.
    .do = { step-newer-list }
reason-KEY-COMPROMISED = Cette { thing } a été signée avec une clé volée ou perdue.
    .means = N’importe qui a pu faire cette { thing }. Elle ne prouve donc rien.
    .do = { step-do-not-rely }
reason-KEY-PERIOD = Cette { thing } a été signée à un moment où sa clé n’était pas valide.
    .means = { $issuer } n’utilisait pas cette clé à ce moment-là. Cette { thing } ne compte donc pas.
    .do = { step-do-not-rely }
reason-SIG-BAD = La signature de cette { thing } est incorrecte.
    .means = Quelqu’un a modifié { thing-the }, ou { $issuer } ne l’a jamais signée.
    .do = { step-do-not-rely }
# $scheme is the short name of a scheme.
reason-BND-SCHEME = { $issuer } n’a pas le droit de signer pour le programme que cette { thing } nomme.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $assurance is one of the phrases assurance-*: "declared by the maker".
reason-BND-ASSURANCE = { $issuer } n’a pas le droit de signer cette { thing } avec ces mots : « { $assurance } ».
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
reason-BND-LEVEL = Cette { thing } nomme un niveau trop élevé. { $issuer } n’a pas le droit de le donner.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }
# $brand is the name of a brand.
reason-BND-BRAND = { $issuer } n’a pas le droit de signer pour la marque { $brand }.
    .means = { out-of-bounds }
    .do = { step-do-not-rely }

## Clock and dates.

# $clock is the date of this device.
reason-CLK-EARLY = La date de cet appareil semble incorrecte. Il indique le { $clock }, mais la liste de clés est du { $list }.
    .means = Sans la bonne date, personne ne peut dire ce qui est en vigueur aujourd’hui.
    .do = Réglez la date de cet appareil. Puis vérifiez de nouveau.
# $issued is the date that the label gives for itself.
reason-DAT-ISSUED = Cette { thing } dit qu’elle a été faite le { $issued }. Ce jour n’est pas encore arrivé.
    .means = La date de cet appareil est incorrecte, ou bien celle de { thing-the }. Cet appareil indique le { $clock }.
    .do = Regardez la date de cet appareil. Si elle est bonne, contactez { $issuer } au sujet de cette { thing }.
reason-DAT-NOTYET = Cette { thing } n’est pas encore en vigueur. Elle commence le { $starts }.
    .means = Avant ce jour, personne ne s’engage sur ce qu’elle dit.
    .do = Vérifiez-la de nouveau le { $starts }.
reason-DAT-EXPIRED = Cette { thing } a expiré le { $expired }.
    .means = Elle n’est plus en vigueur. La promesse de mises à jour de sécurité a sa propre date.
    .do = Contactez { $issuer } ou le magasin pour savoir s’il y a une { thing } plus récente.
reason-DAT-NONE = Cette { thing } n’indique pas quand elle se termine.

## Withdrawn or suspended.

reason-STA-WITHDRAWN = { $issuer } a retiré cette { thing }.
    .means = Elle ne compte plus. La raison n’est peut-être pas grave, mais elle peut aussi être importante pour vous.
    .do = Avant d’acheter, contactez { $issuer } pour savoir pourquoi.
reason-STA-SUSPENDED = { $issuer } a suspendu cette { thing }.
    .means = Elle ne compte pas pour le moment. Cela peut encore changer.
    .do = Avant d’acheter, contactez { $issuer } pour savoir pourquoi. Vérifiez de nouveau plus tard.
reason-STA-MISSING = Cette { thing } ne dit pas comment savoir si elle a été retirée.
    .means = { $issuer } doit le dire dans chaque { thing }. Celle-ci ne compte donc pas.
    .do = { step-do-not-rely }
reason-STA-RANGE = { $issuer } n’a aucune ligne pour cette { thing } dans sa liste de retraits.
    .means = { $issuer } y a une ligne pour chaque { thing }. Celle-ci ne compte donc pas.
    .do = { step-do-not-rely }
reason-STA-UNKNOWN = On ne sait pas ici si { $issuer } a retiré cette { thing }.
    .means = La signature est bonne. Mais la liste de retraits manque ici.
    .do = { step-newer-list }
reason-STA-NONE = L’émetteur ne tient pas de liste de retraits.

# What the authority says about it. $date is a day, $why the reason that it gives.
notice = { $why ->
    [holder-request] L’entreprise à qui { thing-the } appartient a demandé cela, le { $date }.
    [issued-in-error] { thing-the-start } a été donnée par erreur. On l’a découvert le { $date }.
    [under-review] Quelque chose est examiné depuis le { $date }.
   *[requirement-not-met] Le produit ne fait pas tout ce que { thing-the } demande. On l’a découvert le { $date }.
}
notice-link = Pour en savoir plus : { $link }
notice-contact = Pour poser des questions : { $contact }

## The key list and the day asked about.

reason-LST-STALE = La vérification s’est faite avec une vieille liste de clés. Elle est du { $list }.
    .means = Des renseignements plus récents sur cette { thing } manquent peut-être.
    .do = { step-newer-list }
reason-LST-OLD = La liste de clés est trop vieille. Elle est du { $list }.
    .means = Trop de choses ont pu changer depuis.
    .do = { step-newer-list }
# $jurisdiction is the name of a country.
reason-LST-PART = Une partie de la liste de clés est illisible. C’est la partie pour : { $jurisdiction }.
    .means = On ne peut donc pas dire ici qui est derrière cette { thing }.
    .do = { step-newer-list }
# $day is the day asked about.
reason-DAY-PAST = Votre question concerne le { $day }, mais la liste de clés est du { $list }.
    .means = Cette liste ne dit pas comment étaient les choses ce jour-là.
    .do = Choisissez aujourd’hui, ou utilisez une liste de clés de ce jour-là.
reason-DAY-AHEAD = Le { $day } n’est pas encore arrivé.
    .means = Cette réponse vaut si rien ne change d’ici là.
    .do = Vérifiez de nouveau ce jour-là.

## The printed web address.

reason-HST-LISTED = L’adresse web { $host } est dans la liste de l’autorité.
reason-HST-UNLISTED = { $authority ->
    [none] L’adresse web de cette { thing }, { $host }, n’est pas dans la liste de clés. Ne l’ouvrez pas.
   *[other] { $authority } n’a pas dans sa liste l’adresse web de cette { thing } : { $host }. Ne l’ouvrez pas.
}
    .means = { thing-the-start } peut être correcte quand même. Mais une fausse page pourrait vous dire n’importe quoi.
    .do = Pour scanner, utilisez seulement un vérificateur que vous connaissez.
# $host is where the link leads, $of the host that it looks like.
reason-HST-IMITATES = Ce lien mène à { $host }. Il ressemble à un lien vers { $of }, mais ce n’en est pas un. Ne l’ouvrez pas.
    .means = Quelqu’un l’a peut-être fait pour qu’il ressemble à un lien de confiance. Une fausse page pourrait vous dire n’importe quoi.
    .do = Pour scanner, utilisez seulement un vérificateur que vous connaissez.
reason-HST-NONE = Les chiffres sont arrivés sans adresse web.
reason-HST-UNKNOWN = La liste de clés ne dit pas quelles adresses web sont bonnes. L’adresse { $host } n’a donc pas été vérifiée.

## The bar code of the product.

# $number is the product number that was scanned.
reason-PRD-MATCH = Le code-barres que vous avez scanné a un numéro que { thing-the } donne aussi : { $number }.
reason-PRD-OTHER = Cette { thing } est pour un autre produit. Le code-barres a le numéro { $number }.
    .means = { thing-the-start } est peut-être correcte, mais elle ne nomme pas le produit que vous avez scanné.
    .do = Comparez les noms ci-dessous avec la boîte. Montrez les deux au magasin.
reason-PRD-NONE = { thing-the-start } ne donne aucun numéro de produit. Le code-barres n’a donc pas pu être comparé.
reason-PRD-SKIP = Aucun code-barres n’a été scanné pour comparer.

reason-CHK-SKIP = Ce point n’a pas été vérifié, car une vérification précédente a déjà décidé de la réponse.
