mkfifo Content/liitteet/putki.txt Content/ohjeet/putki.md Content/tiedot/tapahtumat.csv Theme/templates/putki.mustache
