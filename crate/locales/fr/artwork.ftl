### What is printed beside the code of a label. Short: it stands on a box.

# $date is a day or a month; $date-precision says which.
artwork-until = Mises à jour de sécurité au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets } : mises à jour de sécurité au moins { $date-precision ->
    [month] jusqu’en { $date }
   *[day] jusqu’au { $date }
}
artwork-unsupported = Aucune mise à jour de sécurité
artwork-not-stated = Aucune date indiquée pour les mises à jour de sécurité
# $who promises the updates.
artwork-by = promises par { $who }
# $number is the registration number.
artwork-number = Numéro : { $number }
# $host is a web address.
artwork-check-at = Vérifiez sur { $host }
artwork-scan = Scannez avec un vérificateur auquel vous faites confiance.
# For a maker's statement: it must not look like a label.
artwork-statement = Le fabricant le déclare. Aucune autorité ne l’a vérifié.
# $date is the day of issue.
artwork-stated = Indiqué le { $date }
# On everything that a public test key signed.
artwork-demonstration = Démonstration : ce produit est inventé.
