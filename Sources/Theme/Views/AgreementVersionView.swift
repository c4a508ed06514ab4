import Model
import Site
import Templates

/// A text of the agreement beside the one that opens its part: an appendix, an earlier version, or one to come.
struct AgreementVersionView: Sendable {
    let agreement: Agreement
    let context: RenderContext

    static let schema = ViewSchema<AgreementVersionView>(
        "agreementVersion",
        [
            .flag("isDraft") { $0.standing == .draft },
            .flag("isReplaced") { $0.standing == .replaced },
            .record("inForce", LinkView.schema) { $0.context.link(.agreement) },
        ])

    private var standing: AgreementStanding { context.catalogue.standing(of: agreement, on: context.site.today) }
}

extension RenderContext {
    /// Each with its state.
    var otherAgreements: [LinkView] {
        site.pages.compactMap { page in
            guard case .agreement(let agreement) = page.subject else { return nil }
            let note: String? =
                switch catalogue.standing(of: agreement, on: site.today) {
                case .inForce: nil
                case .draft: words[.draftVersion]
                case .replaced: words[.replacedVersion]
                }
            return LinkView(agreement.frontMatter.title, Target(page.route), note: note, isSample: page.isSample)
        }
    }
}
