### The page for checking stock. Who reads it: shop managers, warehouses, marketplaces. Short words; no blame.

ui-stock-title = Check stock
ui-stock-what = Scan boxes or add a list. See which labels you can rely on, which end soon, and what to ask the supplier.
ui-stock-back = Check one label
ui-stock-language = Language
ui-stock-one-rule = This covers one rule only, and is no legal advice.
# Shown where a file or a table gives who wrote it: the supplier is asked for this.
ui-stock-asking = Please send the statement of compliance, or the text of the security label, for this product.

## Sessions: a stock check that is kept on the device.

ui-stock-sessions = Your stock checks
ui-stock-sessions-hint = They stay on this device only.
ui-stock-none-yet = There is none yet.
ui-stock-new = Start a stock check
ui-stock-name = Name
ui-stock-rule = Whose rule
ui-stock-rule-hint = The country where you sell.
ui-stock-rule-none = No rule, only the label
ui-stock-on = Day
ui-stock-on-hint = Leave empty for today.
ui-stock-lapsing = Warn this many days before a label or its updates end
ui-stock-start = Start
ui-stock-open = Open
ui-stock-delete = Delete
ui-stock-delete-sure = Delete “{ $name }” with all its rows?
ui-stock-delete-yes = Yes, delete it
ui-stock-delete-no = No, keep it
ui-stock-damaged = A stock check that cannot be read
    .do = It was damaged on this device, or a newer version of this page made it. Its rows cannot be shown. Load the page again, or delete it.
# $count: how many rows.
ui-stock-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
ui-stock-begun = Begun on { $date }
ui-stock-close = All stock checks
ui-stock-settings = Name, rule and day
ui-stock-place = Where
ui-stock-person = Who checks
ui-stock-save = Save
# $place: a country or market, or “no rule”. $date: a day.
ui-stock-asked = { $place }, for { $date }
ui-stock-recheck = Check everything again today
ui-stock-recheck-hint = Afterwards you see what changed since the last time.

## Adding rows.

ui-stock-add = Add
ui-stock-wedge = A hand scanner works at any time on this page.
ui-stock-code = Code or product number
ui-stock-code-add = Add
ui-stock-camera = Scan with the camera
ui-stock-camera-stop = Stop the camera
ui-stock-camera-on = Hold one box after the other in front of the camera.
ui-stock-photos = Add photos
ui-stock-file = Add a list
ui-stock-file-hint = CSV, Excel (.xlsx), NDJSON, or one code on each line.
ui-stock-paste = Paste a list
ui-stock-paste-add = Add these lines
ui-stock-reading = Reading { $name } …
# $count: rows so far. $percent: how much of it is done.
ui-stock-working = { $percent } % done, { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
ui-stock-left = About { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} left
ui-stock-cancel = Stop, and take these rows away
# $count: how many rows were added.
ui-stock-added = { $count ->
    [one] { $count } row added.
   *[other] { $count } rows added.
}
# What was scanned last. $answer: one of the answers below.
ui-stock-heard = { $answer }: { $name }
ui-stock-layout = The hand scanner seems to type with another keyboard layout.
    .do = Set its keyboard country to that of this device, then scan again. The last scan was added as it came: { $text }

## Choosing the columns of a file.

ui-stock-tables = Which column is what?
ui-stock-tables-hint = We looked at the headers and the first rows. Change what is wrong.
ui-stock-table-skip = Leave this table out
ui-stock-column-none = Not in this table
# A column without a header. $number: its place, from 1.
ui-stock-column = Column { $number }
ui-stock-tables-add = Add these rows
ui-stock-tables-cancel = Do not add them
ui-stock-first-rows = The first rows of { $name }

ui-stock-field-code = Label code
ui-stock-field-product = Product number
ui-stock-field-article = Article number
ui-stock-field-quantity = Quantity
ui-stock-field-location = Location
ui-stock-field-supplier = Supplier
ui-stock-field-batch = Batch
ui-stock-field-condition = Condition

## The rows.

ui-stock-list = Rows
ui-stock-empty = No rows yet. Scan a box, or add a list.
ui-stock-no-match = No row fits. Choose “All”, or search for something else.
ui-stock-search = Search
ui-stock-sort = Order
ui-stock-descending = Last first
ui-stock-by-product = One line for each product
ui-stock-filters = Show
# $name: which rows. $count: how many.
ui-stock-filter-count = { $name }: { $count }
ui-stock-filter-all = All
ui-stock-filter-relied = Can be relied on
ui-stock-filter-not-relied = Cannot be relied on
ui-stock-filter-checks-out = Checked out
ui-stock-filter-does-not = Did not check out
ui-stock-filter-cannot-tell = Cannot be told
ui-stock-filter-lapsing = Label ends soon
ui-stock-filter-support-ending = Updates end soon
ui-stock-filter-other-product = Names another product
ui-stock-filter-no-label = Without a label
ui-stock-filter-bad = Something wrong in the row
ui-stock-filter-held = Held back
ui-stock-filter-released = Let go
ui-stock-filter-changed = Changed since last time

ui-stock-sort-number = As added
ui-stock-sort-answer = What to look at first
ui-stock-sort-until = Label ends
ui-stock-sort-support = Updates end
ui-stock-sort-product = Product number
ui-stock-sort-location = Location
ui-stock-sort-supplier = Supplier

ui-stock-answer-checks-out = Checks out
ui-stock-answer-does-not = Does not check out
ui-stock-answer-cannot-tell = Cannot be told
ui-stock-answer-bad = Not read

ui-stock-effect-meets-the-rule = Can be relied on
ui-stock-effect-counts-as-level = Counts there
ui-stock-effect-another-route = Another route needed
ui-stock-effect-no-label-needed = No label needed
ui-stock-effect-no-label-counts = No label counts
ui-stock-effect-not-covered = Not covered by the rule
ui-stock-effect-no-rule-known = No rule known
ui-stock-effect-eases-application = Makes applying easier
ui-stock-effect-cannot-tell = Cannot be told
ui-stock-effect-none = Nothing to rely on

ui-stock-problem-empty = There is neither a code nor a product number.
ui-stock-problem-long = The code is longer than any label.
ui-stock-problem-product = The product number is none. The label was checked without it.
ui-stock-problem-quantity = The quantity is no plain number. It was not counted.
ui-stock-problem-shape = The row could not be taken apart.
ui-stock-problem-picture = The picture could not be read, or there is no code in it.

ui-stock-header-pick = Pick
ui-stock-header-item = Item
ui-stock-header-answer = Answer
ui-stock-header-rule = The rule
ui-stock-header-support = Updates until
ui-stock-header-quantity = Quantity
ui-stock-header-where = Where
ui-stock-rule-until = { $effect }, until { $date }
ui-stock-other-product = Names another product
ui-stock-no-label = No label scanned
ui-stock-held = Held back
ui-stock-released = Let go
ui-stock-changed = Changed
ui-stock-statement-seen = Statement recorded by you, not checked by us
ui-stock-row-name = Row { $number }
ui-stock-pick = Pick row { $number }
ui-stock-more = More about row { $number }
ui-stock-shown = { $from } to { $to } of { $count }
ui-stock-next = Next
ui-stock-previous = Previous
ui-stock-picked = { $count ->
    [one] { $count } picked
   *[other] { $count } picked
}
ui-stock-hold = Hold back
ui-stock-release = Let go
ui-stock-undecide = Neither
ui-stock-remove = Take away
ui-stock-undo = Undo

## One row.

ui-stock-row-close = Back to the rows
ui-stock-row-edit = The row
ui-stock-row-was = Before, on { $date }: { $answer }
ui-stock-decided = { $what }, { $date }, { $who }
ui-stock-nobody = nobody named
ui-stock-join = Which label belongs to { $key }?
ui-stock-join-hint = Rows with the same number have these labels. Confirm one, and it counts for this product from now on.
ui-stock-join-yes = This one
ui-stock-joined = You have confirmed this label for { $key }.
ui-stock-join-no = It is another
ui-stock-statement = The supplier’s statement of compliance for { $key }
ui-stock-statement-hint = Tick what you have seen in it. It is recorded as seen by you; we do not check it.
ui-stock-statement-product = Product type and batch
ui-stock-statement-manufacturer = Name and address of each manufacturer, and of any authorised representative
ui-stock-statement-prepared = That it was prepared by or for the manufacturer
ui-stock-statement-complies = That the manufacturer complied with the security requirements, and by which standard if one was used
ui-stock-statement-support = The period of security updates
ui-stock-statement-signature = Signature, name and function of who signed
ui-stock-statement-place = Place and date of issue
ui-stock-statement-file = The file that you looked at
ui-stock-statement-file-hint = Its name and digest are recorded, not the file.
ui-stock-statement-record = Record that I have seen it
ui-stock-statement-drop = Take the record away

## Exports.

ui-stock-export = Save or print
ui-stock-export-csv = Table (CSV)
ui-stock-export-xlsx = Workbook (Excel)
ui-stock-export-ndjson = Lines for programs (NDJSON)
ui-stock-export-requests = What to ask each supplier
ui-stock-export-evidence = Evidence file
ui-stock-export-print = Print a report
ui-stock-export-hint = The evidence file repeats this result years later: labelcheck evidence verify.
ui-stock-digest = Keep this digest apart from the file. It shows later that nothing was altered: { $digest }

## What can go wrong.

ui-stock-busy = Something else is still under way.
    .do = Wait until it is done, then try again.
ui-stock-no-file = There is no file to add.
    .do = Choose it again.
ui-stock-too-large = { $text } is too large.
    .do = Split it, or save it as CSV. The command line has no such limit.
ui-stock-no-rows = There are no rows in { $text }.
    .do = Choose another file.
ui-stock-no-code = None of the columns is a label code or a product number.
    .do = Say which column has one.
ui-stock-no-table = No table is left to add.
    .do = Keep at least one.
ui-stock-no-workbook = The workbook cannot be read.
    .do = Save it again as .xlsx without a password, or as CSV.
ui-stock-unreadable = The file cannot be read to its end.
    .do = Check that it is there and whole, then choose it again. Rows that were read are kept.
ui-stock-no-field = There is no such field.
    .do = Load the page again.
ui-stock-full = This stock check has no room for more rows.
    .do = Start another one. The command line has no such limit.
ui-stock-not-written = The file could not be made.
    .do = Choose another form. The command line has no limit of rows.
ui-stock-no-session = This stock check is not there any more.
    .do = Choose another one, or start one.
ui-stock-not-deleted = This stock check could not be deleted.
    .do = Load the page again, then try once more.
ui-stock-gone = This row is not there any more.
    .do = Go back to the rows.
ui-stock-photo-nothing = No code was found in { $name }.
    .do = Take it again, closer and in more light.
ui-stock-no-room = This device has no room for what you add now.
    .do = Go on: it is all here while this page stays open. Make room on the device, and it is kept by itself. Save a table before you close this page.
ui-stock-unkept = This device does not keep what you add now.
    .do = Save a table before you close this page. Then make room on the device.
ui-stock-no-store = This browser keeps nothing for this page.
    .do = You can check stock all the same. Save a table before you close it.
ui-stock-elsewhere = This stock check is open in another tab.
    .do = Go on there, or close it and try again here.
ui-stock-lost = Parts of this stock check could not be read again: { $count }.
    .do = Compare it with your boxes, and add what is missing.
ui-stock-interrupted = Adding { $file } was interrupted.
    .do = Take its rows away and add the file again, or keep what is there.
ui-stock-interrupted-drop = Take them away
ui-stock-interrupted-keep = Keep them
ui-stock-stopped = The part that checks stock has stopped.
    .do = Load the page again. What was added is kept.
ui-stock-stopped-unkept = The part that checks stock has stopped.
    .do = Load the page again, and add again what this device did not keep.
ui-stock-load = Load again
