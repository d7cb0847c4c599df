### The command line: what `labelcheck keys` says.

## Trusting, refreshing and fetching. Each says what is wrong; `.do` says what to do. Details may stand between the two.

cli-keys-no-root = There is no root in { $file }.
    .do = Begin it with a root that you have from a place that you trust: labelcheck keys init --dir FOLDER ROOT
cli-keys-bad-root = { $file } is no root that is signed by enough of its own keys.
    .do = Get it again from a place that you trust, and begin a new folder with it.
cli-keys-has-root = { $file } trusts another root already.
    .do = Choose another folder. To trust the new root instead, remove this one first.
cli-keys-busy = Another run is at work in { $file }, and has not ended in time.
    .do = Try again when it has ended.
cli-keys-crypto = The signatures of key lists cannot be checked.
    .do = Please report this as a fault of the program.

# What the repository offers. $file is a role (timestamp, sg) or a file of the repository.
# $expires and $today are dates.
cli-keys-expired = The signed { $file } expired on { $expires }; today is { $today }.
    .do = If today’s date is wrong, set the clock. Otherwise try again later: the publisher has to renew it, or something keeps the new one from you.
# $trusted and $offered are versions.
cli-keys-rollback = The repository offers version { $offered } of { $file }, and version { $trusted } was seen before.
    .do = Try again later, or over another network. If it stays so, tell the publisher: somebody may be showing you an old state.
cli-keys-root-version = { $file } should be version { $expected }, and is version { $offered }.
    .do = Tell the publisher. Until it is mended, what you have stays as it was.
# $found and $threshold are numbers of signatures.
cli-keys-threshold = The { $file } metadata has { $found } good signatures of the { $threshold } that it needs.
    .do = Try again over another network. If it stays so, tell the publisher: it may have been changed on the way.
cli-keys-differs = { $file } is not what the signed metadata says it is.
    .do = Try again later, or over another network. If it stays so, tell the publisher: it may have been changed on the way.
cli-keys-longer = { $file } is longer than the signed metadata says.
    .do = Try again later, or over another network. If it stays so, tell the publisher.
cli-keys-malformed = { $file } cannot be used.
    .do = Check that the address is that of a TUF repository’s metadata. If it is, tell its publisher.
cli-keys-not-listed = No role that is trusted for it lists the file { $file }.
    .do = Check the name.
cli-keys-too-deep = Too many roles would have to be asked about { $file }.
    .do = Tell the publisher that the delegations are too many.
cli-keys-succinct = The role { $file } delegates by succinct_roles, which this program does not follow.
    .do = Fetch the file with another client of TUF.
cli-keys-too-much = { $file } is too large, alone or with the others.
    .do = Fetch fewer files at once.

# A key list. $part is the code of a country, $cause what the core says.
cli-keys-list = The key list is from { $date }.
cli-keys-late = The part of { $part } has not been renewed: it was good until { $expired }.
cli-keys-refused = The key list that was offered is refused, so nothing was changed.
    .do = Try again later. If it stays so, tell whoever publishes the list.

# Names and folders.
cli-keys-name = { $file } is no name for a file that is fetched.
    .do = Give the name as the repository has it: parts with one slash between them, none of them “..”.
cli-keys-out = The folder { $file } is that of what is trusted, or in it.
    .do = Choose another folder for the files.

# The network. $file is an address.
cli-keys-missing = There is no { $file }.
    .do = Check the address. If it is right, try again later: the repository may be changing.
cli-keys-unreachable = { $file } could not be fetched, so nothing was changed.
    .do = Check the address and the connection, and try again.
cli-keys-too-slow = { $file } did not arrive in time, so nothing was changed.
    .do = Try again later, or give it more time with --timeout.
cli-keys-too-long = { $file } is longer than such a file may be, so nothing was changed.
    .do = Check the address, or try again over another network.
cli-keys-redirects = { $file } leads from one address to the next without end, so nothing was changed.
    .do = Check the address, or try again over another network.
cli-keys-redirect = { $file } leads to an address that is not followed, so nothing was changed.
    .do = Check the address, or try again over another network.
