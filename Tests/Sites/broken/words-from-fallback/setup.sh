# A catalogue that lacks two words and names the language that has them.
{ printf '# Sanat\nfallback: fi\n'; grep -v -e '^yes:' -e '^forceUnverifiable:' Theme/words/fi.txt; } > Theme/words/xx.txt
