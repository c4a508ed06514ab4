import Formats

extension HostRules {
    /// `web.config`. Without the module URL Rewrite, which is not part of IIS, a rule is for a folder or a file and not for a pattern.
    var iis: String {
        var xml = XML()
        xml.add("configuration") { xml in
            xml.add("system.webServer") { xml in
                xml.add("staticContent") { xml in
                    for (ending, type) in types {
                        xml.add("remove", ["fileExtension": "." + ending])
                        xml.add("mimeMap", ["fileExtension": "." + ending, "mimeType": type])
                    }
                    cache(.other, in: &xml)
                }
                xml.add("httpProtocol") { custom(headers(of: .other), in: &$0) }
                xml.add("httpErrors", ["errorMode": "Custom"]) { xml in
                    xml.add("remove", ["statusCode": "404"])
                    xml.add(
                        "error", ["statusCode": "404", "path": base + Self.notFound, "responseMode": "ExecuteURL"])
                }
            }
            let folders = foldersOfLasting
            for (folder, others) in folders {
                location(folder, .lasting, in: &xml)
                for file in others { location(file, kind(of: file), in: &xml) }
            }
            let told = Set(folders.flatMap(\.others))
            for file in files where kind(of: file) == .drawing && !told.contains(file) { location(file, .drawing, in: &xml) }
            for redirect in redirects {
                xml.add("location", ["path": redirect.sources[0]]) { xml in
                    xml.add("system.webServer") { xml in
                        xml.add(
                            "httpRedirect",
                            [
                                "enabled": "true", "destination": baseAddress + redirect.target, "exactDestination": "true",
                                "httpResponseStatus": "Permanent",
                            ])
                    }
                }
            }
        }
        return String(decoding: xml.bytes, as: UTF8.self)
    }

    /// A place has what is said around it, unless it says otherwise.
    private func location(_ path: String, _ kind: FileKind, in xml: inout XML) {
        xml.add("location", ["path": path]) { xml in
            xml.add("system.webServer") { xml in
                xml.add("staticContent") { cache(kind, in: &$0) }
                xml.add("httpProtocol") { custom(headers(of: kind), in: &$0) }
            }
        }
    }

    /// IIS writes this header itself.
    private func cache(_ kind: FileKind, in xml: inout XML) {
        let value = headers(of: kind).first { $0.name == "Cache-Control" }?.value ?? ""
        xml.add("clientCache", ["cacheControlMode": "NoControl", "cacheControlCustom": value])
    }

    private func custom(_ headers: [Header], in xml: inout XML) {
        xml.add("customHeaders") { xml in
            for (name, value) in headers where name != "Cache-Control" {
                xml.add("remove", ["name": name])
                xml.add("add", ["name": name, "value": value])
            }
        }
    }
}
