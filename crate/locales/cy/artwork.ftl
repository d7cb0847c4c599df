### What is printed beside the code of a label. Short: it stands on a box.

artwork-until = Diweddariadau diogelwch tan o leiaf { $date }
# $date with a market: the promise holds there. $markets are names of countries.
artwork-until-in = { $markets }: diweddariadau diogelwch tan o leiaf { $date }
artwork-unsupported = Dim diweddariadau diogelwch
artwork-not-stated = Dim dyddiad wedi’i roi ar gyfer diweddariadau diogelwch
# $who promises the updates.
artwork-by = addewid { $who }
# $number is the registration number.
artwork-number = Rhif: { $number }
# $host is a web address.
artwork-check-at = Gwiriwch ar { $host }
artwork-scan = Sganiwch gyda gwiriwr rydych chi’n ymddiried ynddo.
# For a maker's statement: it must not look like a label.
artwork-statement = Y gwneuthurwr sy’n dweud hyn. Nid oes unrhyw awdurdod wedi gwirio hyn.
# $date is the day of issue.
artwork-stated = Dywedwyd ar { $date }
# On everything that a public test key signed.
artwork-demonstration = Arddangosiad: cynnyrch dychmygol yw hwn.
