grep -v '^forceUnverifiable:' Theme/words/fi.txt > sanat.txt
mv sanat.txt Theme/words/fi.txt
