// What each rule means, in English. One switch per language, so that the compiler lists what is missing.

extension Rule {
    var englishMeaning: String {
        switch self {
        case .encoding:
            """
            The program that saved the file used an old encoding, so letters such as ä and ö cannot be read. In Notepad and \
            other editors the encoding can be chosen when saving: choose UTF-8. CSV tables are also read as an old Excel \
            saves them, but not when one file mixes two encodings. \
            Excel's CSV (Macintosh) and CSV (MS-DOS) are not read, and the message names them (MacRoman, CP850): choose CSV \
            UTF-8 in Excel.
            """
        case .emptyFile:
            """
            The file holds nothing, or spaces only. It was probably left unfinished or saved empty by mistake.
            """
        case .linkOutside:
            """
            What looks like a file in the folder only points to another place, which is outside the site's folder, is a \
            whole folder or no longer exists. Such a pointer is not followed, lest something gets onto the site that was \
            never meant for it.
            """
        case .specialFile:
            """
            The folder has something that the operating system shows as a file and that has no content, for example a \
            device. This rarely comes about by itself: ask whoever looks after the folder.
            """
        case .folderForFile:
            """
            A folder has a name that ends in .md, .yaml or .csv, as a file does. Often a folder was made in place of a file, \
            or a packed file was unpacked into a folder of its own.
            """
        case .fileTooLarge:
            """
            The text of a page may have 256 kilobytes (about a hundred pages in Word), a table or other data file 16 \
            megabytes, and an attachment or picture 128 megabytes. Nor may a data file hold more than half a million values. \
            The message tells the size in bytes (B); a megabyte is about a million of them.
            """
        case .controlCharacter:
            """
            The text or the file's name holds a character that is not seen and that garbles the page. It usually comes along \
            when text is copied from a PDF or an old program. The message tells the row and the number of the character.
            """
        case .missingFile:
            """
            The site cannot be made without this file. sivusto.yaml holds the site's name and settings; Theme/words holds \
            the words of the interface in each language. The file may have been removed, moved or renamed.
            """
        case .collidingNames:
            """
            On some computers and servers upper and lower case are the same in the name of a file, and ä can be stored in \
            two ways that look alike. There one file would replace the other.
            """
        case .unknownFile:
            """
            Each folder has files of its own: the folder tiedot has tables with agreed names, the others have pages, whose \
            names end in .md. Word and Excel files do not become pages: save an Excel table as CSV, and put a Word file into \
            the folder liitteet to be downloaded.
            """
        case .brokenLetters:
            """
            When a text is read in another encoding than it was written in, other characters come in place of ä and ö, and \
            when it is then saved, they stay. This happens when a CSV file is opened in Excel by double-clicking it, or when \
            text is copied from an old program. The message has the word and, where it can be told, the word as it should \
            be. A black diamond with a question mark is a letter that is lost altogether.
            """
        case .nameNotPortable:
            """
            In Windows con, prn, aux, nul, com1–com9 and lpt1–lpt9 are names of devices, also with an ending. A folder or \
            file of such a name cannot be saved in Windows or opened there. A page has its name from its file or its \
            identifier.
            """
        case .attachmentNotPortable:
            """
            An attachment is copied to the site by its own name. In Windows a name cannot have the characters \
            < > : " | ? * \\ or end in a dot or a space, and con, prn, aux, nul, com1–com9 and lpt1–lpt9 are kept for devices. A \
            server or a shared drive may leave such a file out, and the link then leads nowhere.
            """
        case .fileNotAsNamed:
            """
            The ending of a name, such as .pdf or .docx, tells which program opens the file. This one is something else, so readers \
            would see an error. Often a page of the web, such as a page for signing in (HTML), was saved in its place, or the \
            ending was changed by hand, which does not change the file. Save it in the right form in the program that made it.
            """
        case .fileCutOff:
            """
            The file broke off when it was copied, downloaded or sent. Word, Excel or a PDF reader does not open such a file, and of a \
            picture only the upper part is seen. Put the whole file in its place, and first see that it opens on your computer.
            """
        case .yamlSyntax:
            """
            Facts are written on rows: first the name of the field, then a colon, a space and the value. When the value \
            has another colon and space, or begins with a bracket, the program cannot tell what the value is. Then the \
            value is put in quotation marks. Another common cause is a row that begins with more or fewer spaces than \
            the other rows of its list.
            """
        case .yamlTab:
            """
            The Tab key was pressed at the beginning of the row. A tab looks like spaces, but its width differs from one \
            computer to another: indent with spaces only.
            """
        case .duplicateKey:
            """
            Two fields of the same name stand in the same place, and the program cannot know which is right. The names \
            sahkoposti and sähköposti are one. It happens easily when a row is copied as a model.
            """
        case .yamlAlias:
            """
            At the beginning of a value &, * and ! have a special meaning that Luukku does not use. If the character belongs to \
            the text, put the whole value in quotation marks. Asterisks cannot make a title bold.
            """
        case .frontMatterOpen:
            """
            A page begins with its front matter, which ends in a row of three hyphens. When that row is missing, the program \
            cannot tell where the facts end and the text begins. The row must hold nothing else, not even a space before the \
            hyphens.
            """
        case .wrongStructure:
            """
            The file holds text or a list where there should be fields. A field is a row with a name, a colon and a value. In a list the first row of each \
            item begins with a hyphen, and the others are indented below it. In sivusto.yaml there is no list: its fields \
            begin at the edge. Of day prices and funding there is one year at a time.
            """
        case .frontMatterMissing:
            """
            Every page begins with at least its title, between two rows of three hyphens. The first row of hyphens must be \
            the very first row of the file, with not even an empty row above it.
            """
        case .unclosedQuote:
            """
            The cell begins with a quotation mark that is never closed: all other rows would seem to belong to the same \
            cell. It happens when a CSV file is changed with something else than Excel; in Excel there is no need to think \
            of quotation marks.
            """
        case .tooManyCells:
            """
            The row has a value where there is no header. In Excel it shows as text to the right of the last header: \
            move it into the right cell. If the file was changed with something else than Excel, the text probably has a \
            semicolon, which splits the cell in two; then the cell's text is put in quotation marks.
            """
        case .duplicateColumn:
            """
            The table's row of headers has two columns of the same name, and the program cannot know whose values are right. \
            Upper and lower case make no difference, and the names sähköposti and sahkoposti are one.
            """
        case .textAfterQuote:
            """
            The cell begins with a quotation mark, which closes, and yet more text follows in the same cell. A quotation \
            mark that belongs to the text is doubled, and the whole cell is put in quotation marks. Excel does so by itself.
            """
        case .changedByExcel:
            """
            Excel decides by itself what was written into a cell: a phone number loses its zero or becomes 4,01235E+08, a date \
            becomes 1.loka, and a column that is too narrow shows only #. Or a formula such as =B2 or an error such as #REF! \
            is left. Once the table is saved, the original value is gone: write it again. In Excel first choose the column, \
            then Format Cells, Text. A CSV file does not keep that: do it each time you open the file.
            """
        case .unknownKey:
            """
            The name of the field or column is misspelt, or this file does not use such a field. The message lists every \
            name that is possible in this file, after “allowed”. A column for one's own notes cannot be added. A page's \
            identifier is not written into its front matter: it is the name of the file.
            """
        case .missingValue:
            """
            This must always be told. The field or cell is missing or empty. When a table lacks the whole column, that is \
            said once, at the row of headers. A contact person must have a given and a family name, unless the post is \
            vacant.
            """
        case .wrongType:
            """
            Another kind of value belongs here, for example a number and not a word, or one text and not a list. The message \
            tells which kind, after “expected”. A number is written in digits, without a unit.
            """
        case .valueNotAllowed:
            """
            Only certain words are possible here; the message lists them. Yes and no are written as the words kyllä and ei: \
            a cross or any other word will not do.
            """
        case .invalidDate:
            """
            The calendar has no such day (February has no 31st), or the day is written in a way that cannot be read. A \
            day is written in digits, and the year has four of them. The column poikkeukset holds days separated by \
            commas; one that is moved is written: 14.9.2027 siirtyy 21.9.2027.
            """
        case .invalidIdentifier:
            """
            The identifier becomes part of the page's address, so it may hold only lower-case letters a–z, digits and \
            hyphens, at most 80 characters. It neither begins nor ends with a hyphen. The same holds for the names of a \
            page's file and folder. A space becomes a hyphen, ä becomes a, and ö becomes o. A title may hold any \
            character: only the identifier is like this.
            """
        case .endsBeforeStart:
            """
            The last day is earlier than the first, or a time of day ends before it begins. Often the year was not changed.
            """
        case .invalidTime:
            """
            An event's time of day is written in digits: the beginning, or the beginning and the end. Hours are 0–24, and \
            minutes have two digits. A time in words can stand in the description.
            """
        case .recurrenceNotUnderstood:
            """
            How an event comes again is written in ordinary words, of which the program understands certain ways only; the \
            message shows some. An event that comes irregularly gets a row of its own for each time.
            """
        case .neverHappens:
            """
            The recurrence was understood, but there is no such day: February has no 30th day, and a year has no week 54. Or \
            the last day of the recurrence (paattyy) is before the first time.
            """
        case .exceptionWithoutDay:
            """
            An exception is a day on which a recurring event is left out or moved. The event does not recur on this day \
            anyway, so the day is probably wrong. After “did you mean” is the nearest day on which it does. \
            When a time is moved, its old day comes first and then the new one. An event that does not recur has no \
            exceptions: change the day on which it begins.
            """
        case .neverPublished:
            """
            A page may have two days in its front matter: julkaistaan is the first day on which it is shown, and poistuu the \
            first on which it no longer is. Here the page would go on the day on which it comes, or before. Often the year \
            was not changed.
            """
        case .invalidEmail:
            """
            The page links to the address, and the link opens the reader's e-mail. So the field holds one address as it is: \
            not two, no words, no mailto: before it and no (at) in place of @. Two addresses often mean two people: give each a row of their own. \
            The message tells after “cause” what is wrong with the address.
            """
        case .invalidPhone:
            """
            The page links to the number, and the link makes a phone call it. So the field holds one whole number. Words, such \
            as a switchboard or the hours to call, belong to tavoitettavuus. A foreign number begins with +.
            """
        case .invalidWebAddress:
            """
            The page links to the address. Without https:// a browser would look for the page on this site. Copy the address \
            from the browser's address bar, and the beginning comes with it.
            """
        case .nameWithoutLetters:
            """
            The name of a person, a municipality or a region belongs here, and there are only digits or other signs. It happens \
            when a question that wants a name is answered by a number, or when a value is written in the wrong column.
            """
        case .invalidTarget:
            """
            The site is copied to this place. A web address (https://) tells where readers find the site, and cannot be \
            copied to; it belongs in osoite of the site itself. A path of Windows (P:\\Intra) is unknown to Linux: in WSL the \
            disk P is the folder /mnt/p. A server is named as user@host:/path or ssh://host/path, and \
            whatever rclone knows as rclone:remote:path, where the remote is a name in the settings of rclone. Passwords are \
            kept in the settings of ssh and rclone.
            """
        case .sharePointTarget:
            """
            A SharePoint Online site does not show the HTML pages that are put into its libraries: a browser downloads them, \
            one at a time, and links between them lead nowhere. Any web server, or a network folder that readers can open, \
            shows the site as it is. A page in SharePoint can hold a link to it.
            """
        case .invalidFormerAddress:
            """
            When a page moves, its old address can lead to the new one. The old address is written in aiemmat_osoitteet: what \
            follows the site's own address, for example ohjeet/vanha-nimi. Addresses of other sites and of attachments cannot \
            lead on. An address has no question mark, number sign, percent sign or full stop, but for .md or .html at its end.
            """
        case .commentBehindValue:
            """
            After a space, # begins a comment in YAML and in front matter: nobody sees what follows on that line. A number \
            or a hashtag belongs to the text, and in quotation marks it stays. A note of your own can stand on a line of \
            its own that begins with #.
            """
        case .backslashTaken:
            """
            In front matter and in YAML a backslash (\\) does something when the value is in quotation marks: with the \
            letter after it, it becomes a character that nobody sees, and of two backslashes one is left. So readers \
            would see a wrong path of a network drive. In apostrophes the value stays as it is written.
            """
        case .shownAtOtherTimes:
            """
            The event goes from the site before it begins, or comes when it is over: nobody learns of it in time. Often \
            the year is wrong. Without the fields julkaistaan and poistuu the event is on the site all the time.
            """
        case .marksInField:
            """
            Bold (**), links, marks of lists and HTML work in the text of a page only. In a column of a table, in front matter and in \
            a field of YAML readers see the text just as it is written, with its asterisks and brackets. What needs such marks \
            belongs to the text of a page.
            """
        case .lengthsDiffer:
            """
            The last day or the number of days tells how long the event takes. When the two differ, the program cannot \
            know which is right.
            """
        case .endMeantAsLength:
            """
            paattyy of a recurring event is the day until which it recurs; how long one time takes is kesto_paivia. The \
            day is so near that the event would not recur: probably its length was meant.
            """
        case .beginsAfterDay:
            """
            A recurring event begins with the first day of its series on or after the day it begins. When the day of the \
            same month is past, that may be a year later. If that is meant, write the day of the first time.
            """
        case .invalidPath:
            """
            The path is what follows the server's name in the site's address. It begins with a slash and does not hold the name \
            of the server. The whole address is written in osoite.
            """
        case .beginsAtEndOfDay:
            """
            24.00 is the end of a day: an event may end then and cannot begin. Calendar programs refuse an event that begins at \
            24.00. What begins at midnight begins at 0.00 of the day after.
            """
        case .timesOverlap:
            """
            A recurring event takes so many days each time that the next time begins before the one before has ended. The message \
            shows two such first days. Outlook refuses such a calendar file. In kesto_paivia stands how long one time is, not the whole \
            series.
            """
        case .exceptionTwice:
            """
            The same day is among the exceptions twice, and the program cannot know whether the event is left out or moved, or to \
            which day.
            """
        case .movedOntoAnother:
            """
            An exception moves a time to a day on which the event already is, by its recurrence or by another move. The two would \
            overlap, and a calendar program would not show them apart. For a time that is left out, write its original day only.
            """
        case .noTimeLeft:
            """
            All days of a recurring event are exceptions: it never happens, and no calendar file can be made of it. If the whole event is \
            cancelled and readers are to know, remove the exceptions and write kyllä in peruttu.
            """
        case .duplicateIdentifier:
            """
            Two records have the same identifier and cannot be told apart. It happens when a row is copied as a model for a \
            new one and the identifier is not changed. The message tells where the identifier stands first. Change the newer \
            one: others may already refer to the older.
            """
        case .unknownReference:
            """
            This refers to another record by its identifier, and there is none. The identifier is misspelt, or the \
            record was removed or has not been added yet. Write the identifier and not the name: kala-kunta. The \
            identifier of a page is the name of its file without .md; that of a table's row stands in the column tunnus. \
            The message tells after “expected” which kind of record is meant.
            """
        case .routeTaken:
            """
            Each page has an address of its own, made of the name of its file or of its identifier. Two pages, or a page and \
            an attachment, would get the same one, and one of them would be lost.
            """
        case .formerAddressTaken:
            """
            A former address leads to a page only when nothing else is there. Now there is another page, an attachment or the \
            page itself: its present address does not belong into aiemmat_osoitteet. If it is the old page that is there, \
            remove it. It can stay when its poistuu and the new page's julkaistaan name the same day. Upper and lower case are \
            one in addresses.
            """
        case .formerAddressTwice:
            """
            Two pages have the same address in aiemmat_osoitteet, and a reader can come to one page only. If the old page was \
            divided, choose the page that is more likely wanted, and let it link to the other.
            """
        case .addressGone:
            """
            When the site was built the last time, there was a page at the address, and now there is none. Readers may have the \
            address among their bookmarks and in mails. If the page's file was renamed or moved, write the old address in \
            aiemmat_osoitteet, at the beginning of the file or as a column of the table. If the page was removed on purpose, \
            nothing is to be done. The message comes once: then the old address is forgotten.
            """
        case .brokenLink:
            """
            The link has the name of a file or an identifier by which nothing is found. It is misspelt, or the page was \
            moved, renamed or removed. Before a page in another folder stands the way to it: ../ohjeet/naytot.md, where \
            ../ means to go up from the folder first.
            """
        case .brokenAnchor:
            """
            A link or an obligation refers to a certain place on a page, and the page has no place of that identifier. Often it is \
            misspelt: correct it after # in the link, or in the obligation's kohta. If it is right, add the same behind the heading \
            in braces, such as {#salassapito}. A heading without braces gets an identifier made of its words, which changes when \
            they change.
            """
        case .missingAttachment:
            """
            The text has a picture or a link to an attachment, and there is no such file. It may not have been copied into \
            the folder kuvat or liitteet, or its name is written otherwise. Upper and lower case are different.
            """
        case .forbiddenScheme:
            """
            The link begins with something that is not allowed, for example a file on one's own computer (file:) or a mere \
            //. Other sites are linked to by addresses that begin with https:. Pictures are not fetched from other sites: \
            save them in the folder kuvat.
            """
        case .targetForOthers:
            """
            A public page links to a page or record that is for the network only (nakyvyys). On the public site the words of \
            the link stand as plain text; on the network's own site the link works. Nothing of the page or record itself is \
            shown. If the words of the link tell too much, change them.
            """
        case .hiddenTarget:
            """
            The link leads to a page or record that is marked as confidential (nakyvyys). The link would give away that it \
            exists.
            """
        case .unpublishedTarget:
            """
            The page to which the link leads has a day from which it is shown (julkaistaan), or a day on which it goes \
            (poistuu). Today it is not shown. Until then the words of the link stand as plain text, and the link works once \
            the page is published. Nothing of the page itself is shown. If the words of the link tell too much of a page to \
            come, remove them until then.
            """
        case .unlinkedAttachment:
            """
            A folder of pictures or attachments holds a file to which no page leads. Only pictures and attachments that \
            pages link to are copied to the site, so that a file forgotten in the folder does not become public. If it is \
            meant to be read, add a link on some page. If it is not needed any more, remove it.
            """
        case .replacesItself:
            """
            The field korvaa says in place of which earlier version this one comes when it has been adopted. Here the version \
            would replace itself, alone or by way of another, and none of them would ever be in force. The first version of the \
            agreement has no such field.
            """
        case .emptySection:
            """
            A part of the site comes into being with the first record that belongs to it: the page of contact persons with the \
            first contact person, for example. Until then the words of the link are shown as plain text. The link begins to work \
            by itself when there is something.
            """
        case .unlinkedPage:
            """
            The folder tells what kind of page it is: the pages of the folder ohjeet are in the list of instructions, \
            those of tiedotteet in the list of news. A folder within it, such as tiedotteet/2026, is in no list, and \
            neither is a folder of another name. No other page links to this page either, so readers find it by \
            searching only.
            """
        case .ownDeputy:
            """
            The deputy is the contact person to turn to when another one is away or the post is vacant. Here sijainen \
            names the row itself. Perhaps the wrong identifier was copied, or the row was made from another one.
            """
        case .offeredByFormerParty:
            """
            On the party's page tila says that it has left, but a table has quota places or staff exchanges of it. Readers might think \
            that they can still be had, so the pages say after its name that it has left. If the row was forgotten, remove it.
            """
        case .wrongFolder:
            """
            The folder tells what kind of page it is: the folder osapuolet holds parties, the folder ohjeet instructions. This \
            page has fields at its top that the pages of its folder do not have and those of another have. Perhaps the file was \
            dragged there by mistake.
            """
        case .anchorTaken:
            """
            A heading can be given a lasting anchor, for example {#perehdytys}. Each place of a page has its own: two headings \
            cannot have the same, and a heading none that begins as those of the program's own places do (on the \
            glossary's page termi-, on every page sivun-, lainaus-, fn- and fnref-).
            """
        case .frontPageLeftOut:
            """
            The file sivusto.yaml says for whom the site is made (yleiso), and the front page is for fewer. Without the line \
            nakyvyys a page is for the network only. No site is made without the text of its front page.
            """
        case .pagesLeftOut:
            """
            The site is made for everyone (yleiso: julkinen), but more than a third of the pages is for fewer. Without the line \
            nakyvyys a page is for the network only. The message tells how many pages stay out, and which. Nothing of them is \
            on the site, and no link may lead to them.
            """
        case .recordWithheld:
            """
            The record says in nakyvyys that the readers of the site may see it, but it refers to what they do not see. Without \
            the reference it would say something else than was meant, so nothing of it is published.
            """
        case .quoteNotFound:
            """
            An obligation rests on words quoted from the agreement, which must stand there word for word. Either the \
            quote was edited or the agreement's text has changed. Usually the quote is mended, because the agreement was \
            signed. The message shows the most similar passage of the agreement, if there is one, and the words that differ. \
            A quote is whole words under one heading, with […] for words left out. The kinds of spaces, dashes and \
            quotation marks, § links and the last full stop do not matter.
            """
        case .quoteFoundTwice:
            """
            The quoted words stand in the agreement in two or more places, so it is not known on which of them the \
            obligation rests. The message tells the rows. Quote a few more words before or after.
            """
        case .quoteElsewhere:
            """
            The quote is in the agreement, but under another heading than the obligation's field kohta says. The message \
            tells the name of the place in which the quote stands.
            """
        case .nobodyResponsible:
            """
            The agreement does not say whose this obligation is. That is no mistake in writing but a gap in the agreement, \
            and the site shows it as a gap until it is agreed who is responsible.
            """
        case .noPrimaryContact:
            """
            Each party has exactly one person to turn to first. This party has none, or two or more. If the message lists identifiers, they are all marked as primary. A person whose period has ended does not count when the party has another.
            """
        case .vacancyWithoutDeputy:
            """
            A party is contacted through its primary contact person. When that post is vacant, the page shows the deputy; \
            without one readers do not know whom to call. Another vacant post is no deputy, nor is somebody who begins later. A vacancy that has a deputy is not \
            remarked on.
            """
        case .sameName:
            """
            Two files have the same official name of a party. Probably the party was added twice, or a file was copied as a \
            model and the name was not changed. Readers cannot tell the parties apart. The message names the other file after \
            “first”.
            """
        case .contactExpired:
            """
            The contact person's last day has passed, and the person is still listed. Readers do not know whom to call.
            """
        case .contactOutdated:
            """
            The contact details were last reviewed more than a year ago. Ask the person whether title, phone and e-mail are \
            still right, and then write the new day, even if nothing has changed.
            """
        case .reportMissing:
            """
            It was agreed that each workshop tells which units of qualifications can be done there. This party has no \
            report. The field raportti_vaaditaan_roolilta of sivusto.yaml says which parties need one.
            """
        case .unitSum:
            """
            The points of a qualification's vocational and common units together must be its extent, the mandatory units \
            must fit into the vocational part, there must be enough units, and the common units must fit into theirs. The \
            value in the message tells which sum is wrong.
            """
        case .shareSum:
            """
            The shares of funding are parts of one whole, so the percentages must add up to 100. The message tells the \
            present sum.
            """
        case .meetingCount:
            """
            The field tapaamiset of sivusto.yaml says how often in a year the contact persons meet. The calendar has more or \
            fewer meetings. Only events of the type tapaaminen count.
            """
        case .newPartyWithoutNotice:
            """
            The party joined the agreement later (alkuperainen: ei), and the original parties must be told without delay. \
            There is no news that names this party as the new one.
            """
        case .avoidedExpression:
            """
            The file ilmaukset.yaml lists expressions that are no longer used, for example because the work has already \
            begun. The text has one of them. The message tells which is recommended.
            """
        case .instructionSection:
            """
            Each instruction must have a certain section, which the field ohjeen_pakollinen_osio of sivusto.yaml names. The \
            section is recognised by the name in braces after its heading; the words of the heading are free.
            """
        case .activityWithoutInstruction:
            """
            The file toiminnot.yaml lists the activities for which an instruction was agreed. None is about this activity. \
            The site shows that the instruction is missing.
            """
        case .onDayOff:
            """
            The event begins or ends on a weekend, a holiday or another day off. The message tells the days and the nearest \
            working days before and after.
            """
        case .reviewDue:
            """
            The page says in its front matter by which day it is to be read through (tarkista), and that day has passed. \
            Read the page: is it still right? The message tells the page's owner, if it has one.
            """
        case .unlikelyDate:
            """
            The page names a day of a year before 1950 or after 2100. Or a page is said to have been read, the agreement to have been \
            signed, the state of an obligation to have been recorded or a learning environment to have been recognised on a day \
            that has not come yet. Mostly digits of the year have changed places: 2206 for 2026. \
            The same is said of a recurring event of which a time would be moved by more than half a year.
            """
        case .statementMissing:
            """
            The law requires a public site to tell how well it can be used, for example with a screen reader, and which \
            shortcomings are known. The statement is made from fields of sivusto.yaml, and there are none.
            """
        case .statementOutdated:
            """
            The accessibility statement is to be gone through each year. Its last date (laadittu or paivitetty) is more than \
            a year ago.
            """
        case .lineTooLong:
            """
            One row is longer than 16,000 characters, about eight pages. Usually a whole chapter became one paragraph when \
            it was copied from elsewhere. An empty row begins a new paragraph.
            """
        case .tooManyMarkers:
            """
            The paragraph has so many asterisks, brackets, addresses or other marks that it cannot be read in a reasonable \
            time. This does not happen in ordinary text; often more than the text was copied from another program.
            """
        case .tableTooLarge:
            """
            A table in a text may have at most 256 columns, and the tables of a page at most 40,000 cells together. A table \
            that large is more useful as an Excel file among the attachments.
            """
        case .nestedTooDeep:
            """
            A list or quote holds a list that holds a list again, and so on: more than 32 levels in a text, or 64 in data. \
            Usually the same characters were repeated by mistake.
            """
        case .referencesTooLarge:
            """
            The page has many links whose addresses are written apart, elsewhere on the page, and the addresses are very \
            long. The finished page would be enormous.
            """
        case .textAboveTable:
            """
            A table begins right below a paragraph of thousands of lines. Its header row then belongs to the paragraph, and \
            finding it would take very long. An empty line before the table keeps them apart.
            """
        case .textNotShown:
            """
            Words of the file are nowhere on the page: Markdown took them for something else. The value shows them. This is \
            how the later paragraphs of a footnote vanish when the text has no mark for it, for example.
            """
        case .rawHTML:
            """
            Texts are written in Markdown. A tag of HTML, such as <div> or <font>, has no effect: within a paragraph it is left \
            out, and a block that begins with one is shown as it is written. <br> makes a line break, and a comment \
            <!-- … --> is never published.
            """
        case .tooManyTableCells:
            """
            A table has as many columns as its header. What a row has beyond them is not shown. Often the row has one | too \
            many, or the text of a cell has one.
            """
        case .danglingReference:
            """
            A footnote needs a mark in the text, [^1], and a note that begins with the same mark and a colon. A link may be \
            written in two parts in the same way: [text][name] and [name]: address. One of the two is missing, so readers see \
            the brackets, or do not see the note.
            """
        case .markShown:
            """
            The sign was probably meant to make a heading, a list, a table, a link or bold text, but as it is written it is \
            shown to readers. Usually a space is missing or too many, or the text was pasted from Word. The message shows the \
            row as it was probably meant.
            """
        case .gluedParagraphs:
            """
            Word divides paragraphs by one line break, Markdown by an empty row. As the text is written, all of it becomes one \
            long paragraph, or a row becomes a part of the table, quotation or item above it. If the rows are no paragraphs but, say, \
            a postal address or a timetable, a backslash \\ at the end of each keeps them rows.
            """
        case .indentedText:
            """
            A row that begins with four spaces or a tab is program code in Markdown: it is shown in a grey box, and its marks \
            have no effect. Paragraphs begin at the edge.
            """
        case .underlinedHeading:
            """
            A row of hyphens or equals signs right below a text makes the text a heading. With an empty row between, --- is a \
            line across the page.
            """
        case .placeholderLeft:
            """
            The command luukku new begins a page with texts that tell what belongs there. One of them is still on the page, and \
            readers would see it.
            """
        case .pictureWithoutText:
            """
            A screen reader reads aloud what stands in the brackets of a picture, and it is shown when the picture does not \
            come. A picture that only decorates the page is marked with {.koriste}, and then no text is missed.
            """
        case .unclosedCode:
            """
            A row that begins with the three marks ``` or ~~~ opens a grey box that shows program code, and another such row \
            closes it. Without that, all the rest of the text is in the box, and its headings, lists and links do not work. The \
            marks often come along by mistake when text is copied.
            """
        case .listWithinSentence:
            """
            A row that begins with a number and a full stop, a hyphen or a plus sign, and then a space, is an item of a list in \
            Markdown. It happens by mistake when a row ends right before the day 1. lokakuuta or before the dash between two \
            numbers. Readers would see a list in the middle of a sentence. After “did you mean” is the row on which the sentence \
            goes on.
            """
        case .unclosedComment:
            """
            Readers do not see the text between <!-- and -->. If the end is missing, or has a wrong sign such as a dash or an arrow, all of \
            the text below it may be left out of the page. A comment that begins within a row may on the contrary be shown to readers. There can be no \
            comment within a comment.
            """
        case .signTaken:
            """
            At the beginning of a row > begins a quotation, + and - a list, and # a heading. Within a word two asterisks put what is \
            between them in italics. The sign itself vanishes, which may change what the text says. After “did you mean” is the row on \
            which the sign is shown.
            """
        case .addressWithMore:
            """
            An address that begins with www. or https://, or has the sign @, becomes a link by itself. An e-mail address that does cannot have \
            the letters ä, ö or å. An ending or other text right behind an address may become a part of the link, which then does not \
            work.
            """
        case .emptyLink:
            """
            Readers cannot open a link that has no address. A link without a text they do not even see, and a screen reader reads only \
            its address.
            """
        case .shallowItem:
            """
            A sub-item begins where the text of the item above begins: below “1. ” after three spaces, and below “- ” after two. With less \
            it becomes an item of the same level, and numbers may be mixed up. After “did you mean” is the row with the indentation that \
            it needs.
            """
        case .templateSyntax:
            """
            This concerns the look of the site. The tags of a template stand in double braces, and each beginning, such as \
            {{#links}}, needs its end {{/links}}.
            """
        case .brokenRow:
            """
            In the text of a page each row of a table is one line. A line break within a cell ends the row, and the rest becomes a row \
            of its own, in the first columns. It often comes with a cell that was copied from Excel or Word.
            """
        case .unknownTag:
            """
            This concerns the look of the site. The template has a name in braces that this page does not provide, perhaps \
            misspelt.
            """
        case .unknownPartial:
            """
            This concerns the look of the site. The tag {{>name}} puts another template into this one, and Theme/templates \
            has no file of that name.
            """
        case .recursivePartial:
            """
            This concerns the look of the site. The template takes in a part that takes in the same template again, so the \
            page would never be finished.
            """
        case .unknownWord:
            """
            This concerns the look of the site. The words of buttons, headings and other fixed texts stand in a file of \
            Theme/words, one to a row. This word is not there.
            """
        case .wordIncomplete:
            """
            This concerns the look of the site. An empty word would leave a button or a heading without a text. A few words have \
            {}, in whose place the program writes a day or another value: sinceDay is “from {}” in English. Without it the day \
            would be left out, and in other words readers would see the braces.
            """
        case .nameOnVacancy:
            """
            When a post is vacant the pages say so in place of a name. If somebody has been chosen, write ei as avoinna, \
            and the first day as alkaa.
            """
        case .termTwice:
            """
            Every mention leads to the first of the two, so nobody finds the second one's explanation from a text.
            """
        case .limitsSwapped:
            """
            A level of the day price has a lower and an upper limit. When the upper one is below the other, no price is \
            between them.
            """
        case .unitTwice:
            """
            A report tells one extent of each unit. With two entries of one unit readers do not know which to trust.
            """
        case .frontMatterTwice:
            """
            The facts of a page are read from its beginning only, between the first two lines ---. A visibility in a \
            second block would be ignored, and the page shown to the wrong readers.
            """
        case .originalYetJoined:
            """
            An original party has signed from the beginning, and without alkuperainen a party is one. For a party that \
            joined later it says ei, and the others are told.
            """
        case .missingTemplate:
            """
            This concerns the look of the site. Each kind of page has a template in Theme/templates, and one of them was \
            removed or renamed.
            """
        case .wrongTagKind:
            """
            This concerns the look of the site. A list is gone through with {{#name}} and {{/name}}, a single text is shown \
            with {{name}}. Here the wrong one is used.
            """
        case .wordsFromFallback:
            """
            The site's language does not have all words of the interface yet. Those that are missing are shown in the \
            language that the file names as its fallback.
            """
        case .unknownSpelling:
            """
            Neither the Finnish dictionary nor the network's own glossary has the word. It is misspelt, or it is right and \
            the dictionary does not know it. This is shown only by luukku check --spelling.
            """
        case .notInEncoding:
            """
            The command would write the value into a table that was saved as an old Excel saves it. That form does not have \
            every character, for example the letters of Northern Sámi.
            """
        case .valueCannotStand:
            """
            The value that was given to the command cannot be written into the file so that exactly the same value would \
            be read from it. It goes into a table and begins or ends with a space, for example, or it holds a character \
            that is not seen.
            """
        case .writtenOtherwise:
            """
            The command changes only values that are written in the usual way, on a row or in a cell of their own. This one \
            is divided over several rows or is unusual in another way. Change it yourself, so that nothing breaks by \
            accident.
            """
        case .placeUnknown:
            """
            The command would write a fact in a place that it does not find in the file, for example because a list over \
            several rows stands where one fact belongs. Leave only that fact, on one row, and give the command again.
            """
        case .pageUnknown:
            """
            The command was given a page that does not exist. A page can be given as its file in the folder Content, or as \
            its address, copied from the browser. The message tells the nearest page, if one is near.
            """
        case .noPageText:
            """
            The command was given a file that the site does not read as a text. The texts of pages are in the folder Content, \
            and their names end in .md. Tables, attachments and files of Word stay as they are.
            """
        case .titleAboveHeader:
            """
            The columns of a table are known by their headers, so these must come first. A title or other text above them \
            would mix the columns up. The note tells on which row the headers were found. Empty rows do no harm.
            """
        case .missingColon:
            """
            Every line has the name of a field, a colon, a space and the value. Without the colon or the space nobody can \
            tell the name from the value.
            """
        case .workbook:
            """
            Facts are read from CSV files, which Excel can edit; its own file format is not read. Choose Save As in \
            Excel, and CSV UTF-8 as the format. An Excel file that readers are meant to download belongs to the folder \
            of attachments, liitteet.
            """
        case .tableTwice:
            """
            The folder tiedot has a file of the same name both as CSV and as YAML. If both were read, the site would say \
            the same twice; so only the one named in the note is. Keep the file that you edit.
            """
        case .pictureNotShown:
            """
            Browsers show pictures in the forms JPEG, PNG, GIF, WebP, AVIF and SVG. Others, such as photos of a phone (HEIC), scans \
            (TIFF), drawings of Word (EMF) and documents, would leave a hole in the page. The form is told by the \
            contents of the file: another ending in its name does not change it. If the file is a document, link to it \
            without the exclamation mark.
            """
        case .pictureTooLarge:
            """
            The picture has more than 12 million pixels, as those of a phone or a camera have. A page has room for a small \
            part of them, but the reader's device loads them all. Shrink the picture, for example in Photos of Windows.
            """
        case .dayNotYet:
            """
            A page is recorded as read on the day on which it was read. The command was given a day that has not come yet. \
            Look at the year first.
            """
        case .noContact:
            """
            A party is contacted through its primary contact person, but nobody of this party has been named. If the person \
            has not been chosen yet, add a row that is vacant.
            """
        case .addressOfOwnMachine:
            """
            The link leads to a disk of your own computer, to a shared drive of your office, or to the preview, which only \
            your computer shows. Nobody else gets there. A file is published when it is in liitteet and the link leads there.
            """
        }
    }
}
