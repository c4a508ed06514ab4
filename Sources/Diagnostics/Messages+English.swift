// The message catalogue in English.

extension Rule {
    var english: Message {
        switch self {
        case .encoding: Message("the file is not readable text", "save it as UTF-8 (in Excel: CSV UTF-8)")
        case .emptyFile: Message("the file is empty", "write its content or remove the file")
        case .linkOutside: Message("a link does not lead to a file of the site", "put the file itself in its place")
        case .specialFile: Message("this is not an ordinary file", "remove it from the folder")
        case .folderForFile:
            Message(
                "a folder stands where a file should be",
                "rename the folder, or move the file out of it and remove the folder")
        case .fileTooLarge:
            Message(
                "the file is too large",
                "make the attachment, picture or table smaller, or divide a long text into several pages")
        case .controlCharacter:
            Message("the text or name has an invisible control character", "remove it, for example by retyping")
        case .missingFile:
            Message(
                "a needed file is missing",
                "create the file, restore it from a backup or correct its name")
        case .collidingNames:
            Message("two file names differ only by case or by the encoding of their letters", "rename one of them")
        case .unknownFile:
            Message(
                "the file is not known",
                "correct its name, save an Excel table as CSV, move the file to the folder liitteet or kuvat, or remove it")
        case .brokenLetters:
            Message(
                "letters of the word became others when the text was saved or copied",
                "write the word again, and save the file as UTF-8 (in Excel: CSV UTF-8)")
        case .nameNotPortable:
            Message(
                "Windows keeps this name for a device, so the page cannot be put on a Windows server or a shared drive",
                "give the file of the page another name, or the row of the table another identifier")
        case .attachmentNotPortable:
            Message(
                "the attachment's name has something that a Windows server or a shared drive does not accept",
                "rename the file with letters, digits and hyphens, and correct the links")
        case .fileNotAsNamed:
            Message(
                "a file is something else than the ending of its name says",
                "open the file on your computer; if it does not open, download or save it again and replace this one")
        case .fileCutOff:
            Message(
                "the end of a file is missing",
                "copy or download the file again, and replace this one")
        case .yamlSyntax:
            Message(
                "the structure of the line cannot be read",
                "check the quotation marks and the indentation; put a value that has a colon or brackets in quotation marks")
        case .yamlTab: Message("the line begins with a tab", "replace the tab with spaces")
        case .duplicateKey:
            Message(
                "the same field stands twice",
                "remove one of the two")
        case .yamlAlias:
            Message(
                "the value begins with &, * or !, which have a special meaning",
                "remove the sign, or put the whole value in quotation marks if the sign belongs to the text")
        case .frontMatterOpen: Message("the front matter is not closed", "add a line with only --- after it")
        case .wrongStructure:
            Message(
                "the facts have the wrong form",
                "look at the other files of the folder for a model")
        case .frontMatterMissing:
            Message(
                "the page has no front matter",
                "begin the file with the row ---, then the row otsikko: TITLE, and at last another row ---")
        case .unclosedQuote:
            Message(
                "a cell begins with a quotation mark and does not end with one",
                "add one at the end of the cell, or remove the one at its beginning")
        case .tooManyCells:
            Message(
                "the row has more cells than there are headers",
                "remove the extra semicolon, or put the text that a semicolon belongs to in quotation marks")
        case .duplicateColumn:
            Message(
                "the table has the same column twice",
                "remove one of the two or rename it")
        case .textAfterQuote:
            Message(
                "a quotation mark ends the cell in the middle of its text",
                "double each quotation mark of the text (\"\") and put the whole cell in quotation marks")
        case .changedByExcel: Message("Excel has changed the value", "format the column as text and type the value again")
        case .unknownKey:
            Message(
                "there is no field or column of this name",
                "correct the name, or remove the whole field or column")
        case .missingValue:
            Message(
                "a required value is missing",
                "add it; if the whole column is missing, add it to the row of headers")
        case .wrongType:
            Message(
                "the value has the wrong form",
                "write it in the form that is expected")
        case .valueNotAllowed: Message("the value is not allowed", "choose one of the allowed values")
        case .invalidDate:
            Message(
                "the calendar has no such day, or the program cannot read it",
                "write the day as 13.1.2020")
        case .invalidIdentifier:
            Message(
                "the identifier or the name of the file is not valid",
                "use only lower-case letters a–z, digits and hyphens, at most 80 characters")
        case .endsBeforeStart:
            Message(
                "the end is not after the start",
                "correct one of the days or times")
        case .invalidTime: Message("the time of day cannot be read", "write it as 9.00–11.30")
        case .recurrenceNotUnderstood:
            Message("the recurrence is not understood", "write it as one of the examples, or add a row for each time")
        case .neverHappens:
            Message(
                "the event has no day at all",
                "correct the day or week of its recurrence, or move the last day later")
        case .exceptionWithoutDay:
            Message(
                "the event does not happen on the day of the exception anyway",
                "correct the day; for a move, write the event's own day first: 14.9.2027 siirtyy 15.9.2027; if the event does not recur, remove the exception and change alkaa or peruttu"
            )
        case .neverPublished:
            Message("the page would not be shown on any day", "write a later day in poistuu than in julkaistaan")
        case .invalidEmail:
            Message(
                "this is not one e-mail address",
                "correct the address, and move a second one and other text to another field")
        case .invalidPhone:
            Message(
                "this is not one whole phone number",
                "write one number that can be called; another number and words belong elsewhere"
            )
        case .invalidWebAddress: Message("this is not a web address", "write the whole address, beginning with https://")
        case .nameWithoutLetters:
            Message(
                "the name has no letter",
                "write the name in letters")
        case .invalidTarget:
            Message(
                "this is not a place where a site can be published",
                "name a folder (/mnt/p/intra), a zip file, a server (user@host:/path) or a remote of rclone (rclone:remote:path)"
            )
        case .sharePointTarget:
            Message(
                "SharePoint Online downloads pages instead of showing them",
                "publish to a web server or a network folder, and link to that from SharePoint")
        case .commentBehindValue:
            Message(
                "the end of the line, from the sign # on, would be left out",
                "put the whole value in quotation marks, or move your own note to a line of its own above the value")
        case .backslashTaken:
            Message(
                "a backslash in quotation marks would change the value",
                "put the value in apostrophes (') in place of the quotation marks")
        case .shownAtOtherTimes:
            Message(
                "the event would leave the site too early or come to it too late",
                "correct the day in julkaistaan or poistuu, or remove the field")
        case .marksInField:
            Message(
                "a field is shown as it is written, so readers see the marks in it",
                "an address that begins with https:// is a link by itself; take the marks away")
        case .lengthsDiffer:
            Message(
                "the last day and the length of the event contradict each other",
                "keep only one of paattyy and kesto_paivia, or correct one of them")
        case .endMeantAsLength:
            Message(
                "the recurring event would happen once, on one day",
                "write its length as kesto_paivia, and as paattyy the day until which it recurs")
        case .beginsAfterDay:
            Message(
                "the yearly event takes place for the first time nearly a year after its first day",
                "correct the first day or the recurrence")
        case .invalidPath: Message("this is not a path of a site", "write the path between slashes")
        case .invalidFormerAddress:
            Message(
                "this is not the address of a page of this site",
                "write it without the name of the server, e.g. ohjeet/vanha-nimi")
        case .beginsAtEndOfDay:
            Message(
                "an event cannot begin at 24.00",
                "write 0.00 and the day after")
        case .timesOverlap:
            Message(
                "the event's times overlap",
                "make it shorter or let it come again more seldom")
        case .exceptionTwice:
            Message(
                "a day is an exception twice",
                "leave only one of the two")
        case .movedOntoAnother:
            Message(
                "the event is on the new day anyway",
                "choose another day, or leave the time out by writing its original day only")
        case .noTimeLeft:
            Message(
                "the exceptions leave no time on which the event happens",
                "remove one of them or the whole event")
        case .duplicateIdentifier:
            Message(
                "two records have the same identifier",
                "give the newer one another that no other has")
        case .unknownReference:
            Message(
                "the identifier does not exist",
                "use one that exists, or add what is missing")
        case .routeTaken: Message("two pages would have the same address", "give one another file name or identifier")
        case .formerAddressTaken:
            Message(
                "there is a page or an attachment at the former address",
                "remove the address from aiemmat_osoitteet, or remove what is there")
        case .formerAddressTwice:
            Message(
                "one former address would lead to two pages",
                "leave it with the page that readers should get, and remove it from the other")
        case .addressGone:
            Message(
                "the address of a page goes, and nothing leads on from it",
                "if the page was removed, nothing is to be done; if it has moved, write the address in aiemmat_osoitteet where it is now"
            )
        case .brokenLink: Message("a link leads to a page that does not exist", "correct the address or remove the link")
        case .brokenAnchor:
            Message(
                "the page does not have the place that is referred to",
                "bring the identifier behind the heading back if it was changed, or else correct the one in the link or the obligation"
            )
        case .missingAttachment:
            Message(
                "a picture or attachment does not exist",
                "copy the file to the folder liitteet or kuvat, or correct the address in the text")
        case .forbiddenScheme:
            Message(
                "this kind of address is not allowed",
                "write a file, such as ../liitteet/lomake.pdf, or an address that begins with mailto:, tel: or https://")
        case .targetForOthers:
            Message(
                "a link leads to what only the network sees, and is left out of the public site",
                "if its words may stand without it, nothing need be done; else change the text or the visibility")
        case .hiddenTarget:
            Message("a link leads to what the readers of this site do not see", "remove the link or change the visibility")
        case .unpublishedTarget:
            Message(
                "a link or reference leads to a page that is not published yet or no longer",
                "if the page is to come, nothing need be done; if it is gone, remove the link")
        case .unlinkedAttachment:
            Message(
                "no page links to this picture or attachment, so it is not published",
                "link to it from a page, or remove the file")
        case .replacesItself:
            Message(
                "a version of the agreement would replace itself",
                "write the identifier of an earlier version in korvaa, or remove the field")
        case .emptySection:
            Message(
                "a link leads to a part of the site that has nothing in it yet",
                "add the first with the command luukku new, or remove the link")
        case .unlinkedPage:
            Message(
                "readers do not find the page: no list and no link leads to it",
                "if the folder is wrong, move the file to the right one, such as ohjeet or tiedotteet; otherwise link to the page from another"
            )
        case .ownDeputy:
            Message(
                "the contact person would be the deputy of the same person",
                "write the identifier of another contact person in sijainen, or leave it empty")
        case .offeredByFormerParty:
            Message(
                "a row offers something of a party that has left, or to one",
                "remove the row; if the party takes part, correct tila on its page")
        case .wrongFolder:
            Message(
                "the page is probably in the wrong folder",
                "move the file to where “did you mean” says, or correct its front matter")
        case .anchorTaken:
            Message(
                "the heading's anchor is already another place's on this page, so a link would lead to the wrong place",
                "give the heading another anchor or remove it, and correct the links")
        case .frontPageLeftOut:
            Message(
                "the front page is left out, since the readers of this site may not see it",
                "write nakyvyys: and an allowed value at the top of Content/index.md, or change the site's audience")
        case .pagesLeftOut:
            Message(
                "more than a third of the pages is left out, since the readers of this site may not see them",
                "if they may stay out, nothing need be done; otherwise write nakyvyys: julkinen at the top of a page")
        case .recordWithheld:
            Message(
                "the record is left out, since it refers to what the readers of this site do not see",
                "change the visibility of what it refers to, or the reference")
        case .quoteNotFound:
            Message("the quote is not in the agreement", "copy the words from the agreement exactly")
        case .quoteFoundTwice:
            Message(
                "the quote stands in the agreement more than once",
                "quote a longer passage, which stands there only once")
        case .quoteElsewhere:
            Message(
                "the quote stands under another heading than the obligation says",
                "correct the obligation's kohta or lainaus")
        case .nobodyResponsible:
            Message(
                "nobody is named as responsible for the obligation, and the page says so",
                "agree who is responsible and record it in vastuussa")
        case .noPrimaryContact:
            Message(
                "a party needs one primary contact person",
                "write kyllä in ensisijainen for one person and ei for the others")
        case .vacancyWithoutDeputy:
            Message(
                "the post of the primary contact person is vacant and has no deputy",
                "write in sijainen the identifier of the contact person who does the work")
        case .sameName:
            Message(
                "two parties have the same name",
                "remove one of the files, or write a name that tells the parties apart")
        case .contactExpired: Message("the contact person's period has ended", "name a successor or move the end date")
        case .contactOutdated:
            Message(
                "contact details have not been reviewed for a year",
                "review them and write the day on which you did in paivitetty")
        case .reportMissing:
            Message(
                "the party has no learning-environment report",
                "add one to the folder oppimisymparistot")
        case .unitSum:
            Message(
                "the extents of the units do not add up",
                "check the competence points in the requirements of the qualification")
        case .shareSum:
            Message(
                "the shares do not add up to 100 %",
                "correct the percentages so that their sum is 100")
        case .meetingCount:
            Message(
                "the year has more or fewer meetings than was agreed",
                "add the missing meeting or check the types of the events")
        case .newPartyWithoutNotice:
            Message(
                "there is no notice of a new party",
                "add news that has at its top the line uusi_osapuoli: IDENTIFIER")
        case .unknownSpelling:
            Message(
                "the word is not known",
                "check the spelling; add a right word to sanasto.yaml, or to analogiat.csv with a word that is inflected alike")
        case .avoidedExpression: Message("an expression that was agreed to be avoided", "use the recommended one")
        case .instructionSection:
            Message(
                "the instruction lacks a required section",
                "add a heading, and copy behind it the identifier with its braces from “expected”")
        case .activityWithoutInstruction:
            Message("the activity has no instruction", "add the line toiminto: IDENTIFIER at the top of one")
        case .onDayOff:
            Message(
                "the event is on a day off",
                "move it to a working day, or leave it if the day is agreed")
        case .reviewDue:
            Message(
                "the day to review the page by has passed",
                "read the page and record that: luukku checked FILE --by \"NAME\"")
        case .unlikelyDate:
            Message("the day is hardly the one that was meant", "check the year and correct the day")
        case .statementMissing:
            Message(
                "the site has no accessibility statement, which the law 306/2019 requires",
                "add it to sivusto.yaml under saavutettavuus")
        case .statementOutdated:
            Message(
                "the accessibility statement has not been reviewed for a year",
                "assess the accessibility again and write the date as paivitetty")
        case .notInEncoding:
            Message(
                "the file's encoding has no such character, so the value cannot be written into it",
                "save the file as UTF-8 (in Excel CSV UTF-8) and give the command again")
        case .valueCannotStand:
            Message(
                "the value cannot be written so that it reads the same and all else stays",
                "remove spaces around the value and invisible characters in it, or change the file by hand")
        case .writtenOtherwise:
            Message(
                "the value is written in a way that the program does not change",
                "change it by hand, or put it on one line first")
        case .pageUnknown:
            Message("there is no such page", "give its file in Content, for example ohjeet/naytot.md, or its address")
        case .noPageText:
            Message(
                "the file is not the text of a page",
                "give a file in Content whose name ends in .md, for example ohjeet/naytot.md")
        case .placeUnknown:
            Message(
                "the file has no place for the value",
                "add the place or correct it by hand, and give the command again")
        case .lineTooLong: Message("the line is too long", "divide the text into paragraphs with empty lines")
        case .tooManyMarkers:
            Message(
                "a paragraph has too many marks",
                "remove needless marks, or divide the paragraph with empty lines")
        case .tableTooLarge:
            Message(
                "the table is too large",
                "divide it into parts or publish it as an attachment")
        case .nestedTooDeep: Message("quotes or lists are nested too deep", "use fewer levels")
        case .referencesTooLarge:
            Message(
                "the page has too many links whose address is written apart",
                "shorten the addresses, or use fewer links")
        case .textAboveTable:
            Message(
                "the paragraph above a table is too long",
                "leave an empty line between the table and the paragraph, or divide the paragraph by empty lines")
        case .textNotShown:
            Message("a part of the text is not shown to readers", "write it in a paragraph of its own, and look at the page")
        case .rawHTML:
            Message(
                "HTML has no effect in a text", "take the tag out; write bold text as **text**, and a table with the sign |")
        case .tooManyTableCells:
            Message(
                "a row of the table has more cells than its header",
                "add a column to the header, or put \\ before a | that belongs to the text")
        case .danglingReference:
            Message(
                "a reference and what it refers to do not meet", "write both with the same name, or the link as [text](address)"
            )
        case .markShown:
            Message(
                "readers see a mark of the text as it is written",
                "write the line as it is meant, or put \\ before a mark * _ ~ # [ or | that is to be seen")
        case .gluedParagraphs: Message("several paragraphs become one", "leave an empty line between paragraphs")
        case .indentedText:
            Message("an indented paragraph becomes a grey box of code", "take away the spaces or the tab before it")
        case .underlinedHeading:
            Message("the line below makes the text a heading", "leave an empty line between, or begin the heading with ##")
        case .placeholderLeft: Message("a text that is to be replaced is still there", "write the page's own text in its place")
        case .pictureWithoutText:
            Message(
                "a picture has no text for those who do not see it",
                "write in the brackets what it shows, or put {.koriste} after it")
        case .templateSyntax: Message("a template tag cannot be read", "check the braces and the end of the section")
        case .unclosedCode:
            Message(
                "the grey box of code that begins here goes on to the end of the text",
                "add a row with the same marks below the code, or remove this row")
        case .listWithinSentence:
            Message(
                "a sentence goes on in a row that becomes a list",
                "write the row at the end of the one before; write a date without spaces; leave an empty row before a list")
        case .unclosedComment:
            Message(
                "a comment does not end where it should",
                "write --> at the end of the comment, or remove <!--")
        case .signTaken:
            Message(
                "readers do not see a sign, since it is a mark of Markdown",
                "if it is to be seen, write a backslash \\ before it; a quotation begins with > and a space, a heading with ##")
        case .addressWithMore:
            Message(
                "an address does not become the link that was meant",
                "write the link as [text](address)")
        case .emptyLink:
            Message(
                "a link leads nowhere, or has no text",
                "write a text in the brackets and an address in the parentheses, or remove the link")
        case .shallowItem:
            Message(
                "a sub-item becomes an item of the level above",
                "indent the row to where the text of the item above begins")
        case .brokenRow:
            Message(
                "a row of a table breaks off within a cell",
                "write the row on one line; where a cell needs a line break, write <br>")
        case .unknownTag: Message("a template uses a value that nobody provides", "correct the name or remove the tag")
        case .unknownPartial: Message("a template part does not exist", "correct the name or add it to Theme/templates")
        case .recursivePartial: Message("a template part includes itself", "remove the circle")
        case .unknownWord:
            Message(
                "a word of the interface is missing",
                "check its name, or open the language's file in Theme/words and add the row NAME: TEXT")
        case .wordIncomplete:
            Message(
                "a word of the interface is empty, or {} is missing or out of place",
                "write a text for the word, and use {} as the standard theme does")
        case .nameOnVacancy:
            Message(
                "a vacant post has a name, which no page shows",
                "remove the name, or write ei as avoinna if somebody is in the post")
        case .termTwice:
            Message(
                "two terms of the glossary have the same word or form",
                "join the terms, or remove the word or form from one of them")
        case .limitsSwapped:
            Message(
                "the upper limit is below the lower one",
                "swap the two numbers or correct one of them")
        case .unitTwice:
            Message(
                "the report has the same unit twice",
                "remove one of them")
        case .frontMatterTwice:
            Message(
                "the page has its front matter twice, and the second would be plain text",
                "move its fields between the first two lines --- and remove the others")
        case .originalYetJoined:
            Message(
                "the party has a day on which it joined, and is an original party",
                "write ei as alkuperainen, or remove liittynyt")
        case .missingTemplate:
            Message(
                "a template is missing",
                "restore the file in Theme/templates or correct its name")
        case .wrongTagKind: Message("a template uses a value in the wrong way", "use {{#…}} for lists and {{…}} for text")
        case .wordsFromFallback:
            Message(
                "the language lacks words, which are shown in another language",
                "add the words listed in the detail to the language's file in Theme/words")
        case .titleAboveHeader:
            Message("the headers of a table must be on its first row", "delete the rows above them")
        case .missingColon:
            Message(
                "the colon after the name of a field is missing, or the space after the colon",
                "write the name of the field, a colon, a space and the value")
        case .workbook:
            Message(
                "no facts are read from an Excel file",
                "move it to liitteet if it is for readers to download; if its facts belong to the pages, save it as CSV UTF-8 and move the Excel file away"
            )
        case .tableTwice:
            Message(
                "there are two files for the same facts, and this one is not read",
                "move what only this one has to the other, and remove this one")
        case .pictureNotShown:
            Message(
                "no browser shows this file as a picture",
                "save the picture as JPEG or PNG, and write the name of the new file in the text")
        case .pictureTooLarge:
            Message("the picture is so large that it opens slowly", "shrink it to a width of 2000 pixels at most")
        case .dayNotYet: Message("the day is still to come", "give today or a day before")
        case .noContact:
            Message("the party has no contact person at all", "add one: luukku new vastuuhenkilo")
        case .addressOfOwnMachine:
            Message(
                "the address works on your own computer only",
                "link to a page by the name of its file, or copy the file to liitteet and link to it there, "
                    + "for example ../liitteet/kartta.pdf")
        }
    }
}

extension Note {
    var english: (label: String, text: String) {
        switch self {
        case .allowed(let values): ("allowed", values.joined(separator: ", "))
        case .examples(let values): ("examples", values.joined(separator: "; "))
        case .expected(let text): ("expected", text)
        case .identifier(let types): ("expected", "identifier (\(types))")
        case .form(let form): ("expected", form.english)
        case .first(let location): ("first", location.english)
        case .header(let location): ("headers", location.english)
        case .record(let name): ("concerns", name)
        case .owner(let name): ("owner", name)
        case .published(let day): ("published from", day)
        case .removed(let day): ("removed on", day)
        case .difference(let found, let expected):
            (
                "difference",
                Difference(found, expected).told(
                    found: "the quote has", expected: "the agreement has", nothing: "nothing", in: .en)
            )
        case .email(let fault): ("cause", fault.english)
        case .detail(let text): ("detail", text)
        }
    }
}

extension EmailFault {
    var english: String {
        switch self {
        case .noSign: "the address lacks the sign @"
        case .severalSigns: "there are several signs @"
        case .noName: "the name before the @ is missing"
        case .sign(let sign) where sign.allSatisfy(\.isWhitespace): "an address has no space"
        case .sign(let sign): "an address cannot have the sign \(sign)"
        case .tooLong: "the address is longer than 254 signs"
        case .dots: "what is before the @ begins or ends with a dot, or has two dots together"
        case .noEnding: "the address lacks an ending, such as .fi"
        case .domain: "what is after the @ is no name of a server, such as kunta.fi"
        }
    }
}

extension ValueForm {
    var english: String {
        switch self {
        case .text: "text"
        case .list: "list"
        case .wholeNumber: "whole number"
        case .fields: "field: value"
        case .listOfFields: "- field: value"
        case .oneRecord: "one year; write the new year's in place of the old ones"
        case .nameOrVacancy: "a name, or kyllä in avoinna"
        }
    }
}

extension SourceLocation {
    var english: String {
        var text = file
        if let line { text += ", line \(line)" }
        if let column { text += ", column \(column)" }
        if let field { text += ", field “\(field)”" }
        return text
    }
}
