# 4 MB of front matter, nearly every byte a value of its own.
{ printf -- '---\notsikko: Suuri\nkuvaus: ['; yes 'a,' | tr -d '\n' | head -c 4000000; printf ']\n---\n\nTeksti.\n'; } > Content/ohjeet/suuri.md
