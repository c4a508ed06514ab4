// Preview: the site in a browser while it is being written, for one person on one machine.
//
// 1. `servePreview` listens on this machine only (Server) and loads the site whenever a file has changed (Watching).
// 2. `StateStore` holds what is shown: the last good site, and what is wrong with the content now.
// 3. A page is rendered when it is asked for, by the code of `build`; a script is put into its head (PreviewPage).
// 4. The script (ClientScript) hears of each change, shows the page anew, and lays faults and the edit bar over it.

package import Build
import CLibrary
package import Diagnostics
package import Files
import FlyingSocks

/// What happens, for the terminal.
package enum PreviewEvent: Sendable {
    case listening(address: String)
    case loaded([Diagnostic], seconds: Duration)
    case failed(FileFailure)
}

/// No port could be had.
package struct PortTaken: Error {
    package let port: Int
}

package struct PreviewOptions: Sendable {
    let build: BuildOptions
    let port: Int?
    let isPolling: Bool

    /// - Parameters:
    ///   - port: nil for 8000 or the next that is free; 0 for any.
    ///   - isPolling: Whether files are compared from time to time rather than the system asked to tell.
    package init(_ build: BuildOptions, port: Int?, isPolling: Bool) {
        self.build = build
        self.port = port
        self.isPolling = isPolling
    }
}

/// Shows the site until the task is cancelled. Throws `PortTaken`, or what the system says when it no longer waits for sockets.
package func servePreview(
    _ options: PreviewOptions, report: @escaping @Sendable (PreviewEvent) -> Void
) async throws {
    let (sockets, port) = try listen(on: options.port)
    let pool = makeEventPool()
    try await pool.prepare()
    let store = StateStore()
    let server = Server(store: store, pool: pool, port: port, root: options.build.root)
    let keeper = SiteKeeper(options: options, store: store, pool: pool, report: report)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.run() }
        group.addTask { try await keeper.keep(at: "http://127.0.0.1:\(port)/") }
        for socket in sockets { group.addTask { try await server.accept(on: socket) } }
        defer { group.cancelAll() }
        try await group.next()
    }
}

/// Sockets that only this machine reaches, by IPv4 and, where there is such, by IPv6.
private func listen(on wanted: Int?) throws -> (sockets: [Socket], port: Int) {
    for port in wanted.map({ $0...$0 }) ?? 8000...8099 {
        guard let socket = try? listener(at: .inet(ip4: "127.0.0.1", port: UInt16(port))) else { continue }
        guard case .ip4(_, let given) = try socket.sockname() else { continue }
        let other = try? listener(at: .inet6(ip6: "::1", port: given))
        return ([socket, other].compactMap(\.self), Int(given))
    }
    throw PortTaken(port: wanted ?? 8000)
}

private func listener(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(type(of: address).family))
    keepFromChildren(socket)
    do {
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: address)
        try socket.listen()
    } catch {
        try? socket.close()
        throw error
    }
    return socket
}

/// An editor that is opened must not hold the connection, or the port after the preview has ended.
func keepFromChildren(_ socket: Socket) {
    _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
}
