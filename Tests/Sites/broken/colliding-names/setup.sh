# Git cannot hold these on every system.
printf a > Content/liitteet/Lista.txt
printf a > "$(printf 'Content/liitteet/lis\303\244.txt')"
printf b > "$(printf 'Content/liitteet/lisa\314\210.txt')"
