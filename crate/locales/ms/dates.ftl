### Dates and times left. Each language gives its own order, month names and plurals.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $day } { $month } { $year }
# A month, where only the month was promised. No day may be added.
date-month = { $month } { $year }

## Names of months, as they stand within a date.

month-1 = Januari
month-2 = Februari
month-3 = Mac
month-4 = April
month-5 = Mei
month-6 = Jun
month-7 = Julai
month-8 = Ogos
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Disember

## Time left until a date. The date itself always stands beside it.

years = { $years } tahun
months = { $months } bulan
days = { $days } hari
left-years-months = { years } dan { months }
left-years = { years }
left-months-days = { months } dan { days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = kurang daripada sebulan

# $left is one of the phrases above.
left-today = { $left } lagi
# Time left as seen from another day than today. $on is that day.
left-on = { $left } lagi, dikira dari { $on }
# The promise ends with the day asked about.
left-last-day = Ini hari terakhir
