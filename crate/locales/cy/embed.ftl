ui-embed-more = Mwy am y label hwn
ui-embed-no-label = Nid label yw hwn.
ui-embed-no-worker = Ni ellir defnyddio’r camera na lluniau yn y fan hon.
    .do = Teipiwch ddigidau’r cod, neu agorwch y gwiriwr yn ei dab ei hun.
