"""Debian's nginx, Apache and Caddy with the settings of the guide, each as a process of its own on a free port.

1. The settings are the guide's examples as they stand; only ports, folders and names of files are other ones (`put`).
2. The folder `www` has the site at its place, and what `luukku hosting` prints lies beside it.
3. Around that is set what an administrator may have set otherwise: other index pages, lists of folders, other meanings of endings.
4. They run as nobody special: what they show must be readable by all, and nothing is asked of the system.
"""

import contextlib
import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.parse

import transcript

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PAGE = REPOSITORY / "Documentation/Opas/Content/ohjeet/palvelimen-asetukset.md"
EXAMPLES = {block.argument: block.text for block in transcript.blocks(PAGE) if block.kind == "esimerkki"}
LUUKKU = str(pathlib.Path(os.environ.get("LUUKKU", REPOSITORY / ".build/debug/luukku")).absolute())
BROTLI = "modules/ngx_http_brotli_static_module.so"
USER = {"user": "www-data", "group": "www-data", "extra_groups": []} if os.geteuid() == 0 else {}


def put(example, **changes):
    """An example of the guide with other words in the places of those that are given."""
    text = EXAMPLES[example]
    for old, new in changes.items():
        assert text.count(PLACES[old]) == 1, (example, PLACES[old])
        text = text.replace(PLACES[old], new)
    return text


PLACES = {
    "nginx_port": "listen 80;", "nginx_file": "/etc/nginx/luukku.nginx.conf", "nginx_root": "root /srv/www;",
    "apache_port": "*:80", "apache_root": "DocumentRoot /srv/www\n", "apache_folder": "<Directory /srv/www>",
    "apache_site": "<Directory /srv/www/luukku>", "apache_file": "/etc/apache2/luukku.conf",
    "caddy_name": "intra.esimerkki.fi {", "caddy_root": "/srv/www", "caddy_file": "/etc/caddy/luukku.Caddyfile",
}


@contextlib.contextmanager
def shared_folder():
    """A folder that everybody can read, in memory where there is some."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="luukku-hosting-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settings(root, host):
    """What `luukku hosting` prints, and what it remarks."""
    done = subprocess.run([LUUKKU, "hosting", host, "--root", root, "--today", "2026-11-23"], capture_output=True, text=True, check=True)
    return done.stdout, done.stderr


class Answer:
    def __init__(self, answer):
        self.status = answer.status
        self.headers = {}
        for name, value in answer.getheaders():
            name = name.lower()
            self.headers[name] = f"{self.headers[name]}, {value}" if name in self.headers else value
        self.body = answer.read()


class Host:
    """A server that is running; `www` is what it shows, `base` where the site is in it, as an address has it."""

    def __init__(self, scratch, www, base="/"):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=type(self).__name__.lower(), dir=scratch))
        self.folder.chmod(0o777)
        self.www, self.base = www, base
        self.site = str(www) + urllib.parse.unquote(base)
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self.port = found.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}{base}"

    def file(self, name, text):
        (self.folder / name).write_text(text)
        (self.folder / name).chmod(0o644)
        return str(self.folder / name)

    @contextlib.contextmanager
    def running(self, root, more=""):
        """With the settings for the site of `root`, and `more` lines of the guide within."""
        command = self.command(root, more)
        with open(self.folder / "output", "wb") as output:
            environment = {"PATH": os.environ["PATH"] + ":/usr/sbin", "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder)}
            process = subprocess.Popen(command, stdout=output, stderr=output, env=environment, cwd=self.folder, **USER)
        try:
            for _ in range(300):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                        break
                assert process.poll() is None, self.output()
                time.sleep(0.03)
            yield self
        finally:
            process.terminate()
            process.wait(20)

    def output(self):
        return "".join((self.folder / name).read_text() for name in ("output", "errors") if (self.folder / name).exists())

    def get(self, path, method="GET", **headers):
        """An answer as it comes; `path` is below the site's place and encoded."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, self.base + path, skip_accept_encoding=True, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        with contextlib.closing(connection):
            return Answer(connection.getresponse())


class Nginx(Host):
    hasBrotli = pathlib.Path("/usr/lib/nginx", BROTLI).exists()

    def command(self, root, more):
        told, _ = settings(root, "nginx")
        if self.hasBrotli:
            assert told.count("# brotli_static on;") == 1
            told = told.replace("# brotli_static on;", "brotli_static on;")
        server = put(
            "nginx", nginx_port=f"listen 127.0.0.1:{self.port};", nginx_root=f"root {self.www};",
            nginx_file=self.file("luukku.nginx.conf", told))
        server = server.replace("}\n", more + "}\n")
        temporary = "".join(
            f"{name}_temp_path {self.folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        path = self.file("nginx.conf", (f"load_module /usr/lib/nginx/{BROTLI};\n" if self.hasBrotli else "") + f"""
daemon off;
pid {self.folder}/pid;
error_log stderr;
events {{}}
http {{
access_log off;
index ei-ole.html;
autoindex on;
{temporary}{server}}}
""")
        return ["nginx", "-p", str(self.folder), "-e", "stderr", "-c", path]


class Apache(Host):
    """Reads `.htaccess` in the site, and compresses what is not."""

    hasBrotli = True
    modules = ["deflate", "filter"]

    def host(self, root, more):
        found = put(
            "apache", apache_port=f"127.0.0.1:{self.port}", apache_root=f"DocumentRoot {self.www}\n",
            apache_folder=f"<Directory {self.www}>")
        return found.replace("Require all granted\n", more) if more else found

    def command(self, root, more):
        modules = self.modules + [
            "mpm_event", "authz_core", "authz_user", "authn_core", "authn_file", "auth_basic", "dir", "mime", "headers", "rewrite",
            "negotiation", "autoindex", "alias"]
        lines = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in modules)
        types = "TypesConfig /etc/mime.types\n" if pathlib.Path("/etc/mime.types").exists() else ""
        path = self.file("apache.conf", f"""{lines}{types}ServerRoot {self.folder}
ServerName intra.esimerkki.fi
PidFile {self.folder}/pid
ErrorLog {self.folder}/errors
Listen 127.0.0.1:{self.port}
DirectoryIndex ei-ole.html
AddType application/x-gzip .gz
AddLanguage br .br
<IfModule deflate_module>
AddOutputFilterByType DEFLATE text/html text/css text/javascript
</IfModule>
<Directory />
Options +Indexes +MultiViews
AllowOverride None
Require all denied
</Directory>
{self.host(root, more)}""")
        return ["apache2", "-D", "FOREGROUND", "-f", path]


class ApacheWithoutHtaccess(Apache):
    """Has the same lines in the server's settings, and the site outside of what it shows."""

    modules = ["dav", "dav_fs"]

    def host(self, root, more):
        return put(
            "apache-ilman-htaccess", apache_port=f"127.0.0.1:{self.port}",
            apache_root=f'DocumentRoot {self.folder}\nAlias "{urllib.parse.unquote(self.base)}" "{self.site}"\n{more}',
            apache_site=f'<Directory "{self.site}">', apache_file=self.file("luukku.conf", settings(root, "apache")[0]))


class Caddy(Host):
    hasBrotli = True

    def command(self, root, more):
        site = put(
            "caddy", caddy_name=f"http://:{self.port} {{\n    bind 127.0.0.1", caddy_root=str(self.www),
            caddy_file=self.file("luukku.Caddyfile", settings(root, "caddy")[0]))
        head, _, end = site.rpartition("}")
        path = self.file("Caddyfile", "{\nadmin off\nauto_https off\n}\n" + head + more + "}" + end)
        return ["caddy", "run", "--adapter", "caddyfile", "--config", path]


HOSTS = {"nginx": Nginx, "apache": Apache, "apache-without-htaccess": ApacheWithoutHtaccess, "caddy": Caddy}
