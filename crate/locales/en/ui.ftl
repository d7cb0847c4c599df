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
ui-code-label = Text or link of a code
ui-code-hint = Copy it from another app or a message, and paste it here.
ui-check = Check
ui-new = Check another label
# Read out when an answer appears. $headline is its first line.
ui-answer = Answer: { $headline }

## The camera.

ui-camera-starting = The camera is starting.
ui-camera-looking = Hold the square code of the label in front of the camera.
# Said after a while without a code, aloud too.
ui-camera-hint = Nothing found yet. Move back a little, tilt the box so that it does not shine, and find more light.
    .do = Or choose a photo of the code, or paste its text.
# Switches the light of the camera on and off.
ui-camera-light = Light
ui-camera-zoom = Zoom
# Goes on to the next camera of this device.
ui-camera-lens = Other camera
ui-camera-view = Picture of the camera
ui-camera-none = No camera was found.
    .do = Choose a photo of the code, or paste its text.
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
    .do = Load this page again when you are online. Or paste the text of the code.

## Photos and typed codes.

ui-photo-none = No code was found in this picture.
    .do = Take it again: closer, sharper, with the whole code in it.
ui-photo-unreadable = This file could not be read as a picture.
    .do = Choose a photo in a common form, such as JPEG or PNG.
ui-photo-large = This picture is too large.
    .do = Choose a smaller one, or take a new photo of only the code.
# PDF is the name of the form; it has the same name in most languages.
ui-photo-pdf = This file is a PDF. Only pictures can be read here.
    .do = Open it, take a screenshot of the page with the code, and choose that.
ui-code-empty = There is nothing to check yet.
    .do = Paste the text of a code into the field.

## Samples to try.

ui-gallery = No label at hand? Try these
ui-stock = For shops: check stock
# $day is the day as of which the samples are checked.
ui-gallery-intro = Invented products. Checked as of { $day }.
# $name is the name of a sample product.
ui-gallery-try = Check { $name }

## About.

ui-about = About this checker
ui-about-what = This checker reads the code on a security label. It checks who signed it, and tells what they promise.
ui-about-not = It checks the label, not the product. A copied label passes too, so compare the names with the box.
ui-about-stored = Stored: this app, the key list, the language that you chose, and how you set the camera. What you check is stored only if you ask for it.
ui-about-sent = Sent: nothing. Labels are checked on this device, even when you are offline. Only the app itself and the key list are fetched.
ui-about-seen = Whoever runs this page can see that somebody opened it, as with any page. They cannot see what you check.
ui-about-trust = You trust whoever runs this page. The key list cannot protect you from a false page.
ui-about-remedy = To be sure, use the command line program, or a copy of this page that you host yourself.
ui-about-data = The facts about schemes come from public sources. The authorities did not publish them here.
# The words of a link.
ui-about-reasons = See all the reasons that an answer can give
# The words of a link, to a page in English.
ui-about-builder = For web teams: put this check on your page
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

## Several codes in one picture.

ui-choose = Which code?
ui-choose-what = There is more than one code here. Choose the one on your product.
# Stands in the list of labels where the product’s name is not known.
ui-choose-nameless = A code whose product is not confirmed
# Heads the list of other codes that were in the same picture as the label.
ui-also = Also in the picture
ui-also-number = A product number: { $number }
ui-also-link = A link to: { $host }
ui-also-label = Another signed code: { $name }
ui-also-other = Another code, not a security label
# A button beside a product number.
ui-also-compare = Compare it with the label

## The label and the box.

ui-box = Is this your product?
ui-box-what = Compare this name with the name on the product or its box.
ui-box-no-number = The code names no product number. So only the names can be compared.
ui-box-scan = Scan the bar code of the box
ui-box-title = Scan the bar code
ui-box-looking = Hold the bar code of the product in front of the camera.
ui-box-label = Number under the bar code
ui-box-hint = 8, 12, 13 or 14 digits.
ui-box-compare = Compare
ui-box-wrong = This is not a product number.
    .do = Type all digits under the bar code, also the first and the last.
ui-box-number = Compared with the product number { $number }.
# The same, where the code names that number, and where it names another.
ui-box-same = The product number is the same: { $number }.
ui-box-other = The product number is another one: { $number }.
ui-box-copied = Somebody who copies a label can copy a bar code too. So compare the names as well.
ui-box-none = Remove this number
ui-box-back = Back to the answer
# What opens two more hints.
ui-box-more = The box is sealed, or the code is on a card
ui-box-sealed = Is the box sealed? Compare the model number that is printed on the outside.
ui-box-card = Is the code on a shelf card? Then you scanned a card, not the box. Look for the same model on the box.
ui-camera-saw-no-number = This is another code, not a product number. Still looking.
ui-photo-no-number = No bar code was found in this picture.
    .do = Take it again: closer, sharper, with the whole bar code in it. Or type its digits.

## How somebody comes by the product: it changes the next step only.

ui-situation = Which is true for you?
ui-situation-hint = You need not say. It changes only what to do next.
ui-situation-new = I buy it new
ui-situation-refurbished = I buy it refurbished
ui-situation-used = I buy it used
ui-situation-owned = I own it
ui-situation-gift = I give it as a gift

## Handing an answer on.

ui-hand = Share this answer
ui-hand-what = What you share carries its date. The other side should check the code again.
ui-hand-share = Share
ui-hand-text = Copy as text
ui-hand-link = Copy the link
ui-hand-picture = Save as a picture
ui-hand-calendar = Put the date into my calendar
ui-hand-copied = Copied.
ui-hand-saved = Saved as a file.
ui-hand-failed = This browser did not allow it.
    .do = Take a screenshot instead.

## What was checked before.

ui-history = What you checked
ui-history-off = This page keeps no list of what you check. You can have one.
ui-history-what = The list stays on this device. It is sent nowhere.
ui-history-keep = Keep a list of what I check
ui-history-stop = Stop, and remove the list
ui-history-clear = Remove all
ui-history-empty = There is nothing in the list yet.
ui-history-kept = Kept in your list.
ui-history-unkept = The list could not be stored on this device. It is here until you close this page.
# $date is the day on which it was checked.
ui-history-on = Checked on { $date }
# $headline is the first line of today’s answer.
ui-history-news = New since then: { $headline }
# $count labels say something else now that matters: withdrawn, or support ends soon.
ui-history-some-news = { $count ->
    [one] There is something new about one code that you checked.
   *[other] There is something new about { $count } codes that you checked.
}
ui-history-open = Check again
ui-history-remove = Remove
# Read out for the two buttons above, so that it is clear which one they are for. $name is a product.
ui-history-open-name = Check again: { $name }
ui-history-remove-name = Remove: { $name }

## A newer build of this page.

ui-update = A newer version of this checker is ready.
ui-update-use = Use it now

## Signs that something was found.

ui-sound = Sound
ui-vibration = Vibration

## A code on the screen of the same device.

ui-own-screen = The code is on this screen?
ui-own-screen-shot = Take a screenshot of it, and choose that as a photo.
ui-own-screen-press = Or press long on the code. If a link is offered, copy it and paste it here.
ui-own-screen-share = Or share the picture with this checker, if it is installed.
