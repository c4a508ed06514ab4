printf 'Lista\n' > "$(printf 'Content/liitteet/a\nindex.html')"
printf 'Lista\n' > "$(printf 'Content/liitteet/b\033[31m.txt')"
