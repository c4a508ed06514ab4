import Build
import Diagnostics
import Files
import FlyingSocks
import Formats
import Synchronization

/// Answers requests. Nothing that comes from a connection reaches the disk: an address is looked up among the site's files.
final class Server: Sendable {
    private static let mostConnections = 128
    private static let headTime = Duration.seconds(10)
    private static let answerTime = Duration.seconds(60)

    private let store: StateStore
    private let pool: EventPool
    private let root: String
    /// The names by which a browser of this machine asks for the preview. Another name is another site's that was made to lead
    /// here (DNS rebinding).
    private let hosts: Set<String>
    /// Known only to whoever can read the events: pages of this server.
    private let token = randomName() + randomName()
    /// Tells one run of the program from another.
    private let run = randomName()
    private let connections = Atomic<Int>(0)

    init(store: StateStore, pool: EventPool, port: Int, root: String) {
        self.store = store
        self.pool = pool
        self.root = root
        hosts = ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
    }

    /// Takes connections for ever. One that cannot be taken, e.g. because too many files are open, is tried again later.
    func accept(on socket: Socket) async throws {
        let listener = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                try Task.checkCancellation()
                guard let connection = try? await listener.accept() else {
                    try await Task.sleep(for: .milliseconds(50))
                    continue
                }
                keepFromChildren(connection.socket)
                group.addTask { await self.serve(connection) }
            }
        }
    }

    private func serve(_ socket: AsyncSocket) async {
        let (_, count) = connections.add(1, ordering: .relaxed)
        // Whatever happens to a connection ends there.
        if count <= Self.mostConnections { try? await converse(socket) }
        connections.subtract(1, ordering: .relaxed)
        await drain(pool)
        try? socket.close()
    }

    private func converse(_ socket: AsyncSocket) async throws {
        var hasBody = true
        var isRead = false
        let response: Response
        do {
            let head = try await within(Self.headTime) { try await readHead(socket) }
            isRead = true
            let request = try Request(head[...])
            hasBody = request.method != "HEAD"
            try admit(request)
            if request.path == PreviewPath.events, request.method == "GET" { return try await tell(socket, request) }
            response = try await answer(request)
        } catch let refusal as Refusal {
            response = Response(refusal)
        }
        let bytes = response.bytes(withBody: hasBody)
        try await within(Self.answerTime) { try await socket.write(.init(bytes)) }
        // What is still being sent is taken, within bounds: closing at once would take the answer back.
        if !isRead { try await within(.seconds(1)) { for _ in 0..<1024 { _ = try await socket.read(atMost: 4096) } } }
    }

    private func admit(_ request: Request) throws(Refusal) {
        guard let host = request["host"], hosts.contains(host.lowercased()) else { throw Refusal(421) }
        if let origin = request["origin"], !hosts.contains(where: { origin == "http://" + $0 }) { throw Refusal(403) }
    }

    // MARK: Answers

    private func answer(_ request: Request) async throws -> Response {
        switch (request.method, request.path) {
        case ("POST", PreviewPath.open): return try open(request)
        case ("GET", PreviewPath.script), ("HEAD", PreviewPath.script):
            return Response(200, type: mediaType(of: ".js"), Array(clientScript.utf8))
        case ("GET", PreviewPath.style), ("HEAD", PreviewPath.style):
            return Response(200, type: mediaType(of: ".css"), Array(clientStyle.utf8))
        case ("GET", _), ("HEAD", _): return try await file(at: outputPath(of: request.path))
        default: throw Refusal(405)
        }
    }

    private func file(at path: String) async throws -> Response {
        let state = store.current
        let version = versionName(of: state)
        guard let site = state.site else {
            let page = PreviewPage.empty(language: state.language, version: version)
            return Response(503, type: mediaType(of: ".html"), page)
        }
        if let bytes = try? await site.bytes(of: path) {
            let type = mediaType(of: path)
            guard path.hasSuffix(".html") else { return Response(200, type: type, bytes) }
            return Response(path == "404.html" ? 404 : 200, type: type, PreviewPage.page(bytes, version: version))
        }
        if site.contains(path + "/index.html") {
            var response = Response(302)
            response.location = "/" + path + "/"
            return response
        }
        return Response(404, type: mediaType(of: ".html"), PreviewPage.page(site.notFound, version: version))
    }

    /// Opens the file that makes the page: the browser names the page, never the file.
    private func open(_ request: Request) throws -> Response {
        guard request["origin"] != nil, request["x-luukku-avain"] == token else { throw Refusal(403) }
        guard let address = request.parameter(PreviewPath.page), let site = store.current.site,
            let file = site.source(of: try outputPath(of: address))?.file, file.hasPrefix("Content/")
        else { throw Refusal(404) }
        guard openInEditor(root + "/" + file) else { throw Refusal(500) }
        return Response(204)
    }

    // MARK: Events

    /// Tells of the present state and of each that follows, until the browser has had enough.
    private func tell(_ socket: AsyncSocket, _ request: Request) async throws {
        let path = request.parameter(PreviewPath.page).flatMap { try? outputPath(of: $0) } ?? ""
        let head = Response.head(200, "text/event-stream") + "\r\nretry: 500\n\n"
        try await within(Self.answerTime) { try await socket.write(.init(head.utf8)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            // A browser says nothing more; when it goes, reading ends.
            group.addTask { while true { _ = try await socket.read(atMost: 512) } }
            group.addTask {
                for await state in self.store.states() {
                    let news = UpdateEvent(state, version: self.versionName(of: state), path: path, token: self.token)
                    let event = Array("data: ".utf8) + news.json + Array("\n\n".utf8)
                    try await within(Self.answerTime) { try await socket.write(.init(event)) }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func versionName(of state: PreviewState) -> String { "\(run)-\(state.version)" }
}

private func readHead(_ socket: AsyncSocket) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
        let known = max(0, bytes.count - 3)
        bytes += try await socket.read(atMost: 4096)
        if let end = bytes[known...].firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) { return Array(bytes[..<end.lowerBound]) }
        guard bytes.count <= Request.largestHead else { throw Refusal(431) }
    }
}

/// Nobody can guess it: 64 bits of the system's generator.
private func randomName() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }
