ui-embed-more = En savoir plus sur cette étiquette
ui-embed-no-label = Ceci n’est pas une étiquette.
ui-embed-no-worker = L’appareil photo et les photos ne peuvent pas servir ici.
    .do = Tapez les chiffres du code, ou ouvrez le vérificateur dans un onglet à part.
