### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = Beth i’w wneud nesaf
next-new = Cymharwch y dyddiad â dyddiadau cynhyrchion eraill. Mae dyddiad hwyrach yn golygu diweddariadau am fwy o amser.
next-date-stays = Mae’r dyddiad yn aros yr un fath, pwy bynnag yw’r perchennog. Nid yw prynu’r cynnyrch yn rhoi mwy o amser.
next-refurbished-ask = Gofynnwch i’r gwerthwr a yw addewid y gwneuthurwr yn cyfrif hefyd ar gyfer cynnyrch wedi’i adnewyddu.
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = Yn y Deyrnas Unedig, mae’r rheol i siopau hefyd ar gyfer cynhyrchion wedi’u hadnewyddu sy’n cael eu gwerthu fel rhai newydd.
# For the United Kingdom.
next-used-gb = Yn y Deyrnas Unedig, nid yw’r rheol i siopau ar gyfer cynhyrchion ail-law cyffredin.
next-reset = Cyn defnyddio’r cynnyrch, ailosodwch ef i fod fel yr oedd pan adawodd y ffatri. Yna ni fydd dim o bethau ei berchennog diwethaf ar ôl ynddo.
next-update = Agorwch ap y cynnyrch ei hun, neu ei osodiadau. Chwiliwch am ddiweddariad nawr, a throwch ddiweddariadau awtomatig ymlaen.
next-ended-owned = Dim mwy o ddiweddariadau? Yna ystyriwch ddatgysylltu’r cynnyrch o’r rhyngrwyd.
next-gift = Dywedwch wrth bwy bynnag sy’n cael yr anrheg: tan pryd mae diweddariadau ar gael, a sut i’w troi ymlaen.
# Where no date is promised any more, or none was.
next-gift-none = Dywedwch wrth bwy bynnag sy’n cael yr anrheg: nid oes dyddiad yn cael ei addo nawr ar gyfer diweddariadau diogelwch.

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product }: diwedd y diweddariadau diogelwch a addawyd
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = Mae diweddariadau diogelwch wedi’u haddo tan o leiaf { $date }, fel y dywedwyd ar { $stated }. Gofynnwch i’r gwneuthurwr a yw’n addo mwy o amser erbyn hyn.

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = Cynnyrch: { $product }
shared-checked = Wedi’i wirio ar { $day } gyda rhestr allweddi { $list }.
shared-again = Peidiwch â dibynnu ar y testun hwn. Gwiriwch y { thing } eich hun.
# $link is the address of the label at this checker.
shared-again-link = Peidiwch â dibynnu ar y testun hwn. Gwiriwch y { thing } eich hun: { $link }
