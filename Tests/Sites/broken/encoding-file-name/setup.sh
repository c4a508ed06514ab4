# A name in Windows-1252, as an old zip archive leaves it.
printf 'Lista\n' > "$(printf 'Content/liitteet/lis\344.txt')"
