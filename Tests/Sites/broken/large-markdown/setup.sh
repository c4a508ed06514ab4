# 20 MB of Markdown.
{ printf -- '---\notsikko: Suuri\n---\n\n'; yes 'Sana ja toinen sana.' | head -c 20000000; } > Content/ohjeet/suuri.md
