# 4 MB, where nearly every byte is a value of its own.
{ printf -- '- termi: ['; yes 'a,' | tr -d '\n' | head -c 4000000; printf ']\n'; } > Content/tiedot/sanasto.yaml
yes ';' | tr -d '\n' | head -c 4000000 > Content/tiedot/synonyymit.csv
