// Ends the program by force (SIGKILL) just before step LUUKKU_END of those that change what is on the disk.
//
// Loaded before the C library (LD_PRELOAD). A row of the same calls is one step, and with LUUKKU_EACH=1 each call is one. Without
// LUUKKU_END the number of steps goes to standard error when the program ends.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static _Atomic int steps;
static _Atomic(const char *) last;
static int each, end;

__attribute__((constructor)) static void begin(void) {
    if (getenv("LUUKKU_END")) end = atoi(getenv("LUUKKU_END"));
    each = getenv("LUUKKU_EACH") != NULL;
    // What the program runs is not ended.
    unsetenv("LD_PRELOAD");
}

static void step(const char *name) {
    const char *before = last;
    last = name;
    if ((each || before != name) && ++steps == end) kill(getpid(), SIGKILL);
}

__attribute__((destructor)) static void tell(void) {
    if (!end) fprintf(stderr, "%d\n", steps);
}

#define STEP(result, name, parameters, ...)                                     \
    result name parameters {                                                    \
        static result (*real) parameters;                                       \
        if (!real) real = (result (*) parameters)dlsym(RTLD_NEXT, #name);       \
        step(__func__);                                                         \
        return real(__VA_ARGS__);                                               \
    }

STEP(int, mkdir, (const char *path, mode_t mode), path, mode)
STEP(int, rmdir, (const char *path), path)
STEP(int, unlink, (const char *path), path)
STEP(int, rename, (const char *from, const char *to), from, to)
STEP(int, renameat2, (int from_folder, const char *from, int to_folder, const char *to, unsigned how), from_folder, from, to_folder, to, how)
STEP(int, link, (const char *from, const char *to), from, to)
STEP(int, linkat, (int from_folder, const char *from, int to_folder, const char *to, int how), from_folder, from, to_folder, to, how)
STEP(int, mkstemp, (char *path), path)
STEP(int, ftruncate, (int file, off_t size), file, size)
STEP(int, fsync, (int file), file)

// Only what makes a file, or empties one.
int open(const char *path, int how, ...) {
    static int (*real)(const char *, int, ...);
    if (!real) real = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    if (how & (O_CREAT | O_TRUNC)) step(__func__);
    va_list rest;
    va_start(rest, how);
    mode_t mode = how & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return real(path, how, mode);
}
