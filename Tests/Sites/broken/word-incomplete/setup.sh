# Its lines stay where they are, whatever the words of the theme.
{ printf 'yes:\nsinceDay: alkaen\nno: {}\n'; grep -v -e '^yes:' -e '^no:' -e '^sinceDay:' Theme/words/fi.txt; } > sanat.txt
mv sanat.txt Theme/words/fi.txt
