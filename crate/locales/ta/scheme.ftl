### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = இந்த { thing } எதைக் குறிக்கிறது
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] இந்த அறிக்கை இதைப் பற்றியது: { $scheme }. இதைக் கவனிக்கும் அமைப்பு: { $who }.
   *[label] இது இந்தத் திட்டத்தின் முத்திரை: { $scheme }. இதைக் கவனிக்கும் அமைப்பு: { $who }.
}
scheme-closed = இந்தத் திட்டம் புதிய முத்திரைகளை வழங்குவதில்லை.
scheme-paused = இந்தத் திட்டம் இப்போதைக்குப் புதிய முத்திரைகளை வழங்குவதில்லை.
scheme-coming = இந்தத் திட்டம் இன்னும் முத்திரைகளை வழங்கத் தொடங்கவில்லை.
# $scheme is the name of the scheme that follows.
scheme-successor = இதற்கு அடுத்து வருவது: { $scheme }.

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = இதற்குத் தேவையானவை
asks-passwords = ஒவ்வொரு சாதனத்துக்கும் தனிக் கடவுச்சொல் இருக்க வேண்டும், அல்லது நீங்களே ஒன்றைத் தேர்ந்தெடுக்க வேண்டும்.
    .unknown = ஒவ்வொரு சாதனத்துக்கும் தனிக் கடவுச்சொல் இருக்க வேண்டுமா என்று இங்குத் தெரியவில்லை.
asks-reports = பலவீனங்களைத் தயாரிப்பு நிறுவனத்திடம் தெரிவிக்க ஒரு வழி இருக்க வேண்டும்.
    .unknown = பலவீனங்களைத் தயாரிப்பு நிறுவனத்திடம் தெரிவிக்க ஒரு வழி இருக்க வேண்டுமா என்று இங்குத் தெரியவில்லை.
asks-updates = பாதுகாப்புப் புதுப்பிப்புகள் எதுவரை கிடைக்கும் என்று தயாரிப்பு நிறுவனம் கூற வேண்டும்.
    .unknown = புதுப்பிப்புகள் எதுவரை கிடைக்கும் என்று தயாரிப்பு நிறுவனம் கூற வேண்டுமா என்று இங்குத் தெரியவில்லை.
# $more are some of the phrases below.
asks-more = மேலும் தேவையானவை: { $more }.

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = மென்பொருளைப் புதுப்பிக்க முடிவது
group-5-4 = ரகசியச் சாவிகளைக் கவனமாக வைத்திருப்பது
group-5-5 = அனுப்பும் தகவலைப் பூட்டி அனுப்புவது
group-5-6 = தேவையில்லாத நுழைவழிகளை மூடி வைப்பது
group-5-7 = மென்பொருள் மாற்றப்பட்டால் அதைக் கண்டுபிடிப்பது
group-5-8 = தனிப்பட்ட தகவலைக் கவனமாக வைத்திருப்பது
group-5-9 = மின்தடைக்குப் பிறகு மீண்டும் இயங்குவது
group-5-10 = வழக்கத்துக்கு மாறான தகவலைக் கவனிப்பது
group-5-11 = உங்கள் தகவலை நீங்கள் அழிக்க முடிவது
group-5-12 = எளிதாக அமைக்க முடிவது
group-5-13 = உள்ளிடும் தகவலைச் சரிபார்ப்பது
group-6 = உங்கள் தகவலைப் பற்றி உங்களுக்குச் சொல்வது

## Small print.

# $date is a day.
note-compiled = திட்டங்கள், விதிகள் பற்றிய தகவல்கள் { $date } வரையிலான பொது ஆதாரங்களிலிருந்து வந்தவை. இந்தச் செயலியை உருவாக்குவோர் அவற்றைத் தொகுத்தனர். ஆணையங்கள் அவற்றை இங்கு வெளியிடவில்லை.

## Behind "Details".

fact-by = திட்டத்தின் விதிகளின்படி இதற்கு யார் பொறுப்பு
fact-valid = இந்தத் திட்டத்தின் முத்திரை அதிகபட்சம் செல்லுபடியாகும் காலம்
fact-valid-value = { $years ->
    [one] { $years } ஆண்டு
   *[other] { $years } ஆண்டுகள்
}
fact-covers = இதில் அடங்குவதாகத் தெரிந்த விதிக்கூறுகள்
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard }: { $provisions }
fact-source = பொது ஆதாரம்
# $url is a web address, $date when it was read.
fact-source-value = { $url } (படித்தது: { $date })
