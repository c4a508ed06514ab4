# Every item of the list at once.
ln -s /etc/passwd Content/liitteet/salasanat.txt
mkfifo Content/liitteet/putki.txt
{ printf -- '---\notsikko: Suuri\n---\n\n'; yes 'Sana ja toinen sana.' | head -c 20000000; } > Content/ohjeet/suuri.md
{ printf -- '---\notsikko: Lainaukset\n---\n\n'; yes '>' | tr -d '\n' | head -c 10000; printf ' syvä\n'; } > Content/ohjeet/lainaukset.md
{ printf -- '---\notsikko: Luettelot\n---\n\n'; yes -- '- ' | tr -d '\n' | head -c 10000; printf 'syvä\n'; } > Content/ohjeet/luettelot.md
{ printf -- '---\notsikko: Taulukko\n---\n\n'; yes '|a' | tr -d '\n' | head -c 7000; printf '|\n'; yes '|-' | tr -d '\n' | head -c 7000; printf '|\n'; yes '|' | head -n 3500; } > Content/ohjeet/taulukko.md
{ printf -- '---\notsikko: Osoitteet\n---\n\n'; seq -f 'henkilo%04g@esimerkki.example' 1100 | tr '\n' ' '; } > Content/ohjeet/osoitteet.md
