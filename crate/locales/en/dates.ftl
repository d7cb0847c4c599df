### Dates and times left. Each language gives its own order, month names and plurals.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $day } { $month } { $year }
# A month, where only the month was promised. No day may be added.
date-month = { $month } { $year }

## Names of months, as they stand within a date.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Time left until a date. The date itself always stands beside it.

years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
left-years-months = { years } and { months }
left-years = { years }
left-months-days = { months } and { days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = less than a month

# $left is one of the phrases above.
left-today = { $left } left
# Time left as seen from another day than today. $on is that day.
left-on = { $left } left on { $on }
# The promise ends with the day asked about.
left-last-day = This is the last day
