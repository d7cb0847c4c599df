### Dates and times left.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $year }年{ $month }{ $day }日
# A month, where only the month was promised. No day may be added.
date-month = { $year }年{ $month }

## Names of months, as they stand within a date.

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Time left until a date. The date itself always stands beside it.

years = { $years }年
months = { $months }个月
days = { $days }天
left-years-months = { years }{ months }
left-years = { years }
left-months-days = { months }{ days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = 不到一个月

# $left is one of the phrases above.
left-today = 还剩{ $left }
# Time left as seen from another day than today. $on is that day.
left-on = 从{ $on }算起，还剩{ $left }
# The promise ends with the day asked about.
left-last-day = 这是最后一天
