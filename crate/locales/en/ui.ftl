### The web page: what its buttons and notes say. Easy words, short sentences.

## The page.

ui-title = Labelcheck
ui-purpose = Scan the security label of a product. See who stands behind it, and how long it gets updates.
ui-skip = Skip to the main part
ui-demonstration = Demonstration: the keys, products and makers here are invented. Do not rely on any answer.
# $date is the date of the key list. Shown before each scan.
ui-list-date = Key list of { $date }
ui-loading = Loading …
ui-settings = Settings
ui-market = Country where you buy
ui-market-none = Not chosen
ui-language = Language
# Asks whoever opens the page, where several languages are equal; shown in each of them.
ui-language-choose = Choose your language
ui-language-failed = This language did not load.
    .do = Try again when you are online.

## Ways in.

ui-ways = Check a label
ui-scan = Scan with the camera
ui-stop = Stop the camera
ui-photo = Choose a photo
ui-drop = Or drop a photo here.
ui-code-label = Text or digits of the code
ui-code-hint = Paste the text of a code here, or type it.
ui-check = Check
ui-new = Check another label
# Read out when an answer appears. $headline is its first line.
ui-answer = Answer: { $headline }

## The camera.

ui-camera-starting = The camera is starting.
ui-camera-looking = Hold the code in front of the camera.
# Said after a while without a code, aloud too.
ui-camera-hint = Nothing found yet. Move back a little, tilt the box so that it does not shine, and find more light.
    .do = Or choose a photo of the code, or type what is printed beside it.
# Switches the light of the camera on and off.
ui-camera-light = Light
ui-camera-zoom = Zoom
# Goes on to the next camera of this device.
ui-camera-lens = Other camera
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
ui-about-stored = Stored: this app, the key list, the language that you chose, and how you set the camera. No label that you scan, and nothing else about you.
ui-about-sent = Sent: nothing. Labels are checked on this device, even when you are offline. Only the app itself and the key list are fetched.
ui-about-trust = You trust whoever runs this page. The key list cannot protect you from a false page.
ui-about-remedy = To be sure, use the command line program, or a copy of this page that you host yourself.
ui-about-data = The facts about schemes come from public sources. The authorities did not publish them here.
# The words of a link.
ui-about-reasons = See all the reasons that an answer can give
# What is wrong follows, in English. For whoever runs the page.
ui-settings-wrong = Some settings of this page could not be used:

## The key list: how old it is, and looking for a newer one.

ui-list-look = Look for a newer list
ui-list-looking = Looking for a newer list …
ui-list-newest = There is no newer list.
ui-list-newer = A newer list came in.
ui-list-failed = No newer list came in.
ui-list-stale = This list is old. Newer ones may say something else.
ui-list-too-old = This list is too old. Labels cannot be checked with it until a newer one comes in.
# Behind the list’s date; short. What opens is more about the list.
ui-list-more = More
# The same, where looking for a newer list failed.
ui-list-not-renewed = Not renewed
ui-list-what = The key list says who may sign labels, and which labels were withdrawn. This page looks for newer ones by itself.
ui-list-offline = You are offline.
    .do = Labels are checked with the list that is here. A newer one is looked for when you are online again.
ui-list-unreachable = The server did not send it.
    .do = Labels are checked with the list that is here. Try again later.
ui-list-wrong = What the server sent is not signed as it should be, so it was not taken.
    .do = Labels are checked with the list that is here. If it happens again, tell whoever runs this page.
ui-list-expired = What the server sent is out of date, or the date of this device is wrong. So it was not taken.
    .do = Look at the date of this device. If it is right, tell whoever runs this page.
ui-list-older = What the server sent is older than the list that is here, so it was not taken.
    .do = If it happens again, tell whoever runs this page.
ui-list-dropped-damaged = The list kept on this device was damaged. It was removed, and the list that came with this app is used.
ui-list-dropped-older = The list kept on this device was older than the one that came with this app. It was removed.
ui-list-dropped-foreign = The list kept on this device was not signed as it should be. It was removed, and the list that came with this app is used.
ui-list-unkept = The newer list could not be kept on this device. It counts until you close this page.
ui-list-notes = Parts of the list could not be read. What they say is unknown:
# $clock is the date of this device, $list that of the key list.
ui-clock = The date of this device seems wrong. It says { $clock }, but the key list is from { $list }.
    .do = Set the date and time in the settings of this device. Until then, most answers are “cannot tell”.
# $date is the date of the newer list. Shown above an answer that it changed.
ui-answer-changed = This answer has changed: a newer key list of { $date } came in.

## Without a connection.

# $date is the date of the key list that is kept.
ui-ready = Ready without a connection, with the key list of { $date }.
ui-ready-never = Not kept for use without a connection: this browser, or the way this page was opened, does not allow it.
ui-ready-not-yet = Not ready without a connection yet.
# $count is how many files are missing or damaged.
ui-ready-files = { $count ->
    [one] Not ready without a connection: one file is missing or damaged. Load this page again.
   *[other] Not ready without a connection: { $count } files are missing or damaged. Load this page again.
}
ui-ready-list = Not ready without a connection: the key list is missing or damaged. Load this page again.

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
