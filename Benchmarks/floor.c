// The floor of the benchmark: what reading, parsing, rendering and writing alone cost.
//
//     cc -O2 floor.c $(pkg-config --cflags --libs libcmark-gfm) -lcmark-gfm-extensions -o floor
//     floor CONTENT OUTPUT [LIST]
//
// One thread walks CONTENT; each Markdown file is read, its front matter is skipped, libcmark-gfm parses and renders the
// rest with the extensions that Luukku uses, and the HTML goes to OUTPUT/path/index.html. No links, no menus, no checks.
//
// With LIST, the floor of equal bytes: LIST has a line "SIZE<tab>PATH" for each file of another program's output, in the
// order of the paths' bytes. These files are written, and no others: a page has the HTML of its text, cut or filled up to
// SIZE; all others are filler. So as many files and bytes come about as the other program makes, of the same parsing and
// rendering: what a generator that does nothing else can reach on one core.

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
#include <sys/uio.h>
#include <unistd.h>

enum { PATH_LENGTH = 4096 };

static const char *const EXTENSIONS[] = {"table", "strikethrough", "autolink", "tagfilter", "tasklist"};
static const int OPTIONS = CMARK_OPT_FOOTNOTES;

static char *buffer;
static size_t capacity;

struct entry {
    const char *path;
    size_t size;
    int is_written;
};

static struct entry *entries;
static size_t entry_count;
static char *filler;
static const char *output;

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

static void write_file(const char *path, const char *bytes, size_t size, size_t filling) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) fail(path);
    while (size + filling > 0) {
        struct iovec parts[] = {{(char *)bytes, size}, {filler, filling}};
        ssize_t count = writev(file, parts, filling > 0 ? 2 : 1);
        if (count <= 0) fail(path);
        size_t done = (size_t)count, first = done < size ? done : size;
        bytes += first;
        size -= first;
        filling -= done - first;
    }
    if (close(file) != 0) fail(path);
}

static void make_folder(const char *path) {
    if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(path);
}

// The folder of a file, and the folders above it that are not there yet.
static void make_folder_of(char *path) {
    static char last[PATH_LENGTH];
    char *end = strrchr(path, '/');
    if (end == NULL) return;
    *end = 0;
    if (strcmp(path, last) != 0) {
        if (mkdir(path, 0755) != 0 && errno != EEXIST) {
            if (errno != ENOENT) fail(path);
            make_folder_of(path);
            make_folder(path);
        }
        snprintf(last, sizeof last, "%s", path);
    }
    *end = '/';
}

static void write_entry(struct entry *entry, const char *html) {
    char path[PATH_LENGTH];
    snprintf(path, sizeof path, "%s/%s", output, entry->path);
    make_folder_of(path);
    size_t size = strlen(html);
    if (size > entry->size) size = entry->size;
    write_file(path, html, size, entry->size - size);
    entry->is_written = 1;
}

static int order(const void *path, const void *entry) { return strcmp(path, ((const struct entry *)entry)->path); }

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
    if (entries == NULL) {
        write_file(target, html, strlen(html), 0);
    } else {
        // A text that is a part of another page has no page of its own.
        struct entry *entry = bsearch(target + strlen(output) + 1, entries, entry_count, sizeof *entries, order);
        if (entry != NULL) write_entry(entry, html);
    }
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

// a/b.md becomes a/b/index.html, a/index.md becomes a/index.html.
static void walk(const char *source, const char *target) {
    DIR *folder = opendir(source);
    if (folder == NULL) fail(source);
    if (entries == NULL) make_folder(target);
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
            if (entries == NULL) make_folder(place);
            snprintf(file, sizeof file, "%s/index.html", place);
            build_page(path, file);
        }
    }
    closedir(folder);
}

// LIST stays in the memory that it was read into.
static void read_list(const char *path) {
    size_t size = read_file(path), largest = 0;
    char *text = buffer, *end = buffer + size;
    buffer = NULL;
    capacity = 0;
    for (char *at = text; at < end; at++) entry_count += *at == '\n';
    entries = calloc(entry_count + 1, sizeof *entries);
    if (entries == NULL) fail(path);
    for (size_t i = 0; i < entry_count; i++) {
        char *name, *stop = memchr(text, '\n', (size_t)(end - text));
        *stop = 0;
        entries[i].size = strtoull(text, &name, 10);
        entries[i].path = name + 1;
        if (entries[i].size > largest) largest = entries[i].size;
        text = stop + 1;
    }
    filler = malloc(largest + 1);
    if (filler == NULL) fail(path);
    memset(filler, '.', largest);
}

int main(int count, char **arguments) {
    if (count != 3 && count != 4) {
        fprintf(stderr, "usage: floor CONTENT OUTPUT [LIST]\n");
        return 64;
    }
    cmark_gfm_core_extensions_ensure_registered();
    output = arguments[2];
    if (count == 4) read_list(arguments[3]);
    walk(arguments[1], output);
    for (size_t i = 0; i < entry_count; i++)
        if (!entries[i].is_written) write_entry(&entries[i], "");
    return 0;
}
