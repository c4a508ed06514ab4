package import Model

/// A file for a host.
package struct HostFile: Sendable {
    package let name: String
    package let text: String
}

extension HostRules {
    /// The files that tell the host what it must do.
    package func files(for host: Host) -> [HostFile] {
        switch host {
        case .nginx: [HostFile(name: "luukku.nginx.conf", text: nginx)]
        case .apache: [HostFile(name: ".htaccess", text: apache)]
        case .caddy: [HostFile(name: "luukku.Caddyfile", text: caddy)]
        case .iis: [HostFile(name: "web.config", text: iis)]
        case .netlify, .cloudflare:
            [HostFile(name: "_headers", text: staticHeaders(host)), HostFile(name: "_redirects", text: staticRedirects(host))]
        case .azure: [HostFile(name: "staticwebapp.config.json", text: azure)]
        }
    }

    /// Those that the host reads in the site; the others belong to its settings, where only its keeper can put them.
    package func filesInSite(for host: Host) -> [HostFile] {
        switch host {
        case .nginx, .caddy: []
        case .apache, .iis, .netlify, .cloudflare, .azure: files(for: host)
        }
    }
}
