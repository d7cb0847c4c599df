### Dates and times left. Each language gives its own order, month names and plurals.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
# A month, where only the month was promised. No day may be added.
date-month = { $month } { $year }

## Names of months, as they stand within a date.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Time left until a date. The date itself always stands beside it.

years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
months = { $months } mois
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
left-years-months = { years } et { months }
left-years = { years }
left-months-days = { months } et { days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = moins d’un mois

# $left is one of the phrases above.
left-today = encore { $left }
# Time left as seen from another day than today. $on is that day.
left-on = encore { $left } à compter du { $on }
# The promise ends with the day asked about.
left-last-day = C’est le dernier jour
