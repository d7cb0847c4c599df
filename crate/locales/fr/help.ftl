### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = Toutes les raisons
ui-reasons-what = Quand une vérification n’est pas réussie, la réponse donne une raison. Dans « Détails », chaque raison a un code. Les voici toutes.
ui-reasons-gap = Le signe « … » remplace un nom ou une date.
ui-reasons-happened = Ce qui s’est passé
ui-reasons-means = Ce que cela veut dire pour vous
ui-reasons-do = Ce que vous pouvez faire ensuite
# After the codes of reasons that are for the details only.
ui-reasons-minor = Cette raison se trouve seulement dans « Détails ».
