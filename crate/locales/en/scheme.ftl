### What a scheme is, and what its labels stand for. Its names and its own sentences come from the key list.

# Opens all of this.
scheme = What this { thing } stands for
# $scheme is the name of a scheme or law, $who runs it.
scheme-of = { $kind ->
    [statement] This statement is about: { $scheme }. In charge: { $who }.
   *[label] This is a label of: { $scheme }. In charge: { $who }.
}
scheme-closed = This scheme gives no new labels.
scheme-paused = This scheme gives no new labels for now.
scheme-coming = This scheme gives no labels yet.
# $scheme is the name of the scheme that follows.
scheme-successor = This comes after it: { $scheme }.

## The three things that all schemes have in common (EN 303 645, 5.1, 5.2 and 5.3-13), and what more is asked for.

asks = What it asks for
asks-passwords = Each device has its own password, or you choose one.
    .unknown = It is not known here if each device must have its own password.
asks-reports = There is a way to tell the maker about weak spots.
    .unknown = It is not known here if there must be a way to tell the maker about weak spots.
asks-updates = The maker says until when there are security updates.
    .unknown = It is not known here if the maker must say until when there are updates.
# $more are some of the phrases below.
asks-more = And more: { $more }.

# Groups of provisions of EN 303 645, by their numbers.
group-5-3 = software can be updated
group-5-4 = secret keys are kept well
group-5-5 = what it sends is locked
group-5-6 = doors that are not needed are shut
group-5-7 = changed software is noticed
group-5-8 = personal data is kept well
group-5-9 = it gets over a power cut
group-5-10 = odd data is looked at
group-5-11 = you can delete your data
group-5-12 = it is easy to set up
group-5-13 = input is checked
group-6 = you are told about your data

## Small print.

# $date is a day.
note-compiled = This project took the facts about schemes and rules from public sources, up to { $date }. The authorities did not publish them here.

## Behind "Details".

fact-by = Who stands behind it, by the scheme’s rules
fact-valid = A label of this scheme is valid at most
fact-valid-value = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
fact-covers = Provisions that it is known to cover
# $standard is its name, $provisions are their numbers.
fact-covers-value = { $standard }: { $provisions }
fact-source = Public source
# $url is a web address, $date when it was read.
fact-source-value = { $url } (read { $date })
