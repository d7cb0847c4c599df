### A second signed code about the same product: a label or a maker's statement, so say "code". Never say that one of them
### breaks a promise.

beside-agrees = இந்தப் பொருளைப் பற்றிக் கையொப்பமிடப்பட்ட இரண்டாவது குறியீடும் புதுப்பிப்புகளைப் பற்றி இதையே கூறுகிறது.
# Heads the list of the two.
beside-differs = இந்தப் பொருளைப் பற்றிக் கையொப்பமிடப்பட்ட இரண்டு குறியீடுகள் வேறுபடுகின்றன
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }, { $date } அன்று: { $says }
beside-until = பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது { $end } வரை
beside-unsupported = பாதுகாப்புப் புதுப்பிப்புகள் இல்லை
beside-not-stated = தேதி கூறப்படவில்லை
beside-do = இரண்டில் எது புதியதோ, அது கூறுவதே முதலில் காட்டப்படுகிறது. எந்தத் தேதி பொருந்தும் என்று தயாரிப்பு நிறுவனத்திடம் அல்லது ஆணையத்திடம் கேளுங்கள்.
beside-other = இரண்டாவது குறியீடு வேறு பொருளைப் பற்றியது. அதனால் இரண்டும் ஒப்பிடப்படவில்லை.
# It is no label, it fails, or it cannot be told.
beside-does-not-count = இரண்டாவது குறியீட்டை இங்கு உறுதிசெய்ய முடியவில்லை. அதனால் இரண்டும் ஒப்பிடப்படவில்லை.
