/// One template being rendered: the views that are open, and what they have answered.
///
/// A view is asked for a field when the first step needs it and never again while it is open: most fields of most views
/// are not shown, and those that are shown are in a tag and in the section around it.
struct Rendering {
    private let template: Template
    /// The record of each view, by the numbers of `Template.views`; nil until a section opens it.
    private var open: [(records: Records, index: Int)?]
    /// nil is what has not been asked.
    private var values: [Value?]

    init(_ template: Template, _ records: [Records]) {
        self.template = template
        open = records.map { ($0, 0) }
        open += Array(repeating: nil, count: max(0, template.views.count - records.count))
        values = Array(repeating: nil, count: template.asked.count)
    }

    mutating func run(_ steps: Range<Int>, into output: inout Output) {
        var next = steps.lowerBound
        while next < steps.upperBound {
            let step = template.steps[next]
            next += 1
            switch step {
            case .literal(let range): output.write(range, of: template.literals)
            case .text(let place):
                ask(place)
                if case .text(let text)? = values[place.slot] { output.writeEscaped(text) }
            case .address(let place):
                ask(place)
                if case .address(let address)? = values[place.slot] {
                    output.write(output.toRoot.utf8)
                    output.writeEscaped(address)
                }
            case .html(let place):
                ask(place)
                if case .html(let write)? = values[place.slot] { write(&output) }
            case .when(let place, let end):
                if !isPresent(place) { next = end }
            case .unless(let place, let end):
                if isPresent(place) { next = end }
            case .each(let place, let view, let end):
                ask(place)
                if case .records(let records)? = values[place.slot] {
                    for index in 0..<records.count {
                        open[view] = (records, index)
                        for slot in template.views[view] { values[slot] = nil }
                        run(next..<end, into: &output)
                    }
                }
                next = end
            }
        }
    }

    /// Fills the slot of `place`.
    private mutating func ask(_ place: SlotPosition) {
        guard values[place.slot] == nil, let view = open[place.view] else { return }
        values[place.slot] = view.records.value(view.index, template.asked[place.slot])
    }

    private mutating func isPresent(_ place: SlotPosition) -> Bool {
        ask(place)
        return values[place.slot]?.isPresent == true
    }
}
