### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a word such as "for".

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = 阿根廷
market-at = 奥地利
market-au = 澳大利亚
market-be = 比利时
market-br = 巴西
market-ca = 加拿大
market-ch = 瑞士
market-cl = 智利
market-cn = 中国
market-cz = 捷克
market-de = 德国
market-dk = 丹麦
market-es = 西班牙
market-eu = 欧盟
market-fi = 芬兰
market-fr = 法国
market-gb = 英国
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = 北爱尔兰
market-id = 印度尼西亚
market-ie = 爱尔兰
market-in = 印度
market-it = 意大利
market-jp = 日本
market-kr = 韩国
market-mx = 墨西哥
market-my = 马来西亚
market-nl = 荷兰
market-no = 挪威
market-nz = 新西兰
market-ph = 菲律宾
market-pl = 波兰
market-pt = 葡萄牙
market-se = 瑞典
market-sg = 新加坡
market-th = 泰国
market-us = 美国
market-vn = 越南
market-za = 南非
