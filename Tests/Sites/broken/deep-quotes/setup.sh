# 10,000 nested >, in one line and in many, and lists.
{ printf -- '---\notsikko: Lainaukset\n---\n\n'; yes '>' | tr -d '\n' | head -c 10000; printf ' syvä\n'; } > Content/ohjeet/lainaukset.md
{ printf -- '---\notsikko: Luettelot\n---\n\n'; yes -- '- ' | tr -d '\n' | head -c 10000; printf 'syvä\n'; } > Content/ohjeet/luettelot.md
