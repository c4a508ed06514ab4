// An example of each rule: how the fault looks in a file, and how it is fixed. The same in every language of messages.

extension Rule {
    var example: Example {
        switch self {
        case .encoding:
            Example(
                "Content/ohjeet/pajajakso.md", "Ty\u{FFFD}pajan ohjaaja p\u{FFFD}\u{FFFD}tt\u{FFFD}\u{FFFD}.",
                "Työpajan ohjaaja päättää.")
        case .emptyFile:
            Example("Content/ohjeet/naytot.md", "", "---\notsikko: Näytöt\n---\n\nNäytöstä sovitaan opettajan kanssa.")
        case .linkOutside:
            Example(nil, "Content/liitteet/lista.pdf → C:\\Omat tiedostot\\lista.pdf", "Content/liitteet/lista.pdf")
        case .specialFile:
            Example(
                nil, "Content/ohjeet/pajajakso.md\nContent/ohjeet/putki.md (ei tavallinen tiedosto)",
                "Content/ohjeet/pajajakso.md")
        case .folderForFile: Example(nil, "Content/ohjeet/naytot.md/naytot.md", "Content/ohjeet/naytot.md")
        case .fileTooLarge:
            Example(nil, "Content/liitteet/esittely.mp4 (135 266 304 B)", "Content/liitteet/esittely.mp4 (48 000 000 B)")
        case .controlCharacter: Example("Content/ohjeet/pajajakso.md", "Työ\u{2400}paja", "Työpaja")
        case .missingFile: Example(nil, "Content/asetukset.yaml", "Content/sivusto.yaml")
        case .collidingNames:
            Example(
                nil, "Content/liitteet/Lista.txt\nContent/liitteet/lista.txt",
                "Content/liitteet/lista-2026.txt\nContent/liitteet/lista.txt")
        case .unknownFile: Example(nil, "Content/tiedot/kiintiopaikka.csv", "Content/tiedot/kiintiopaikat.csv")
        case .brokenLetters: Example("Content/ohjeet/pajajakso.md", "TyÃ¶pajan pŠivŠ", "Työpajan päivä")
        case .nameNotPortable: Example(nil, "Content/ohjeet/aux.md", "Content/ohjeet/apulaite.md")
        case .attachmentNotPortable:
            Example(nil, "Content/liitteet/Muistio 12:30.txt", "Content/liitteet/muistio-12-30.txt")
        case .fileNotAsNamed:
            Example(nil, "Content/liitteet/lomake.pdf (HTML)", "Content/liitteet/lomake.pdf (PDF)")
        case .fileCutOff:
            Example(nil, "Content/liitteet/lomake.docx (12 288 B)", "Content/liitteet/lomake.docx (48 213 B)")
        case .yamlSyntax:
            Example("Content/ohjeet/naytot.md", "otsikko: Näytöt: näin sovitaan", "otsikko: \"Näytöt: näin sovitaan\"")
        case .yamlTab:
            Example(
                "Content/tiedot/toiminnot.yaml", "- tunnus: naytto\n→       nimi: Näyttö", "- tunnus: naytto\n  nimi: Näyttö")
        case .duplicateKey:
            Example(
                "Content/ohjeet/naytot.md", "---\notsikko: Näytöt\nkuvaus: Näytöstä sopiminen\notsikko: Näyttö\n---",
                "---\notsikko: Näytöt\nkuvaus: Näytöstä sopiminen\n---")
        case .yamlAlias: Example("Content/ohjeet/naytot.md", "otsikko: *Tärkeää* näytöistä", "otsikko: Tärkeää näytöistä")
        case .frontMatterOpen:
            Example(
                "Content/ohjeet/naytot.md", "---\notsikko: Näytöt\n\nNäytöstä sovitaan opettajan kanssa.",
                "---\notsikko: Näytöt\n---\n\nNäytöstä sovitaan opettajan kanssa.")
        case .wrongStructure:
            Example(
                "Content/tiedot/toiminnot.yaml", "- Näyttö\n- Pajajakso",
                "- tunnus: naytto\n  nimi: Näyttö\n- tunnus: pajajakso\n  nimi: Pajajakso")
        case .frontMatterMissing:
            Example(
                "Content/ohjeet/naytot.md", "Näytöstä sovitaan opettajan kanssa.",
                "---\notsikko: Näytöt\n---\n\nNäytöstä sovitaan opettajan kanssa.")
        case .unclosedQuote:
            Example(
                "Content/tiedot/vastuuhenkilot.csv", "kala-1;kala-kunta;\"Malli;Kalanen;kyllä",
                "kala-1;kala-kunta;Malli;Kalanen;kyllä")
        case .tooManyCells:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                """
                tunnus;osapuoli;etunimi;sukunimi;tavoitettavuus
                kala-1;kala-kunta;Malli;Kalanen;ma–ke; ei perjantaisin
                """,
                "tunnus;osapuoli;etunimi;sukunimi;tavoitettavuus\nkala-1;kala-kunta;Malli;Kalanen;\"ma–ke; ei perjantaisin\"")
        case .duplicateColumn:
            Example(
                "Content/tiedot/vastuuhenkilot.csv", "tunnus;osapuoli;etunimi;sukunimi;puhelin;Puhelin",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin")
        case .textAfterQuote:
            Example("Content/tiedot/tapahtumat.csv", "\"Paja\" tutuksi", "\"\"\"Paja\"\" tutuksi\"")
        case .changedByExcel:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin\nkala-1;kala-kunta;Malli;Kalanen;4,01235E+08",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin\nkala-1;kala-kunta;Malli;Kalanen;040 123 5000")
        case .unknownKey:
            Example(
                "Content/tiedot/vastuuhenkilot.csv", "tunnus;osapuoli;etunimi;sukunimi;puhlein",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin")
        case .missingValue:
            Example(
                "Content/osapuolet/kala-kunta.md", "---\notsikko: Kalan kunta\ntyyppi: kunta\nroolit: tyopaja\n---",
                "---\notsikko: Kalan kunta\ntyyppi: kunta\nroolit: tyopaja\nkunta: Kala\n---")
        case .wrongType: Example("Content/ohjeet/naytot.md", "jarjestys: ensin", "jarjestys: 1")
        case .valueNotAllowed:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;ensisijainen\nkala-1;kala-kunta;Malli;Kalanen;joo",
                "tunnus;osapuoli;etunimi;sukunimi;ensisijainen\nkala-1;kala-kunta;Malli;Kalanen;kyllä")
        case .invalidDate: Example("Content/tiedotteet/aloitus.md", "julkaistu: 31.2.2027", "julkaistu: 28.2.2027")
        case .invalidIdentifier: Example(nil, "Content/ohjeet/Uusi ohje.md", "Content/ohjeet/uusi-ohje.md")
        case .endsBeforeStart:
            Example(
                "Content/tiedot/tapahtumat.csv",
                "tunnus;otsikko;tyyppi;alkaa;paattyy\nmessut;Messut;muu;15.9.2027;16.9.2026",
                "tunnus;otsikko;tyyppi;alkaa;paattyy\nmessut;Messut;muu;15.9.2027;16.9.2027")
        case .invalidTime:
            Example(
                "Content/tiedot/tapahtumat.csv",
                "tunnus;otsikko;tyyppi;alkaa;kello\nryhma;Työryhmä;tapaaminen;15.9.2027;aamulla",
                "tunnus;otsikko;tyyppi;alkaa;kello\nryhma;Työryhmä;tapaaminen;15.9.2027;9.00–11.30")
        case .recurrenceNotUnderstood:
            Example(
                "Content/tiedot/tapahtumat.csv",
                "tunnus;otsikko;tyyppi;alkaa;toistuu\nryhma;Työryhmä;tapaaminen;1.9.2026;aina syksyisin",
                "tunnus;otsikko;tyyppi;alkaa;toistuu\nryhma;Työryhmä;tapaaminen;1.9.2026;syyskuun toinen tiistai")
        case .neverHappens:
            Example(
                "Content/tiedot/tapahtumat.csv",
                "tunnus;otsikko;tyyppi;alkaa;toistuu\nraportti;Raportti;määräaika;1.1.2027;vuosittain 30.2.",
                "tunnus;otsikko;tyyppi;alkaa;toistuu\nraportti;Raportti;määräaika;1.1.2027;vuosittain 28.2.")
        case .exceptionWithoutDay:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;syyskuun toinen tiistai;15.9.2027
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;syyskuun toinen tiistai;14.9.2027
                """
            )
        case .neverPublished:
            Example(
                "Content/tiedotteet/aloitus.md", "julkaistaan: 1.2.2027\npoistuu: 1.2.2026",
                "julkaistaan: 1.2.2027\npoistuu: 1.2.2028")
        case .invalidEmail:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;sahkoposti\nkala-1;kala-kunta;Malli;Kalanen;malli.kalanen(at)kala.invalid",
                "tunnus;osapuoli;etunimi;sukunimi;sahkoposti\nkala-1;kala-kunta;Malli;Kalanen;malli.kalanen@kala.invalid")
        case .invalidPhone:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin\nkala-1;kala-kunta;Malli;Kalanen;040 000 0001 (arkisin)",
                "tunnus;osapuoli;etunimi;sukunimi;puhelin;tavoitettavuus\nkala-1;kala-kunta;Malli;Kalanen;040 000 0001;arkisin")
        case .invalidWebAddress:
            Example("Content/osapuolet/kala-kunta.md", "verkkosivu: www.kala.invalid", "verkkosivu: https://www.kala.invalid")
        case .invalidTarget:
            Example(
                "Content/sivusto.yaml", "julkaisukohteet:\n  - tunnus: intra\n    osoite: https://intra.kala.invalid/",
                "julkaisukohteet:\n  - tunnus: intra\n    osoite: viestinta@intra.kala.invalid:/var/www/luukku")
        case .sharePointTarget:
            Example(
                "Content/sivusto.yaml",
                "julkaisukohteet:\n  - tunnus: intra\n    osoite: https://kala.sharepoint.com/sites/intra",
                "julkaisukohteet:\n  - tunnus: intra\n    osoite: //palvelin/intra")
        case .invalidFormerAddress:
            Example(
                "Content/ohjeet/naytot.md", "aiemmat_osoitteet: https://vanha.invalid/ohjeet/naytto",
                "aiemmat_osoitteet: ohjeet/naytto")
        case .invalidPath: Example("Content/sivusto.yaml", "polku: intra", "polku: /intra/")
        case .beginsAtEndOfDay:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;kello
                yo;Yö museossa;muu;15.9.2027;24.00–2.00
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;kello
                yo;Yö museossa;muu;16.9.2027;0.00–2.00
                """)
        case .timesOverlap:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;kesto_paivia
                kurssi;Kurssi;koulutus;1.9.2026;tiistaisin;10
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;kesto_paivia
                kurssi;Kurssi;koulutus;1.9.2026;tiistaisin;2
                """)
        case .exceptionTwice:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;tiistaisin;15.9.2026, 15.9.2026 siirtyy 16.9.2026
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;tiistaisin;15.9.2026 siirtyy 16.9.2026
                """)
        case .movedOntoAnother:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;tiistaisin;15.9.2026 siirtyy 22.9.2026
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;tiistaisin;15.9.2026 siirtyy 16.9.2026
                """)
        case .noTimeLeft:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa;paattyy;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;8.9.2026;tiistaisin;1.9.2026, 8.9.2026
                """,
                """
                tunnus;otsikko;tyyppi;alkaa;paattyy;toistuu;poikkeukset
                ryhma;Työryhmä;tapaaminen;1.9.2026;8.9.2026;tiistaisin;1.9.2026
                """)
        case .nameWithoutLetters: Example("Content/osapuolet/kala-kunta.md", "kunta: 1", "kunta: Kalakylä")
        case .commentBehindValue:
            Example("Content/ohjeet/lomake.md", "otsikko: Lomake #2", "otsikko: \"Lomake #2\"")
        case .backslashTaken:
            Example(
                "Content/ohjeet/lomake.md", #"kuvaus: "Lomake: N:\tiedot\raportti""#, #"kuvaus: 'Lomake: N:\tiedot\raportti'"#)
        case .shownAtOtherTimes:
            Example(
                "Content/vuosikello/tapahtumat/leiri.md", "alkaa: 15.9.2027\npoistuu: 1.11.2026",
                "alkaa: 15.9.2027\npoistuu: 1.11.2027")
        case .marksInField:
            Example(
                "Content/tiedot/kiintiopaikat.csv", "tunnus;paikat;huomautus\npuu-1;3;**Kysy ensin** pajalta.",
                "tunnus;paikat;huomautus\npuu-1;3;Kysy ensin pajalta.")
        case .lengthsDiffer:
            Example(
                "Content/vuosikello/tapahtumat/leiri.md", "alkaa: 1.9.2026\npaattyy: 5.9.2026\nkesto_paivia: 2",
                "alkaa: 1.9.2026\npaattyy: 5.9.2026")
        case .endMeantAsLength:
            Example(
                "Content/vuosikello/tapahtumat/leiri.md", "alkaa: 15.9.2026\ntoistuu: vuosittain 15.9.\npaattyy: 16.9.2026",
                "alkaa: 15.9.2026\ntoistuu: vuosittain 15.9.\npaattyy: 15.9.2030\nkesto_paivia: 2")
        case .beginsAfterDay:
            Example(
                "Content/vuosikello/tapahtumat/tapaaminen.md", "alkaa: 15.9.2026\ntoistuu: syyskuun toinen tiistai",
                "alkaa: 8.9.2026\ntoistuu: syyskuun toinen tiistai")
        case .duplicateIdentifier:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "kala-1;kala-kunta;Malli;Kalanen\nkala-1;kala-kunta;Maija;Ahvenainen",
                "kala-1;kala-kunta;Malli;Kalanen\nkala-2;kala-kunta;Maija;Ahvenainen")
        case .unknownReference:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi\nkala-1;kala-kunat;Malli;Kalanen",
                "tunnus;osapuoli;etunimi;sukunimi\nkala-1;kala-kunta;Malli;Kalanen")
        case .routeTaken:
            Example(
                nil, "Content/osapuolet/kala-kunta.md\nContent/osapuolet/kala-kunta/index.md",
                "Content/osapuolet/kala-kunta.md\nContent/osapuolet/kala-kunta/esittely.md")
        case .formerAddressTaken:
            Example("Content/ohjeet/naytot.md", "aiemmat_osoitteet: ohjeet/naytot", "aiemmat_osoitteet: ohjeet/naytto")
        case .formerAddressTwice:
            Example(
                nil,
                "Content/ohjeet/arviointi.md, aiemmat_osoitteet: ohjeet/naytto\nContent/ohjeet/naytot.md, aiemmat_osoitteet: ohjeet/naytto",
                "Content/ohjeet/naytot.md, aiemmat_osoitteet: ohjeet/naytto")
        case .addressGone:
            Example(
                "Content/ohjeet/naytot.md", "---\notsikko: Näytöt\n---",
                "---\notsikko: Näytöt\naiemmat_osoitteet: ohjeet/naytto\n---")
        case .brokenLink: Example("Content/index.md", "[Näytöt](ohjeet/naytto.md)", "[Näytöt](ohjeet/naytot.md)")
        case .brokenAnchor:
            Example(
                "Content/index.md", "[salassapito](linjaukset/linjaukset.md#salasapito)",
                "[salassapito](linjaukset/linjaukset.md#salassapito)")
        case .missingAttachment: Example("Content/index.md", "![Kartta](kuvat/Kartta.png)", "![Kartta](kuvat/kartta.png)")
        case .forbiddenScheme:
            Example(
                "Content/ohjeet/naytot.md", "[lomake](file:///C:/lomake.pdf)", "[lomake](../liitteet/lomake.pdf)")
        case .targetForOthers:
            Example(
                "Content/index.md", "Katso [kevään tapahtumat](vuosikello/kevat.md).",
                "Verkoston kevään tapahtumat ovat verkoston omalla sivustolla.")
        case .hiddenTarget:
            Example("Content/index.md", "Lue [tiedote](tiedote:salainen).", "Lisätietoja saat vastuuhenkilöltä.")
        case .unpublishedTarget:
            Example(
                "Content/index.md", "Ilmoittaudu [kevään koulutukseen](ohjeet/koulutus.md).",
                "Ilmoittaudu kevään koulutukseen.")
        case .unlinkedAttachment:
            Example("Content/index.md", "Ohje on liitteenä.", "Ohje on [liitteenä](liitteet/ohje.pdf).")
        case .anchorTaken:
            Example(
                "Content/sanasto/index.md", "## Termit {#termi-hoks}", "## Termit {#tarkeimmat-termit}")
        case .frontPageLeftOut:
            Example("Content/index.md", "---\notsikko: Tervetuloa\n---", "---\notsikko: Tervetuloa\nnakyvyys: julkinen\n---")
        case .pagesLeftOut:
            Example("Content/ohjeet/naytot.md", "---\notsikko: Näytöt\n---", "---\notsikko: Näytöt\nnakyvyys: julkinen\n---")
        case .recordWithheld:
            Example(
                "Content/osapuolet/kala-kunta.md", "otsikko: Kalan kunta\nnakyvyys: luottamuksellinen",
                "otsikko: Kalan kunta\nnakyvyys: verkosto")
        case .replacesItself:
            Example("Content/linjaukset/linjaukset-2.md", "korvaa: linjaukset-2", "korvaa: linjaukset")
        case .vacancyWithoutDeputy:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;ensisijainen;avoinna;sijainen\nkala-1;kala-kunta;kyllä;kyllä;",
                "tunnus;osapuoli;ensisijainen;avoinna;sijainen\nkala-1;kala-kunta;kyllä;kyllä;kala-2")
        case .emptySection:
            Example("Content/index.md", "Katso [vuosikello](sivu:vuosikello).", "Katso [osapuolet](sivu:osapuolet).")
        case .wordIncomplete: Example("Theme/words/fi.txt", "sinceDay: alkaen", "sinceDay: {} alkaen")
        case .nameOnVacancy:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;avoinna;etunimi;sukunimi\nkala-1;kala-kunta;kyllä;Malli;Kalanen",
                "tunnus;osapuoli;avoinna;etunimi;sukunimi\nkala-1;kala-kunta;ei;Malli;Kalanen")
        case .termTwice:
            Example(
                "Content/tiedot/sanasto.yaml",
                "- termi: näyttö\n  muodot: [näyttö, näytön]\n- termi: osaamisen näyttö\n  muodot: [näytön]",
                "- termi: näyttö\n  muodot: [näyttö, näytön]\n- termi: osaamisen näyttö\n  muodot: [osaamisen näytön]")
        case .limitsSwapped:
            Example("Content/tiedot/paivahinnat.yaml", "vahintaan: 20\nenintaan: 10", "vahintaan: 10\nenintaan: 20")
        case .unitTwice:
            Example(
                "Content/oppimisymparistot/kala.md",
                "osat:\n  - osa: asiakaspalvelu\n    laajuus: kokonaan\n  - osa: asiakaspalvelu\n    laajuus: osittain",
                "osat:\n  - osa: asiakaspalvelu\n    laajuus: kokonaan")
        case .frontMatterTwice:
            Example(
                "Content/ohjeet/naytot.md", "---\notsikko: Näytöt\n---\n---\nnakyvyys: luottamuksellinen\n---",
                "---\notsikko: Näytöt\nnakyvyys: luottamuksellinen\n---")
        case .originalYetJoined:
            Example(
                "Content/osapuolet/kala-kunta.md", "otsikko: Kalan kunta\nliittynyt: 1.1.2025",
                "otsikko: Kalan kunta\nalkuperainen: ei\nliittynyt: 1.1.2025")
        case .unlinkedPage:
            Example(nil, "Content/tiedotteet/2026/aloitus.md", "Content/tiedotteet/aloitus.md")
        case .ownDeputy:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;sijainen\nkala-1;kala-kunta;Malli;Kalanen;kala-1",
                "tunnus;osapuoli;etunimi;sukunimi;sijainen\nkala-1;kala-kunta;Malli;Kalanen;kala-2")
        case .offeredByFormerParty:
            Example(
                "Content/tiedot/kiintiopaikat.csv", "tunnus;tyopaja;paikat\npuu-1;kala-kunta;3\npuu-2;hauki-kunta;2",
                "tunnus;tyopaja;paikat\npuu-2;hauki-kunta;2")
        case .wrongFolder: Example(nil, "Content/ohjeet/kala-kunta.md", "Content/osapuolet/kala-kunta.md")
        case .sameName:
            Example("Content/osapuolet/kala-kunta-2.md", "otsikko: Kalan kunta", "otsikko: Kalan kunta, työpaja")
        case .quoteNotFound:
            Example(
                "Content/tiedot/velvoitteet.yaml", "lainaus: Osapuolet sitoutuvat valitsemaan vastuuhenkilön.",
                "lainaus: Osapuolet sitoutuvat nimeämään vastuuhenkilön.")
        case .quoteFoundTwice:
            Example(
                "Content/tiedot/velvoitteet.yaml", "lainaus: nimeämään vastuuhenkilön",
                "lainaus: Osapuolet sitoutuvat nimeämään vastuuhenkilön.")
        case .quoteElsewhere: Example("Content/tiedot/velvoitteet.yaml", "kohta: tarkoitus", "kohta: salassapito")
        case .nobodyResponsible: Example("Content/tiedot/velvoitteet.yaml", "vastuussa: nimeamaton", "vastuussa: tyopaja")
        case .noPrimaryContact:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                """
                tunnus;osapuoli;etunimi;sukunimi;ensisijainen
                kala-1;kala-kunta;Malli;Kalanen;kyllä
                kala-2;kala-kunta;Maija;Ahvenainen;kyllä
                """,
                """
                tunnus;osapuoli;etunimi;sukunimi;ensisijainen
                kala-1;kala-kunta;Malli;Kalanen;kyllä
                kala-2;kala-kunta;Maija;Ahvenainen;ei
                """
            )
        case .contactExpired:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;paattyy\nkala-1;kala-kunta;Malli;Kalanen;kyllä;31.10.2026",
                "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;paattyy\nkala-1;kala-kunta;Malli;Kalanen;ei;31.10.2026\n"
                    + "kala-2;kala-kunta;Maija;Ahvenainen;kyllä;")
        case .contactOutdated:
            Example(
                "Content/tiedot/vastuuhenkilot.csv",
                "tunnus;osapuoli;etunimi;sukunimi;paivitetty\nkala-1;kala-kunta;Malli;Kalanen;31.10.2025",
                "tunnus;osapuoli;etunimi;sukunimi;paivitetty\nkala-1;kala-kunta;Malli;Kalanen;2.11.2026")
        case .reportMissing:
            Example(
                "Content/oppimisymparistot/kalan-paja.md", "",
                """
                ---
                otsikko: Kalan paja
                osapuoli: kala-kunta
                tutkinnot:
                  - tutkinto: puuala
                    osat:
                      - osa: puutuotteet
                        laajuus: osittain
                ---
                """)
        case .unitSum:
            Example(
                "Content/tiedot/tutkinnot.yaml", "laajuus: 180\nammatilliset: 145\nyhteiset: 30",
                "laajuus: 180\nammatilliset: 145\nyhteiset: 35")
        case .shareSum:
            Example(
                "Content/tiedot/rahoitus.yaml",
                "osuudet:\n  - nimi: Perusrahoitus\n    prosentti: 70\n  - nimi: Suoritusrahoitus\n    prosentti: 20",
                "osuudet:\n  - nimi: Perusrahoitus\n    prosentti: 70\n  - nimi: Suoritusrahoitus\n    prosentti: 30")
        case .meetingCount:
            Example(
                "Content/tiedot/tapahtumat.csv",
                """
                tunnus;otsikko;tyyppi;alkaa
                kevat;Kevättapaaminen;muu;15.4.2027
                syksy;Syystapaaminen;tapaaminen;14.9.2027
                """,
                """
                tunnus;otsikko;tyyppi;alkaa
                kevat;Kevättapaaminen;tapaaminen;15.4.2027
                syksy;Syystapaaminen;tapaaminen;14.9.2027
                """
            )
        case .newPartyWithoutNotice:
            Example(
                "Content/tiedotteet/uusi-osapuoli.md", "---\notsikko: Uusi osapuoli\njulkaistu: 1.11.2026\n---",
                "---\notsikko: Uusi osapuoli\njulkaistu: 1.11.2026\nuusi_osapuoli: kala-kunta\n---")
        case .avoidedExpression:
            Example(
                "Content/ohjeet/pajajakso.md", "Pajajakso tullaan järjestämään syksyllä.", "Pajajakso järjestetään syksyllä.")
        case .instructionSection:
            Example(
                "Content/ohjeet/naytot.md", "## Työvoimaviranomaisen osuus",
                "## Työvoimaviranomaisen osuus {#tyovoimaviranomainen}")
        case .activityWithoutInstruction:
            Example(
                "Content/ohjeet/naytot.md", "---\notsikko: Näytöt\n---", "---\notsikko: Näytöt\ntoiminto: naytto\n---")
        case .onDayOff:
            Example(
                "Content/tiedot/tapahtumat.csv", "tunnus;otsikko;tyyppi;alkaa\ntalvi;Talvitapaaminen;tapaaminen;6.1.2027",
                "tunnus;otsikko;tyyppi;alkaa\ntalvi;Talvitapaaminen;tapaaminen;7.1.2027")
        case .reviewDue:
            Example(
                "Content/ohjeet/naytot.md", "tarkista: 1.10.2026",
                "tarkista: 1.10.2027\ntarkistettu: 2.10.2026\ntarkistaja: Malli Kalanen")
        case .unlikelyDate:
            Example("Content/ohjeet/naytot.md", "tarkistettu: 2.10.2206", "tarkistettu: 2.10.2026")
        case .statementMissing:
            Example(
                "Content/sivusto.yaml", "nimi: Kalan luukku\nverkosto: Kalan verkosto",
                """
                nimi: Kalan luukku
                verkosto: Kalan verkosto
                saavutettavuus:
                  organisaatio: Kalan kunta
                  tila: osittain
                  laadittu: 1.10.2026
                  arviointitapa: Itsearviointi
                  palaute: palaute@kala.example
                  vastuuyksikko: Viestintä
                  valvoja: Liikenne- ja viestintävirasto Traficom
                """)
        case .statementOutdated:
            Example(
                "Content/sivusto.yaml", "saavutettavuus:\n  laadittu: 1.10.2024\n  paivitetty: 31.10.2025",
                "saavutettavuus:\n  laadittu: 1.10.2024\n  paivitetty: 1.11.2026")
        case .lineTooLong:
            Example(
                "Content/ohjeet/naytot.md", "Näytöstä sovitaan. Näyttö annetaan pajalla. …",
                "Näytöstä sovitaan.\n\nNäyttö annetaan pajalla.\n\n…")
        case .tooManyMarkers:
            Example("Content/ohjeet/naytot.md", "*[*[*[*[*[*[*[*[*[ …", "Näytöstä sovitaan opettajan kanssa.")
        case .tableTooLarge:
            Example("Content/ohjeet/naytot.md", "| 1 | 2 | 3 | … | 300 |", "[Taulukko](../liitteet/taulukko.xlsx)")
        case .nestedTooDeep: Example("Content/ohjeet/naytot.md", ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Muista", "> Muista")
        case .referencesTooLarge:
            Example(
                "Content/ohjeet/naytot.md", "[lomake][1]\n\n[1]: https://www.esimerkki.example/lomake?tieto=…",
                "[lomake](https://www.esimerkki.example/lomake)")
        case .textAboveTable:
            Example(
                "Content/ohjeet/naytot.md", "…\nTarkista ensin nämä.\n| Paja | Puhelin |\n|---|---|",
                "…\nTarkista ensin nämä.\n\n| Paja | Puhelin |\n|---|---|")
        case .textNotShown:
            Example(
                "Content/ohjeet/naytot.md", "Näytöstä sovitaan.\n\n[^1]: Arvioijan kanssa.\n\n    Näyttö annetaan pajalla.",
                "Näytöstä sovitaan.[^1]\n\n[^1]: Arvioijan kanssa.\n\n    Näyttö annetaan pajalla.")
        case .rawHTML: Example("Content/ohjeet/naytot.md", "Muista <div>kortti</div>.", "Muista **kortti**.")
        case .tooManyTableCells:
            Example(
                "Content/ohjeet/naytot.md", "| Asia | Kuka |\n|---|---|\n| Kortti | Paja | maanantai |",
                "| Asia | Kuka | Milloin |\n|---|---|---|\n| Kortti | Paja | maanantai |")
        case .danglingReference:
            Example(
                "Content/ohjeet/naytot.md", "Näytöstä sovitaan.[^1]\n\n[^2]: Arvioijan kanssa.",
                "Näytöstä sovitaan.[^1]\n\n[^1]: Arvioijan kanssa.")
        case .markShown: Example("Content/ohjeet/naytot.md", "Muista **kortti **aina.", "Muista **kortti** aina.")
        case .gluedParagraphs:
            Example(
                "Content/ohjeet/naytot.md",
                "Näytöstä sovitaan opiskelijan, opettajan ja työpajan ohjaajan kesken hyvissä ajoin ennen kuin se alkaa pajalla.\nNäyttö annetaan pajalla.",
                "Näytöstä sovitaan opiskelijan, opettajan ja työpajan ohjaajan kesken hyvissä ajoin ennen kuin se alkaa pajalla.\n\nNäyttö annetaan pajalla."
            )
        case .indentedText: Example("Content/ohjeet/naytot.md", "\tNäytöstä sovitaan.", "Näytöstä sovitaan.")
        case .underlinedHeading:
            Example("Content/ohjeet/naytot.md", "Näytöstä sovitaan.\n---", "Näytöstä sovitaan.\n\n---")
        case .placeholderLeft:
            Example(
                "Content/tiedotteet/avajaiset.md", "Kirjoita tiedote tähän. Kerro tärkein ensin.", "Paja avataan maanantaina.")
        case .pictureWithoutText:
            Example("Content/ohjeet/naytot.md", "![](../kuvat/paja.jpg)", "![Pajan ulko-ovi Kalatiellä](../kuvat/paja.jpg)")
        case .unclosedCode:
            Example(
                "Content/ohjeet/naytot.md", "```\nluukku check\n\nNäytöstä sovitaan.",
                "```\nluukku check\n```\n\nNäytöstä sovitaan.")
        case .listWithinSentence:
            Example(
                "Content/ohjeet/naytot.md", "Ilmoittaudu viimeistään\n1. lokakuuta 2026.",
                "Ilmoittaudu viimeistään 1. lokakuuta 2026.")
        case .unclosedComment:
            Example("Content/ohjeet/naytot.md", "<!-- Tarkista ->\nNäytöstä sovitaan.", "<!-- Tarkista -->\nNäytöstä sovitaan.")
        case .signTaken:
            Example("Content/ohjeet/naytot.md", ">60 pistettä on hyväksytty.", "\\>60 pistettä on hyväksytty.")
        case .addressWithMore:
            Example(
                "Content/ohjeet/naytot.md", "Kirjoita osoitteeseen matti.meikäläinen@example.fi.",
                "Kirjoita osoitteeseen matti.meikalainen@example.fi.")
        case .emptyLink:
            Example("Content/ohjeet/naytot.md", "Täytä [lomake]().", "Täytä [lomake](../liitteet/lomake.pdf).")
        case .shallowItem:
            Example(
                "Content/ohjeet/naytot.md", "1. Sovi ajasta\n  1. puhelimella\n2. Tule paikalle",
                "1. Sovi ajasta\n   1. puhelimella\n2. Tule paikalle")
        case .brokenRow:
            Example(
                "Content/ohjeet/naytot.md", "| Paja | Aika |\n|---|---|\n| Puupaja\nja verstas | maanantaisin |",
                "| Paja | Aika |\n|---|---|\n| Puupaja ja verstas | maanantaisin |")
        case .templateSyntax:
            Example(
                "Theme/templates/not-found.mustache", "{{#links}}\n<li>{{title}}</li>",
                "{{#links}}\n<li>{{title}}</li>\n{{/links}}")
        case .unknownTag: Example("Theme/templates/not-found.mustache", "<p>{{titel}}</p>", "<p>{{title}}</p>")
        case .unknownPartial: Example("Theme/templates/not-found.mustache", "{{>link-itme}}", "{{>link-item}}")
        case .recursivePartial:
            Example("Theme/templates/link-item.mustache", "<li>{{>link-item}}</li>", "<li>{{label}}</li>")
        case .unknownWord: Example("Theme/templates/not-found.mustache", "{{t.not-found-txt}}", "{{t.not-found-text}}")
        case .missingTemplate: Example(nil, "Theme/templates/notfound.mustache", "Theme/templates/not-found.mustache")
        case .wrongTagKind: Example("Theme/templates/not-found.mustache", "{{links}}", "{{#links}}\n{{>link-item}}\n{{/links}}")
        case .wordsFromFallback:
            Example("Theme/words/se.txt", "fallback: fi\nyes: juo", "fallback: fi\nyes: juo\nno: ii")
        case .unknownSpelling:
            Example("Content/ohjeet/pajajakso.md", "Pajajkso alkaa maanantaina.", "Pajajakso alkaa maanantaina.")
        case .notInEncoding:
            Example(
                nil,
                "vastuuhenkilot.csv (CSV)\nluukku replace-contact kala-1 kala-2 --alkaen 1.1.2027 --etunimi Máret --sukunimi Čearret",
                "vastuuhenkilot.csv (CSV UTF-8)\n"
                    + "luukku replace-contact kala-1 kala-2 --alkaen 1.1.2027 --etunimi Máret --sukunimi Čearret")
        case .valueCannotStand:
            Example(
                nil, "luukku replace-contact kala-1 kala-2 --alkaen 1.1.2027 --etunimi \" Maija\" --sukunimi Ahvenainen",
                "luukku replace-contact kala-1 kala-2 --alkaen 1.1.2027 --etunimi Maija --sukunimi Ahvenainen")
        case .writtenOtherwise:
            Example("Content/ohjeet/naytot.md", "tarkistaja: Malli\n  Kalanen", "tarkistaja: Malli Kalanen")
        case .placeUnknown:
            Example("Content/ohjeet/naytot.md", "omistaja: [kala-1,\n  kala-2]", "omistaja: kala-1")
        case .pageUnknown:
            Example(
                nil, "luukku checked ohjeet/naytto.md --kuka \"Malli Kalanen\"",
                "luukku checked ohjeet/naytot.md --kuka \"Malli Kalanen\"")
        case .noPageText: Example(nil, "luukku tidy liitteet/ohje.docx", "luukku tidy ohjeet/naytot.md")
        case .titleAboveHeader:
            Example(
                "Content/tiedot/tapahtumat.csv", "Tapahtumat 2026;;\ntunnus;otsikko;alkaa\nkevat;Kevättapaaminen;5.5.2026",
                "tunnus;otsikko;alkaa\nkevat;Kevättapaaminen;5.5.2026")
        case .missingColon: Example("Content/ohjeet/naytot.md", "otsikko Näytöt", "otsikko: Näytöt")
        case .workbook: Example(nil, "Content/tiedot/vastuuhenkilot.xlsx", "Content/tiedot/vastuuhenkilot.csv")
        case .tableTwice:
            Example(
                nil, "Content/tiedot/vastuuhenkilot.csv\nContent/tiedot/vastuuhenkilot.yaml",
                "Content/tiedot/vastuuhenkilot.csv")
        case .pictureNotShown:
            Example("Content/ohjeet/naytot.md", "![Verstas](../kuvat/verstas.heic)", "![Verstas](../kuvat/verstas.jpg)")
        case .pictureTooLarge:
            Example(nil, "Content/kuvat/talvipaiva.jpg (4032 × 3024)", "Content/kuvat/talvipaiva.jpg (2000 × 1500)")
        case .dayNotYet:
            Example(
                nil, "luukku checked ohjeet/naytot.md --kuka \"Malli Kalanen\" --milloin 1.9.2126",
                "luukku checked ohjeet/naytot.md --kuka \"Malli Kalanen\" --milloin 1.9.2026")
        case .noContact:
            Example(
                "Content/tiedot/vastuuhenkilot.csv", "tunnus;osapuoli;etunimi;sukunimi;ensisijainen",
                "tunnus;osapuoli;etunimi;sukunimi;ensisijainen\nkala-1;kala-kunta;Malli;Kalanen;kyllä")
        case .addressOfOwnMachine:
            Example(
                "Content/ohjeet/naytot.md", "[Kartta](C:\\Tiedostot\\kartta.pdf)", "[Kartta](../liitteet/kartta.pdf)")
        }
    }
}
