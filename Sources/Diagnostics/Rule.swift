/// Every kind of fault that Luukku reports. The code is stable: it is never given to another fault.
///
/// L0: reading files and fields. L1: references and links. L2: the agreement and its follow-up, the accessibility statement.
/// L30: Markdown that would be ruinous to parse. L31, L32: Markdown that is not shown as it was written. L4: the theme.
/// L5: spelling, when it is asked for. L6: writing a value into a content file, when a command does.
package enum Rule: String, CaseIterable, Hashable, Sendable {
    case encoding = "L001"
    case emptyFile = "L002"
    case linkOutside = "L003"
    case specialFile = "L004"
    case folderForFile = "L005"
    case fileTooLarge = "L006"
    case controlCharacter = "L007"
    case missingFile = "L008"
    case collidingNames = "L009"
    case unknownFile = "L010"
    case brokenLetters = "L011"
    case nameNotPortable = "L012"
    case attachmentNotPortable = "L013"
    case fileNotAsNamed = "L014"
    case fileCutOff = "L015"

    case yamlSyntax = "L020"
    case yamlTab = "L021"
    case duplicateKey = "L022"
    case yamlAlias = "L023"
    case frontMatterOpen = "L024"
    case wrongStructure = "L025"
    case frontMatterMissing = "L026"

    case unclosedQuote = "L030"
    case tooManyCells = "L031"
    case duplicateColumn = "L032"
    case textAfterQuote = "L033"
    case changedByExcel = "L034"
    case titleAboveHeader = "L035"
    case missingColon = "L036"
    case workbook = "L037"
    case tableTwice = "L038"

    case unknownKey = "L040"
    case missingValue = "L041"
    case wrongType = "L042"
    case valueNotAllowed = "L043"
    case invalidDate = "L044"
    case invalidIdentifier = "L045"
    case endsBeforeStart = "L046"
    case invalidTime = "L047"
    case recurrenceNotUnderstood = "L048"
    case neverHappens = "L049"
    case exceptionWithoutDay = "L050"
    case neverPublished = "L051"
    case invalidEmail = "L052"
    case invalidPhone = "L053"
    case invalidWebAddress = "L054"
    case invalidPath = "L055"
    case pictureTooLarge = "L056"
    case invalidFormerAddress = "L057"
    case dayNotYet = "L059"
    case beginsAtEndOfDay = "L060"
    case timesOverlap = "L061"
    case exceptionTwice = "L062"
    case movedOntoAnother = "L063"
    case noTimeLeft = "L064"
    case nameWithoutLetters = "L065"
    case commentBehindValue = "L066"
    case lengthsDiffer = "L067"
    case endMeantAsLength = "L068"
    case beginsAfterDay = "L069"
    case invalidTarget = "L070"
    case sharePointTarget = "L071"
    case backslashTaken = "L072"
    case shownAtOtherTimes = "L073"
    case marksInField = "L074"

    case duplicateIdentifier = "L100"
    case unknownReference = "L104"
    case routeTaken = "L105"
    case formerAddressTaken = "L106"
    case formerAddressTwice = "L107"
    case addressGone = "L108"
    case brokenLink = "L110"
    case brokenAnchor = "L111"
    case missingAttachment = "L112"
    case forbiddenScheme = "L113"
    case targetForOthers = "L109"
    case hiddenTarget = "L114"
    case unpublishedTarget = "L115"
    case unlinkedAttachment = "L116"
    case anchorTaken = "L117"
    case noContact = "L118"
    case addressOfOwnMachine = "L119"
    case frontPageLeftOut = "L120"
    case pagesLeftOut = "L121"
    case recordWithheld = "L122"
    case replacesItself = "L123"
    case vacancyWithoutDeputy = "L124"
    case emptySection = "L125"
    case wordIncomplete = "L126"
    case nameOnVacancy = "L130"
    case termTwice = "L131"
    case limitsSwapped = "L132"
    case unitTwice = "L133"
    case frontMatterTwice = "L134"
    case originalYetJoined = "L135"
    case unlinkedPage = "L136"
    case ownDeputy = "L137"
    case offeredByFormerParty = "L138"
    case wrongFolder = "L127"
    case sameName = "L128"
    case pictureNotShown = "L129"

    case quoteNotFound = "L200"
    case quoteFoundTwice = "L201"
    case quoteElsewhere = "L202"
    case nobodyResponsible = "L210"
    case noPrimaryContact = "L211"
    case contactExpired = "L212"
    case contactOutdated = "L213"
    case reportMissing = "L220"
    case unitSum = "L221"
    case shareSum = "L222"
    case meetingCount = "L230"
    case newPartyWithoutNotice = "L231"
    case avoidedExpression = "L232"
    case instructionSection = "L233"
    case activityWithoutInstruction = "L234"
    case onDayOff = "L235"
    case reviewDue = "L236"
    case unlikelyDate = "L237"
    case statementMissing = "L240"
    case statementOutdated = "L241"

    case lineTooLong = "L300"
    case tooManyMarkers = "L301"
    case tableTooLarge = "L302"
    case nestedTooDeep = "L303"
    case referencesTooLarge = "L304"
    case textAboveTable = "L305"

    case textNotShown = "L310"
    case rawHTML = "L311"
    case tooManyTableCells = "L312"
    case danglingReference = "L313"
    case markShown = "L314"
    case gluedParagraphs = "L315"
    case indentedText = "L316"
    case underlinedHeading = "L317"
    case placeholderLeft = "L318"
    case pictureWithoutText = "L319"
    case unclosedCode = "L320"
    case listWithinSentence = "L321"
    case unclosedComment = "L322"
    case signTaken = "L323"
    case addressWithMore = "L324"
    case emptyLink = "L325"
    case shallowItem = "L326"
    case brokenRow = "L327"

    case templateSyntax = "L400"
    case unknownTag = "L401"
    case unknownPartial = "L402"
    case recursivePartial = "L403"
    case unknownWord = "L404"
    case missingTemplate = "L405"
    case wrongTagKind = "L406"
    case wordsFromFallback = "L407"

    case unknownSpelling = "L500"

    case notInEncoding = "L600"
    case valueCannotStand = "L601"
    case writtenOtherwise = "L602"
    case placeUnknown = "L603"
    case pageUnknown = "L604"
    case noPageText = "L605"

    /// Whether it is judged when everything has been read (L1…, L2…), so that it may follow from a fault of reading.
    var isOfRelations: Bool { rawValue.hasPrefix("L1") || rawValue.hasPrefix("L2") }

    package var severity: Severity {
        switch self {
        case .brokenLetters, .termTwice, .beginsAfterDay, .commentBehindValue, .attachmentNotPortable, .pictureTooLarge,
            .targetForOthers, .unpublishedTarget,
            .unlinkedAttachment, .noContact,
            .addressGone, .pagesLeftOut, .recordWithheld, .vacancyWithoutDeputy, .emptySection, .sameName, .nobodyResponsible,
            .noPrimaryContact, .contactExpired, .contactOutdated, .reportMissing, .meetingCount, .newPartyWithoutNotice,
            .avoidedExpression, .activityWithoutInstruction, .onDayOff, .reviewDue, .unlikelyDate, .statementMissing,
            .statementOutdated, .textNotShown, .rawHTML, .tooManyTableCells, .danglingReference, .markShown,
            .gluedParagraphs, .indentedText, .underlinedHeading, .placeholderLeft, .pictureWithoutText, .unclosedCode,
            .listWithinSentence, .unclosedComment, .signTaken, .addressWithMore, .emptyLink, .shallowItem, .wordsFromFallback,
            .unknownSpelling, .unlinkedPage, .brokenRow, .fileNotAsNamed, .fileCutOff, .offeredByFormerParty, .marksInField:
            .warning
        default: .error
        }
    }
}

/// What a rule says to the reader: what is wrong, and the way out.
package struct Message: Sendable {
    package var summary: String
    package var remedy: String

    package init(_ summary: String, _ remedy: String) {
        self.summary = summary
        self.remedy = remedy
    }
}
