### What is printed beside the code of a label. Short: it stands on a box.

# $date is a day or a month; $date-precision is "day" or "month", for languages that need another word for each.
artwork-until = பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets }: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $date } வரை
artwork-unsupported = பாதுகாப்புப் புதுப்பிப்புகள் இல்லை
artwork-not-stated = பாதுகாப்புப் புதுப்பிப்புகளுக்குத் தேதி கூறப்படவில்லை
# $who promises the updates.
artwork-by = வாக்குறுதி அளிப்பது: { $who }
# $number is the registration number.
artwork-number = எண்: { $number }
# $host is a web address.
artwork-check-at = சரிபார்க்க: { $host }
artwork-scan = நீங்கள் நம்பும் சரிபார்ப்புச் செயலியால் வருடுங்கள்.
# For a maker's statement: it must not look like a label.
artwork-statement = இதைத் தயாரிப்பு நிறுவனம் கூறுகிறது. எந்த ஆணையமும் இதைச் சரிபார்க்கவில்லை.
# $date is the day of issue.
artwork-stated = கூறிய நாள்: { $date }
# On everything that a public test key signed.
artwork-demonstration = செயல்விளக்கம்: இந்தப் பொருள் கற்பனை.
