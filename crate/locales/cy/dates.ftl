### Dates and times left. Each language gives its own order, month names and plurals.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $day } { $month } { $year }
# A month, where only the month was promised. No day may be added.
date-month = { $month } { $year }

## Names of months, as they stand within a date.

month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## Time left until a date. The date itself always stands beside it.

# 4 is "other" by CLDR, but takes the form of 3.
years = { $years ->
    [zero] { $years } mlynedd
    [one] { $years } flwyddyn
    [two] { $years } flynedd
    [few] { $years } blynedd
    [4] { $years } blynedd
    [many] { $years } blynedd
   *[other] { $years } mlynedd
}
months = { $months ->
    [zero] { $months } mis
    [one] { $months } mis
    [two] { $months } fis
    [few] { $months } mis
    [many] { $months } mis
   *[other] { $months } mis
}
days = { $days ->
    [zero] { $days } diwrnod
    [one] { $days } diwrnod
    [two] { $days } ddiwrnod
    [few] { $days } diwrnod
    [many] { $days } diwrnod
   *[other] { $days } diwrnod
}
# A comma, because "and" would be "a" or "ac" by the number that follows.
left-years-months = { years }, { months }
left-years = { years }
left-months-days = { months }, { days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = llai na mis

# $left is one of the phrases above.
left-today = { $left } ar ôl
# Time left as seen from another day than today. $on is that day.
left-on = Ar { $on }: { $left } ar ôl
# The promise ends with the day asked about.
left-last-day = Dyma’r diwrnod olaf
