### Two signed statements about one product. Never say that one of them breaks a promise.

beside-agrees = Mae ail god wedi’i lofnodi am y cynnyrch hwn yn dweud yr un peth am ddiweddariadau.
# Heads the list of the two.
beside-differs = Mae dau god wedi’u llofnodi am y cynnyrch hwn yn wahanol i’w gilydd
# $who signed it on the day $date; $says is one of the phrases below.
beside-item = { $who }, ar { $date }: { $says }
beside-until = diweddariadau diogelwch tan o leiaf { $end }
beside-unsupported = dim diweddariadau diogelwch
beside-not-stated = dim dyddiad wedi’i roi
beside-do = Yr un mwy newydd sy’n cael ei ddangos gyntaf. Holwch y gwneuthurwr neu’r awdurdod pa ddyddiad sy’n cyfrif.
beside-other = Mae’r ail god am gynnyrch arall. Felly ni chafodd y ddau eu cymharu.
beside-does-not-count = Nid oedd modd cadarnhau’r ail god yma. Felly ni chafodd y ddau eu cymharu.
