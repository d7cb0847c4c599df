### The command line: what it says beside the answers.

## Checking.

# Above each answer, where there are several. $input is a file, or the beginning of a text.
cli-input = { $input }:
# After several answers: how many there were of each kind.
cli-total = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}: { $checks-out } checked out, { $does-not } did not, { $cannot-tell } could not be told.
cli-total-unread = { $count ->
    [one] { $count } input could not be read.
   *[other] { $count } inputs could not be read.
}
# $text is that of another code in the same picture.
cli-also-seen = Also in the picture, and no security label: { $text }
cli-standard-input = standard input
cli-standard-output = standard output

## Looking inside.

# The text follows on a line of its own.
cli-inspect-text = Scanned text:
cli-inspect-host = Web address: { $host }
cli-inspect-digits = Digits: { $digits }, coding bytes: { $bytes }
cli-inspect-bytes = Bytes: { $bytes }
cli-inspect-none = This is no label: there is nothing to take apart.
# $where names the layer and what is wrong there, as programs name it: "claims: key-order".
cli-inspect-stops = A checker stops at: { $where }
cli-inspect-checks = Checks:
# $answer is one of the three below.
cli-inspect-answer = Answer: { $answer }
cli-answer-checks-out = checks out
cli-answer-does-not = does not check out
cli-answer-cannot-tell = cannot tell

## Issuing and keys.

cli-wrote = Wrote { $file }
cli-wrote-key = Wrote the private key { $file }. Keep it to yourself.
cli-public-key = Public key: { $key }
cli-key-id = Key id: { $key }
cli-test-key = Note: the key in { $file } is a public test key. Anybody can sign with it, so the label is a demonstration.

## Errors. Each says what is wrong; `.do` says what to do. Technical details may stand between the two.

# Before each error.
cli-error = Error:
# Before something to know that is no error.
cli-note = Note:
cli-not-found = There is no file { $file }.
    .do = Check the name.
cli-no-input = There is no file { $file }.
    .do = Check the name. To check it as a text, send it to: labelcheck check -
cli-unreadable = The file { $file } could not be read.
    .do = Check that it is a file, and that you may read it.
cli-too-large = { $file } is too large.
    .do = Give a picture of only the code, or the text of the code.
cli-not-a-picture = { $file } is neither a picture nor a text that can be read.
    .do = Give a PNG, JPEG, WebP or GIF, an SVG made by this program, or the text of the code.
cli-svg-not-simple = { $file } is an SVG with more in it than this program makes.
    .do = Save it as a PNG, or give the text of the code.
cli-no-code = No code was found in { $file }.
    .do = Take the picture again: closer, sharper, with the whole code in it.
cli-nothing = There is nothing to check in { $file }.
    .do = Give a text, a file with a code on each line, or a picture.
cli-no-product = { $file } is no product number.
    .do = Type the digits under the bar code again: there are 8, 12, 13 or 14.
# $known are language tags.
cli-no-language = The language { $file } is not there.
    .do = Use one of these: { $known }.
cli-no-reason = There is no reason { $file }.
    .do = Write a code such as SIG-BAD. To see all of them: labelcheck explain
cli-bad-words = The words in { $file } cannot be used.
    .do = Mend the file. docs/words.md of this program says what it may hold.
cli-bad-list = The key list in { $file } cannot be used.
    .do = Get it again: labelcheck keys refresh.
cli-bad-built-in = The key list that is built in cannot be used.
    .do = Build this program again, or name another list with --keys.
cli-keys-no-list = There is no key list in { $file }.
    .do = Name a folder that labelcheck keys init and labelcheck keys refresh have filled with one.
cli-bad-description = The description in { $file } cannot be used.
    .do = Mend it and try again.
cli-no-format = It is not known whether { $file } is TOML or JSON.
    .do = Add --format toml or --format json.
cli-not-issued = No label was made from { $file }.
    .do = Change the description and try again.
cli-bad-key = The key in { $file } cannot be used.
    .do = Make one with: labelcheck keygen --out FILE
cli-key-exists = { $file } exists already, and keys are never overwritten.
    .do = Choose another name.
cli-exists = { $file } exists already.
    .do = Choose another name, or add --force to replace it.
cli-is-input = { $file } is the key or the description, and is not overwritten.
    .do = Choose another name.
cli-named-twice = { $file } is named for two outputs.
    .do = Give each output a name of its own.
cli-one-stream = Only one output can go to standard output.
    .do = Give the others a file.
cli-not-written = { $file } could not be written.
    .do = Check that the folder exists, that you may write there, and that there is room.
cli-no-png = The PNG picture could not be made.
    .do = Choose a smaller --scale, or write an SVG.
cli-json = The report could not be written as JSON.
    .do = Please report this as a fault of the program.
cli-random = The system gave no random numbers, so no key was made.
    .do = Try again on a system that has them.
cli-clock = The system’s clock shows a time that no calendar has.
    .do = Set the clock, or give the time with --clock.
