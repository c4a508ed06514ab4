/// What one publication of the site brought, for the page that tells readers of it.
package struct LoggedPublication: Sendable, Equatable {
    /// When it was, by the clock of whoever makes the page.
    package struct Moment: Sendable, Equatable {
        package let day: CalendarDate
        /// `10.05`
        package let time: String

        package init(day: CalendarDate, time: String) {
            (self.day, self.time) = (day, time)
        }
    }

    /// What became of one record. It is kept by its name only: the page tells its title when readers may see the record now.
    package struct Change: Sendable, Equatable {
        package enum Outcome: Sendable, Equatable {
            case added
            /// The keys whose values changed.
            case changed([String])
            /// It is gone, or no longer for these readers.
            case removed
        }

        package let name: StatedRecord.Name
        package let outcome: Outcome

        package init(name: StatedRecord.Name, outcome: Outcome) {
            (self.name, self.outcome) = (name, outcome)
        }
    }

    /// What is not as it was in the publication before.
    package struct Difference: Sendable, Equatable {
        package let addedPages: Int
        package let changedPages: Int
        package let removedPages: Int
        package let records: [Change]

        package init(addedPages: Int, changedPages: Int, removedPages: Int, records: [Change]) {
            (self.addedPages, self.changedPages, self.removedPages) = (addedPages, changedPages, removedPages)
            self.records = records
        }
    }

    package let moment: Moment
    /// Who published it.
    package let author: String?
    /// Whether an earlier publication was brought back.
    package let isRestored: Bool
    package let pageCount: Int
    /// nil when no publication before it is known.
    package let difference: Difference?

    package init(moment: Moment, author: String?, isRestored: Bool, pageCount: Int, difference: Difference?) {
        (self.moment, self.author, self.isRestored) = (moment, author, isRestored)
        (self.pageCount, self.difference) = (pageCount, difference)
    }
}
