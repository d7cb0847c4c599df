### What stands behind "Details", for help desks and engineers. Only here may technical words stand.

details = விவரங்கள்

## The checks.

checks = சரிபார்ப்புகள்
# $result is one of the words below, $text says what was found, $code is the code of the reason.
check-found = { $result }: { $text } ({ $code })
check-plain = { $result }: { $text }
result-passed = சரி
result-failed = சரி இல்லை
result-unknown = சொல்ல முடியவில்லை
result-skipped = தவிர்க்கப்பட்டது

check-format = குறியீடு
    .found = குறியீடு அனுமதிக்கப்பட்ட ஒரே வடிவத்தில் உள்ளது (COSE_Sign1 இல் CWT, deterministic CBOR).
check-key = சாவி
    .found = இதற்கான சாவி சாவிப் பட்டியலில் உள்ளது (kid).
check-signature = கையொப்பம்
    .found = கையொப்பம் (Ed25519), வந்து சேர்ந்த பைட்டுகளுடன் பொருந்துகிறது.
check-bounds = சாவியின் வரம்புகள்
    .found = இது கூறுவது, சாவி கையொப்பமிடக்கூடிய வரம்புக்குள் உள்ளது.
check-list = சாவிப் பட்டியல்
    .found = கடிகாரம், சாவிப் பட்டியல், பதிலுக்குரிய நாள் ஆகியவை ஒன்றோடு ஒன்று பொருந்துகின்றன.
check-dates = தேதிகள்
    .found = பதிலுக்குரிய நாளில் இது நடப்பில் உள்ளது.
check-status = நிலவரம்
    .found = இது திரும்பப் பெறப்படவில்லை, நிறுத்திவைக்கப்படவும் இல்லை (Token Status List).
check-host = இணைய முகவரி
    .found = இந்த இணைய முகவரி சாவிப் பட்டியலில் உள்ளது.
check-product = பொருள் எண்
    .found = பொருள் எண் பொருந்துகிறது.
# A check with another result than "in order" that gives no reason.
check-no-reason = காரணம் எதுவும் தரப்படவில்லை.

## Technical facts.

facts = தொழில்நுட்பத் தகவல்கள்
fact-answer = பதில்
    .checks-out = சரிபார்ப்பில் தேறியது
    .does-not = சரிபார்ப்பில் தேறவில்லை
    .cannot-tell = சொல்ல முடியவில்லை
fact-issuer = சாவிப் பட்டியலின்படி வெளியிட்ட அமைப்பு
fact-scheme = திட்டம்
fact-claim = வெளியிட்ட அமைப்பு என்று இது கூறுவது (iss)
fact-number = பதிவு எண் (sub)
fact-issued = வெளியிட்ட நாள் (iat)
fact-starts = நடப்புக்கு வரும் நாள் (nbf)
fact-ends = நடப்பில் உள்ள கடைசி நாள் (exp)
fact-status = நிலவரப் பட்டியலில் உள்ள பதிவு
# $list and $index are numbers.
fact-status-value = பட்டியல் { $list-number }, வரிசை எண் { $index }
fact-document = திட்ட ஆவணம்
fact-assurance = இதற்கு யார் பொறுப்பு
fact-level = நிலை
fact-level-scale = { $levels } நிலைகளில் { $level }ஆம் நிலை
fact-level-only = { $level }ஆம் நிலை; மொத்தம் எத்தனை நிலைகள் என்று சாவிப் பட்டியல் கூறவில்லை
fact-contact = பலவீனங்களைத் தெரிவிக்கத் தொடர்புகொள்ள
fact-digest = முழு அறிக்கையின் SHA-256
fact-link = முழு அறிக்கைக்கான இணைப்பு
fact-host = குறியீட்டில் உள்ள இணைய முகவரி
fact-scanned = வருடிய பொருள் எண்
fact-list = சாவிப் பட்டியலின் தேதி
fact-age = சாவிப் பட்டியலின் வயது
    .fresh = காலாவதியாகவில்லை
    .stale = காலாவதியானது, படிக்க மட்டும் பயன்படும்
    .too-old = பயன்படுத்த முடியாத அளவுக்குப் பழையது
fact-day = பதிலுக்குரிய நாள்
fact-market = பதிலுக்குரிய நாடு
fact-words = இந்தச் சொற்கள்
# How far the words of this language are. $owner answers for that, since $date.
fact-words-value = { $state ->
    [adopted] { $owner } ஏற்றுக்கொண்டது, { $date }
    [reviewed] { $owner } சரிபார்த்தது, { $date }
   *[draft] { $owner } எழுதிய வரைவு, { $date }
}
# How far some of the words are, where that differs. $count is how many messages, $value one of the above.
fact-words-some = { $value } ({ $count })

assurance-declared = தயாரிப்பு நிறுவனம் அறிவித்தது
assurance-checked = ஆணையம் சரிபார்த்தது
assurance-tested = ஆய்வுக்கூடம் சோதித்தது

## A statement of compliance (SI 2023/1007 Schedule 4).

statement = இணக்க அறிக்கை
statement-type = பொருளின் வகை
statement-manufacturer = தயாரிப்பு நிறுவனம்
statement-representative = அதிகாரம் பெற்ற பிரதிநிதி
# $name and $address are as the statement gives them.
statement-party = { $name }, { $address }
statement-standard = பின்பற்றிய தரநிலை
# $name is a standard, $date its date.
statement-standard-dated = { $name }, { $date }
statement-support = முதல் விற்பனையின்போது குறிப்பிட்ட ஆதரவுக் காலம்
statement-until = குறைந்தது { $date } வரை
statement-unsupported = பாதுகாப்புப் புதுப்பிப்புகள் இல்லை
statement-signatory = கையொப்பமிட்டவர்
# $name is a person, $function what they are: "Head of Compliance".
statement-signatory-value = { $name }, { $function }
statement-place = வெளியிட்ட இடம்
