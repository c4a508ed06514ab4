# 40,000 unknown keys: a hundred are told, and the others counted.
awk 'BEGIN { print "vuosi: 2026"; for (i = 1; i <= 40000; i++) print "avain" i ": x" }' > Content/tiedot/rahoitus.yaml
