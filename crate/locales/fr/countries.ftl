### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a word such as "for".

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = Argentine
market-at = Autriche
market-au = Australie
market-be = Belgique
market-br = Brésil
market-ca = Canada
market-ch = Suisse
market-cl = Chili
market-cn = Chine
market-cz = Tchéquie
market-de = Allemagne
market-dk = Danemark
market-es = Espagne
market-eu = Union européenne
market-fi = Finlande
market-fr = France
market-gb = Royaume-Uni
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = Irlande du Nord
market-id = Indonésie
market-ie = Irlande
market-in = Inde
market-it = Italie
market-jp = Japon
market-kr = Corée
market-mx = Mexique
market-my = Malaisie
market-nl = Pays-Bas
market-no = Norvège
market-nz = Nouvelle-Zélande
market-ph = Philippines
market-pl = Pologne
market-pt = Portugal
market-se = Suède
market-sg = Singapour
market-th = Thaïlande
market-us = États-Unis
market-vn = Viêt Nam
market-za = Afrique du Sud
