#!/usr/bin/env python3
"""Makes a Luukku root of any size: the corpus of the benchmark.

    python3 Benchmarks/corpus.py --pages 10000 --output /dev/shm/corpus [--seed 1] [--theme Theme]

The same size and seed give the same bytes on every machine. With N pages:

- N pages of text, each about 3.6 KB with five headings, a table, a list, a link to another page, a footnote: 80 % in the
  archive (Content/arkisto/<year>/<subject>), 10 % news, 7 % in Content/ohjeet/<subject>, 3 % instructions;
- 0.4 √N parties and √N obligations, so that their matrix grows as N does; a report for each workshop, three contacts for
  each party, N/100 events; glossary, laws and the small tables of the other parts of the site;
- no faults and no warnings: `luukku check` is silent on 2026-11-23 (TODAY).
"""

import argparse
import csv
import itertools
import math
import pathlib
import random
import shutil

TODAY = "2026-11-23"
YEARS = range(2016, 2026)

# MARK: Words. A noun is its basic form and the stem that most endings follow.

NOUNS = """
paja:paja koulu:koulu ohje:ohjee opiskelija:opiskelija valmennus:valmennukse tavoite:tavoittee oppilaitos:oppilaitokse
raportti:raporti sopimus:sopimukse näyttö:näytö jakso:jakso työ:työ tutkinto:tutkinno osaaminen:osaamise ohjaaja:ohjaaja
valmentaja:valmentaja opettaja:opettaja kunta:kunna verkosto:verkosto tapaaminen:tapaamise suunnitelma:suunnitelma
arviointi:arvioinni palaute:palauttee tuki:tue ryhmä:ryhmä toiminta:toiminna ympäristö:ympäristö laite:laittee kone:konee
turvallisuus:turvallisuude perehdytys:perehdytykse kirjaus:kirjaukse viikko:viiko vuosi:vuode kuukausi:kuukaude päivä:päivä
aika:aja paikka:paika tila:tila keittiö:keittiö verstas:verstaa puu:puu metalli:metalli tekstiili:tekstiili puutarha:puutarha
kiinteistö:kiinteistö liikenne:liikentee kuljetus:kuljetukse asiakas:asiakkaa palvelu:palvelu neuvonta:neuvonna päätös:päätökse
lomake:lomakkee liite:liittee tieto:tiedo lupa:luva suostumus:suostumukse luottamus:luottamukse salassapito:salassapido
yhteys:yhteyde puhelin:puhelime viesti:viesti tiedote:tiedottee kokous:kokoukse muistio:muistio vastuu:vastuu
velvoite:velvoittee oikeus:oikeude suositus:suositukse raha:raha hinta:hinna kustannus:kustannukse osuus:osuude
korvaus:korvaukse toimeentulo:toimeentulo opinto:opinno kurssi:kurssi aine:ainee taito:taido kyky:kyvy vahvuus:vahvuude
haaste:haastee muutos:muutokse kehitys:kehitykse seuranta:seuranna tulos:tulokse mittari:mittari tilasto:tilasto
vertailu:vertailu kysely:kysely vastaus:vastaukse kokemus:kokemukse esimerkki:esimerki malli:malli tapa:tava käytäntö:käytännö
periaate:periaattee arvo:arvo yhteisö:yhteisö perhe:perhee nuori:nuore aikuinen:aikuise kieli:kiele kulttuuri:kulttuuri
terveys:terveyde hyvinvointi:hyvinvoinni liikunta:liikunna ruoka:ruoa metsä:metsä joki:joe tunturi:tunturi kylä:kylä talvi:talve
kesä:kesä syksy:syksy kevät:kevää matka:matka kyyti:kyydi asunto:asunno tulkki:tulki
""".split()
ADJECTIVES = """
uusi yhteinen tärkeä selkeä avoin hyvä pitkä lyhyt oma ajantasainen alueellinen ammatillinen arkinen joustava kirjallinen
kokonainen luottamuksellinen maksuton monipuolinen nopea osittainen paikallinen pysyvä rauhallinen riittävä säännöllinen sopiva
tavallinen turvallinen valmis vapaa viikoittainen vuosittainen yksilöllinen
""".split()
VERBS = """
tekee sopii kirjaa ohjaa arvioi tukee kertoo ottaa antaa tarvitsee oppii näyttää tarkistaa päivittää soittaa kirjoittaa
valmistelee järjestää kutsuu osallistuu perehdyttää seuraa kokoaa lähettää saa pitää löytää varmistaa esittelee harjoittelee
""".split()
SMALL = """
ja on ei että se joka myös kun tai kuin jos mutta niin sekä vain jo vielä aina usein ennen jälkeen kanssa mukaan kautta yhdessä
silloin siksi näin täällä heti ensin lopuksi hyvin noin kaikki jokainen
""".split()
SUBJECTS = """
pajat opinnot turvallisuus viestinta talous kehittaminen koulutus tapaamiset tilastot hankkeet kansainvalisyys tuki
""".split()
PLACES = """
Aavajärvi Elijärvi Haukiniemi Iso-Vaara Jokikylä Kaamasjoki Lohiranta Metsäpalo Niskakoski Ounasvaara Paljakka Ruokojärvi
Salmenkylä Tunturikylä Uutela Vaskikoski Ylimaa Suvanto Pirttikoski Merenperä Kivalo Kaira Honkaniemi Lapiosalmi
""".split()
FIRST_NAMES = "Aino Eero Helmi Ilmari Kaisa Lauri Maija Niilo Oili Pekka Raija Sulo Tuula Urho Venla Väinö".split()
LAST_NAMES = "Esimerkkinen Mallila Näytelä Kokeilija Harjoite Testola Mallikas Esitelmä Luonnos Koelampi".split()
FIELDS = ["puhtaus- ja kiinteistöpalveluala", "ravintola- ja catering-ala", "puuteollisuus"]


def forms(noun):
    """The inflected forms that texts use; an approximation that obeys vowel harmony."""
    basic, stem = noun.split(":")
    a = "a" if any(letter in "aou" for letter in basic) else "ä"
    endings = ["n", "ss" + a, "st" + a, "ll" + a, "lt" + a, "lle", "ksi", "t"]
    return [basic] + [stem + ending for ending in endings]


def vocabulary(rng):
    """Words from the most common to the rarest: compounds make the long tail that Finnish has."""
    nouns = [form for noun in NOUNS for form in forms(noun)]
    stems = [noun.split(":")[0] for noun in NOUNS]
    compounds = [
        first.split(":")[1] + "n" + form if rng.random() < 0.5 else first.split(":")[0] + form
        for first in NOUNS for second in rng.sample(NOUNS, 24) if first != second
        for form in rng.sample(forms(second), 6)
    ]
    rng.shuffle(nouns)
    rng.shuffle(compounds)
    middle = VERBS + ADJECTIVES + stems
    rng.shuffle(middle)
    return list(dict.fromkeys(SMALL + middle + nouns + compounds))


class Writer:
    """Text and files of one corpus."""

    def __init__(self, seed, folder):
        self.seed = seed
        self.content = folder / "Content"
        self.words = vocabulary(random.Random(f"{seed}/vocabulary"))
        self.weights = list(itertools.accumulate(1 / (rank + 12) for rank in range(len(self.words))))
        self.folders = set()

    def rng(self, name):
        return random.Random(f"{self.seed}/{name}")

    def some(self, rng, count):
        return rng.choices(self.words, cum_weights=self.weights, k=count)

    def sentence(self, rng, count):
        text = " ".join(self.some(rng, count))
        return text[0].upper() + text[1:] + "."

    def paragraph(self, rng, sentences):
        return " ".join(self.sentence(rng, rng.randint(6, 13)) for _ in range(sentences))

    def title(self, rng, number):
        return f"{rng.choice(ADJECTIVES).capitalize()} {rng.choice(NOUNS).split(':')[0]} {number}"

    def write(self, path, text):
        file = self.content / path
        if file.parent not in self.folders:
            file.parent.mkdir(parents=True, exist_ok=True)
            self.folders.add(file.parent)
        file.write_bytes(text.encode())

    def table(self, path, rows):
        """A CSV as Finnish Excel writes it; all rows have the keys of the first."""
        file = self.content / path
        with file.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, rows[0].keys(), delimiter=";", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


# MARK: Pages of text


def day(rng, year):
    last_month = 10 if str(year) == TODAY[:4] else 12
    return f"{year}-{rng.randint(1, last_month):02}-{rng.randint(1, 28):02}"


def relative(source, target):
    """What `source` writes to link to `target`, both below Content."""
    base, parts = source.split("/")[:-1], target.split("/")
    while base and len(parts) > 1 and base[0] == parts[0]:
        base, parts = base[1:], parts[1:]
    return "../" * len(base) + "/".join(parts)


def text_page(writer, path, number, targets, owners, keys, extra=""):
    """A page of text: five headings, a table, a list, a link, a footnote."""
    rng = writer.rng(path)
    head = {
        "otsikko": writer.title(rng, number),
        "kuvaus": writer.sentence(rng, 9),
        "omistaja": rng.choice(owners),
        "paivitetty": day(rng, 2026 if rng.random() < 0.5 else 2025),
        "tarkista": day(rng, 2027),
        **keys,
    }
    target = rng.choice(targets)
    anchor = rng.choice(["", "", "", "#lahtokohta", "#lisatietoa"])
    headings = [" ".join(writer.some(rng, 3)).capitalize() for _ in range(3)]
    rows = "\n".join(
        f"| {' '.join(writer.some(rng, 2))} | {rng.randint(1, 400)} | {' '.join(writer.some(rng, 3))} |" for _ in range(5))
    items = "\n".join(f"- {' '.join(writer.some(rng, 6))}" for _ in range(5))
    writer.write(path, f"""---
{chr(10).join(f"{key}: {value}" for key, value in head.items())}
---

{writer.paragraph(rng, 2)} Paikka on {rng.choice(PLACES)}.

## Lähtökohta {{#lahtokohta}}

{writer.paragraph(rng, 4)} Katso myös [{' '.join(writer.some(rng, 2))}]({relative(path, target)}{anchor}).

## {headings[0]}

{writer.paragraph(rng, 3)} Tärkeintä on **{' '.join(writer.some(rng, 2))}**.[^1]

{items}

### {headings[1]}

| Asia | Määrä | Huomio |
| --- | ---: | --- |
{rows}

{writer.paragraph(rng, 2)}

## {headings[2]}

{writer.paragraph(rng, 3)}

{extra}## Lisätietoa {{#lisatietoa}}

{writer.paragraph(rng, 2)}

{writer.paragraph(rng, 2)}

[^1]: {writer.sentence(rng, 9)}
""")


def bulk_paths(writer, count):
    """The places of the N pages of text."""
    rng = writer.rng("paths")
    shares = {"news": round(count * 0.10), "guides": round(count * 0.07), "instructions": max(5, round(count * 0.03))}
    paths = {
        "instructions": [f"ohjeet/ohje-{n}.md" for n in range(1, shares["instructions"] + 1)],
        "guides": [f"ohjeet/{rng.choice(SUBJECTS)}/opas-{n}.md" for n in range(1, shares["guides"] + 1)],
        "news": [f"tiedotteet/{day(rng, rng.choice(YEARS))}-tiedote-{n}.md" for n in range(1, shares["news"] + 1)],
    }
    archive = count - sum(map(len, paths.values()))
    paths["archive"] = [
        f"arkisto/{rng.choice(YEARS)}/{rng.choice(SUBJECTS)}/sivu-{n}.md" for n in range(1, archive + 1)]
    return paths


def text_pages(writer, count, owners, obligations, activities):
    paths = bulk_paths(writer, count)
    targets = [path for group in paths.values() for path in group]
    number = 0
    for group, members in paths.items():
        for path in members:
            number += 1
            keys, extra = {}, ""
            if group == "news":
                keys = {"julkaistu": path.split("/")[1][:10], "kirjoittaja": "Esimerkki Tiedottaja"}
            if group == "instructions":
                served = obligations[number % len(obligations)]
                keys = {
                    "toiminto": activities[number % len(activities)], "jarjestys": number,
                    "velvoitteet": f"[{served}, {obligations[(number * 7 + 1) % len(obligations)]}]"}
                extra = f"Ohje palvelee velvoitetta [{served}](velvoite:{served}).\n\n"
            text_page(writer, path, number, targets, owners, keys, extra)
    return paths


def index_pages(writer, paths):
    """The opening words of the parts of the site, and the pages of the archive's folders."""
    rng = writer.rng("index")
    years = sorted({path.split("/")[1] for path in paths["archive"]})
    writer.write("arkisto/index.md", "---\notsikko: Arkisto\nkuvaus: Vanhat sivut vuosittain.\n---\n\n" + "\n".join(
        f"- [{year}]({year}/index.md)" for year in years) + "\n")
    for year in years:
        writer.write(f"arkisto/{year}/index.md", f"---\notsikko: Arkisto {year}\nkuvaus: Vuoden {year} sivut.\n---\n\n"
                     + writer.paragraph(rng, 4) + "\n")
    parts = {
        "velvoitteet": "Velvoitteet", "osapuolet": "Osapuolet", "vastuuhenkilot": "Vastuuhenkilöt",
        "oppimisymparistot": "Oppimisympäristöt", "tutkinnon-osat": "Tutkinnon osat", "vuosikello": "Vuosikello",
        "polut": "Polut", "ohjeet": "Ohjeet", "tiedotteet": "Tiedotteet", "sanasto": "Sanasto"}
    for name, title in parts.items():
        writer.write(f"{name}/index.md", f"---\notsikko: {title}\nkuvaus: {writer.sentence(rng, 8)}\n---\n\n"
                     + writer.paragraph(rng, 5) + "\n")
    writer.write("index.md", "---\notsikko: Tervetuloa\nkuvaus: Esimerkkiverkoston sivusto.\n---\n\n"
                 + writer.paragraph(rng, 5) + "\n\nLue [linjaukset](linjaukset/linjaukset.md).\n")
    writer.write("tietosuoja.md", "---\notsikko: Tietosuoja\nkuvaus: Miten tietoja käsitellään.\n---\n\n"
                 + writer.paragraph(rng, 12) + "\n")


# MARK: Agreement and obligations


ROLES = """- tunnus: kaikki-osapuolet
  nimi: kaikki osapuolet
  laji: kaikki
- tunnus: tyopaja
  nimi: työpaja
  laji: osapuolirooli
- tunnus: koulutuksen-jarjestaja
  nimi: koulutuksen järjestäjä
  laji: osapuolirooli
- tunnus: vastuuhenkilot
  nimi: vastuuhenkilö
  laji: vastuuhenkilo
- tunnus: tyopajan-vastuuhenkilo
  nimi: työpajan vastuuhenkilö
  laji: vastuuhenkilo
  osapuolirooli: tyopaja
- tunnus: allekirjoittaja
  nimi: allekirjoittaja
  laji: allekirjoittaja
- tunnus: opiskelija
  nimi: opiskelija
  laji: muu
"""
STRENGTHS = ["sitoutuu", "velvoite", "velvoite", "pyrkimys", "suositus", "oikeus"]
RESPONSIBLE = [
    "kaikki-osapuolet", "tyopaja", "koulutuksen-jarjestaja", "vastuuhenkilot", "tyopajan-vastuuhenkilo", "allekirjoittaja"]
LARGEST_TEXT = 150_000


def agreement(writer, count):
    """The agreement in files of at most 150 KB, and the obligations that quote it."""
    rng = writer.rng("agreement")
    parts, records = [[]], []
    size = 0
    for number in range(1, count + 1):
        section = f"osa-{(number - 1) // 8 + 1}"
        block = ""
        if (number - 1) % 8 == 0:
            if size > LARGEST_TEXT - 10_000:
                parts.append([])
                size = 0
            block = f"## {' '.join(writer.some(rng, 3)).capitalize()} {{#{section}}}\n\n"
        quote = f"Kohdan {number} mukaan {writer.sentence(rng, 12).lower()}"
        block += f"{writer.paragraph(rng, 2)} {quote} {writer.paragraph(rng, 2)}\n\n"
        parts[-1].append(block)
        size += len(block.encode())
        responsible, counterpart = rng.sample(RESPONSIBLE, 2)
        title = writer.title(rng, number)
        records.append(f"""- tunnus: velvoite-{number}
  otsikko: {title}
  vahvuus: {rng.choice(STRENGTHS)}
  vastuussa: [{responsible}]
  vastapuoli: [{counterpart}]
  laukaisin: {writer.sentence(rng, 4)}
  kohta: {section}
  lainaus: {quote}
""")
    for number, part in enumerate(parts, 1):
        name, title = ("linjaukset", "Linjaukset") if number == 1 else (f"osa-{number}", f"Linjausten osa {number}")
        writer.write(f"linjaukset/{name}.md", f"---\notsikko: {title}\nkuvaus: Yhteistyön linjaukset.\nversio: \"1.0\"\n"
                     f"sanamuoto: alkuperäinen\npaivitetty: 2026-10-01\njarjestys: {number}\n---\n\n" + "".join(part))
    writer.write("tiedot/velvoitteet.yaml", "".join(records))
    return [f"velvoite-{number}" for number in range(1, count + 1)]


# MARK: People, reports, events


def parties(writer, count):
    rng = writer.rng("parties")
    people, workshops, schools, owners = [], [], [], []
    for number in range(1, count + 1):
        is_school = number % 4 == 0
        party = f"{'oppilaitos' if is_school else 'paja'}-{number}"
        place = PLACES[number % len(PLACES)]
        (schools if is_school else workshops).append(party)
        sites = [f"{party}-talo-{site}" for site in (1, 2)]
        writer.write(f"osapuolet/{party}.md", f"""---
otsikko: {place} {'opisto' if is_school else 'työpaja'} {number}
kuvaus: {writer.sentence(rng, 8)}
lyhenne: {place[:3].upper()}{number}
tyyppi: {'koulutuksen-jarjestaja' if is_school else 'kunta'}
roolit:
  - {'koulutuksen-jarjestaja' if is_school else 'tyopaja'}
kunta: {place}
maakunta: Lappi
toimipisteet:
  - tunnus: {sites[0]}
    nimi: {place}, päätalo {number}
    osoite: Esimerkkitie {number}, 00000 {place}
  - tunnus: {sites[1]}
    nimi: {place}, sivutalo {number}
    vierailuohje: {writer.sentence(rng, 8)}
omistaja: {party}-1
paivitetty: 2026-10-0{rng.randint(1, 9)}
tarkista: 2027-08-31
---

{writer.paragraph(rng, 4)}

## Yhteydenotto

Soita [ensisijaiselle vastuuhenkilölle](vastuuhenkilo:{party}-1). {writer.paragraph(rng, 4)}
""")
        for contact in (1, 2, 3):
            owners.append(f"{party}-{contact}")
            first, last = rng.choice(FIRST_NAMES), rng.choice(LAST_NAMES)
            people.append({
                "tunnus": f"{party}-{contact}", "osapuoli": party, "etunimi": first, "sukunimi": last,
                "nimike": rng.choice(["ohjaaja", "koordinaattori", "opinto-ohjaaja", "valmentaja"]),
                "ensisijainen": "kyllä" if contact == 1 else "ei", "ala": rng.choice(FIELDS) if contact == 2 else "",
                "toimipiste": rng.choice(sites) if contact == 3 else "",
                "puhelin": f"040 {number:03} {contact:04}", "sahkoposti": f"{party}.{contact}@esimerkki.invalid",
                "tavoitettavuus": "arkisin klo 8–15", "alkaa": "2024-08-01",
                "sijainen": f"{party}-{contact % 3 + 1}", "paivitetty": f"2026-{rng.randint(1, 10):02}-15", "esimerkki": "ei"})
    writer.table("tiedot/vastuuhenkilot.csv", people)
    return workshops, schools, owners


def unit_ids(qualification):
    return [f"osa-{qualification}-{number}" for number in range(1, 9)]


def qualifications(writer):
    """The sums are those of a vocational qualification: 145 + 35 = 180 competence points."""
    records = []
    for number, field in enumerate(FIELDS, 1):
        units = "".join(f"    - tunnus: {unit}\n      nimi: {writer.title(writer.rng(unit), index)}\n      osp: {osp}\n"
                        f"      pakollinen: {'kyllä' if index == 1 else 'ei'}\n"
                        for index, (unit, osp) in enumerate(zip(unit_ids(number), [25] + [20] * 7), 1))
        records.append(f"- tunnus: tutkinto-{number}\n  nimi: Perustutkinto, {field}\n  laajuus: 180\n  ammatilliset: 145\n"
                       f"  yhteiset: 35\n  osat:\n{units}  yhteiset_osat:\n    - tunnus: yhteinen-{number}-1\n"
                       "      nimi: Viestintä- ja vuorovaikutusosaaminen\n      osp: 11\n")
    writer.write("tiedot/tutkinnot.yaml", "".join(records))


def reports(writer, workshops):
    for number, party in enumerate(workshops, 1):
        rng = writer.rng(f"report/{party}")
        chosen = number % len(FIELDS) + 1
        units = "".join(f"      - osa: {unit}\n        laajuus: {rng.choice(['kokonaan', 'osittain'])}\n"
                        f"        naytto: {rng.choice(['kyllä', 'ei'])}\n        osaamistodistus: {rng.choice(['kyllä', 'ei'])}\n"
                        for unit in rng.sample(unit_ids(chosen), 4))
        sections = "".join(f"## {name}\n\n{writer.paragraph(rng, 4)}\n\n" for name in [
            "Organisaatio ja toimintaympäristö", "Keskeiset työtehtävät", "Ohjaus ja valmennus", "Työturvallisuus", "Näytöt"])
        writer.write(f"oppimisymparistot/{party}.md", f"""---
otsikko: {writer.title(rng, number)}, {party}
kuvaus: {writer.sentence(rng, 8)}
osapuoli: {party}
toimipiste: {party}-talo-1
tunnistettu: 2026-03-12
tunnistaja: Esimerkki Esimerkkinen, ammatillinen opettaja
julkaistu: 2026-04-20
yhteyshenkilo: {party}-1
osallistujat: {rng.randint(6, 30)}
tutkinnot:
  - tutkinto: tutkinto-{chosen}
    osat:
{units}omistaja: {party}-1
paivitetty: 2026-05-10
tarkista: 2027-10-29
---

{sections}""")


def events(writer, count, members):
    """Two meetings in each year, as the agreement wants; the rest are of other kinds."""
    rng = writer.rng("events")
    rows = []
    for number in range(1, count + 1):
        year = 2024 + number % 4
        is_meeting = number <= 8
        rows.append({
            "tunnus": f"tapahtuma-{number}", "otsikko": writer.title(rng, number),
            "tyyppi": "tapaaminen" if is_meeting else rng.choice(
                ["koulutus", "vierailu", "työntekijävaihto", "määräaika", "muu"]),
            "alkaa": day(rng, year), "kello": "9.00–11.30", "paikka": rng.choice(PLACES),
            "osapuolet": ", ".join(rng.sample(members, min(3, len(members)))), "roolit": "vastuuhenkilot",
            "kuvaus": writer.sentence(rng, 10), "peruttu": "ei"})
    writer.table("tiedot/tapahtumat.csv", rows)


def statuses(writer, obligations, members):
    rng = writer.rng("statuses")
    rows = []
    for obligation in obligations:
        for party in members:
            if rng.random() < 0.4:
                rows.append({
                    "velvoite": obligation, "osapuoli": party,
                    "tila": rng.choice(["avoin", "käynnissä", "tehty", "ei ajankohtainen"]), "paivays": day(rng, 2026),
                    "naytto": writer.sentence(rng, 4), "vastuuhenkilo": f"{party}-{rng.randint(1, 3)}"})
    writer.table("tiedot/velvoitteiden-tila.csv", rows)


# MARK: The small parts of the site


def small_data(writer, workshops, schools, activities):
    rng = writer.rng("small")
    write = writer.write
    write("sivusto.yaml", f"""nimi: Vertailuluukku
kuvaus: Vertailuajon sivusto
verkosto: Esimerkkiverkosto
kieli: fi
palaute: palaute@esimerkki.invalid
tapaamiset:
  vahintaan: 1
  enintaan: 3
raportti_vaaditaan_roolilta: tyopaja
saavutettavuus:
  organisaatio: Esimerkkiverkosto
  tila: suurilta osin
  laadittu: {TODAY}
  arviointitapa: Itsearvio
  palaute: palaute@esimerkki.invalid
  vastuuyksikko: Vastuuhenkilöt
  valvoja: Liikenne- ja viestintävirasto
""")
    write("tiedot/roolit.yaml", ROLES)
    write("tiedot/toiminnot.yaml", "".join(
        f"- tunnus: {activity}\n  nimi: {writer.title(rng, number)}\n  kuvaus: {writer.sentence(rng, 6)}\n"
        for number, activity in enumerate(activities, 1)))
    write("tiedot/polut.yaml", "".join(
        f"- tunnus: polku-{number}\n  nimi: {writer.title(rng, number)}\n  kuvaus: {writer.sentence(rng, 8)}\n  vaiheet:\n"
        + "".join(f"    - otsikko: {writer.title(rng, step)}\n      kuka: [{rng.choice(RESPONSIBLE)}]\n"
                  f"      velvoite: velvoite-{step}\n      kuvaus: {writer.sentence(rng, 9)}\n      ohje: ohje-{step}\n"
                  for step in range(1, 6))
        for number in range(1, 5)))
    terms = writer.rng("terms").sample(NOUNS, 40)
    write("tiedot/sanasto.yaml", "".join(
        f"- tunnus: {ascii_name(noun)}\n  termi: {noun.split(':')[0]}\n  maaritelma: {writer.sentence(rng, 8)}\n  muodot:\n"
        + "".join(f"    - {form}\n" for form in dict.fromkeys(forms(noun))) for noun in terms))
    write("tiedot/saadokset.yaml", "".join(
        f"- tunnus: {number}-2017\n  numero: {number}/2017\n  nimi: Esimerkkilaki {number}\n"
        f"  muodot:\n    - {number}/2017\n    - esimerkkilaki {number}\n" for number in range(501, 509)))
    members = workshops + schools
    write("tiedot/allekirjoitukset.yaml", "".join(
        f"- osapuoli: {party}\n  paikka: {rng.choice(PLACES)}\n  paivays: {day(rng, 2020)}\n  varmuus: hyvä\n"
        f"  allekirjoittajat:\n    - nimi: {rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}\n      titteli: johtaja\n"
        for party in members))
    write("tiedot/tukiorganisaatiot.yaml", "- tunnus: tukiyhdistys\n  nimi: Esimerkkiyhdistys\n")
    write("tiedot/toimijat.yaml", "".join(
        f"- tunnus: ohjaamo-{number}\n  nimi: Esimerkkiohjaamo {number}\n  tyyppi: ohjaamo\n  alue: {place}\n"
        for number, place in enumerate(PLACES[:6], 1)))
    write("tiedot/tietovirrat.yaml", "".join(
        f"- mista: Osapuoli\n  mihin: Vastuuhenkilöt\n  tieto: {writer.sentence(rng, 4)}\n  milloin: Heti\n"
        f"  velvoite: velvoite-{number}\n" for number in range(1, 7)))
    write("tiedot/korjaukset.yaml", "- painettuna: vastualueet\n  korjattuna: vastuualueet\n  paikka: Osa 1\n")
    write("tiedot/ilmaukset.yaml", "- valtettava: suunnittelemme yhteistyötä\n  suositeltava: teemme yhteistyötä\n")
    write("tiedot/synonyymit.csv", "sana;tarkoittaa\nduuni;työ\nopo;opinto-ohjaaja\n")
    write("tiedot/paivahinnat.yaml", """vuosi: 2026
tasot:
  - tunnus: perustaso
    nimi: Perustaso
    vahintaan: 30
    enintaan: 45
    yksikko: euroa/päivä
  - tunnus: vaativa-taso
    nimi: Vaativa taso
    vahintaan: 70
    yksikko: euroa/päivä
""")
    write("tiedot/rahoitus.yaml", """vuosi: 2026
osuudet:
  - nimi: Opiskelijamäärät
    prosentti: 60
  - nimi: Tulokset
    prosentti: 40
""")
    writer.table("tiedot/kiintiopaikat.csv", [{
        "tunnus": f"kiintio-{party}", "tyopaja": party, "jarjestaja": rng.choice(schools), "kausi": "lukuvuosi 2026–2027",
        "ala": rng.choice(FIELDS), "paikat": rng.randint(1, 6)} for party in workshops])
    writer.table("tiedot/tyontekijavaihto.csv", [{
        "tunnus": f"vaihto-{party}", "osapuoli": party, "kohderyhma": "opettajat", "mahdollisuus": writer.sentence(rng, 6),
        "kesto": "2 päivää", "vastuuhenkilo": f"{party}-1"} for party in workshops])


def ascii_name(noun):
    return noun.split(":")[0].translate(str.maketrans("äöå", "aoa"))


# MARK: The whole


def make(folder, pages, seed=1, theme="Theme"):
    """Makes the corpus in `folder`, which does not exist yet or is an earlier corpus."""
    folder = pathlib.Path(folder)
    mark = folder / ".corpus"
    if folder.exists():
        if not mark.exists():
            raise SystemExit(f"{folder} exists and is no corpus")
        shutil.rmtree(folder)
    (folder / "Content/tiedot").mkdir(parents=True)
    mark.touch()
    shutil.copytree(theme, folder / "Theme")
    writer = Writer(seed, folder)
    root = math.sqrt(pages)
    activities = [f"toiminto-{number}" for number in range(1, 6)]
    workshops, schools, owners = parties(writer, max(4, round(0.4 * root)))
    members = workshops + schools
    obligations = agreement(writer, max(10, round(root)))
    qualifications(writer)
    reports(writer, workshops)
    events(writer, max(8, pages // 100), members)
    statuses(writer, obligations, members)
    small_data(writer, workshops, schools, activities)
    index_pages(writer, text_pages(writer, pages, owners, obligations, activities))


def measure(folder):
    """The corpus's Markdown files, their bytes, and the bytes of the other files."""
    files = [file for file in (pathlib.Path(folder) / "Content").rglob("*") if file.is_file()]
    texts = [file.stat().st_size for file in files if file.suffix == ".md"]
    return len(texts), sum(texts), sum(file.stat().st_size for file in files) - sum(texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, required=True, help="pages of text, 100 to 100,000")
    parser.add_argument("--output", required=True, help="the folder to make")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--theme", default=pathlib.Path(__file__).resolve().parent.parent / "Theme")
    options = parser.parse_args()
    if not 100 <= options.pages <= 100_000:
        parser.error("--pages: 100 to 100000")
    make(options.output, options.pages, options.seed, options.theme)
    files, size, data = measure(options.output)
    print(f"{options.output}: {files} Markdown files, {size / 1e6:.1f} MB; data {data / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
