# 21 KB that would take cmark 2 GB: a wide header over short rows.
{ printf -- '---\notsikko: Taulukko\n---\n\n'; yes '|a' | tr -d '\n' | head -c 7000; printf '|\n'; yes '|-' | tr -d '\n' | head -c 7000; printf '|\n'; yes '|' | head -n 3500; } > Content/ohjeet/taulukko.md
