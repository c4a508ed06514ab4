{ printf -- '---\notsikko: Merkit\n---\n\n'; yes '![[]()' | head -n 6000; } > Content/ohjeet/merkit.md
{ printf -- '---\notsikko: Linkit\n---\n\n'; yes 'www._' | tr -d '\n' | head -c 16000; } > Content/ohjeet/linkit.md
{ printf -- '---\notsikko: Kaskyt\n---\n\n'; yes '[a](<?' | head -n 8000; } > Content/ohjeet/kaskyt.md
