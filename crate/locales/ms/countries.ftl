### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a word such as "for".

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = Argentina
market-at = Austria
market-au = Australia
market-be = Belgium
market-br = Brazil
market-ca = Kanada
market-ch = Switzerland
market-cl = Chile
market-cn = China
market-cz = Czechia
market-de = Jerman
market-dk = Denmark
market-es = Sepanyol
market-eu = Kesatuan Eropah
market-fi = Finland
market-fr = Perancis
market-gb = United Kingdom
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = Ireland Utara
market-id = Indonesia
market-ie = Ireland
market-in = India
market-it = Itali
market-jp = Jepun
market-kr = Korea
market-mx = Mexico
market-my = Malaysia
market-nl = Belanda
market-no = Norway
market-nz = New Zealand
market-ph = Filipina
market-pl = Poland
market-pt = Portugal
market-se = Sweden
market-sg = Singapura
market-th = Thailand
market-us = Amerika Syarikat
market-vn = Vietnam
market-za = Afrika Selatan
