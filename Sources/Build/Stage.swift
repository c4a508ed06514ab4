/// What a build does, in order. `make cost` counts the instructions of each and holds them to a budget (Benchmarks/cost.py).
enum Stage: Int {
    /// Finding the files and reading the settings.
    case listing
    /// Reading words and templates.
    case theming
    /// Reading data and texts.
    case reading
    case arranging
    case checking
    /// What all pages share; the pages themselves are rendered while they are written.
    case preparing
    case searching
    /// Making the bytes of each file, and putting them beside their places.
    case writing
    case writingIndex
    case committing
    case ending
}

/// Marks the beginning of a stage and does nothing. A profiler stops here by the name, so it may neither be inlined nor left
/// out.
@inline(never)
@_optimize(none)
func enterStage(_ number: Int) {}

func enter(_ stage: Stage) { enterStage(stage.rawValue) }
