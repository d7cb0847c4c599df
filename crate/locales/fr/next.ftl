### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = Ce que vous pouvez faire ensuite
next-new = Comparez la date avec celle d’autres produits. Une date plus lointaine veut dire des mises à jour plus longtemps.
next-date-stays = La date reste la même, peu importe à qui appartient le produit. L’acheter ne donne pas plus de temps.
next-refurbished-ask = Demandez au vendeur si la promesse du fabricant vaut aussi pour un produit reconditionné.
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = Au Royaume-Uni, la règle pour les magasins vaut aussi pour les produits reconditionnés vendus comme neufs.
# For the United Kingdom.
next-used-gb = Au Royaume-Uni, la règle pour les magasins ne vaut pas pour les produits d’occasion ordinaires.
next-reset = Avant d’utiliser le produit, remettez-le dans l’état où il est sorti de l’usine. Ainsi, il n’y reste rien de son dernier propriétaire.
next-update = Ouvrez l’application du produit, ou ses paramètres. Cherchez tout de suite une mise à jour, et activez les mises à jour automatiques.
next-ended-owned = Il n’y a plus de mises à jour ? Alors demandez-vous s’il vaut mieux déconnecter ce produit d’internet.
next-gift = Dites à la personne qui reçoit le cadeau jusqu’à quand il y a des mises à jour, et comment les activer.
# Where no date is promised any more, or none was.
next-gift-none = Dites à la personne qui reçoit le cadeau qu’aucune date n’est promise à présent pour les mises à jour de sécurité.

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product } : fin des mises à jour de sécurité promises
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = Des mises à jour de sécurité sont promises au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}, comme indiqué le { $stated }. Demandez au fabricant s’il en promet maintenant pour plus longtemps.

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = Produit : { $product }
shared-checked = Vérifié le { $day } avec la liste de clés du { $list }.
shared-again = Ne vous fiez pas à ce texte. Vérifiez vous-même { thing-the }.
# $link is the address of the label at this checker.
shared-again-link = Ne vous fiez pas à ce texte. Vérifiez vous-même { thing-the } : { $link }
