### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.

# Heads the list of countries. $day is the day that the answer is about.
rules = { $day } நிலவரப்படி, இந்த { thing } எந்த நாடுகளின் விதிகளுக்குப் பயன்படுகிறது
# Opens the list of all countries.
rules-all = எல்லா நாடுகளும்
rules-note = இந்தத் தகவல் ஒவ்வொரு நாட்டுக்கும் ஒரு விதியைப் பற்றி மட்டுமே கூறுகிறது. இது சட்ட ஆலோசனை அல்ல.
# No country but perhaps the label’s own counts it.
rules-none = இந்த { thing } கணக்கில் சேரும் வேறு நாடு எதுவும் இந்தச் சரிபார்ப்புச் செயலிக்குத் தெரியவில்லை.
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country }: { $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = இதற்கு அடிப்படை: { $reference }.
rules-by-since = இதற்கு அடிப்படை: { $reference } ({ $date } முதல்).
# $countries are names of countries.
rules-also = இந்த இடத்தின் விதிகளும் அங்குப் பொருந்தும்: { $countries }.

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியாதபோது, கடையில் அல்லது அந்த நாட்டின் ஆணையத்திடம் கேளுங்கள்.

## What it does there. $until is the last day, $levels the scale of $level.

rule-meets = அங்குள்ள விதிக்கு இது கணக்கில் சேரும்.
rule-meets-until = அங்குள்ள விதிக்கு இது { $until } வரை கணக்கில் சேரும்.
# $scheme is the name of that country's own label or scheme.
rule-counts = அங்கு இது அந்த நாட்டின் சொந்த முத்திரையைப் போல் கணக்கில் சேரும்: { $scheme }.
rule-counts-until = அங்கு இது { $until } வரை அந்த நாட்டின் சொந்த முத்திரையைப் போல் கணக்கில் சேரும்: { $scheme }.
rule-counts-level = { $scheme } என்ற திட்டத்தின் { $levels } நிலைகளில் { $level }ஆம் நிலையாக அங்கு இது கணக்கில் சேரும்.
rule-counts-level-until = { $scheme } என்ற திட்டத்தின் { $levels } நிலைகளில் { $level }ஆம் நிலையாக அங்கு இது { $until } வரை கணக்கில் சேரும்.
rule-another-route = அங்குள்ள விதிக்கு இது கணக்கில் சேராது. தயாரிப்பு நிறுவனத்தின் இணக்க அறிக்கையைச் சட்டம் கேட்கிறது.
rule-another-route-state = இது இப்போது நடப்பில் இல்லை. அதனால் அங்குள்ள விதிக்கு இது கணக்கில் சேராது. சட்டம் இணக்க அறிக்கையைக் கேட்கிறது.
rule-no-label-needed = அங்கு முத்திரை தேவையில்லை.
# The label is of that country's own scheme.
rule-no-label-needed-own = அங்கு முத்திரை தேவையில்லை. இந்த முத்திரை அந்த நாட்டின் சொந்தத் திட்டத்தைச் சேர்ந்தது.
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = அங்கு முத்திரை தேவையில்லை. சட்டம் இணக்க அறிக்கையைக் கேட்கிறது. அத்தகைய அறிக்கையைத் தயாரிப்பு நிறுவனம் இங்குத் தருகிறது.
rule-no-label-counts = அங்குள்ள விதிக்கு எந்த முத்திரையும் கணக்கில் சேராது. தயாரிப்பு நிறுவனத்தின் இணக்க அறிக்கையைச் சட்டம் கேட்கிறது.
rule-not-covered = அங்குள்ள விதி இந்த வகைப் பொருளைப் பற்றியது அல்ல.
rule-no-rule-known = அங்கு விதி எதுவும் இருப்பதாக இந்தச் சரிபார்ப்புச் செயலிக்குத் தெரியவில்லை.
rule-eases = தயாரிப்பு நிறுவனம் அங்கு ஒரு முத்திரையைப் பெறுவதற்கு மட்டுமே இது உதவும்.

## It cannot be told what it does there.

rule-cannot-tell = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை.
    .document = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. அங்குள்ள சட்டம் இந்தத் திட்டத்தின் ஒரு பதிப்பைக் குறிப்பிடுகிறது. இந்த { thing } அந்தப் பதிப்பைக் காட்டவில்லை.
    .category = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. இது பொருளின் வகையைப் பொறுத்தது.
    .level = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. அங்குள்ள சட்டம் வேறொரு நிலையைக் குறிப்பிடுகிறது.
    .state = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. இந்த { thing } நடப்பில் உள்ளதா என்று தெரியவில்லை.
    .list-age = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. அதற்குப் புதிய சாவிப் பட்டியல் தேவை.
    .list-part = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. சாவிப் பட்டியலில் அந்த நாட்டுக்கான பகுதி இல்லை.
    .sources = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. பொது ஆதாரங்கள் ஒரே மாதிரி கூறவில்லை.
    .not-shown = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. விதி பின்பற்றப்படுகிறதா என்பதை ஒரு { thing } காட்டாது.
    .other-law = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை. அங்கு வேறு சட்டம் பொருந்தலாம்.
