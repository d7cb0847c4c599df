### Dates and times left. Each language gives its own order, month names and plurals.

# A day. $day and $year are numbers, $month is one of the month names below.
date-day = { $day } { $month } { $year }
# A month, where only the month was promised. No day may be added.
date-month = { $month } { $year }

## Names of months, as they stand within a date.

month-1 = ஜனவரி
month-2 = பிப்ரவரி
month-3 = மார்ச்
month-4 = ஏப்ரல்
month-5 = மே
month-6 = ஜூன்
month-7 = ஜூலை
month-8 = ஆகஸ்ட்
month-9 = செப்டம்பர்
month-10 = அக்டோபர்
month-11 = நவம்பர்
month-12 = டிசம்பர்

## Time left until a date. The date itself always stands beside it.

years = { $years ->
    [one] { $years } ஆண்டு
   *[other] { $years } ஆண்டுகள்
}
months = { $months ->
    [one] { $months } மாதம்
   *[other] { $months } மாதங்கள்
}
days = { $days ->
    [one] { $days } நாள்
   *[other] { $days } நாள்கள்
}
left-years-months = { years } { months }
left-years = { years }
left-months-days = { months } { days }
left-months = { months }
left-days = { days }
# Less than a month is left, and only the month was promised: days would be invented.
left-under-month = ஒரு மாதத்துக்கும் குறைவான காலம்

# $left is one of the phrases above. உண்டு fits one and many.
left-today = இன்னும் { $left } உண்டு
# Time left as seen from another day than today. $on is that day.
left-on = { $on } அன்று இன்னும் { $left } உண்டு
# The promise ends with the day asked about.
left-last-day = இதுவே கடைசி நாள்
