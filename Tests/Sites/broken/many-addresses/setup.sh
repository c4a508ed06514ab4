# 1,100 e-mail addresses in one line.
{ printf -- '---\notsikko: Osoitteet\n---\n\n'; seq -f 'henkilo%04g@esimerkki.example' 1100 | tr '\n' ' '; } > Content/ohjeet/osoitteet.md
