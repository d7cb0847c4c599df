### The command line: what the publishers' side of `labelcheck keys` says.

## Documents and their signatures. $role is a role as TUF names it: root, targets, snapshot, timestamp, sg.

# Before the lines about a document. $date is a date.
cli-publish-document = { $role }, version { $version }, lapses on { $date }
# $of is whose keys they are: a role, or “root before”. $have and $need are numbers.
cli-publish-signatures = { "  " }{ $of }: { $have } of { $need } { $need ->
    [one] signature
   *[other] signatures
}
cli-publish-complete = { "  " }It has all the signatures that it needs.
# After a draft was replaced. $count is the number of signatures that the old one had.
cli-publish-signatures-lost = { $role } changed: { $count ->
    [one] the signature
   *[other] the { $count } signatures
} of the draft before it no longer counted.
# What a document says, a line each.
cli-publish-demonstration = { "  " }a demonstration
cli-publish-role = { "  " }{ $role }: { $need } of { $count } { $count ->
    [one] key
   *[other] keys
} { $keys }
cli-publish-file = { "  " }{ $file }, { $length } bytes, { $sha256 }
cli-publish-pin = { "  " }{ $role }, version { $version }
cli-publish-list-date = { "  " }list of { $date }
# $date is the list’s date, $count the number of files.
cli-publish-published = Published version { $version }, the list of { $date }: { $count } new { $count ->
    [one] file
   *[other] files
}.
# $file is the web host’s folder, $count the number of files.
cli-publish-hosted = Brought { $file } up to date: { $count } new { $count ->
    [one] file
   *[other] files
}.
# $count is a number of labels, $key the beginning of a key.
cli-publish-known = { $count ->
    [one] { $count } label
   *[other] { $count } labels
} of the key { $key } known before.

## The log of decisions. $entry is the number of an entry, $by names people, $date is a date.

cli-publish-person = { $name }, key { $key }
cli-publish-withdraw = { $entry }: { $date }, { $by }: withdraw { $index } of list { $list }
cli-publish-suspend = { $entry }: { $date }, { $by }: suspend { $index } of list { $list }
cli-publish-reinstate = { $entry }: { $date }, { $by }: reinstate { $index } of list { $list }
cli-publish-people = { $entry }: { $date }, { $by }: people
# $name is the jurisdiction.
cli-publish-waits = { "  " }Entry { $entry } of { $name } waits for a second person: labelcheck keys approve
cli-publish-entered = Entry { $entry } is in the log.
cli-publish-log-whole = The log is whole: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.

## What `keys doctor` says. $date is a date, $days a number, $what a role, a file or a key.

cli-publish-lapses = { $date }: { $what } lapses, in { $days ->
    [one] { $days } day
   *[other] { $days } days
}
cli-publish-lapsed = ! { $date }: { $what } lapsed { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago
cli-publish-well = Nothing is inconsistent.
cli-publish-fault-damaged = The published file { $file } is not as it was published: { $why }.
    .do = Put it back from a copy, or from the web host.
cli-publish-fault-readers = Readers of what is published say: { $why }.
    .do = Mend the content, then prepare, sign and publish.
cli-publish-fault-keys = The keys of { $name } cannot be used: { $why }.
    .do = Name its keys anew: labelcheck keys rotate
cli-publish-fault-governments = root and targets have different keys or thresholds.
    .do = Bring them together: labelcheck keys rotate root
cli-publish-fault-test-key = { $name } uses a public test key in a list that is no demonstration: { $key }.
    .do = Take a key that nobody else has; readers refuse such a list.
cli-publish-fault-log = The log of { $name } cannot be used: { $why }.
    .do = Put it back from a copy. Find out who changed it.
cli-publish-fault-log-rewritten = The log of { $name } does not continue the one that was published.
    .do = Put it back from a copy. Find out who changed it.
cli-publish-fault-status = The status lists or notices of { $name } are not what its log says.
    .do = Make them again: labelcheck keys status
cli-publish-fault-token = The status list { $file } would be left out by readers: { $why }.
    .do = Make it again: labelcheck keys status
cli-publish-fault-token-first = The status list { $file } lapses before { $name } does.
    .do = Make it again with each preparation: labelcheck keys status
cli-publish-fault-beyond = A notice of { $name } is about a place beyond its status list: { $place }.
    .do = Lengthen the list: labelcheck keys list
cli-publish-fault-content = { $file } cannot be read: { $why }.
    .do = Mend it: docs/key-list.md says what is in it.
cli-publish-fault-two-jurisdictions = The key { $key } of { $name } signs labels of { $other } too.
    .do = Give each its own: labelcheck keys issuer add
cli-publish-fault-no-known = The compromised key { $key } of { $name } has no list of labels known before, so none of them stands.
    .do = If some were known: labelcheck keys issuer compromise --known
cli-publish-fault-status-key = The key { $key } of { $name } signs labels and status lists.
    .do = Make another for the lists: labelcheck keys issuer status-key
cli-publish-fault-not-delegated = There is content of { $name }, which the list does not delegate to.
    .do = Delegate to it, or remove the folder: labelcheck keys delegate
cli-publish-fault-not-prepared = { $name } changed, or is short of signatures, and is not prepared.
    .do = Prepare it: labelcheck keys prepare

## Errors. Each says what is wrong; `.do` says what to do.

cli-publish-no-folder = { $file } is no publisher’s working folder.
    .do = Check the name, or begin one: labelcheck keys create
cli-publish-folder-used = { $file } is a publisher’s working folder already.
    .do = Choose another folder. To change its keys: labelcheck keys rotate
cli-publish-damaged = The published file { $file } is not as it was published.
    .do = Put it back from a copy, or from the web host. For all of it: labelcheck keys doctor
cli-publish-no-root = The working folder lacks its root or targets.
    .do = Put them back from a copy, or begin a new folder: labelcheck keys create
cli-publish-no-jurisdiction = The list does not delegate to { $file }.
    .do = Check the name, or delegate to it: labelcheck keys delegate
cli-publish-delegated = The list delegates to { $file } already.
    .do = To change its keys: labelcheck keys rotate
cli-publish-bad-document = The document { $file } cannot be used.
    .do = Get it again from whoever sent it, or make it again: labelcheck keys prepare
cli-publish-bad-content = The content { $file } cannot be read.
    .do = Mend it: docs/key-list.md says what is in it.
cli-publish-content-changed = The content { $file } changed after it was prepared.
    .do = Put it back, or prepare and sign again: labelcheck keys prepare
cli-publish-bad-private-key = The private key in { $file } cannot be used.
    .do = Give a PKCS#8 PEM file, or make a key: labelcheck keys keygen --out FILE
cli-publish-bad-public-key = The key in { $file } cannot be used.
    .do = Give a PEM file of an Ed25519 or P-256 key: labelcheck keys public KEY
cli-publish-bad-keys = These keys and this threshold do not go together.
    .do = Name each key once, and a threshold that they can meet.
cli-publish-test-key = { $file } is a public test key: anybody can sign with it.
    .do = Take a key that nobody else has. Only a list begun with --demonstration may use it.
cli-publish-no-key = No key here is { $file }.
    .do = Give its file, or at least eight of its digits.
cli-publish-several-keys = { $file } could be one key or another.
    .do = Give its file, or more of its digits.
cli-publish-key-there = The key in { $file } is there already.
    .do = Make a new one: each key has one purpose.
cli-publish-not-ed25519 = The key in { $file } is no Ed25519 key, and labels and status lists are signed with nothing else.
    .do = Make one: labelcheck keygen --out FILE
cli-publish-no-name = The issuer has no name.
    .do = Give it: --name en=NAME
cli-publish-new-issuer = There is no issuer { $file } yet.
    .do = To add it, say what it is and may sign: --kind, --scheme, --assurance
cli-publish-issuer-there = The issuer { $file } is there already.
    .do = To add a key, leave out --kind. To change what it may sign, edit the content.
cli-publish-compromised = The key { $file } is compromised, and cannot become a retired one.
    .do = Leave it: nobody knows any more who signed with it.
cli-publish-bad-known = The known labels in { $file } cannot be used.
    .do = Write a line for each label: its SHA-256, or its scanned text.
cli-publish-too-many-known = { $file } would list more labels than readers take.
    .do = Reissue those labels with another key.
cli-publish-no-status-key = The key in { $file } is no status key of the jurisdiction.
    .do = Add its public half: labelcheck keys issuer status-key
cli-publish-bad-log = The log of { $file } cannot be used.
    .do = Put it back from a copy. Find out who changed it.
cli-publish-log-rewritten = The log of { $file } does not continue the one that was published.
    .do = Put it back from a copy. Find out who changed it.
cli-publish-stranger = The key is none of those who decide here.
    .do = See who does: labelcheck keys log
cli-publish-same-person = The second person has to be another one than the first.
    .do = Let somebody else sign.
cli-publish-no-people = Nobody is named yet who decides here, or too few.
    .do = Name two persons or more: labelcheck keys people
cli-publish-no-index = There is no such place in that status list.
    .do = Make the list, or lengthen it: labelcheck keys list
cli-publish-not-entered = The entry was not taken into the log.
    .do = See what is there: labelcheck keys log
cli-publish-other-role = { $file } says that it is for { $role }, and it is not.
    .do = Do not sign it. Ask whoever sent it, in another way than they sent it.
cli-publish-not-wanted = The key in { $file } is none of those that { $role } waits for.
    .do = Sign with another key, or add this one: labelcheck keys rotate
cli-publish-bad-signature = The signature in { $file } is not that of the key over this document.
    .do = Sign the bytes that labelcheck keys payload writes, with no changes. P-256 signatures are in DER.
cli-publish-exists = { $file } exists already.
    .do = Choose another name.
cli-publish-nothing = Nothing is prepared.
    .do = Prepare it, and have it signed: labelcheck keys prepare
cli-publish-unsigned = Signatures are missing.
    .do = Have the drafts signed by their holders: labelcheck keys sign
cli-publish-version = The draft of { $file } has version { $version }, and it is not that one’s turn.
    .do = Prepare it again: labelcheck keys prepare
# $what is the code of a country.
cli-publish-late = ! The part of { $what } has lapsed. It is published as it was, and readers are told its age.
cli-publish-lapsed-role = { $file } has lapsed, or lapses at once.
    .do = Prepare it again, by its name: labelcheck keys prepare
cli-publish-list-date-wrong = The list would be dated ahead of now, or before the one that is published.
    .do = Check the clock, then: labelcheck keys prepare timestamp
cli-publish-status-old = The status lists or notices of { $file } are not what its log says.
    .do = Make them again: labelcheck keys status
cli-publish-refused = Readers would refuse this list, or leave something out.
    .do = Mend it, then prepare and sign again.
