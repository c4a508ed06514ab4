{ printf 'sana;tarkoittaa\n'; yes 'sana;toinen sana' | head -c 20000000; } > Content/tiedot/synonyymit.csv
yes -- '- avain' | head -c 20000000 > Content/tiedot/sanasto.yaml
