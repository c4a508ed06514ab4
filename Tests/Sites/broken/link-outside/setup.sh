ln -s /etc/passwd Content/liitteet/salasanat.txt
ln -s ../../.. Content/liitteet/kaikki
ln -s ei-ole.txt Content/liitteet/katkennut.txt
ln -s silmukka.txt Content/liitteet/silmukka.txt
ln -s /etc/passwd Content/ohjeet/salasanat.md
