# Photos of a phone, one of them with another ending, and a document; the last picture is one.
mkdir -p Content/kuvat Content/liitteet
printf '\0\0\0\030ftypheic' > Content/kuvat/puhelin.heic
printf '\0\0\0\030ftypheic' > Content/kuvat/nimetty.jpg
printf 'PK\005\006' > Content/liitteet/ohje.docx
printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\001\0\0\0\001\010IEND' > Content/kuvat/pieni.PNG
