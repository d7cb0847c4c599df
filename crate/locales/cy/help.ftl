### The page of all reasons, for those who help others. `labelcheck explain` says the same.

ui-reasons = Yr holl resymau
ui-reasons-what = Pan nad yw gwiriad yn cael ei basio, mae’r ateb yn rhoi rheswm. Yn y rhan “Manylion”, mae gan bob rheswm god. Dyma’r rhesymau i gyd.
ui-reasons-gap = Mae’r arwydd “…” yn dangos lle bydd enw neu ddyddiad.
ui-reasons-happened = Beth ddigwyddodd
ui-reasons-means = Beth mae’n ei olygu i chi
ui-reasons-do = Beth i’w wneud nesaf
# After the codes of reasons that are for the details only.
ui-reasons-minor = Dim ond yn y rhan “Manylion” y mae’r rheswm hwn.
