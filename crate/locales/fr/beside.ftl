### Two signed statements about one product. Never say that one of them breaks a promise.

# One of the two may be a label, so here « déclaration » is the word for neither: it is « code », which is what was scanned.

beside-agrees = Un deuxième code signé parle de ce produit et dit la même chose sur les mises à jour.
# Heads the list of the two.
beside-differs = Deux codes signés parlent de ce produit et ne disent pas la même chose
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }, le { $date } : { $says }
beside-until = mises à jour de sécurité au moins { $end-precision ->
    [month] jusqu’en { $end }
   *[day] jusqu’au { $end }
}
beside-unsupported = aucune mise à jour de sécurité
beside-not-stated = aucune date indiquée
beside-do = La réponse commence par le plus récent. Demandez au fabricant ou à l’autorité quelle date est valable.
beside-other = Le deuxième code porte sur un autre produit. Les deux n’ont donc pas été comparés.
beside-does-not-count = Ici, le deuxième code n’a pas pu être confirmé. Les deux n’ont donc pas été comparés.
