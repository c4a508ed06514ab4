{ printf 'a: '; yes '[' | tr -d '\n' | head -c 20000; printf '\n'; } > Content/tiedot/sanasto.yaml
{ yes -- '- ' | tr -d '\n' | head -c 40000; printf 'a\n'; } > Content/tiedot/toimijat.yaml
# Brackets in quotes and comments must not hide the depth.
{ printf '# '; yes ']' | tr -d '\n' | head -c 20000; printf '\na: '; yes '[' | tr -d '\n' | head -c 20000; printf '\n'; } > Content/tiedot/toiminnot.yaml
{ printf 'a: '; yes '["]",' | tr -d '\n' | head -c 40000; printf '\n'; } > Content/tiedot/saadokset.yaml
awk 'BEGIN { for (i = 0; i < 2000; i++) printf "%*sa:\n", i, "" }' > Content/tiedot/polut.yaml
{ printf -- '---\notsikko: '; yes '{' | tr -d '\n' | head -c 20000; printf '\n---\n\nTeksti.\n'; } > Content/ohjeet/syva.md
