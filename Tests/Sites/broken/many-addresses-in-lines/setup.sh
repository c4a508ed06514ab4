# 1,100 e-mail addresses in one paragraph, each on a line: this one simply works.
{ printf -- '---\notsikko: Osoitteet\n---\n\n'; seq -f 'henkilo%04g@esimerkki.example' 1100; } > Content/ohjeet/osoitteet.md
