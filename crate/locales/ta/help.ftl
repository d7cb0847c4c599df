### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = எல்லாக் காரணங்களும்
ui-reasons-what = ஒரு சரிபார்ப்பின் முடிவு “சரி” என்று இல்லாவிட்டால், பதில் ஒரு காரணத்தைத் தரும். “விவரங்கள்” பகுதியில் ஒவ்வொரு காரணத்துக்கும் ஒரு குறியீட்டுப் பெயர் உண்டு. எல்லாக் காரணங்களும் இங்கு உள்ளன.
ui-reasons-gap = “…” உள்ள இடத்தில் ஒரு பெயர் அல்லது தேதி வரும்.
ui-reasons-happened = என்ன நடந்தது
ui-reasons-means = உங்களுக்கு இதன் அர்த்தம் என்ன
ui-reasons-do = அடுத்து என்ன செய்வது
# After the codes of reasons that are for the details only.
ui-reasons-minor = இந்தக் காரணம் “விவரங்கள்” பகுதியில் மட்டுமே வரும்.
