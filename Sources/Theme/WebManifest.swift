package import Formats
import Site

extension SiteRenderer {
    static let manifest = Route(file: "manifest.webmanifest")

    /// What a phone or a browser needs to keep the site among its programs (W3C, Web Application Manifest). Its own name is fixed.
    package var manifest: GeneratedFile {
        GeneratedFile(Self.manifest.path) { [settings = context.site.settings, assets = context.assets] in
            var json = JSON()
            json.object { json in
                for (name, text) in [
                    ("name", settings.name + " – " + settings.network), ("short_name", settings.name),
                    ("lang", settings.language), ("start_url", "."), ("scope", "."), ("display", "minimal-ui"),
                    // The light tokens --accent and --paper of style.css.
                    ("theme_color", "#14507a"), ("background_color", "#ffffff"),
                ] {
                    json.field(name) { $0.add(text) }
                }
                json.field("icons") { json in
                    json.list { json in
                        for (file, sizes, type) in [
                            ("icon.svg", "any", "image/svg+xml"), ("icon-192.png", "192x192", "image/png"),
                            ("icon-512.png", "512x512", "image/png"),
                        ] {
                            json.object { json in
                                json.field("src") { $0.add(assets[file]) }
                                json.field("sizes") { $0.add(sizes) }
                                json.field("type") { $0.add(type) }
                            }
                        }
                    }
                }
            }
            return json.bytes + "\n".utf8
        }
    }
}
