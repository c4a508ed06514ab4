import Foundation
import Testing

@testable import Files

struct OutputLockTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func oneHasItAtATimeAndTheOtherIsToldWho() throws {
        let lock = try OutputLock(scratch.output, fallback: nil)
        let failure = #expect(throws: FileFailure.self) { try OutputLock(scratch.output, fallback: nil) }
        guard case .locked(let holder?, file: nil) = failure?.cause else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(holder.process == getpid() && holder.user == NSUserName() && holder.host == ProcessInfo.processInfo.hostName)
        #expect(abs(holder.since - time(nil)) < 60)
        #expect(failure?.isTemporary == true)
        // Another folder beside it is free.
        try OutputLock(scratch.output + "2", fallback: nil).release()
        lock.release()
        try OutputLock(scratch.output, fallback: nil).release()
        #expect(try scratch.names() == [])
    }

    /// Naive: a file that is there is a lock that is held.
    @Test func theFileOfAProcessThatIsGoneIsNoLock() throws {
        try scratch.write("1\nmuu\nmuualla\n", to: ".Public.luukku/lock")
        try OutputLock(scratch.output, fallback: nil).release()
        #expect(try scratch.names() == [])
    }

    /// Naive: the file is read before its new holder has written it.
    @Test func aHolderWhoHasNotWrittenItsNameYetIsWaitedFor() throws {
        try scratch.write(LockHolder.me.replacing("\(getpid())\n", with: "4194304\n"), to: ".Public.luukku/lock")
        let held = open(scratch.path + "/.Public.luukku/lock", O_RDWR)
        defer { close(held) }
        try #require(flock(held, LOCK_EX | LOCK_NB) == 0)
        Thread.detachNewThread { [path = scratch.path] in
            usleep(20_000)
            try? Data(LockHolder.me.utf8).write(to: URL(fileURLWithPath: path + "/.Public.luukku/lock"))
        }
        let failure = #expect(throws: FileFailure.self) { try OutputLock(scratch.output, fallback: nil) }
        guard case .locked(let holder?, file: nil) = failure?.cause else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(holder.process == getpid())
    }

    /// Where the system locks nothing.
    @Test func aFileIsTheLockWhereTheSystemHasNone() throws {
        let path = scratch.path + "/lock"
        close(try OutputLock.exclusiveFile(path, "Public"))
        let failure = #expect(throws: FileFailure.self) { try OutputLock.exclusiveFile(path, "Public") }
        #expect(failure?.cause == .locked(LockHolder(lock: path), file: path))
        #expect(failure?.text(in: .fi).contains("poista tiedosto \(path)") == true)
        // Of a process of this machine that is no more it is taken over, of another machine's never.
        let gone = LockHolder.me.replacing("\(getpid())\n", with: "4194304\n")
        try scratch.write(gone, to: "lock")
        close(try OutputLock.exclusiveFile(path, "Public"))
        #expect(LockHolder(lock: path)?.process == getpid())
        try scratch.write("4194304\nmuu\nmuualla\n", to: "lock")
        #expect(throws: FileFailure.self) { try OutputLock.exclusiveFile(path, "Public") }
        #expect(try scratch.names() == ["lock"])
    }

    @Test func theTextNamesWhoWhereAndSinceWhen() throws {
        try scratch.write("4711\nmaija\npaja-12\n", to: "lock")
        let time = timeval(tv_sec: 1_789_452_300, tv_usec: 0)
        utimes(scratch.path + "/lock", [time, time])
        let failure = FileFailure("/srv/www", .locked(LockHolder(lock: scratch.path + "/lock")))
        #expect(failure.text(in: .fi).contains("maija koneella paja-12 (prosessi 4711), ja aloitusaika on 15.9.2026 klo "))
        #expect(failure.text(in: .en).contains("maija on paja-12 (process 4711) since 2026-09-15 "))
    }

    /// Where everybody may write, somebody may have laid a link out for what is to come.
    @Test func aStagingAreaThatIsALinkIsRefused() throws {
        try scratch.makeFolder("muualla")
        try scratch.link(".Public.luukku", to: "muualla")
        let failure = #expect(throws: FileFailure.self) { try OutputLock(scratch.output, fallback: nil) }
        #expect(failure?.cause == .foreign && failure?.path == scratch.path + "/.Public.luukku")
    }

    @Test func nobodyElseGetsAtTheStagingArea() throws {
        let lock = try OutputLock(scratch.output, fallback: nil)
        defer { lock.release() }
        var status = stat()
        #expect(lstat(scratch.path + "/.Public.luukku", &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
}
