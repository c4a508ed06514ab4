// The floor of the benchmark: what reading, parsing, rendering and writing alone cost.
//
//     cc -O2 floor.c $(pkg-config --cflags --libs libcmark-gfm) -lcmark-gfm-extensions -o floor
//     floor CONTENT OUTPUT
//
// One thread walks CONTENT; each Markdown file is read, its front matter is skipped, libcmark-gfm parses and renders the
// rest with the extensions that Luukku uses, and the HTML goes to OUTPUT/path/index.html. No links, no menus, no checks.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_LENGTH = 4096 };

static const char *const EXTENSIONS[] = {"table", "strikethrough", "autolink", "tagfilter", "tasklist"};
static const int OPTIONS = CMARK_OPT_FOOTNOTES;

static char *buffer;
static size_t capacity;

static void fail(const char *path) {
    perror(path);
    exit(74);
}

static size_t read_file(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    size_t size = (size_t)status.st_size;
    if (size > capacity) {
        capacity = size * 2;
        buffer = realloc(buffer, capacity);
        if (buffer == NULL) fail(path);
    }
    for (size_t done = 0; done < size;) {
        ssize_t count = read(file, buffer + done, size - done);
        if (count <= 0) fail(path);
        done += (size_t)count;
    }
    close(file);
    return size;
}

static void write_file(const char *path, const char *bytes, size_t size) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) fail(path);
    for (size_t done = 0; done < size;) {
        ssize_t count = write(file, bytes + done, size - done);
        if (count <= 0) fail(path);
        done += (size_t)count;
    }
    if (close(file) != 0) fail(path);
}

static void make_folder(const char *path) {
    if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(path);
}

// Where the body begins: after the second line that is "---".
static size_t body_start(const char *text, size_t size) {
    if (size < 4 || memcmp(text, "---\n", 4) != 0) return 0;
    for (const char *line = text + 4; line < text + size;) {
        size_t rest = (size_t)(text + size - line);
        if (rest >= 4 && memcmp(line, "---\n", 4) == 0) return (size_t)(line + 4 - text);
        const char *end = memchr(line, '\n', rest);
        if (end == NULL) break;
        line = end + 1;
    }
    return 0;
}

static void build_page(const char *source, const char *target) {
    size_t size = read_file(source);
    size_t start = body_start(buffer, size);
    cmark_parser *parser = cmark_parser_new(OPTIONS);
    for (size_t i = 0; i < sizeof EXTENSIONS / sizeof *EXTENSIONS; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(EXTENSIONS[i]));
    cmark_parser_feed(parser, buffer + start, size - start);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
    write_file(target, html, strlen(html));
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

// a/b.md becomes a/b/index.html, a/index.md becomes a/index.html.
static void walk(const char *source, const char *target) {
    DIR *folder = opendir(source);
    if (folder == NULL) fail(source);
    make_folder(target);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        const char *name = entry->d_name;
        size_t length = strlen(name);
        if (name[0] == '.') continue;
        char path[PATH_LENGTH], place[PATH_LENGTH], file[PATH_LENGTH + 16];
        snprintf(path, sizeof path, "%s/%s", source, name);
        if (entry->d_type == DT_DIR) {
            snprintf(place, sizeof place, "%s/%s", target, name);
            walk(path, place);
        } else if (length > 3 && strcmp(name + length - 3, ".md") == 0) {
            if (strcmp(name, "index.md") == 0)
                snprintf(place, sizeof place, "%s", target);
            else
                snprintf(place, sizeof place, "%s/%.*s", target, (int)length - 3, name);
            make_folder(place);
            snprintf(file, sizeof file, "%s/index.html", place);
            build_page(path, file);
        }
    }
    closedir(folder);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: floor CONTENT OUTPUT\n");
        return 64;
    }
    cmark_gfm_core_extensions_ensure_registered();
    walk(arguments[1], arguments[2]);
    return 0;
}
