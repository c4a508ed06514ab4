# A link to a file of the site simply works.
ln -s lista.txt Content/liitteet/sama-lista.txt
