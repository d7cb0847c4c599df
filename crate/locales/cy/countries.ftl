### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a colon.

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = Yr Ariannin
market-at = Awstria
market-au = Awstralia
market-be = Gwlad Belg
market-br = Brasil
market-ca = Canada
market-ch = Y Swistir
market-cl = Chile
market-cn = Tsieina
market-cz = Tsiecia
market-de = Yr Almaen
market-dk = Denmarc
market-es = Sbaen
market-eu = Yr Undeb Ewropeaidd
market-fi = Y Ffindir
market-fr = Ffrainc
market-gb = Y Deyrnas Unedig
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = Gogledd Iwerddon
market-id = Indonesia
market-ie = Iwerddon
market-in = India
market-it = Yr Eidal
market-jp = Japan
market-kr = Corea
market-mx = Mecsico
market-my = Malaysia
market-nl = Yr Iseldiroedd
market-no = Norwy
market-nz = Seland Newydd
market-ph = Y Philipinau
market-pl = Gwlad Pwyl
market-pt = Portiwgal
market-se = Sweden
market-sg = Singapore
market-th = Gwlad Thai
market-us = Yr Unol Daleithiau
market-vn = Fietnam
market-za = De Affrica
