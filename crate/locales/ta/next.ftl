### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = அடுத்து என்ன செய்வது
next-new = தேதியை மற்றப் பொருள்களின் தேதியுடன் ஒப்பிடுங்கள். தேதி எவ்வளவு பிந்தையதோ, அவ்வளவு கூடுதல் காலம் புதுப்பிப்புகள் கிடைக்கும்.
next-date-stays = பொருள் யாருடையதாக இருந்தாலும் தேதி மாறாது. பொருளை வாங்குவதால் கூடுதல் காலம் கிடைக்காது.
next-refurbished-ask = தயாரிப்பு நிறுவனத்தின் வாக்குறுதி, செப்பனிட்டு விற்கும் பொருளுக்கும் பொருந்துமா என்று விற்பவரிடம் கேளுங்கள்.
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = ஐக்கிய இராச்சியத்தில் கடைகளுக்கான விதி, புதியதாக விற்கப்படும் செப்பனிட்ட பொருள்களுக்கும் பொருந்தும்.
# For the United Kingdom.
next-used-gb = ஐக்கிய இராச்சியத்தில் கடைகளுக்கான விதி, பிறர் பயன்படுத்திய சாதாரணப் பொருள்களுக்குப் பொருந்தாது.
next-reset = பயன்படுத்தும் முன், பொருளைத் தொழிற்சாலையிலிருந்து வந்த நிலைக்கு மாற்றுங்கள். அப்போது, முன்பு வைத்திருந்தவருடையது எதுவும் அதில் இருக்காது.
next-update = பொருளின் சொந்தச் செயலியை அல்லது அமைப்புகளைத் திறங்கள். புதுப்பிப்பு உள்ளதா என்று இப்போதே தேடுங்கள். தானியங்கிப் புதுப்பிப்புகளை இயக்குங்கள்.
next-ended-owned = இனிப் புதுப்பிப்புகள் இல்லையா? அப்படியானால், பொருளை இணையத்திலிருந்து துண்டிக்கலாமா என்று யோசியுங்கள்.
next-gift = புதுப்பிப்புகள் எதுவரை கிடைக்கும், அவற்றை எப்படி இயக்குவது என்று பரிசைப் பெறுபவரிடம் சொல்லுங்கள்.
# Where no date is promised any more, or none was.
next-gift-none = பாதுகாப்புப் புதுப்பிப்புகள் எதுவரை கிடைக்கும் என்பதற்கு இப்போது வாக்குறுதி எதுவும் இல்லை என்று பரிசைப் பெறுபவரிடம் சொல்லுங்கள்.

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product }: வாக்குறுதி அளிக்கப்பட்ட பாதுகாப்புப் புதுப்பிப்புகள் முடிகின்றன
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை கிடைக்கும் என்பது { $stated } அன்று கூறிய வாக்குறுதி. இப்போது இன்னும் நீண்ட காலத்துக்கு வாக்குறுதி உள்ளதா என்று தயாரிப்பு நிறுவனத்திடம் கேளுங்கள்.

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = பொருள்: { $product }
shared-checked = { $list } தேதியிட்ட சாவிப் பட்டியலைக் கொண்டு { $day } அன்று சரிபார்க்கப்பட்டது.
shared-again = இந்தச் செய்தியை நம்பிச் செயல்பட வேண்டாம். { thing }யை நீங்களே சரிபாருங்கள்.
# $link is the address of the label at this checker.
shared-again-link = இந்தச் செய்தியை நம்பிச் செயல்பட வேண்டாம். { thing }யை நீங்களே சரிபாருங்கள்: { $link }
