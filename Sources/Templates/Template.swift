/// A template whose every name is known to exist: rendering cannot fail.
///
/// A flat list of steps without anything to count references of: a section knows the step after its end.
package struct Template: Sendable {
    var steps: [Step] = []
    /// The bytes of all literal steps.
    var literals: [UInt8] = []
    /// What is asked of the views that are open together with a place for each answer. The slots of one view follow
    /// each other.
    var asked: [FieldPath] = []
    /// The slots of each view: first those that the template is given, then one for each section that opens a view.
    var views: [Range<Int>] = []

    /// - Parameter records: a record for each layout of the scope that the template was compiled in.
    package func render(_ records: [Records], into output: inout Output) {
        var rendering = Rendering(self, records)
        rendering.run(steps.indices, into: &output)
    }
}

/// What a name in the template stands for: a field of an open view, and the slot that keeps its value.
struct SlotPosition: Sendable {
    var view: Int
    var slot: Int
}

/// One thing to do while rendering. `end` is the step after a section.
enum Step: Sendable {
    case literal(Range<Int>)
    case text(SlotPosition)
    case address(SlotPosition)
    case html(SlotPosition)
    case when(SlotPosition, end: Int)
    case unless(SlotPosition, end: Int)
    /// The body once for each record, which is open as `view` meanwhile.
    case each(SlotPosition, view: Int, end: Int)
}
