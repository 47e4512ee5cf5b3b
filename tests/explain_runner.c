/* Runs the command; see explain_runner.h. */
#define _XOPEN_SOURCE 700 /* files, processes */
#include "explain_runner.h"

#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

char *program;

char *read_back(FILE *file, size_t *size) {
    char *text;
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    text = malloc(*size + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, *size, file), *size);
    text[*size] = '\0';
    fclose(file);
    return text;
}

FILE *file_of(const char *text, size_t size) {
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, size, file), size);
    rewind(file);
    return file;
}

static const struct bound *bound; /* of the next runs; NULL: none */

/* The hard limit stays: valgrind lets nobody change that of descriptors. */
static bool set_bound(void) {
    struct rlimit limit, set;
    if (getrlimit(bound->resource, &limit) != 0) return false;
    limit.rlim_cur = bound->most;
    /* Some emulators only say that they set it. */
    return setrlimit(bound->resource, &limit) == 0 && getrlimit(bound->resource, &set) == 0 && set.rlim_cur == bound->most;
}

int run_with(int in, int out, int err, const char *const *arguments) {
    const int descriptors[] = {in, out, err};
    char *all[ARGUMENTS_MAX + 2] = {program};
    int status;
    pid_t child;
    for (size_t i = 0; arguments[i] != NULL; ++i) {
        assert_true(i < ARGUMENTS_MAX);
        all[i + 1] = (char *)(size_t)arguments[i]; /* execv does not change them */
    }
    child = fork();
    if (child == 0) {
        for (int i = 0; i < 3; ++i) {
            if (descriptors[i] < 0) {
                close(i);
            } else {
                dup2(descriptors[i], i);
            }
        }
        if (bound == NULL || set_bound()) execv(program, all);
        _exit(127);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/* A sanitizer that found something ends the program as one that knows nothing ends. */
static void assert_not_reported(const char *err) {
    if (strstr(err, "Sanitizer: ") != NULL || strstr(err, "runtime error: ") != NULL) fail_msg("%s", err);
}

struct result explain_bytes(const char *input, size_t size, const char *const *arguments) {
    static struct result result;
    FILE *in = file_of(input, size), *out = tmpfile(), *err = tmpfile();
    assert_non_null(out);
    assert_non_null(err);
    free(result.out);
    free(result.err);
    result.status = run_with(fileno(in), fileno(out), fileno(err), arguments);
    result.out = read_back(out, &result.out_size);
    result.err = read_back(err, &size);
    fclose(in);
    if (bound == NULL) assert_not_reported(result.err); /* else too little may be left for the sanitizer */
    return result;
}

struct result explain(const char *input, const char *const *arguments) {
    return explain_bytes(input, strlen(input), arguments);
}

struct result explain_within(const struct bound *within, const char *input, const char *const *arguments) {
    struct result result;
    bound = within;
    result = explain(input, arguments);
    bound = NULL;
    return result;
}

void write_file(const char *name, const char *text) {
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

size_t count_of(const char *output, const char *text) {
    size_t count = 0;
    for (; (output = strstr(output, text)) != NULL; output += strlen(text)) count++;
    return count;
}

static bool holds(const char *output, const char *text) {
    return *text == '\0' ? *output == '\0' : strstr(output, text) != NULL;
}

void check(const struct command_line *cases, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        struct result result = explain(cases[i].input == NULL ? "" : cases[i].input, cases[i].arguments);
        if (result.status == cases[i].status && holds(result.out, cases[i].out) && holds(result.err, cases[i].err)) continue;
        fail_msg("case %zu, %s %s: exit status %d, not %d\n%s%s", i, cases[i].arguments[0] == NULL ? "" : cases[i].arguments[0],
                 cases[i].arguments[0] == NULL || cases[i].arguments[1] == NULL ? "" : cases[i].arguments[1], result.status,
                 cases[i].status, result.out, result.err);
    }
}

static char folder[] = "/tmp/onsmqtt-explain-XXXXXX";

int make_folder(void **state) {
    (void)state;
    unsetenv("NO_COLOR");
    setenv("TZ", "XXX-5:30", 1); /* times are printed in UTC wherever the command runs */
    if (mkdtemp(folder) == NULL || chdir(folder) != 0 || mkdir("folder", 0700) != 0) return -1;
    write_file("body.json", "{\"Code\":\"MqttTopicExist\"}");
    write_file("MqttTopicNumExceeded", "{\"Code\":\"InstanceNotFound\"}");
    return 0;
}

static int remove_entry(const char *path, const struct stat *about, int type, struct FTW *place) {
    (void)about;
    (void)type;
    (void)place;
    return remove(path);
}

int remove_folder(void **state) {
    (void)state;
    return chdir("/") | nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS); /* what a failed test left, too */
}

/* Where a shell closed one of the first three, what is opened next would take its place. */
static void open_standard_descriptors(void) {
    int descriptor;
    do {
        descriptor = open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= 2);
    close(descriptor);
}

static void ignore_member(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    (void)context, (void)name, (void)value, (void)form;
}

bool is_strict_json(const char *line, enum onsmqtt_read expected) {
    struct onsmqtt_reader reader = {
        .body = line, .at = line, .end = line + strlen(line), .keep_text = ignore_member, .keep_other = ignore_member};
    return onsmqtt_json_read(&reader) == expected;
}

bool find_program(int argc, char **argv) {
    open_standard_descriptors();
    program = argc == 2 ? realpath(argv[1], NULL) : NULL;
    if (program == NULL) fprintf(stderr, "usage: %s PROGRAM; run it in the folder tests/\n", argv[0]);
    return program != NULL;
}
