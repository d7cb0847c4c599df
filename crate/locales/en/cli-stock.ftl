### The command line: what `labelcheck stock` and `labelcheck evidence` say.

## Reading. $file is an input.

# $columns: which field is which column, as the command line takes it: code = 1 "Label".
cli-stock-columns = { $file }: columns { $columns }
cli-stock-no-column = { $file } has no such column.
    .do = Name a column by its header, or by its number: --columns code=1,quantity=Qty
cli-stock-no-code = No column in { $file } seems to hold codes or product numbers.
    .do = Say which one does: --columns code=1
cli-stock-no-workbook = { $file } cannot be read as a workbook.
    .do = Save it as XLSX or CSV, and try again.
# A part of it, such as xl/sharedStrings.xml, is named below.
cli-stock-workbook-large = { $file } unpacks to more than any workbook of stock holds.
    .do = Save it as CSV, and try again. If it came from somebody else, ask how it was made.
cli-stock-no-stop = Ctrl-C cannot be listened to, so that watching a folder could not be ended.
    .do = Check what is there instead: labelcheck stock FOLDER
cli-stock-no-folder = { $file } is no folder.
    .do = Name a folder that is there. It may be empty.
cli-stock-no-jurisdiction = The key list knows no rule of { $file }.
    .do = Choose one of the countries above, such as --jurisdiction gb
cli-stock-page-needs-out = A page has its counts on top, and needs a file to be put together in.
    .do = Name one: --output-format html --out report.html

## Bad rows, each after its file, line and code.

cli-stock-row-empty = There is neither a code nor a product number.
cli-stock-row-long = The code is longer than any label.
cli-stock-row-product = The product number is none; the label was checked without it.
cli-stock-row-quantity = The quantity is no plain number; it was not counted.
cli-stock-row-shape = The row could not be taken apart.
cli-stock-row-picture = The picture could not be read, or there is no code in it.
cli-stock-more-bad = There are more bad rows; the output has all of them.

## Going on after an interruption.

# $count: rows that are done. $day: the day on which the run began.
cli-stock-goes-on = { $count ->
    [one] Going on after { $count } row, as of { $day }.
   *[other] Going on after { $count } rows, as of { $day }.
}
cli-stock-cannot-resume = With standard input, a run that is interrupted cannot go on where it was.
cli-stock-other-run = The run that began { $file } had other inputs, another key list or other options.
    .do = Run it as it was, or begin anew with --force
cli-stock-output-lost = { $file } or the evidence file is not as the interrupted run left it.
    .do = Begin anew with --force
cli-stock-bad-record = { $file } is no record of how far a run is.
    .do = Begin anew with --force

## Watching a folder. $file: the folder, or a file in it.

cli-stock-watching = Watching { $file }. Ctrl-C ends it, and gives the counts.
cli-stock-watch-untold = The system does not tell when a file comes into { $file }. It is looked at every five seconds.
cli-stock-watch-inside = { $file } is inside the folder that is watched, and would be taken for something that came.
    .do = Write it to another folder.
cli-stock-watch-away = { $file } is gone. What comes is read when it is back.
cli-stock-watch-unknown = { $file } was not read: its name is not that of a picture, a table or a text. If it is one, say which with --format.
cli-stock-watch-changed = { $file } changed after it was read. It was not read again, as its rows would count twice. Give it another name if it is new.
cli-stock-watch-lost = { $file } was removed before it was read.
cli-stock-watch-unread = { $file } was not read: it is empty, or was still being written.

## The rows. Headers of the table and the page.

cli-stock-header-where = Where
cli-stock-header-answer = Answer
cli-stock-header-reason = Reason
cli-stock-header-rule = The rule
cli-stock-header-until = Until
cli-stock-header-support = Updates until
cli-stock-header-quantity = Quantity
cli-stock-header-item = Item
# In place of an answer: the row itself cannot be used.
cli-stock-bad = bad row
# What the label comes to for the rule asked about.
cli-stock-effect-meets-the-rule = can be relied on
cli-stock-effect-counts-as-level = counts there
cli-stock-effect-another-route = other route needed
cli-stock-effect-no-label-needed = no label needed
cli-stock-effect-no-label-counts = no label counts
cli-stock-effect-not-covered = not covered
cli-stock-effect-no-rule-known = no rule known
cli-stock-effect-eases-application = eases application
cli-stock-effect-cannot-tell = cannot tell
cli-stock-effect-none = nothing to rely on

## The counts. $count: rows. $quantity: the sum of their quantities.

cli-stock-title = Stock check
cli-stock-total = { $count ->
    [one] { $count } row, quantity { $quantity }.
   *[other] { $count } rows, quantity { $quantity }.
}
cli-stock-total-checks-out = Checked out: { $count }, quantity { $quantity }.
cli-stock-total-does-not = Did not check out: { $count }, quantity { $quantity }.
cli-stock-total-cannot-tell = Could not be told: { $count }, quantity { $quantity }.
# $code: SIG-BAD. $what: what it means.
cli-stock-total-reason = { $code }: { $count }, quantity { $quantity }. { $what }
# $jurisdiction: gb. $effect: one of the effects above.
cli-stock-total-effect = { $jurisdiction }, { $effect }: { $count }, quantity { $quantity }.
cli-stock-total-lapsing = Labels that end within { $days } days: { $count }, quantity { $quantity }.
cli-stock-total-support = Updates that end within { $days } days: { $count }, quantity { $quantity }.
cli-stock-total-bad = Bad rows: { $count }.
# What the answers rest on.
cli-stock-about = About { $on }, by the key list of { $list-date }, with { $tool }.
cli-stock-one-rule = This covers one rule only, and is no legal advice.
cli-stock-demonstration = This is a demonstration: products, makers and keys are invented.
# $digest: hexadecimal digits.
cli-stock-evidence = Wrote { $file }. Its digest, to be kept elsewhere: { $digest }

## Evidence files.

cli-evidence-none = { $file } is no evidence file.
    .do = Make one: labelcheck stock FILE --evidence FILE
cli-evidence-newer = { $file } was made by a newer version of this program.
    .do = Install that version.
# $made, $on, $list-date, $today: dates.
cli-evidence-about = Made on { $made } with { $tool }, about { $on }, by the key list of { $list-date }. Today is { $today }.
cli-evidence-by = Place: { $place }. Person: { $person }.
# $number: the row's number in the evidence file. $place: file and line that it came from.
cli-evidence-row-altered = Row { $number } was altered.
cli-evidence-row-differs = Row { $number } ({ $place }) comes out otherwise than it says.
cli-evidence-header = The beginning of the file was altered.
cli-evidence-list = The key list in the file does not verify.
cli-evidence-cut = The end of the file is missing.
cli-evidence-more = Something was added after the end of the file.
cli-evidence-totals = The counts at the end are not those of the rows.
cli-evidence-digest = The file is whole, and is not the one with that digest.
cli-evidence-wrong = { $count ->
    [one] { $count } row, of which { $wrong } does not verify.
   *[other] { $count } rows, of which { $wrong } do not verify.
}
cli-evidence-verified = { $count ->
    [one] { $count } row, and it comes out as it says. Nothing was altered. Digest: { $digest }
   *[other] { $count } rows, and each comes out as it says. Nothing was altered. Digest: { $digest }
}
