### The command line: badges for pages, and cards for shelves.

# $answer is the first line of the answer to the label.
cli-badge-refused = No badge was made of { $file }. The answer is: { $answer }
    .do = A badge is made only of what checks out. To see the whole answer: labelcheck check
cli-badge-several = There are { $count } labels in { $file }, and a badge is of one.
    .do = Give the text of that one.
# $list is the day of the key list.
cli-badge-old-list = The key list is of { $list }, more than { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago.
    .do = Get a newer one with labelcheck keys refresh, name its folder with --keys, and try again.
cli-badge-no-form = It is not known whether the badge is to be SVG or HTML.
    .do = Add --format svg or --format html.
cli-badge-no-link = No link could be made to { $file }.
    .do = Name another checker with --check-at, by a host in plain letters.
cli-badge-is-input = { $file } is what was to be read, and is not overwritten.
    .do = Choose another name.

cli-card-refused = No card was made of { $file }. The answer is: { $answer }
    .do = A card is made only of what checks out, and without a warning. To see the whole answer: labelcheck check
# $models are names.
cli-card-models = { $file } is for several models: { $models }.
    .do = A card stands for one. Name it with --model.
cli-card-no-model = No label here is for the model { $file }.
    .do = Write the model as the label has it. To see the whole answer: labelcheck check
cli-card-model-date = The date in { $file } is that of other models: { $models }.
    .do = Ask the maker for a label of this model. A card with another model’s date would mislead.
# $markets are codes of countries.
cli-card-markets = The promise in { $file } differs by country: { $markets }.
    .do = A card stands for one. Name it with --market.
cli-card-no-host = There is no web address in { $file }.
    .do = Give the whole text of the code as it is on the label. It begins with HTTPS://
# $date is the last day that may be chosen.
cli-card-late = What { $file } says may be out of date after { $date }.
    .do = Choose that day or an earlier one with --check-by, or leave it out.
cli-card-past = { $date } has passed.
    .do = Choose a later day with --check-by, or leave it out.
cli-card-too-large = The code of { $file } could not be drawn.
    .do = Please report this as a fault of the program.
