{ printf -- '---\notsikko: Viitteet\n---\n\n[a]: /'; yes 'x' | tr -d '\n' | head -c 10000; printf '\n\n'; yes '[a]' | head -n 12000; } > Content/ohjeet/viitteet.md
