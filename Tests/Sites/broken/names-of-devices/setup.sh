# Names that Git does not hold in Windows.
cd Content/liitteet
for name in 'Muistio 12:30.txt' 'Mikä?.txt' lpt1.tar.gz aux.csv loppu. 'Ohje.txt ' 'Hyvä nimi (2).txt'; do echo x >"$name"; done
mkdir -p ../kuvat
echo x >../kuvat/com1.txt
