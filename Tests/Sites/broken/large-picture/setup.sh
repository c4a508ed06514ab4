mkdir -p Content/kuvat
png() { printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0'"$1"'\0\0'"$2"'\010\002\0\0\0IEND' > "Content/kuvat/$3"; }
png '\017\300' '\013\320' talvi.png
png '\017\240' '\013\270' kesa.png
png '\017\300' '\013\320' ladattava.png
printf '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"></svg>' > Content/kuvat/piirros.svg
