# Its lines stay where they are, whatever the words of the theme.
{ printf 'yes: Joo\nyes: Juu\n'; grep -v '^yes:' Theme/words/fi.txt; } > sanat.txt
mv sanat.txt Theme/words/fi.txt
