### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a word such as "for".

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = Argentina
market-at = Austria
market-au = Australia
market-be = Belgium
market-br = Brazil
market-ca = Canada
market-ch = Switzerland
market-cl = Chile
market-cn = China
market-cz = Czechia
market-de = Germany
market-dk = Denmark
market-es = Spain
market-eu = European Union
market-fi = Finland
market-fr = France
market-gb = United Kingdom
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = Northern Ireland
market-id = Indonesia
market-ie = Ireland
market-in = India
market-it = Italy
market-jp = Japan
market-kr = Korea
market-mx = Mexico
market-my = Malaysia
market-nl = Netherlands
market-no = Norway
market-nz = New Zealand
market-ph = Philippines
market-pl = Poland
market-pt = Portugal
market-se = Sweden
market-sg = Singapore
market-th = Thailand
market-us = United States
market-vn = Vietnam
market-za = South Africa
