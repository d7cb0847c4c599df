### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = Scan the security label of a product. See who stands behind it, and how long it gets updates.
ui-skip = Skip to the main part
ui-demonstration = Demonstration: the keys, products and makers here are invented. Do not rely on any answer.
# $date is the date of the key list. Shown before each scan.
ui-list-date = Key list of { $date }
ui-offline = You are offline. That is fine: labels are checked on this device.
ui-too-old = This browser is too old for this page. Update it, or use another one.
ui-no-script = This page needs JavaScript to check labels. Please turn it on.
ui-loading = Loading …
ui-settings = Settings
ui-market = Country where you buy
ui-market-none = Not chosen
ui-language = Language

## Ways in.

ui-ways = Check a label
ui-scan = Scan with the camera
ui-stop = Stop the camera
ui-photo = Choose a photo
ui-drop = Or drop a photo here.
ui-code-label = Text or digits of the code
ui-code-hint = Paste the text of a code here, or type it.
ui-check = Check
ui-checking = Checking …
ui-back = Back
ui-new = Check another label
# Read out when an answer appears. $headline is its first line.
ui-answer = Answer: { $headline }
ui-answer-region = Answer

## The camera.

ui-camera-starting = The camera is starting.
ui-camera-looking = Hold the code in front of the camera.
ui-camera-hint = Nothing found yet. Go closer, hold still, and let light fall on the code.
ui-camera-found = Code found.
ui-camera-view = Picture of the camera
ui-camera-none = No camera was found.
    .do = Choose a photo of the code, or type its digits.
ui-camera-denied = This page may not use the camera.
    .do = Allow it in the settings of your browser. Or choose a photo of the code.
ui-camera-policy = The page around this one does not let it use the camera.
    .do = Open this checker in its own tab. Or choose a photo of the code.
ui-camera-busy = Another program is using the camera.
    .do = Close that program, then try again. Or choose a photo of the code.
ui-camera-insecure = The browser gives the camera only to pages opened with https.
    .do = Open this page with https in front. Or choose a photo of the code.
ui-camera-unknown = The camera did not start.
    .do = Try again. Or choose a photo of the code.
ui-scanner-failed = The part that reads pictures did not load.
    .do = Load this page again when you are online. Or type the digits of the code.

## Photos and typed codes.

ui-photo-none = No code was found in this picture.
    .do = Take it again: closer, sharper, with the whole code in it.
ui-photo-unreadable = This file could not be read as a picture.
    .do = Choose a photo in a common form, such as JPEG or PNG.
ui-photo-large = This picture is too large.
    .do = Choose a smaller one, or take a new photo of only the code.
ui-code-empty = There is nothing to check yet.
    .do = Paste the text of a code into the field, or type its digits.

## Samples to try.

ui-gallery = No label at hand? Try these
# $day is the day as of which the samples are checked.
ui-gallery-intro = Invented products. Checked as of { $day }.
# $name is the name of a sample product.
ui-gallery-try = Check { $name }

## About.

ui-about = About this checker
ui-about-what = This checker reads the code on a security label. It checks who signed it, and tells what they promise.
ui-about-not = It checks the label, not the product. A copied label passes too, so compare the names with the box.
ui-about-stored = Stored: no label that you scan, and nothing about you.
ui-about-sent = Sent: nothing. Labels are checked on this device, even when you are offline.
ui-about-trust = You trust whoever runs this page. The key list cannot protect you from a false page.
ui-about-remedy = To be sure, use the command line program, or a copy of this page that you host yourself.
ui-about-data = The facts about schemes come from public sources. The authorities did not publish them here.

## Words that the page asks for beside these.

ui-nav = Menu
ui-nav-gallery = Samples
ui-nav-about = About
# The banner at the top of every screen: one short line.
ui-demonstration-line = Demonstration. Do not rely on it.
ui-try-again = Try again
ui-drop-here = Drop the photo here
ui-other-ways = Other ways
ui-market-hint = You need not choose. Some promises hold in some countries only.
ui-camera-title = Scan the code
ui-camera-paused = The camera is off while you are away.
ui-camera-dismissed = The camera was not allowed this time.
    .do = Try again and allow it. Or choose a photo of the code.
# What the camera sees while it looks for a label.
ui-camera-saw-number = This is a product number, not a label. Still looking.
ui-camera-saw-link = This is a link to an authority, not a label to check here. Still looking.
ui-camera-saw-look-alike = This link looks like one of an authority, but it is not theirs. Still looking.
ui-camera-saw-other = This is another code, not a security label. Still looking.
ui-camera-explain = What is this code?
ui-photo-reading = Reading the picture …
ui-gallery-failed = The samples did not load.
    .do = Try again when you are online.
# $day is the day of the samples.
ui-as-of = Checked as of { $day }, the day of the samples.
ui-check-today = Check as of today
ui-new-gallery = Back to the samples
