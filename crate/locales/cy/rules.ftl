### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.

# Heads the list of countries. $day is the day that the answer is about.
rules = Y gwledydd lle mae’n helpu gyda’r rheolau, ar { $day }
# Opens the list of all countries.
rules-all = Pob gwlad
rules-note = Mae hyn yn sôn am un o reolau pob gwlad. Nid cyngor cyfreithiol yw hyn.
# No country but perhaps the label’s own counts it.
rules-none = Nid yw’r gwiriwr hwn yn gwybod am unrhyw wlad arall lle mae’r { thing } hwn yn cyfrif.
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country }: { $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = Yn ôl { $reference }.
rules-by-since = Yn ôl { $reference }, ers { $date }.
# $countries are names of countries.
rules-also = Mae rheolau eraill yn cyfrif yno hefyd: { $countries }.

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = Lle nad oes modd i’r gwiriwr hwn ddweud, holwch y siop, neu awdurdod y wlad honno.

## What it does there. $until is the last day, $levels the scale of $level.

rule-meets = Mae’n cyfrif ar gyfer y rheol yno.
rule-meets-until = Mae’n cyfrif ar gyfer y rheol yno tan { $until }.
# $scheme is the name of that country's own label or scheme.
rule-counts = Mae’n cyfrif yno fel label y wlad honno ei hun: { $scheme }.
rule-counts-until = Mae’n cyfrif yno tan { $until }, fel label y wlad honno ei hun: { $scheme }.
rule-counts-level = Mae’n cyfrif yno fel lefel { $level } o { $levels } yn y cynllun hwn: { $scheme }.
rule-counts-level-until = Mae’n cyfrif yno tan { $until }, fel lefel { $level } o { $levels } yn y cynllun hwn: { $scheme }.
rule-another-route = Nid yw’n cyfrif yno. Mae’r gyfraith yn gofyn i’r gwneuthurwr roi datganiad cydymffurfio.
rule-another-route-state = Nid yw’n cyfrif yno ar hyn o bryd, am nad yw mewn grym. Mae’r gyfraith yn gofyn i’r gwneuthurwr roi datganiad cydymffurfio.
rule-no-label-needed = Nid oes angen label yno.
# The label is of that country's own scheme.
rule-no-label-needed-own = Nid oes angen label yno. Mae’r label hwn yn perthyn i gynllun y wlad honno ei hun.
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = Nid oes angen label yno. Mae’r gyfraith yn gofyn i’r gwneuthurwr roi datganiad cydymffurfio, fel yr un sydd yma.
rule-no-label-counts = Nid oes unrhyw label yn cyfrif yno. Mae’r gyfraith yn gofyn i’r gwneuthurwr roi datganiad cydymffurfio.
rule-not-covered = Nid yw’r rheol yno ar gyfer y math hwn o gynnyrch.
rule-no-rule-known = Nid yw’r gwiriwr hwn yn gwybod am reol yno.
rule-eases = Mae’n helpu’r gwneuthurwr i gael label yno, a dim mwy.

## It cannot be told what it does there.

rule-cannot-tell = Nid oes modd i’r gwiriwr hwn ddweud.
    .document = Nid oes modd i’r gwiriwr hwn ddweud. Mae’r gyfraith yno’n enwi un fersiwn o’r cynllun, ac nid yw’r { thing } hwn yn dangos y fersiwn honno.
    .category = Nid oes modd i’r gwiriwr hwn ddweud. Mae’n dibynnu ar y math o gynnyrch.
    .level = Nid oes modd i’r gwiriwr hwn ddweud. Mae’r gyfraith yno’n enwi lefel arall.
    .state = Nid oes modd i’r gwiriwr hwn ddweud, am nad oes modd gwybod a yw’r { thing } mewn grym.
    .list-age = Nid oes modd i’r gwiriwr hwn ddweud. Mae angen rhestr allweddi fwy newydd i wneud hynny.
    .list-part = Nid oes modd i’r gwiriwr hwn ddweud. Mae’r rhan o’r rhestr allweddi ar gyfer y wlad honno ar goll.
    .sources = Nid oes modd i’r gwiriwr hwn ddweud. Nid yw’r ffynonellau cyhoeddus yn cytuno â’i gilydd.
    .not-shown = Nid oes modd i’r gwiriwr hwn ddweud. Nid yw’r { thing } yn dangos a yw’r rheol wedi’i bodloni.
    .other-law = Nid oes modd i’r gwiriwr hwn ddweud. Efallai fod cyfraith arall yn cyfrif yno.
