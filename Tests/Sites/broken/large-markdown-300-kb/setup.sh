{ printf -- '---\notsikko: Suuri\n---\n\n'; yes 'Sana ja toinen sana.' | head -c 300000; } > Content/ohjeet/suuri.md
