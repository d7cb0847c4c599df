### What is printed beside the code of a label. Short: it stands on a box.

# $date is a day or a month; $date-precision is "day" or "month", for languages that need another word for each.
artwork-until = Security updates until at least { $date }
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets }: security updates until at least { $date }
artwork-unsupported = No security updates
artwork-not-stated = No date stated for security updates
# $who promises the updates.
artwork-by = promised by { $who }
# $number is the registration number.
artwork-number = Number: { $number }
# $host is a web address.
artwork-check-at = Check at { $host }
artwork-scan = Scan with a checker that you trust.
# For a maker's statement: it must not look like a label.
artwork-statement = The maker says this. No authority has checked it.
# $date is the day of issue.
artwork-stated = Stated on { $date }
# On everything that a public test key signed.
artwork-demonstration = Demonstration: this product is invented.
