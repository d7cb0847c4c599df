### The answer to a scan, apart from the reasons.
###
### முத்திரை (label) and அறிக்கை (statement) decline alike, so case endings stand right behind { thing }.
### Names of others get no case endings: they stand as the subject, after a colon, or before "என்ற ...".

# After the name of every authority when the key list is a demonstration.
with-demonstration = { $name } (செயல்விளக்கம்)
# Stands for $issuer where nobody is named.
issuer-unknown = ஆணையம்
# Stands for $who where nobody is named. Neuter, as the verbs after $who are.
maker = தயாரிப்பு நிறுவனம்
# Whom to ask: "from the body called ..." or "from the company called ...".
thing-ask = { $kind ->
    [statement] { $issuer } என்ற நிறுவனத்திடம்
   *[label] { $issuer } என்ற அமைப்பிடம்
}

## Where a report gives no reason.

does-not = இந்த { thing } சரிபார்ப்பில் தேறவில்லை.
cannot-tell = இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை.

## How long: the first line of the answer. $who promises, $date is a day or a month.

promise-runs = { $kind ->
    [statement] { $who } கூறுகிறது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை கிடைக்கும். எந்த ஆணையமும் இதைச் சரிபார்க்கவில்லை.
   *[label] { $who } வாக்குறுதி அளிக்கிறது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை கிடைக்கும்.
}
promise-ends-soon = { $kind ->
    [statement] { $who } கூறுகிறது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை கிடைக்கும். அந்தத் தேதி விரைவில் வரும். எந்த ஆணையமும் இதைச் சரிபார்க்கவில்லை.
   *[label] பாதுகாப்புப் புதுப்பிப்புகள் விரைவில் முடியலாம். அவை குறைந்தது { $date } வரை கிடைக்கும் என { $who } வாக்குறுதி அளிக்கிறது.
}
# $date-precision is "day" or "month".
promise-ended = { $date-precision ->
    [month] பாதுகாப்புப் புதுப்பிப்புகளுக்கான வாக்குறுதி { $date } இறுதியில் முடிந்தது.
   *[day] பாதுகாப்புப் புதுப்பிப்புகளுக்கான வாக்குறுதி { $date } அன்று முடிந்தது.
}
promise-unsupported = இந்தப் பொருளுக்குப் பாதுகாப்புப் புதுப்பிப்புகள் கிடைக்காது என { $who } கூறுகிறது.
# $part is a part of a set: "Doorbell".
promise-unsupported-part = ஒரு பாகத்துக்குப் பாதுகாப்புப் புதுப்பிப்புகள் கிடைக்காது என { $who } கூறுகிறது: { $part }.
promise-not-stated = பாதுகாப்புப் புதுப்பிப்புகள் எதுவரை கிடைக்கும் என்று இந்த { thing } கூறவில்லை.
# $part is a part of a set: "Doorbell".
promise-not-stated-part = ஒரு பாகத்துக்குப் பாதுகாப்புப் புதுப்பிப்புகள் எதுவரை கிடைக்கும் என்று இந்த { thing } கூறவில்லை: { $part }.
# $markets are names of countries.
promise-elsewhere = பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை கிடைக்கும் என { $who } வாக்குறுதி அளிக்கிறது. ஆனால் இது பொருந்தும் இடம்: { $markets } மட்டும்.
# Several promises, all for other markets; they are listed below.
promise-elsewhere-lines = { $who } பாதுகாப்புப் புதுப்பிப்புகளுக்கு வாக்குறுதி அளிக்கிறது. ஆனால் அது பொருந்தும் இடம்: { $markets } மட்டும்.

## How long: what it means and what to do.

ends-soon-do = இதைவிடப் பிந்தைய தேதி உள்ள பொருளைக் கடையில் கேளுங்கள். அல்லது இன்னும் நீண்ட காலத்துக்கு வாக்குறுதி தருமா என்று இந்த நிறுவனத்திடம் கேளுங்கள்: { $who }.
ended-means = { $who } அதுவரை புதுப்பிப்புகளுக்கு வாக்குறுதி அளித்தது. பிறகு கண்டுபிடிக்கப்படும் பலவீனங்கள் சரிசெய்யப்படாமல் போகலாம்.
ended-do = இன்னும் புதுப்பிப்புகள் கிடைக்குமா என்று இந்த நிறுவனத்திடம் கேளுங்கள்: { $who }. அல்லது இதைவிடப் பிந்தைய தேதி உள்ள பொருளைத் தேர்ந்தெடுங்கள்.
unsupported-means = பிறகு ஒரு பலவீனம் கண்டுபிடிக்கப்பட்டாலும், அது சரிசெய்யப்படாது.
unsupported-do = பாதுகாப்புப் புதுப்பிப்புகள் கிடைக்கும் பொருளைக் கடையில் கேளுங்கள்.
not-stated-means = அதனால், நீங்கள் நம்பியிருக்கக்கூடிய வாக்குறுதி எதுவும் இதில் இல்லை.
elsewhere-in = இது இங்குப் பொருந்துமா என்று { thing } கூறவில்லை: { $market }.
elsewhere-here = நீங்கள் இருக்கும் இடத்தில் இது பொருந்துமா என்று { thing } கூறவில்லை.
promise-markets = இந்த வாக்குறுதி பொருந்தும் இடம்: { $markets }.
promise-models = இந்த வாக்குறுதி பொருந்தும் மாடல்: { $models }.
# $part decides, because its promise ends first.
decided-by = இது ஒரு பாகத்தின் தேதி: { $part }. அதன் வாக்குறுதிதான் முதலில் முடியும்.
earliest-unit = எல்லாத் தேதிகளிலும் இதுதான் முதலில் வரும். இதே பொருள் பின்னர் விற்கப்பட்டால், அதற்கு இன்னும் நீண்ட காலம் புதுப்பிப்புகள் கிடைக்கலாம்.
# $date is the day on which the label was issued.
stated = இது { $date } அன்று கூறப்பட்டது.

## How long: above the large date.

date-promise = குறைந்தது இந்தத் தேதி வரை
date-ended = வாக்குறுதி குறைந்தது இந்தத் தேதி வரை இருந்தது
# The label does not count.
date-said = { thing } கூறியது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது இந்தத் தேதி வரை
# It cannot be told whether the label counts, it is not in force yet, or it is for another product.
date-says = { thing } கூறுகிறது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது இந்தத் தேதி வரை

## How long: every promise of a label with several. $what names the part, the market or the model.

lines-parts = தொகுப்பின் ஒவ்வொரு பாகமும்
lines-all = இந்த { thing }யின் எல்லா வாக்குறுதிகளும்
line-date = { $what }: குறைந்தது { $date } வரை
line-ended = { $what }: முடிந்துவிட்டது, வாக்குறுதி { $date } வரை இருந்தது
line-unsupported = { $what }: பாதுகாப்புப் புதுப்பிப்புகள் இல்லை
line-not-stated = { $what }: தேதி கூறப்படவில்லை
line-whole = இந்தப் பொருள்
# A part of a set, or a market, with the models that it holds for.
line-models = { $what } ({ $models } மட்டும்)
line-by = { $what }, { $who } கூறுவது

## The state of the label.

state-until = இந்த { thing } சரிபார்ப்பில் தேறியது. இது { $date } வரை நடப்பில் உள்ளது.
state-open = இந்த { thing } சரிபார்ப்பில் தேறியது. எந்த நாளில் முடியும் என்று இது குறிப்பிடவில்லை.

## Who says so. $issuer is the name in the key list, $assurance is "declared", "checked" or "tested".

who-authority = { $assurance ->
    [declared] { $issuer } இந்த முத்திரையை வெளியிட்டது. இதில் உள்ளதைத் தயாரிப்பு நிறுவனம் அறிவித்தது.
    [checked] { $issuer } இந்த முத்திரையை வெளியிட்டது. இதில் உள்ளதையும் அதுவே சரிபார்த்தது.
   *[tested] { $issuer } இந்த முத்திரையை வெளியிட்டது. ஓர் ஆய்வுக்கூடம் பொருளைச் சோதித்தது.
}
who-laboratory = { $assurance ->
    [declared] { $issuer } என்ற ஆய்வுக்கூடம் இந்த முத்திரையை வெளியிட்டது. இதில் உள்ளதைத் தயாரிப்பு நிறுவனம் அறிவித்தது.
    [checked] { $issuer } என்ற ஆய்வுக்கூடம் இந்த முத்திரையை வெளியிட்டது. இதில் உள்ளதை ஆணையம் சரிபார்த்தது.
   *[tested] { $issuer } என்ற ஆய்வுக்கூடம் இந்த முத்திரையை வெளியிட்டது. ஓர் ஆய்வுக்கூடம் பொருளைச் சோதித்தது.
}
who-manufacturer = { $issuer } தன் சொந்தப் பொருளைப் பற்றிய இந்த அறிக்கையில் கையொப்பமிட்டது. எந்த ஆணையமும் இதைச் சரிபார்க்கவில்லை.
# Canada has no label of this kind, so nobody may take the statement for one.
who-manufacturer-ca = இத்தகைய பொருள்களுக்குக் கனடாவில் பாதுகாப்பு முத்திரை இல்லை. இது தயாரிப்பு நிறுவனம் கூறுவது மட்டுமே.
# A level never stands without its scale.
level = இந்த முத்திரை { $levels } நிலைகளில் { $level }ஆம் நிலையில் உள்ளது.
# $name is the scheme's own name for the level.
level-named = இந்த முத்திரை { $levels } நிலைகளில் { $level }ஆம் நிலையில் உள்ளது: { $name }.

## The product.

compare = பெட்டியுடன் ஒப்பிட்டுப் பாருங்கள்
# Above the same facts when the label does not count, or it cannot be told.
named = { thing } குறிப்பிடும் பொருள்
copied = சரிபார்க்கப்பட்டது { thing }தான், இந்த ஒரு பெட்டி அல்ல. நகலெடுத்த { thing }யும் சரிபார்ப்பில் தேறும். அதனால் பெயர்களை ஒப்பிட்டுப் பாருங்கள்.
product-brand = வணிகப் பெயர்
product-models = { $count ->
    [one] மாடல்
   *[other] மாடல்கள்
}
product-variant = துணை வகை
product-number = { $count ->
    [one] பொருள் எண்
   *[other] பொருள் எண்கள்
}
product-batch = தயாரிப்புத் தொகுதி
product-category = பொருளின் வகை

# The web address of a link that was scanned, and the number of a bar code.
link-host = இணைய முகவரி
# The host that a link imitates stands after it.
link-imitates = இதைப் போல் தெரிகிறது
scanned-number = பொருள் எண்

## It cannot be told.

not-a-warning = இது பொருளைப் பற்றிய எச்சரிக்கை அல்ல.
exit = நீங்கள் செய்யக்கூடியவை
exit-ask = கடையில் கேளுங்கள்: எந்தத் தேதி வரை தயாரிப்பு நிறுவனம் பாதுகாப்புப் புதுப்பிப்புகளுக்கு வாக்குறுதி அளிக்கிறது?
# In countries whose law asks for it.
exit-ask-statement = கடையில் இணக்க அறிக்கையையும் கேளுங்கள். அதில் அந்தத் தேதி இருக்கும்.
exit-tell = முத்திரை மாற்றப்பட்டதுபோல் உள்ளதா? வேறொன்றின் மேல் ஒட்டப்பட்டதுபோல் உள்ளதா? கடையிடமும் முத்திரை குறிப்பிடும் ஆணையத்திடமும் சொல்லுங்கள்.

cause-unreadable = அதனால், இந்தச் சரிபார்ப்புச் செயலியால் இதை ஒரு முத்திரையாகப் படிக்க முடியவில்லை.
    .look = குறியீட்டின் அருகில் அச்சிட்டுள்ள எண்ணையும் தேதியையும் தேடுங்கள்.
cause-list-too-old = இதைச் சொல்ல, இந்தச் சரிபார்ப்புச் செயலிக்குப் புதிய சாவிப் பட்டியல் தேவை.
    .look = குறியீட்டின் அருகில் அல்லது தயாரிப்பு நிறுவனத்தின் சொந்த இணையத்தளத்தில் தேதியைத் தேடுங்கள்.
cause-unknown-issuer = அதனால், இதற்கு யார் பொறுப்பு என்று இந்தச் சரிபார்ப்புச் செயலியால் சொல்ல முடியவில்லை.
    .look = முத்திரை குறிப்பிடும் ஆணையத்தின் இணையத்தளத்தில் பாருங்கள். முகவரியை நீங்களே தட்டச்சு செய்யுங்கள்.
cause-official-link = அந்தப் பக்கத்தில் கூடுதல் தகவல் இருக்கலாம். ஆனால் இந்தச் சரிபார்ப்புச் செயலி அதைப் பார்க்கவில்லை.
    .look = முத்திரையில் அச்சிட்டுள்ள எண்ணையும் தேதியையும் தேடுங்கள்.
cause-look-alike = இந்த இணைப்பில் சரிபார்க்கக்கூடிய முத்திரை எதுவும் இல்லை.
    .look = முத்திரையில் உள்ள எண்ணைப் பாருங்கள். ஆணையத்தின் முகவரியை நீங்களே தட்டச்சு செய்யுங்கள்.
cause-no-scheme = பல பொருள்களுக்குப் பாதுகாப்பு முத்திரை இல்லை. பல நாடுகளில் அப்படி ஒரு முத்திரையே இல்லை.
    .look = பெட்டியில் அல்லது தயாரிப்பு நிறுவனத்தின் சொந்த இணையத்தளத்தில் பாதுகாப்புப் புதுப்பிப்புகளுக்கான தேதியைத் தேடுங்கள்.
cause-clock = பதில் தேதியைப் பொறுத்தது. ஆனால் தேதிகள் ஒன்றோடு ஒன்று பொருந்தவில்லை.
    .look = குறியீட்டின் அருகில் அச்சிட்டுள்ள தேதியைத் தேடுங்கள்.

## Contents that nobody vouches for.

unchecked = குறியீடு கூறுவது (சரிபார்க்கப்படாதது)
unchecked-warning = இதற்கு யாரும் பொறுப்பேற்கவில்லை. இப்படிப்பட்ட சொற்களை யார் வேண்டுமானாலும் ஒரு குறியீட்டில் எழுதலாம்.
unchecked-issuer = வெளியிட்ட அமைப்பு என்று இது கூறுவது
unchecked-number = இது குறிப்பிடும் எண்
unchecked-support = பாதுகாப்புப் புதுப்பிப்புகள் பற்றி இது கூறுவது

## Small print.

note-list = { $list } தேதியிட்ட சாவிப் பட்டியலைக் கொண்டு சரிபார்க்கப்பட்டது.
# $day is another day than today.
note-day = இந்தப் பதில் { $day } பற்றியது.
note-demonstration = செயல்விளக்கம்: இங்குள்ள சாவிகள், பொருள்கள், தயாரிப்பு நிறுவனங்கள் எல்லாம் கற்பனை. இந்தப் பதிலை நம்பிச் செயல்பட வேண்டாம்.
note-supplied = { $host } வழங்கிய சாவிகளைக் கொண்டு சரிபார்க்கப்பட்டது; இந்தச் செயலியுடன் வரும் சாவிகளைக் கொண்டு அல்ல.
