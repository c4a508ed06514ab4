// Runs a command and tells what it took: wall time, processor time, peak memory.
//
//     measure REPORT COMMAND...      REPORT then holds: seconds processor-seconds peak-bytes exit-status
//
// A program of its own because a child's peak memory includes what its parent held when it was started: Python's
// 15 MB would hide the floor's 3 MB.

#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
    if (count < 3) return 64;
    struct timespec start, end;
    struct rusage usage;
    pid_t child;
    int status;
    clock_gettime(CLOCK_MONOTONIC, &start);
    if (posix_spawnp(&child, arguments[2], NULL, NULL, arguments + 2, environ) != 0) {
        perror(arguments[2]);
        return 74;
    }
    if (wait4(child, &status, 0, &usage) < 0) return 74;
    clock_gettime(CLOCK_MONOTONIC, &end);
#ifdef __APPLE__
    double peak = (double)usage.ru_maxrss;
#else
    double peak = (double)usage.ru_maxrss * 1024;
#endif
    FILE *report = fopen(arguments[1], "w");
    if (report == NULL) return 74;
    fprintf(report, "%.6f %.6f %.0f %d\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), peak,
            WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(report) == 0 ? 0 : 74;
}
