### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = இருப்பைச் சரிபார்க்க
ui-stock-what = பெட்டிகளை வருடுங்கள், அல்லது பட்டியலைச் சேருங்கள். எந்த முத்திரைகளை நம்பிச் செயல்படலாம், எவை விரைவில் முடியும், வழங்குநரிடம் எவற்றைக் கேட்க வேண்டும் என்று பாருங்கள்.
ui-stock-back = ஒரு முத்திரையைச் சரிபார்க்க
ui-stock-language = மொழி
ui-stock-one-rule = இது ஒரு விதியைப் பற்றி மட்டுமே கூறுகிறது. இது சட்ட ஆலோசனை அல்ல.
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = இந்தப் பொருளின் இணக்க அறிக்கையை அல்லது பாதுகாப்பு முத்திரையின் எழுத்துகளை அனுப்புங்கள்.

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = உங்கள் இருப்புச் சரிபார்ப்புகள்
ui-stock-sessions-hint = அவை இந்தச் சாதனத்தில் மட்டுமே இருக்கும்.
ui-stock-none-yet = இன்னும் எதுவும் இல்லை.
ui-stock-new = இருப்புச் சரிபார்ப்பைத் தொடங்க
ui-stock-name = பெயர்
ui-stock-rule = யாருடைய விதி
ui-stock-rule-hint = நீங்கள் பொருள் விற்கும் நாடு.
ui-stock-rule-none = விதி இல்லை, முத்திரை மட்டும்
ui-stock-on = நாள்
ui-stock-on-hint = இன்றைக்கு என்றால் வெறுமையாக விடுங்கள்.
ui-stock-lapsing = முத்திரை அல்லது அதன் புதுப்பிப்புகள் முடிவதற்கு எத்தனை நாள்களுக்கு முன் எச்சரிக்க வேண்டும்
ui-stock-start = தொடங்க
ui-stock-open = திறக்க
ui-stock-delete = நீக்க
ui-stock-delete-sure = “{ $name }” என்பதை அதன் எல்லா வரிசைகளுடனும் நீக்க வேண்டுமா?
ui-stock-delete-yes = ஆம், நீக்க
ui-stock-delete-no = வேண்டாம், வைத்திருக்க
ui-stock-damaged = படிக்க முடியாத ஓர் இருப்புச் சரிபார்ப்பு
    .do = இது இந்தச் சாதனத்தில் சேதமடைந்தது, அல்லது இந்தப் பக்கத்தின் புதிய பதிப்பில் உருவானது. இதன் வரிசைகளைக் காட்ட முடியாது. பக்கத்தை மீண்டும் ஏற்றுங்கள், அல்லது இதை நீக்குங்கள்.
# $count: how many rows.
ui-stock-rows = { $count ->
    [one] { $count } வரிசை
   *[other] { $count } வரிசைகள்
}
ui-stock-begun = { $date } அன்று தொடங்கியது
ui-stock-close = எல்லா இருப்புச் சரிபார்ப்புகளும்
ui-stock-settings = பெயர், விதி, நாள்
ui-stock-place = எங்கே
ui-stock-person = சரிபார்ப்பவர்
ui-stock-save = சேமிக்க
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }, { $date } நிலவரப்படி
ui-stock-recheck = எல்லாவற்றையும் இன்று மீண்டும் சரிபார்க்க
ui-stock-recheck-hint = அதன் பிறகு, கடந்த முறையிலிருந்து என்ன மாறியது என்று பார்க்கலாம்.

## Adding rows.

ui-stock-add = சேர்க்க
ui-stock-wedge = இந்தப் பக்கத்தில் கை வருடியை எப்போதும் பயன்படுத்தலாம்.
ui-stock-code = குறியீடு அல்லது பொருள் எண்
ui-stock-code-add = சேர்க்க
ui-stock-camera = கேமராவால் வருட
ui-stock-camera-stop = கேமராவை நிறுத்த
ui-stock-camera-on = பெட்டிகளை ஒவ்வொன்றாகக் கேமராவுக்கு முன் பிடியுங்கள்.
ui-stock-photos = புகைப்படங்களைச் சேர்க்க
ui-stock-file = பட்டியலைச் சேர்க்க
ui-stock-file-hint = CSV, Excel (.xlsx), NDJSON, அல்லது ஒரு வரியில் ஒரு குறியீடு.
ui-stock-paste = பட்டியலை ஒட்ட
ui-stock-paste-add = இந்த வரிகளைச் சேர்க்க
ui-stock-reading = { $name } படிக்கப்படுகிறது …
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = { $percent }% முடிந்தது, { $count ->
    [one] { $count } வரிசை
   *[other] { $count } வரிசைகள்
}
ui-stock-left = இன்னும் சுமார் { $seconds ->
    [one] { $seconds } விநாடி
   *[other] { $seconds } விநாடிகள்
}
ui-stock-cancel = நிறுத்தி, இந்த வரிசைகளை அகற்ற
# $count: how many rows were added.
ui-stock-added = { $count ->
    [one] { $count } வரிசை சேர்க்கப்பட்டது.
   *[other] { $count } வரிசைகள் சேர்க்கப்பட்டன.
}
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer }: { $name }
ui-stock-layout = கை வருடி வேறு விசைப்பலகை அமைப்பில் தட்டச்சு செய்வதுபோல் தெரிகிறது.
    .do = அதன் விசைப்பலகை நாட்டை இந்தச் சாதனத்தின் நாட்டுக்கு மாற்றி, மீண்டும் வருடுங்கள். கடைசியாக வருடியது வந்தபடியே சேர்க்கப்பட்டது: { $text }

## Choosing the columns of a file.

ui-stock-tables = எந்த நெடுவரிசையில் எது உள்ளது?
ui-stock-tables-hint = தலைப்புகளையும் முதல் வரிசைகளையும் பார்த்தோம். தவறாக இருப்பதை மாற்றுங்கள்.
ui-stock-table-skip = இந்த அட்டவணையை விட்டுவிட
ui-stock-column-none = இந்த அட்டவணையில் இல்லை
# A column without a header. $number: its place, from 1.
ui-stock-column = நெடுவரிசை { $number }
ui-stock-tables-add = இந்த வரிசைகளைச் சேர்க்க
ui-stock-tables-cancel = சேர்க்க வேண்டாம்
ui-stock-first-rows = முதல் வரிசைகள்: { $name }

ui-stock-field-code = முத்திரைக் குறியீடு
ui-stock-field-product = பொருள் எண்
ui-stock-field-article = சரக்கு எண்
ui-stock-field-quantity = எண்ணிக்கை
ui-stock-field-location = இடம்
ui-stock-field-supplier = வழங்குநர்
ui-stock-field-batch = தயாரிப்புத் தொகுதி
ui-stock-field-condition = புதியதா, பழையதா

## The rows.

ui-stock-list = வரிசைகள்
ui-stock-empty = இன்னும் வரிசைகள் இல்லை. ஒரு பெட்டியை வருடுங்கள், அல்லது பட்டியலைச் சேருங்கள்.
ui-stock-no-match = பொருந்தும் வரிசை எதுவும் இல்லை. “எல்லாம்” என்பதைத் தேர்ந்தெடுங்கள், அல்லது வேறு எதையாவது தேடுங்கள்.
ui-stock-search = தேட
ui-stock-sort = அடுக்கும் முறை
ui-stock-descending = கடைசியில் உள்ளது முதலில்
ui-stock-by-product = ஒவ்வொரு பொருளுக்கும் ஒரு வரி
ui-stock-filters = காட்ட வேண்டியவை
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name }: { $count }
ui-stock-filter-all = எல்லாம்
ui-stock-filter-relied = நம்பிச் செயல்படலாம்
ui-stock-filter-not-relied = நம்பிச் செயல்பட முடியாது
ui-stock-filter-checks-out = சரிபார்ப்பில் தேறியது
ui-stock-filter-does-not = சரிபார்ப்பில் தேறவில்லை
ui-stock-filter-cannot-tell = சொல்ல முடியவில்லை
ui-stock-filter-lapsing = முத்திரை விரைவில் முடியும்
ui-stock-filter-support-ending = புதுப்பிப்புகள் விரைவில் முடியும்
ui-stock-filter-other-product = வேறு பொருளைக் குறிக்கிறது
ui-stock-filter-no-label = முத்திரை இல்லாதது
ui-stock-filter-bad = வரிசையில் ஏதோ தவறு
ui-stock-filter-held = தனியே வைத்தது
ui-stock-filter-released = விடுவித்தது
ui-stock-filter-changed = கடந்த முறையிலிருந்து மாறியது

ui-stock-sort-number = சேர்க்கப்பட்டபடி
ui-stock-sort-answer = முதலில் பார்க்க வேண்டியது
ui-stock-sort-until = முத்திரை முடியும் நாள்
ui-stock-sort-support = புதுப்பிப்புகள் முடியும் நாள்
ui-stock-sort-product = பொருள் எண்
ui-stock-sort-location = இடம்
ui-stock-sort-supplier = வழங்குநர்

ui-stock-answer-checks-out = சரிபார்ப்பில் தேறியது
ui-stock-answer-does-not = சரிபார்ப்பில் தேறவில்லை
ui-stock-answer-cannot-tell = சொல்ல முடியவில்லை
ui-stock-answer-bad = படிக்கப்படவில்லை

ui-stock-effect-meets-the-rule = நம்பிச் செயல்படலாம்
ui-stock-effect-counts-as-level = அங்குக் கணக்கில் சேரும்
ui-stock-effect-another-route = வேறு வழி தேவை
ui-stock-effect-no-label-needed = முத்திரை தேவையில்லை
ui-stock-effect-no-label-counts = எந்த முத்திரையும் கணக்கில் சேராது
ui-stock-effect-not-covered = விதி இதைப் பற்றியது அல்ல
ui-stock-effect-no-rule-known = விதி எதுவும் தெரியவில்லை
ui-stock-effect-eases-application = விண்ணப்பிப்பதை எளிதாக்கும்
ui-stock-effect-cannot-tell = சொல்ல முடியவில்லை
ui-stock-effect-none = நம்பிச் செயல்பட எதுவும் இல்லை

ui-stock-problem-empty = குறியீடும் இல்லை, பொருள் எண்ணும் இல்லை.
ui-stock-problem-long = இந்தக் குறியீடு எந்த முத்திரையையும்விட நீளமானது.
ui-stock-problem-product = தரப்பட்ட எண் ஒரு பொருள் எண் அல்ல. அது இல்லாமல் முத்திரை சரிபார்க்கப்பட்டது.
ui-stock-problem-quantity = எண்ணிக்கை ஒரு சாதாரண எண்ணாக இல்லை. அது கணக்கிடப்படவில்லை.
ui-stock-problem-shape = இந்த வரிசையைப் பகுதிகளாகப் பிரிக்க முடியவில்லை.
ui-stock-problem-picture = படத்தைப் படிக்க முடியவில்லை, அல்லது அதில் குறியீடு இல்லை.

ui-stock-header-pick = தேர்ந்தெடுக்க
ui-stock-header-item = சரக்கு
ui-stock-header-answer = பதில்
ui-stock-header-rule = விதி
ui-stock-header-support = புதுப்பிப்புகள் எதுவரை
ui-stock-header-quantity = எண்ணிக்கை
ui-stock-header-where = எங்கே
ui-stock-rule-until = { $effect }, { $date } வரை
ui-stock-other-product = வேறு பொருளைக் குறிக்கிறது
ui-stock-no-label = முத்திரை வருடப்படவில்லை
ui-stock-held = தனியே வைத்தது
ui-stock-released = விடுவித்தது
ui-stock-changed = மாறியது
ui-stock-statement-seen = அறிக்கையை நீங்கள் பதிவுசெய்தீர்கள், நாங்கள் சரிபார்க்கவில்லை
ui-stock-row-name = வரிசை { $number }
ui-stock-pick = வரிசை { $number }: தேர்ந்தெடுக்க
ui-stock-more = வரிசை { $number }: மேலும்
ui-stock-shown = { $from } முதல் { $to } வரை, மொத்தம் { $count }
ui-stock-next = அடுத்து
ui-stock-previous = முந்தையது
ui-stock-picked = { $count ->
    [one] { $count } தேர்ந்தெடுக்கப்பட்டது
   *[other] { $count } தேர்ந்தெடுக்கப்பட்டன
}
ui-stock-hold = தனியே வைக்க
ui-stock-release = விடுவிக்க
ui-stock-undecide = இரண்டும் இல்லை
ui-stock-remove = அகற்ற
ui-stock-undo = செயல்தவிர்க்க

## One row.

ui-stock-row-close = வரிசைகளுக்குத் திரும்ப
ui-stock-row-edit = இந்த வரிசை
ui-stock-row-was = முன்பு, { $date } அன்று: { $answer }
ui-stock-decided = { $what }, { $date }, { $who }
ui-stock-nobody = பெயர் குறிப்பிடவில்லை
ui-stock-join = { $key }: எந்த முத்திரை இதற்கு உரியது?
ui-stock-join-hint = இதே எண் உள்ள வரிசைகளில் இந்த முத்திரைகள் உள்ளன. ஒன்றை உறுதிசெய்யுங்கள். இனி அது இந்தப் பொருளுக்கு உரியதாகக் கொள்ளப்படும்.
ui-stock-join-yes = இதுதான்
ui-stock-joined = { $key }: இதற்கு இந்த முத்திரையை உறுதிசெய்துள்ளீர்கள்.
ui-stock-join-no = வேறொன்று
ui-stock-statement = { $key }: வழங்குநர் தந்த இணக்க அறிக்கை
ui-stock-statement-hint = அதில் நீங்கள் பார்த்தவற்றைக் குறியிடுங்கள். நீங்கள் பார்த்ததாகப் பதிவாகும்; நாங்கள் அதைச் சரிபார்ப்பதில்லை.
ui-stock-statement-product = பொருளின் வகையும் தயாரிப்புத் தொகுதியும்
ui-stock-statement-manufacturer = ஒவ்வொரு தயாரிப்பு நிறுவனத்தின் பெயரும் முகவரியும், அதிகாரம் பெற்ற பிரதிநிதி இருந்தால் அவருடையதும்
ui-stock-statement-prepared = தயாரிப்பு நிறுவனமே, அல்லது அதற்காக வேறொருவர், இதை எழுதினார் என்பது
ui-stock-statement-complies = சட்டம் கேட்கும் தேவைகளைத் தயாரிப்பு நிறுவனம் நிறைவேற்றியது என்பதும், தரநிலை ஏதாவது பயன்படுத்தியிருந்தால் அது எது என்பதும்
ui-stock-statement-support = பாதுகாப்புப் புதுப்பிப்புகள் கிடைக்கும் காலம்
ui-stock-statement-signature = கையொப்பம், கையொப்பமிட்டவரின் பெயர், பதவி
ui-stock-statement-place = வெளியிட்ட இடமும் தேதியும்
ui-stock-statement-file = நீங்கள் பார்த்த கோப்பு
ui-stock-statement-file-hint = அதன் பெயரும் டிஜிட்டல் கைரேகையும் பதிவாகும், கோப்பு அல்ல.
ui-stock-statement-record = நான் பார்த்ததைப் பதிவுசெய்ய
ui-stock-statement-drop = பதிவை அகற்ற

## Exports.

ui-stock-export = சேமிக்க அல்லது அச்சிட
ui-stock-export-csv = அட்டவணை (CSV)
ui-stock-export-xlsx = பணிப்புத்தகம் (Excel)
ui-stock-export-ndjson = நிரல்களுக்கான வரிகள் (NDJSON)
ui-stock-export-requests = ஒவ்வொரு வழங்குநரிடமும் கேட்க வேண்டியவை
ui-stock-export-evidence = சான்றுக் கோப்பு
ui-stock-export-print = முடிவுகளை அச்சிட
ui-stock-export-hint = சான்றுக் கோப்பைக் கொண்டு, பல ஆண்டுகள் கழித்தும் இதே முடிவை மீண்டும் பெறலாம்: labelcheck evidence verify.
ui-stock-digest = இந்த டிஜிட்டல் கைரேகையைக் கோப்பிலிருந்து தனியாக வைத்திருங்கள். எதுவும் மாற்றப்படவில்லை என்று பின்னர் இது காட்டும்: { $digest }

## What can go wrong.

ui-stock-busy = வேறொரு வேலை இன்னும் நடக்கிறது.
    .do = அது முடியும்வரை காத்திருங்கள். பிறகு மீண்டும் முயலுங்கள்.
ui-stock-no-file = சேர்க்கக் கோப்பு எதுவும் இல்லை.
    .do = அதை மீண்டும் தேர்ந்தெடுங்கள்.
ui-stock-too-large = { $text } மிகப் பெரியது.
    .do = அதைப் பிரியுங்கள், அல்லது CSV ஆகச் சேமியுங்கள். கட்டளை வரி நிரலுக்கு இந்த வரம்பு இல்லை.
ui-stock-no-rows = { $text }: இதில் வரிசைகள் இல்லை.
    .do = வேறொரு கோப்பைத் தேர்ந்தெடுங்கள்.
ui-stock-no-code = எந்த நெடுவரிசையிலும் முத்திரைக் குறியீடோ பொருள் எண்ணோ இல்லை.
    .do = எந்த நெடுவரிசையில் உள்ளது என்று சொல்லுங்கள்.
ui-stock-no-table = சேர்க்க அட்டவணை எதுவும் மீதமில்லை.
    .do = ஒன்றையாவது வைத்திருங்கள்.
ui-stock-no-workbook = இந்தப் பணிப்புத்தகத்தைப் படிக்க முடியவில்லை.
    .do = அதைக் கடவுச்சொல் இல்லாமல் .xlsx ஆக, அல்லது CSV ஆக மீண்டும் சேமியுங்கள்.
ui-stock-unreadable = இந்தக் கோப்பை இறுதிவரை படிக்க முடியவில்லை.
    .do = கோப்பு அங்கு இருக்கிறதா, முழுமையாக உள்ளதா என்று பாருங்கள். பிறகு மீண்டும் தேர்ந்தெடுங்கள். படித்த வரிசைகள் அப்படியே இருக்கும்.
ui-stock-no-field = அப்படி ஒரு புலம் இல்லை.
    .do = இந்தப் பக்கத்தை மீண்டும் ஏற்றுங்கள்.
ui-stock-full = இந்த இருப்புச் சரிபார்ப்பில் மேலும் வரிசைகளுக்கு இடம் இல்லை.
    .do = வேறொன்றைத் தொடங்குங்கள். கட்டளை வரி நிரலுக்கு இந்த வரம்பு இல்லை.
ui-stock-not-written = கோப்பை உருவாக்க முடியவில்லை.
    .do = வேறு வடிவத்தைத் தேர்ந்தெடுங்கள். கட்டளை வரி நிரலுக்கு வரிசை வரம்பு இல்லை.
ui-stock-no-session = இந்த இருப்புச் சரிபார்ப்பு இப்போது இல்லை.
    .do = வேறொன்றைத் தேர்ந்தெடுங்கள், அல்லது புதிதாகத் தொடங்குங்கள்.
ui-stock-not-deleted = இந்த இருப்புச் சரிபார்ப்பை நீக்க முடியவில்லை.
    .do = இந்தப் பக்கத்தை மீண்டும் ஏற்றி, இன்னொரு முறை முயலுங்கள்.
ui-stock-gone = இந்த வரிசை இப்போது இல்லை.
    .do = வரிசைகளுக்குத் திரும்புங்கள்.
ui-stock-photo-nothing = { $name }: இதில் குறியீடு எதுவும் தென்படவில்லை.
    .do = அருகிலிருந்து, அதிக வெளிச்சத்தில் மீண்டும் படம் எடுங்கள்.
ui-stock-no-room = நீங்கள் இப்போது சேர்ப்பதற்கு இந்தச் சாதனத்தில் இடம் இல்லை.
    .do = தொடருங்கள்: இந்தப் பக்கம் திறந்திருக்கும் வரை எல்லாம் இங்கே இருக்கும். சாதனத்தில் இடத்தைக் காலி செய்யுங்கள், அவை தாமாகவே சேமிக்கப்படும். இந்தப் பக்கத்தை மூடும் முன் ஓர் அட்டவணையைச் சேமியுங்கள்.
ui-stock-unkept = நீங்கள் இப்போது சேர்ப்பதை இந்தச் சாதனம் சேமிக்கவில்லை.
    .do = இந்தப் பக்கத்தை மூடும் முன் ஓர் அட்டவணையைச் சேமியுங்கள். பிறகு சாதனத்தில் இடத்தைக் காலி செய்யுங்கள்.
ui-stock-no-store = இந்த உலாவி இந்தப் பக்கத்துக்காக எதையும் சேமிப்பதில்லை.
    .do = இருந்தாலும் நீங்கள் இருப்பைச் சரிபார்க்கலாம். பக்கத்தை மூடும் முன் ஓர் அட்டவணையைச் சேமியுங்கள்.
ui-stock-elsewhere = இந்த இருப்புச் சரிபார்ப்பு வேறொரு தாவலில் திறந்துள்ளது.
    .do = அங்கேயே தொடருங்கள், அல்லது அதை மூடிவிட்டு இங்கு மீண்டும் முயலுங்கள்.
ui-stock-lost = இந்த இருப்புச் சரிபார்ப்பின் சில பகுதிகளை மீண்டும் படிக்க முடியவில்லை: { $count }.
    .do = உங்கள் பெட்டிகளுடன் ஒப்பிட்டு, விடுபட்டதைச் சேருங்கள்.
ui-stock-interrupted = { $file }: இதைச் சேர்ப்பது இடையில் நின்றது.
    .do = அதன் வரிசைகளை அகற்றிவிட்டு, கோப்பை மீண்டும் சேருங்கள். அல்லது ஏற்கெனவே சேர்ந்ததை வைத்திருங்கள்.
ui-stock-interrupted-drop = அவற்றை அகற்ற
ui-stock-interrupted-keep = அவற்றை வைத்திருக்க
ui-stock-stopped = இருப்பைச் சரிபார்க்கும் பகுதி நின்றுவிட்டது.
    .do = இந்தப் பக்கத்தை மீண்டும் ஏற்றுங்கள். சேர்த்தவை அப்படியே உள்ளன.
ui-stock-stopped-unkept = இருப்பைச் சரிபார்க்கும் பகுதி நின்றுவிட்டது.
    .do = இந்தப் பக்கத்தை மீண்டும் ஏற்றுங்கள். இந்தச் சாதனம் சேமிக்காதவற்றை மீண்டும் சேருங்கள்.
ui-stock-load = மீண்டும் ஏற்ற
