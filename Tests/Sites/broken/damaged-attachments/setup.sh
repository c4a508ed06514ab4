# A page for signing in, files that broke off, one of them with a small picture of itself, and whole ones: a document, one with a password, a picture with a film behind it.
mkdir -p Content/kuvat Content/liitteet
cd Content/liitteet
printf '\357\273\277\n<!DOCTYPE html><html><body>Kirjaudu</body></html>' > sivu.pdf
printf 'Teksti.' > teksti.docx
printf '%%PDF-1.7\n' > lomake.pdf
printf 'PK\003\004word' > lomake.docx
printf '%%PDF-1.7\n%%%%EOF\n' > ohje.pdf
printf 'PK\003\004wordPK\005\006' > ohje.docx
printf '\320\317\021\340\241\261\032\341' > salattu.xlsx
printf '<!DOCTYPE html><html></html>' > sivu.html
cd ../kuvat
printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\001\0\0\0\001\010' > kuva.png
printf '\377\330\377\340\0\020JFIF' > kuva.jpg
printf 'RIFF\0\001\0\0WEBPVP8 ' > kuva.webp
printf '<html></html>' > sivu.png
printf '\377\330\377\341\0\006\377\331..\377\332\0\002..' > pikkukuva.jpg
{ printf '\377\330\377\332\0\002..\377\331'; head -c 100000 /dev/zero; } > ehja.jpg
printf 'RIFF\010\0\0\0WEBPVP8 ' > ehja.webp
