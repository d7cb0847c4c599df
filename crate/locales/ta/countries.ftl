### Names of markets, by ISO 3166-1 code in small letters. They stand alone, in a list, or after a colon.

# A market that is not in this list. $code is its code in capitals.
market-other = { $code }

market-ar = அர்ஜென்டினா
market-at = ஆஸ்திரியா
market-au = ஆஸ்திரேலியா
market-be = பெல்ஜியம்
market-br = பிரேசில்
market-ca = கனடா
market-ch = சுவிட்சர்லாந்து
market-cl = சிலி
market-cn = சீனா
market-cz = செக்கியா
market-de = ஜெர்மனி
market-dk = டென்மார்க்
market-es = ஸ்பெயின்
market-eu = ஐரோப்பிய ஒன்றியம்
market-fi = பின்லாந்து
market-fr = பிரான்ஸ்
market-gb = ஐக்கிய இராச்சியம்
# A choice of its own: goods under the Windsor Framework follow other law.
market-gb-nir = வட அயர்லாந்து
market-id = இந்தோனீசியா
market-ie = அயர்லாந்து
market-in = இந்தியா
market-it = இத்தாலி
market-jp = ஜப்பான்
market-kr = கொரியா
market-mx = மெக்சிகோ
market-my = மலேசியா
market-nl = நெதர்லாந்து
market-no = நார்வே
market-nz = நியூசிலாந்து
market-ph = பிலிப்பீன்ஸ்
market-pl = போலந்து
market-pt = போர்ச்சுகல்
market-se = சுவீடன்
market-sg = சிங்கப்பூர்
market-th = தாய்லாந்து
market-us = அமெரிக்கா
market-vn = வியட்னாம்
market-za = தென்னாப்பிரிக்கா
