### Which countries' rules a label helps to meet. Each is about one rule in that country, and no legal advice: never say
### of a product that it may be sold, is legal or complies.
###
### "Counts" is 算数, "does not count" 不算数. 那里 is the country that stands before the sentence.

# Heads the list of countries. $day is the day that the answer is about.
rules = { thing-this }对哪些国家的规则有用（{ $day }的情况）
# Opens the list of all countries.
rules-all = 所有国家
rules-note = 这里只说每个国家的一项规则。这不是法律意见。
# No country but perhaps the label’s own counts it.
rules-none = 这个工具没有查到{ thing-this }在别的国家算数。
# An entry of the list. $country is the name of a country, $says one of the sentences below.
rules-item = { $country }：{ $says }
# What it rests on, after a sentence. $reference is a law or agreement, $date the day on which it began.
rules-by = 依据：{ $reference }。
rules-by-since = 依据：{ $reference }，从{ $date }开始。
# $countries are names of countries.
rules-also = { $countries }的规则在那里也适用。

# Where one of the answers below begins with "This checker cannot tell".
rules-ask = 如果这个工具无法判断，请问店家，或者问那个国家的主管机构。

## What it does there. $until is the last day, $levels the scale of $level.

rule-meets = 按那里的规则，{ thing-this }算数。
rule-meets-until = 按那里的规则，{ thing-this }算数，到{ $until }为止。
rule-counts = { thing-this }在那里算数，就像那里自己的标签一样：{ $scheme }。
rule-counts-until = 到{ $until }为止，{ thing-this }在那里算数，就像那里自己的标签一样：{ $scheme }。
rule-counts-level = { thing-this }在那里算数，算作{ $scheme }的{ $level }级（共{ $levels }级）。
rule-counts-level-until = 到{ $until }为止，{ thing-this }在那里算数，算作{ $scheme }的{ $level }级（共{ $levels }级）。
rule-another-route = { thing-this }在那里不算数。法律要求制造商提供合规声明。
rule-another-route-state = { thing-this }现在不是有效的，所以在那里不算数。法律要求提供合规声明。
rule-no-label-needed = 那里不需要标签。
# The label is of that country's own scheme.
rule-no-label-needed-own = 那里不需要标签。这个标签来自那里自己的计划。
# This is the maker's statement that the law asks for.
rule-no-label-needed-statement = 那里不需要标签。法律要求提供合规声明。这里看到的，是制造商自己提供的一份。
rule-no-label-counts = 任何标签在那里都不算数。法律要求制造商提供合规声明。
rule-not-covered = 那里的规则不涉及这类产品。
rule-no-rule-known = 这个工具没有查到那里有这方面的规则。
rule-eases = { thing-this }只能让制造商更容易取得那里的标签。

## It cannot be told what it does there.

rule-cannot-tell = 这个工具无法判断。
    .document = 这个工具无法判断。那里的法律写明了这项计划的一个版本，{ thing-this }没有写明那个版本。
    .category = 这个工具无法判断。这要看是哪一类产品。
    .level = 这个工具无法判断。那里的法律写明的，是另一个级别。
    .state = 这个工具无法判断，因为不知道{ thing-this }是不是有效。
    .list-age = 这个工具无法判断。这需要较新的密钥清单。
    .list-part = 这个工具无法判断。密钥清单里缺少关于那里的部分。
    .sources = 这个工具无法判断。公开来源的说法不一致。
    .not-shown = 这个工具无法判断。从{ thing }看不出有没有达到规则的要求。
    .other-law = 这个工具无法判断。那里可能适用别的法律。
