/// The steps of a template while it is compiled.
///
/// How many slots a view needs is known at the end only: until then a place names a slot within its view.
struct StepList {
    private var steps: [Step] = []
    private var literals: [UInt8] = []
    /// What is asked of each view, by its number.
    private var asked: [[FieldPath]] = []
    /// Steps before this one stay apart from what follows: a section begins or ends here.
    private var border = 0

    /// The number of a view that a section opens.
    mutating func openView() -> Int {
        asked.append([])
        return asked.count - 1
    }

    /// The place of a field, the same one for all tags of the view.
    mutating func place(of field: FieldPath, in view: Int) -> SlotPosition {
        if let slot = asked[view].firstIndex(of: field) { return SlotPosition(view: view, slot: slot) }
        asked[view].append(field)
        return SlotPosition(view: view, slot: asked[view].count - 1)
    }

    @discardableResult mutating func append(_ step: Step) -> Int {
        steps.append(step)
        border = steps.count
        return steps.count - 1
    }

    /// Literals that follow each other become one.
    mutating func append(literal: [UInt8]) {
        let start = literals.count
        literals += literal
        if steps.count > border, case .literal(let range)? = steps.last {
            steps[steps.count - 1] = .literal(range.lowerBound..<literals.count)
        } else {
            steps.append(.literal(start..<literals.count))
        }
    }

    /// The section that began with step `start` ends here.
    mutating func end(_ start: Int) {
        border = steps.count
        switch steps[start] {
        case .when(let place, _): steps[start] = .when(place, end: border)
        case .unless(let place, _): steps[start] = .unless(place, end: border)
        case .each(let place, let view, _): steps[start] = .each(place, view: view, end: border)
        case .literal, .text, .address, .html: break
        }
    }

    /// The finished template, its places counted through all views.
    var template: Template {
        var template = Template(literals: literals)
        for view in asked {
            template.views.append(template.asked.count..<template.asked.count + view.count)
            template.asked += view
        }
        func final(_ place: SlotPosition) -> SlotPosition {
            SlotPosition(view: place.view, slot: template.views[place.view].lowerBound + place.slot)
        }
        template.steps = steps.map { step in
            switch step {
            case .literal: step
            case .text(let place): .text(final(place))
            case .address(let place): .address(final(place))
            case .html(let place): .html(final(place))
            case .when(let place, let end): .when(final(place), end: end)
            case .unless(let place, let end): .unless(final(place), end: end)
            case .each(let place, let view, let end): .each(final(place), view: view, end: end)
            }
        }
        return template
    }
}
