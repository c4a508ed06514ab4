import Diagnostics
import Files
import Model
import Publishing

/// What the commands about publications say.
struct PublishingWords {
    let language: Language
    /// The target, as people know it.
    let target: String
    let place: SiteFolder
    /// Whether all is told, however much it is; else as much as a screen can show.
    var isWhole = false

    private func localized(fi finnish: String, en english: String) -> String { language.localized(fi: finnish, en: english) }

    // MARK: Asking

    func isAnsweredYes(_ question: String) -> Bool {
        guard isTerminal else { return false }
        note(question, end: " ")
        return readLine().map { $0.lowercased().hasPrefix(localized(fi: "k", en: "y")) } ?? false
    }

    var publishQuestion: String { localized(fi: "Julkaistaanko? (k/e)", en: "Publish? (y/n)") }
    var restoreQuestion: String {
        localized(fi: "Palautetaanko tämä julkaisu? (k/e)", en: "Bring this publication back? (y/n)")
    }

    func manyRemovals(_ plan: Plan) -> String {
        localized(
            fi: "Kohteen tiedostoista poistuu yli kymmenesosa (\(plan.removed.count)). Saako tiedostot poistaa? (k/e)",
            en: "More than a tenth of the files goes away (\(plan.removed.count)). Remove them? (y/n)")
    }

    func notConfirmed(_ plan: Plan) -> String {
        let options =
            plan.removesMuch
            ? localized(
                fi: "--kylla --salli-poistot, sillä tiedostoista poistuu yli kymmenesosa",
                en: "--yes --allow-removals, since more than a tenth of the files goes away")
            : localized(fi: "--kylla", en: "--yes")
        return localized(
            fi:
                "Kohteessa \(target) ei muutettu mitään. Jos muutokset ovat oikein, anna sama komento uudelleen ja lisää loppuun \(options).",
            en: "Nothing was changed at the target. When the changes are right, give the command again with \(options).")
    }

    // MARK: What happened

    func faulty(_ diagnostics: [Diagnostic]) -> String {
        localized(
            fi:
                "Mitään ei julkaistu. Virheitä on \(diagnostics.count { $0.severity == .error }). Korjaa virheet ja anna komento uudelleen.",
            en:
                "Nothing was published. Errors: \(diagnostics.count { $0.severity == .error }). Correct them and give the command again."
        )
    }

    func nothing(_ plan: Plan) -> String {
        localized(
            fi: "Kohde \(target) on ajan tasalla, eikä sinne tarvitse viedä mitään. Tiedostoja siellä on \(plan.fileCount).",
            en: "The target \(target) is up to date and nothing needs to be transferred. It has \(plan.fileCount) files.")
    }

    var nextPublish: String {
        let command = place.command("luukku publish \(target)")
        return localized(
            fi: "Kohteeseen ei viety mitään. Julkaise näin: \(command)", en: "Nothing was transferred. Publish so: \(command)")
    }

    /// - Parameter hasEarlier: Whether there is a publication to go back to.
    func published(_ plan: Plan, _ number: Int, hasEarlier: Bool, seconds: Duration) -> String {
        let command = place.command("luukku rollback \(target)")
        let back =
            hasEarlier
            ? localized(fi: " Palauta edellinen julkaisu näin: \(command)", en: " The one before comes back so: \(command)")
            : ""
        let time = Summary(language: language, seconds: seconds).time
        let moved = plan.added.count + plan.changed.count
        return localized(
            fi:
                "Julkaisu \(number) on kohteessa \(target) (\(time)). Tiedostoja vietiin \(moved), poistettiin \(plan.removed.count) ja ennalleen jäi \(plan.unchanged). Viedyt tiedostot on luettu kohteesta takaisin ja todettu samoiksi.",
            en:
                "Publication \(number) is at \(target) (\(time)). \(moved) files were transferred, \(plan.removed.count) removed and \(plan.unchanged) were as they are; what was sent has been read back."
        ) + back
    }

    func restored(_ plan: Plan, _ number: Int, seconds: Duration) -> String {
        let time = Summary(language: language, seconds: seconds).time
        return localized(
            fi:
                "Julkaisu \(number) on taas kohteessa \(target) (\(time)). Tiedostoja vietiin \(plan.added.count + plan.changed.count) ja poistettiin \(plan.removed.count). Kansion Content tiedostot eivät muuttuneet. Korjaa virhe niihin ja julkaise uudelleen.",
            en:
                "Publication \(number) is back at \(target) (\(time)). \(plan.added.count + plan.changed.count) files were transferred and \(plan.removed.count) removed. The content is as it was: correct it and publish again."
        )
    }

    // MARK: Publications

    var noPublications: String {
        localized(
            fi: "Tästä sivuston kansiosta ei ole vielä julkaistu mitään kohteeseen \(target).",
            en: "Nothing has been published to \(target) from here yet.")
    }

    var howToRestore: String {
        let command = place.command("luukku rollback \(target) ") + localized(fi: "NUMERO", en: "NUMBER")
        return localized(fi: "Palauta julkaisu näin: \(command)", en: "Bring one back so: \(command)")
    }

    func noSuchPublication(_ number: Int?, _ numbers: [Int]) -> String {
        guard let number, !numbers.isEmpty else {
            return localized(
                fi: "Tallessa ei ole kohteen \(target) aiempaa julkaisua, jonka voisi palauttaa.",
                en: "The target \(target) has no earlier publication to bring back.")
        }
        let list = numbers.map(String.init).joined(separator: ", ")
        return localized(
            fi: "Julkaisua \(number) ei ole tallessa. Anna komennossa jokin näistä numeroista: \(list)",
            en: "Publication \(number) is not kept. These are: \(list)")
    }

    func line(_ number: Int, _ publication: PublishedSite?) -> String {
        guard let publication else {
            return localized(fi: "\(number)  julkaisun tiedot ovat vaurioituneet", en: "\(number)  its record is spoilt")
        }
        var parts = [localTime(publication.time, in: language)]
        if let author = publication.author { parts.append(printable(author)) }
        parts.append(localized(fi: "sivuja \(publication.pageCount)", en: "\(publication.pageCount) pages"))
        if let commit = publication.commit { parts.append(printable(commit)) }
        if let restored = publication.restored {
            parts.append(localized(fi: "palautettu julkaisu \(restored)", en: "publication \(restored) brought back"))
        }
        return "\(number)  " + parts.joined(separator: ", ")
    }

    func restoring(_ publication: PublishedSite, _ number: Int) -> String {
        localized(fi: "Tämä julkaisu palautetaan", en: "This publication comes back") + ":\n  " + line(number, publication)
            + "\n"
    }
}

// MARK: Files

extension PublishingWords {
    private static let most = 20

    /// What the plan does, by kinds of files, and what it finds at the target.
    func files(_ plan: Plan) -> String {
        func count(_ files: [String], pages: Bool) -> Int { files.count { $0.hasSuffix(".html") == pages } }
        func line(_ pages: Bool, fi: String, en: String) -> String {
            let (added, changed, removed) = (
                count(plan.added, pages: pages), count(plan.changed, pages: pages), count(plan.removed, pages: pages)
            )
            return localized(
                fi: "\(fi) tulee lisää \(added), muuttuu \(changed) ja poistuu \(removed).\n",
                en: "\(en): \(added) are new, \(changed) change and \(removed) go away.\n")
        }
        var text = line(true, fi: "Sivuja", en: "Pages") + line(false, fi: "Muita tiedostoja", en: "Other files")
        if plan.completes {
            text += localized(
                fi: "Edellinen julkaisu jäi kesken. Se viedään nyt loppuun.\n",
                en: "The publication before was broken off and is completed now.\n")
        }
        text += list(
            plan.edited,
            localized(
                fi:
                    "Joku on muuttanut tai poistanut nämä tiedostot kohteessa julkaisun jälkeen. Julkaisu korvaa ne. Jos muutos on oikea, tee sama muutos ensin kansion Content tiedostoihin. Muutetut tiedostot",
                en:
                    "Somebody has changed or removed these files at the target since they were published, and they are replaced. If the change is right, make it in Content first. The files"
            ))
        return text
    }

    /// - Parameter items: A title stands over them only when there are some.
    private func list(_ items: [String], _ title: String) -> String {
        guard !items.isEmpty else { return "" }
        let shown = items.prefix(isWhole ? items.count : Self.most)
        let rest = items.count - shown.count
        return title + ":\n" + shown.map { "  " + (isWhole ? printable($0, to: .max) : printable($0)) + "\n" }.joined()
            + (rest > 0 ? localized(fi: "  ja \(rest) muuta\n", en: "  and \(rest) more\n") : "")
    }
}

// MARK: Changes

extension PublishingWords {
    /// All that changes, in the words of the content, then by files.
    func changes(_ comparison: Comparison?, _ plan: Plan, _ diagnostics: [Diagnostic]) -> String {
        var text = ""
        if let elsewhere = plan.publishedElsewhere(than: comparison?.earlier) {
            let time = localTime(elsewhere, in: language)
            text += localized(
                fi:
                    "Kohteeseen \(target) on julkaistu \(time) muualta kuin tästä sivuston kansiosta. Sisältöä verrataan siihen, mitä tästä kansiosta on viimeksi julkaistu.\n",
                en:
                    "Something was published there from elsewhere at \(time); the changes of the content are since what was last published from here.\n"
            )
        }
        if let comparison {
            text += records(comparison) + pages(comparison) + words(comparison) + reasons(comparison)
            text += warnings(comparison)
        } else {
            text += localized(
                fi: "Tästä sivuston kansiosta julkaistaan kohteeseen \(target) ensimmäisen kerran.\n",
                en: "The first publication to this target from here.\n")
        }
        text += placeholders(diagnostics)
        return text + files(plan)
    }

    private func records(_ comparison: Comparison) -> String {
        guard let records = comparison.records else {
            return localized(
                fi: "Aiemman julkaisun sisältö ei ole tallessa, joten tietojen muutoksia ei voi näyttää.\n",
                en: "What the content said before is not kept.\n")
        }
        var order: [String] = []
        for record in records where !order.contains(record.name.type) { order.append(record.name.type) }
        return order.map { type in
            let changes = records.filter { $0.name.type == type }
            let count = changes.count
            let title =
                count == 1
                ? title(of: type) : title(of: type) + localized(fi: ", \(count) muutosta", en: ", \(count) changes")
            return list(changes.map { line($0, in: type) }, title)
        }.joined()
    }

    private func title(of type: String) -> String {
        StatedRecord.type(named: type)?.typeName.text(in: language) ?? type
    }

    private func line(_ change: Comparison.Change, in type: String) -> String {
        let title = change.title.isEmpty ? change.name.id : change.title
        let pages =
            change.pages > 0
            ? localized(
                fi: change.pages == 1 ? ", koskee yhtä sivua" : ", koskee \(change.pages) sivua", en: ", pages: \(change.pages)"
            ) : ""
        switch change.outcome {
        case .added: return localized(fi: "uusi: \(title)", en: "new: \(title)") + pages
        case .removed: return localized(fi: "poistuu: \(title)", en: "goes away: \(title)") + pages
        case .hidden:
            return localized(
                fi: "ei enää näy tämän sivuston lukijoille: \(title)", en: "no longer for these readers: \(title)") + pages
        case .changed(let values): return title + ": " + values.map { line($0, of: type) }.joined(separator: "; ") + pages
        }
    }

    private func line(_ value: Comparison.Value, of type: String) -> String {
        if value.key == StatedRecord.textKey { return localized(fi: "teksti on muuttunut", en: "its text has changed") }
        let label = StatedRecord.type(named: type)?.label(ofKey: value.key, in: language) ?? value.key
        return label + " " + quoted(value.was) + " → " + quoted(value.becomes)
    }

    private func quoted(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return localized(fi: "(tyhjä)", en: "(empty)") }
        return withReadersDate(shortened(text), in: language)
    }

    private func shortened(_ text: String) -> String { isWhole || text.count <= 80 ? text : text.prefix(79) + "…" }

    private func pages(_ comparison: Comparison) -> String {
        list(comparison.addedPages.map(address), localized(fi: "Uudet sivut", en: "New pages"))
            + list(
                comparison.removedPages.map { page in
                    address(page.path)
                        + (page.links > 0
                            ? localized(
                                fi: page.links == 1
                                    ? ", johon on ollut linkki yhdeltä sivulta"
                                    : ", johon on ollut linkki \(page.links) sivulta",
                                en: ", to which \(page.links) pages have led") : "")
                }, localized(fi: "Poistuvat sivut", en: "Pages that go away"))
    }

    private func address(_ path: String) -> String {
        "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }

    private func words(_ comparison: Comparison) -> String {
        list(
            comparison.words.map { change, pages in
                quoted(change.was) + " → " + quoted(change.becomes) + "  ("
                    + (pages.count == 1
                        ? address(pages[0]) : localized(fi: "\(pages.count) sivua", en: "\(pages.count) pages")) + ")"
            }, localized(fi: "Sivujen tekstit muuttuvat näin", en: "Texts of pages change"))
    }

    /// Why pages change whose text does not.
    private func reasons(_ comparison: Comparison) -> String {
        guard comparison.pagesOfSameText > 0 else { return "" }
        let count = comparison.pagesOfSameText
        guard comparison.assets.isEmpty else {
            let files = Set(comparison.assets.map(withoutFingerprint)).sorted().joined(separator: ", ")
            return localized(
                fi:
                    "Sivuista \(count) muuttuu, vaikka teksti pysyy samana. Syynä on ulkoasu, jonka muuttuneet tiedostot ovat \(files).\n",
                en: "Pages that change and say the same: \(count), since files of the theme changed: \(files).\n")
        }
        return localized(
            fi: "Sivuista \(count) muuttuu, vaikka teksti pysyy samana. Muutos on valikossa, päivämäärässä tai ulkoasussa.\n",
            en: "Pages that change and say the same, with another menu, day or look: \(count).\n")
    }

    private func warnings(_ comparison: Comparison) -> String {
        list(
            comparison.shrinking.map { type, was, becomes in
                title(of: type) + localized(fi: ", ennen \(was) ja nyt \(becomes)", en: ", \(was) before and \(becomes) now")
            },
            localized(
                fi: "Huomaa, että näistä tiedoista poistuu yli kymmenesosa", en: "Note: more than a tenth of these goes away"))
            + list(
                (comparison.records ?? []).filter { $0.outcome == .hidden }.map { "\(title(of: $0.name.type)): \($0.title)" },
                localized(
                    fi: "Huomaa, että lukijat ovat voineet nähdä nämä tiedot, vaikka tiedot eivät enää näy heille",
                    en: "Note: readers have been able to see these, which are no longer for them"))
    }

    private func placeholders(_ diagnostics: [Diagnostic]) -> String {
        let count = diagnostics.count { $0.rule == .placeholderLeft }
        guard count > 0 else { return "" }
        return localized(
            fi: "Huomaa, että sivuilla on kohtia, joiden teksti on vielä kirjoittamatta (\(count)).\n",
            en: "Note: pages have places that wait for a text (\(count)).\n")
    }
}
