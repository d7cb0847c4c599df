### What stands beside an answer: what to do next, a calendar entry, and a text to hand on. `$kind` as in the answer.

## What to do next, by how somebody comes by the product.

next = 接下来怎么做
next-new = 请和其他产品比一比日期。日期越晚，更新提供得越久。
next-date-stays = 不管产品归谁，这个日期都不变；买下产品，更新也不会提供得更久。
next-refurbished-ask = 请问卖家：制造商的承诺是否也适用于翻新产品。
# For the United Kingdom (SI 2023/1007): what is sold as new again is covered.
next-refurbished-gb = 在英国，针对商店的规定也适用于当作新品出售的翻新产品。
# For the United Kingdom.
next-used-gb = 在英国，针对商店的规定不适用于一般的二手产品。
next-reset = 使用前，请把产品恢复到出厂时的状态。这样，上一位主人的资料就不会留在里面。
next-update = 请打开产品自己的应用或设置，现在就找找有没有更新，并开启自动更新。
next-ended-owned = 已经没有更新了吗？那就想一想，要不要让产品不再联网。
next-gift = 请告诉收礼的人：更新提供到什么时候，怎样开启更新。
# Where no date is promised any more, or none was.
next-gift-none = 请告诉收礼的人：安全更新提供到哪一天，现在没有任何承诺。

## An entry in a calendar, on the day until which updates are promised.

# $product is brand and model.
calendar-title = { $product }：承诺的安全更新到期
# $date is the promised day or month, $stated the day on which it was stated.
calendar-note = 安全更新承诺至少提供到{ $date }，这是在{ $stated }写明的。可以问制造商，现在有没有承诺更久。

## An answer, handed on as a text or a picture.

# $product is brand and model.
shared-product = 产品：{ $product }
shared-checked = 在{ $day }查验，用的是{ $list }的密钥清单。
shared-again = 请不要以这段文字为准。请自己查验{ thing-this }。
# $link is the address of the label at this checker.
shared-again-link = 请不要以这段文字为准。请自己查验{ thing-this }：{ $link }
