/// What shows a site to its readers, by the name under which its makers know it.
package enum Host: String, Choice {
    case nginx, apache, caddy, iis, netlify, cloudflare, azure

    /// Whether it hands out files that were compressed beforehand; the others compress by themselves.
    package var takesCompressedFiles: Bool {
        switch self {
        case .nginx, .apache, .caddy: true
        case .iis, .netlify, .cloudflare, .azure: false
        }
    }

    /// Whether each site has a host name of its own there: it cannot be in a folder of another.
    package var isOfOneSite: Bool {
        switch self {
        case .netlify, .cloudflare, .azure: true
        case .nginx, .apache, .caddy, .iis: false
        }
    }
}
