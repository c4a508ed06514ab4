# 900 brackets, hidden from a count by closing ones in quotes: deep, but within what the parser takes.
awk 'BEGIN { printf "- termi: "; for (i = 0; i < 900; i++) printf "[\"]\", "; for (i = 0; i < 900; i++) printf "]"; print "" }' > Content/tiedot/sanasto.yaml
awk 'BEGIN { print "---"; printf "otsikko: "; for (i = 0; i < 900; i++) printf "{a: \"}\", b: "; for (i = 0; i < 900; i++) printf "}"; print "\n---\n\nTeksti." }' > Content/ohjeet/syva.md
