/* The command as a person and a script meet it: command lines, files, terminals, lists, exit statuses. The program is the first
   argument. */
#define _XOPEN_SOURCE 700 /* files, processes, terminals */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "explain_runner.h"
#include "onsmqtt/catalog.h"
#include "onsmqtt/version.h"

static char *completion;

static void an_argument_is_a_file_standard_input_or_a_code(void **state) {
    static const struct command_line cases[] = {
        {{"body.json"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
        {{"./body.json"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
        {{"-"}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        /* What was read to its end is empty from then on. */
        {{"-", "-"}, "{\"Code\":\"MqttRuleExist\"}", 1, "\n==> standard input <==\nNo error code: unknown\n", ""},
        {{NULL}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        {{"/dev/stdin"}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        {{"InternalError"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"--", "InternalError"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"--", "-101"}, NULL, 1, "-101: unknown\n", ""},
        {{"--", "--list"}, NULL, 1, "--list: unknown\n", ""},
        {{"InternalError", "--status", "417"}, NULL, 0, "InternalError: server fault (HTTP 417)\n", ""},
        {{"MqttRuleExist"}, NULL, 0, "MqttRuleExist: already exists (HTTP 400)\n", ""},
        /* A file of a code's name is a file. */
        {{"MqttTopicNumExceeded"}, NULL, 0, "InstanceNotFound: not found\n", ""},
        {{"no/InternalError"}, NULL, 2, "", "onsmqtt-explain: \"no/InternalError\": No such file or directory\n"},
        {{"no/\U0001F600"}, NULL, 2, "", "onsmqtt-explain: \"no/\U0001F600\": No such file or directory\n"},
        {{"folder"}, NULL, 2, "", "onsmqtt-explain: \"folder\": Is a directory\n"},
        {{"loop"}, NULL, 2, "", "onsmqtt-explain: \"loop\": "},
        {{"folder/"}, NULL, 2, "", "onsmqtt-explain: \"folder/\": Is a directory\n"},
        {{""}, NULL, 2, "", "onsmqtt-explain: an argument in which nothing stands; give a code or a file\n"},
        {{"{\"Code\":\"x\"}"},
         NULL,
         2,
         "",
         "onsmqtt-explain: a response or its body is no argument; pipe it in, or name its file\n"},
        {{"<a/>"}, NULL, 2, "", "onsmqtt-explain: a response or its body is no argument;"},
        {{"HTTP/1.1 400 B\n"}, NULL, 2, "", "onsmqtt-explain: a response or its body is no argument;"},
        {{"HTTP"}, NULL, 1, "HTTP: unknown\n", ""},
        {{"{file}"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
    };
    (void)state;
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(symlink("body.json", "{file}"), 0);
    check(cases, COUNT(cases));
    assert_int_equal(unlink("loop"), 0);
    assert_int_equal(unlink("{file}"), 0);
}

static void input_in_utf16_is_refused(void **state) {
    static const char *const cases[] = {"\xFF\xFE{", "\xFE\xFF{", "\xFF\xFE"};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i], ARGUMENTS("-"));
        assert_int_equal(result.status, 2);
        assert_string_equal(result.err, "onsmqtt-explain: \"standard input\": UTF-16; save it as UTF-8\n");
    }
    assert_string_equal(explain_bytes("I\0nDebt", 7, ARGUMENTS("-")).err, ""); /* that NUL is no encoding */
    assert_string_equal(explain("\xFF", ARGUMENTS("-")).err, "");
    assert_string_equal(explain("\xFF{", ARGUMENTS("-")).err, "");
    assert_string_equal(explain("\xFE{", ARGUMENTS("-")).err, "");
}

/* A body that was meant to be an input. */
static void a_complaint_quotes_no_secret_and_200_characters(void **state) {
    char name[202], expected[512];
    (void)state;
    assert_string_equal(explain("", ARGUMENTS("no/string to sign SECRET")).err, "onsmqtt-explain: No such file or directory\n");
    assert_null(strstr(explain("", ARGUMENTS("--operation", "string%20to%20sign SECRET")).err, "SECRET"));
    memset(name, 'a', 201);
    name[201] = '\0';
    snprintf(expected, sizeof expected, "onsmqtt-explain: \"%.200s...\": no such operation;", name);
    assert_non_null(strstr(explain("", ARGUMENTS("--operation", name)).err, expected));
    name[200] = '\0';
    snprintf(expected, sizeof expected, "onsmqtt-explain: \"%s\": no such operation;", name);
    assert_non_null(strstr(explain("", ARGUMENTS("--operation", name)).err, expected));
}

static void a_pipe_may_be_a_file(void **state) {
    int reader;
    FILE *writer;
    struct result result;
    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    writer = popen("printf '{\"Code\":\"MqttRuleExist\"}' > pipe", "r");
    assert_non_null(writer);
    result = explain("", ARGUMENTS("pipe"));
    reader = open("pipe", O_RDONLY | O_NONBLOCK); /* else the writer waits for ever where the command did not open it */
    pclose(writer);
    close(reader);
    assert_int_equal(unlink("pipe"), 0);
    assert_string_equal(strtok(result.out, "\n"), "MqttRuleExist: already exists");
}

static void a_name_too_long_for_a_file_is_a_code(void **state) {
    char code[6000];
    struct result result;
    (void)state;
    memset(code, 'a', sizeof code);
    memcpy(code, "Throttling.", 11);
    code[sizeof code - 1] = '\0';
    result = explain("", ARGUMENTS("--json", code));
    assert_int_equal(result.status, 0);
    assert_non_null(strstr(result.out, "\"label\":\"Throttling.%s\""));
}

static void every_operation_is_listed(void **state) {
    struct result result = explain("", ARGUMENTS("--operations"));
    const struct onsmqtt_operation *operation;
    (void)state;
    assert_int_equal(result.status, 0);
    assert_int_equal(count_of(result.out, "\n"), onsmqtt_operation_count());
    for (size_t i = 0; (operation = onsmqtt_operation_at(i)) != NULL; ++i) {
        char line[128];
        snprintf(line, sizeof line, "%-32s  %-18s  %s\n", operation->name, onsmqtt_resource_name(operation->resource),
                 onsmqtt_effect_name(operation->effect));
        if (strstr(result.out, line) == NULL) fail_msg("%s", line);
    }
    result = explain("", ARGUMENTS("--operations", "--json"));
    assert_int_equal(count_of(result.out, "{\"name\":"), onsmqtt_operation_count());
    assert_int_equal(count_of(result.out, "},\n{"), onsmqtt_operation_count() - 1);
    assert_memory_equal(result.out,
                        "[\n{\"name\":\"ActiveCaCertificate\",\"resource\":\"ca-certificate\",\"effect\":\"set\"},\n", 76);
    assert_string_equal(result.out + result.out_size - 4, "}\n]\n");
    result = explain("", ARGUMENTS("--operations", "--resource=message"));
    assert_string_equal(result.out, "SendMessage                       message             once\n");
    result = explain("", ARGUMENTS("--operations", "--format=json", "--resource=message"));
    assert_string_equal(result.out, "[\n{\"name\":\"SendMessage\",\"resource\":\"message\",\"effect\":\"once\"}\n]\n");
    assert_string_equal(result.err, "");
    result = explain("", ARGUMENTS("--operations", "--resource=gateway"));
    assert_string_equal(result.err, "onsmqtt-explain: \"gateway\": has no operations\n");
    assert_int_equal(result.status, 0);
    result = explain("", ARGUMENTS("--list", "--resource=instance"));
    assert_string_equal(result.err, "onsmqtt-explain: \"instance\": has no codes of its own; see those of the gateway\n");
    assert_int_equal(result.status, 0);
    assert_string_equal(explain("", ARGUMENTS("--list", "--resource=token")).err, "");
    assert_string_equal(explain("", ARGUMENTS("--list", "--resource=gateway")).err, "");
    assert_string_equal(explain("", ARGUMENTS("--list")).err, "");
}

static void wrong_usage_is_one_line_and_exit_status_2(void **state) {
    static const struct command_line cases[] = {
        {{"--what"}, NULL, 2, "", "onsmqtt-explain: \"--what\": no such option; \"onsmqtt-explain --help\" lists them\n"},
        {{"--js"}, NULL, 2, "", "\"--js\": no such option;"},
        {{"--json=1"}, NULL, 2, "", "\"--json=1\": no such option;"},
        {{"-j"}, NULL, 2, "", "\"-j\": no such option;"},
        {{"--resourcex=topic"}, NULL, 2, "", "\"--resourcex=topic\": no such option;"},
        {{"--\33[31m"}, NULL, 2, "", "\"--\xEF\xBF\xBD[31m\": no such option;"},
        {{"--resource"}, NULL, 2, "", "onsmqtt-explain: \"--resource\": an argument must follow\n"},
        {{"--status"}, NULL, 2, "", "onsmqtt-explain: \"--status\": an argument must follow\n"},
        {{"--format"}, NULL, 2, "", "onsmqtt-explain: \"--format\": an argument must follow\n"},
        {{"--resource", "Topic"}, NULL, 2, "", "\"Topic\": no such resource type; \"onsmqtt-explain --help\" lists them\n"},
        {{"--resource="}, NULL, 2, "", "\"\": no such resource type;"},
        {{"--resource=unknown"}, NULL, 2, "", "\"unknown\": no such resource type;"},
        {{"--status", "99"}, NULL, 2, "", "\"99\": no HTTP status; it is 100 to 599, 0 for no response, or -1 for not sent\n"},
        {{"--status", "600"}, NULL, 2, "", "\"600\": no HTTP status;"},
        {{"--status", "099"}, NULL, 2, "", "\"099\": no HTTP status;"},
        {{"--status", "-2"}, NULL, 2, "", "\"-2\": no HTTP status;"},
        {{"--status", "4e2"}, NULL, 2, "", "\"4e2\": no HTTP status;"},
        {{"--status", "4000"}, NULL, 2, "", "\"4000\": no HTTP status;"},
        {{"--status", "400x"}, NULL, 2, "", "\"400x\": no HTTP status;"},
        {{"--status", ""}, NULL, 2, "", "\"\": no HTTP status;"},
        {{"--format", "xml"}, NULL, 2, "", "\"xml\": no such format; it is text, json, markdown or mdoc\n"},
        {{"--format", "markdown", "InternalError"}, NULL, 2, "", "\"markdown\": this format needs --list\n"},
        {{"--format", "mdoc"}, NULL, 2, "", "\"mdoc\": this format needs --list\n"},
        {{"--list", "InternalError"}, NULL, 2, "", "\"InternalError\": a list takes no code and no file\n"},
        {{"--list", "--status", "400"}, NULL, 2, "", "\"--status\": does not fit a list\n"},
        {{"--list", "--operation", "SendMessage"}, NULL, 2, "", "\"--operation\": does not fit a list\n"},
        {{"--operations", "--operation=SendMessage"}, NULL, 2, "", "\"--operation\": does not fit a list\n"},
        {{"--operations", "SendMessage"}, NULL, 2, "", "\"SendMessage\": a list takes no code and no file\n"},
        {{"--operations", "--format=markdown"}, NULL, 2, "", "\"markdown\": this format needs --list\n"},
        {{"--operations", "--format=mdoc"}, NULL, 2, "", "\"mdoc\": this format needs --list\n"},
        {{"--operation"}, NULL, 2, "", "onsmqtt-explain: \"--operation\": an argument must follow\n"},
        {{"--operation", "sendMessage"},
         NULL,
         2,
         "",
         "\"sendMessage\": no such operation; \"onsmqtt-explain --operations\" lists them; for another one give --resource\n"},
        {{"--operation", "SendMessage", "--resource", "message"},
         NULL,
         2,
         "",
         "\"--resource\": does not fit --operation, which tells it\n"},
        {{"--list", "--format=mdoc", "--resource=topic"},
         NULL,
         2,
         "",
         "\"--resource\": does not fit --format mdoc, which holds every code\n"},
    };
    (void)state;
    check(cases, COUNT(cases));
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain("", cases[i].arguments);
        if (strchr(result.err, '\n') != result.err + strlen(result.err) - 1) fail_msg("more than a line: %s", result.err);
    }
}

static void of_an_option_given_twice_the_last_one_holds(void **state) {
    static const struct command_line cases[] = {
        {{"--json", "--format=text", "InDebt"}, NULL, 0, "InDebt: account", ""},
        {{"--format=text", "--json", "InDebt"}, NULL, 0, "{\"http_status\":", ""},
        {{"--format=markdown", "--json", "InDebt"}, NULL, 0, "{\"http_status\":", ""},
        {{"--list", "--operations", "--resource=message"}, NULL, 0, "SendMessage  ", ""},
        {{"--operations", "--list", "--resource=rule"}, NULL, 0, "rule\n  400  ", ""},
        {{"--json", "--resource=topic", "--resource=rule", "InstanceNotFound"}, NULL, 0, "\"resource\":\"rule\",", ""},
        {{"--json", "--operation=QueryToken", "--operation=SendMessage", "InternalError"}, NULL, 0, "\"action\":\"stop\",", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

/* Credentials may stand in either. */
static void a_url_or_a_secret_name_is_not_repeated(void **state) {
    static const struct command_line cases[] = {
        {{"Action=x&AccessKeyId=SECRET"}, NULL, 2, "", "onsmqtt-explain: a URL is no argument;"},
        {{"Action=x&Signature=SECRET"}, NULL, 2, "", "onsmqtt-explain: a URL is no argument;"},
    };
    static const char *const secret[] = {
        "Exception: SignatureDoesNotMatch : SECRET",
        "Code: SignatureDoesNotMach, Message: SECRET",
        "log\nHTTP/1.1 400 Bad\n\nCode: SignatureDoesNotMatch : SECRET",
        "x {\"Code\":\"SignatureDoesNotMatch.A\",\"RequestId\":\"1\",\"Message\":\"SECRET\"} Code: InDebt",
        "x {\"message\":\"SECRET, error: NoPermission\"}",
    };
    struct result result = explain("", ARGUMENTS("https://a/?AccessKeyId=SECRET"));
    (void)state;
    assert_string_equal(result.err, "onsmqtt-explain: a URL is no argument; give what it answers, as in curl -si \"$url\" | "
                                    "onsmqtt-explain\n");
    assert_int_equal(result.status, 2);
    assert_int_equal(explain("", ARGUMENTS("InvalidAccessKeyId.NotFound")).status, 0);
    assert_non_null(strstr(explain("", ARGUMENTS("no:/file")).err, "\"no:/file\": No such file"));
    result = explain("", ARGUMENTS("a/?AccessKeyId=SECRET", "Action=x&Signature=SECRET"));
    assert_null(strstr(result.err, "SECRET"));
    assert_null(strstr(result.out, "SECRET"));
    check(cases, COUNT(cases));
    write_file("string to sign SECRET", "Throttling.Mine");
    result = explain("", ARGUMENTS("string to sign SECRET", "InternalError"));
    assert_null(strstr(result.out, "SECRET"));
    assert_memory_equal(result.out, "==> left out <==\n", 17);
    assert_int_equal(unlink("string to sign SECRET"), 0);
    /* What stands beside some codes is left out whatever it is. */
    result = explain("", ARGUMENTS("Exception: SignatureDoesNotMatch : SECRET", "Exception: Throttling.Mine : a"));
    assert_memory_equal(result.out, "==> left out <==\n", 17);
    assert_non_null(strstr(result.out, "\n==> Exception: Throttling.Mine : a <==\n"));
    result = explain("", ARGUMENTS("Code: SignatureDoesNotMach, Message: SECRET", "a"));
    assert_memory_equal(result.out, "==> left out <==\n", 17);
    assert_null(strstr(result.out, "SECRET"));
    for (size_t i = 0; i < COUNT(secret); ++i) {
        result = explain("", ARGUMENTS("--json", secret[i]));
        if (strstr(result.out, "SECRET") != NULL || result.err[0] != '\0') fail_msg("%s%s", result.out, result.err);
    }
    result = explain(
        "", ARGUMENTS("x {\"Code\":\"SignatureDoesNotMatch.A\",\"RequestId\":\"1\",\"Message\":\"SECRET\"} Code: InDebt", "a"));
    assert_null(strstr(result.out, "SECRET"));
    result = explain("", ARGUMENTS("log\nHTTP/1.1 400 Bad\n\nCode: SignatureDoesNotMatch : SECRET", "a"));
    assert_memory_equal(result.out, "==> left out <==\n", 17);
    assert_null(strstr(result.out, "SECRET"));
}

static void of_several_arguments_the_worst_exit_status_counts(void **state) {
    static const struct command_line cases[] = {
        {{"InternalError", "MqttRuleExist"}, NULL, 0, "\n\nMqttRuleExist: already exists (HTTP 400)\n\n", ""},
        {{"xyzzy", "InternalError"}, NULL, 1, "InternalError: server fault", ""},
        {{"InternalError", "xyzzy"}, NULL, 1, "InternalError: server fault", ""},
        {{"no/file", "xyzzy", "InternalError"}, NULL, 2, "InternalError: server fault", "\"no/file\": No such file"},
        {{"body.json", "InternalError"}, NULL, 0, "==> body.json <==\nMqttTopicExist: already exists\n", ""},
        {{"InternalError", "-"}, "{\"Code\":\"New\"}", 1, "\n\n==> standard input <==\nNew: unknown\n", ""},
    };
    struct result result;
    (void)state;
    check(cases, COUNT(cases));
    result = explain("", ARGUMENTS("--json", "InternalError", "body.json", "no/file", "xyzzy"));
    assert_int_equal(count_of(result.out, "\n"), 3);
    assert_int_equal(count_of(result.out, "{\"http_status\":"), 3);
    assert_non_null(strstr(result.out, "}\n{\"http_status\":null,\"code\":\"MqttTopicExist\""));
    result = explain("", ARGUMENTS("body.json", "InternalError"));
    assert_memory_equal(result.out, "==> body.json <==\n", 18);
}

static void files_are_closed(void **state) {
    const char *files[101];
    struct result result;
    (void)state;
    for (size_t i = 0; i < 100; ++i) files[i] = "body.json";
    files[100] = NULL;
    result = explain_within(&(struct bound){RLIMIT_NOFILE, 64}, "", files);
    assert_string_equal(result.err, "");
    assert_int_equal(count_of(result.out, "==> body.json <=="), 100);
}

static void an_endless_input_ends(void **state) {
    struct result result = explain("", ARGUMENTS("/dev/zero"));
    (void)state;
    assert_int_equal(result.status, 2);
    assert_string_equal(result.err, "onsmqtt-explain: \"/dev/zero\": 256 MiB or longer; no error is\n");
}

/* Half of what is refused: reading more takes a minute under sanitizers. */
static void a_long_input_is_read(void **state) {
    (void)state;
    write_file("large", "{\"Code\":\"InDebt\"}");
    assert_int_equal(truncate("large", (1 << 27) + 1), 0);
    assert_int_equal(explain("", ARGUMENTS("large")).status, 0);
    assert_int_equal(unlink("large"), 0);
}

static int open_terminal(int *slave) {
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    assert_true(master >= 0);
    assert_int_equal(grantpt(master) | unlockpt(master), 0);
    *slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    assert_true(*slave >= 0);
    return master;
}

/* What the program writes to a terminal, where it has nothing to read; good until the next call. */
static const char *explain_in_terminal(const char *no_colour, const char *terminal_type, const char *const *arguments) {
    static char output[8192];
    int slave, master = open_terminal(&slave);
    size_t size = 0;
    ssize_t part;
    no_colour == NULL ? unsetenv("NO_COLOR") : setenv("NO_COLOR", no_colour, 1);
    terminal_type == NULL ? unsetenv("TERM") : setenv("TERM", terminal_type, 1);
    assert_int_equal(write(master, "\4", 1), 1); /* Ctrl-D */
    assert_true(run_with(slave, slave, slave, arguments) >= 0);
    /* A terminal hands its output over in parts; where nobody is left to write, it ends. */
    close(slave);
    while ((part = read(master, output + size, sizeof output - 1 - size)) > 0) size += (size_t)part;
    assert_true(size > 0);
    output[size] = '\0';
    close(master);
    return output;
}

static bool is_coloured(const char *no_colour, const char *terminal_type) {
    const char *output = explain_in_terminal(no_colour, terminal_type, ARGUMENTS("InternalError"));
    assert_non_null(strstr(output, "InternalError"));
    return strchr(output, '\33') != NULL;
}

static void the_kind_has_the_colour_of_what_to_do(void **state) {
    static const struct {
        const char *arguments[3], *expected;
    } cases[] = {
        {{"MqttRuleExist"}, "\33[1mMqttRuleExist\33[0m:\33[31m already exists\33[0m (HTTP 400)\r\n\r\n"},
        {{"InternalError"}, "\33[1mInternalError\33[0m:\33[33m server fault\33[0m (HTTP 500)\r\n\r\n"},
        {{"MqttRuleExist"}, "\r\n  \33[2mExecuted     \33[0mThe request was not carried out. If an earlier"},
        {{"--status=200", "success.json"}, "\33[1m200\33[0m:\33[32m success\33[0m (HTTP 200)\r\n\r\n"},
    };
    (void)state;
    write_file("success.json", "{\"Code\":\"200\"}");
    for (size_t i = 0; i < COUNT(cases); ++i) {
        const char *output = explain_in_terminal(NULL, "xterm", cases[i].arguments);
        if (strstr(output, cases[i].expected) == NULL) fail_msg("%s\n%s", cases[i].expected, output);
    }
    assert_int_equal(unlink("success.json"), 0);
}

static void a_terminal_is_told_that_it_is_read(void **state) {
    static const char told[] = "onsmqtt-explain: reading standard input up to Ctrl-D; --help tells more\r\n";
    (void)state;
    assert_non_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS(NULL)), told));
    assert_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS("-")), told));
    /* A status needs no input. */
    assert_memory_equal(explain_in_terminal("1", "xterm", ARGUMENTS("--status=400")), "HTTP 400: invalid request\r\n", 27);
    assert_non_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS("--status=400")), "  Body         empty\r\n"));
}

static void only_the_terminal_that_is_read_counts(void **state) {
    int slave, master = open_terminal(&slave);
    static const char body[] = "{\"Code\":\"InDebt\"}";
    FILE *in = file_of("", 0), *body_in = file_of(body, sizeof body - 1), *out = tmpfile(), *err = tmpfile();
    struct stat about;
    char *told;
    size_t size;
    (void)state;
    assert_non_null(out);
    assert_non_null(err);
    assert_int_equal(run_with(fileno(in), slave, fileno(err), ARGUMENTS(NULL)), 1);
    assert_int_equal(run_with(fileno(body_in), slave, fileno(err), ARGUMENTS("--status=409")), 0); /* it was read */
    assert_int_equal(fstat(fileno(err), &about), 0);
    assert_int_equal(about.st_size, 0);
    assert_int_equal(write(master, "\4", 1), 1); /* Ctrl-D */
    assert_int_equal(run_with(slave, fileno(out), fileno(err), ARGUMENTS(NULL)), 1);
    told = read_back(err, &size);
    assert_string_equal(told, "onsmqtt-explain: reading standard input up to Ctrl-D; --help tells more\n");
    free(told);
    fclose(in);
    fclose(body_in);
    fclose(out);
    close(slave);
    close(master);
}

static void colours_come_on_a_terminal_only(void **state) {
    int slave, master = open_terminal(&slave);
    FILE *out = tmpfile();
    size_t size;
    (void)state;
    assert_non_null(out);
    assert_true(is_coloured(NULL, "xterm"));
    assert_true(is_coloured("", "xterm"));
    assert_false(is_coloured("1", "xterm"));
    assert_false(is_coloured(NULL, "dumb"));
    assert_false(is_coloured(NULL, NULL));
    setenv("TERM", "xterm", 1);
    /* Output to a file, all else on a terminal. */
    assert_int_equal(run_with(slave, fileno(out), slave, ARGUMENTS("InternalError")), 0);
    char *text = read_back(out, &size);
    assert_non_null(strstr(text, "InternalError"));
    assert_null(strchr(text, '\33'));
    free(text);
    close(slave);
    close(master);
}

static void every_row_is_listed(void **state) {
    struct result text = explain("", ARGUMENTS("--list"));
    char *out = text.out;
    const struct onsmqtt_row *row;
    enum onsmqtt_resource heading = ONSMQTT_RESOURCE_ANY;
    (void)state;
    assert_int_equal(text.status, 0);
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        char line[256], status[16] = "  -";
        if (row->http_status != 0) snprintf(status, sizeof status, "%d", row->http_status);
        if (row->resource != heading) {
            snprintf(line, sizeof line, "%s%s\n", i == 0 ? "" : "\n", onsmqtt_resource_name(row->resource));
            assert_memory_equal(out, line, strlen(line));
            out += strlen(line);
            heading = row->resource;
        }
        snprintf(line, sizeof line, "  %s  %-42s  %s\n", status, row->code, onsmqtt_kind_name(row->kind));
        assert_memory_equal(out, line, strlen(line));
        out += strlen(line);
    }
    assert_string_equal(out, "");
}

static void the_list_in_json_is_an_array_of_rows(void **state) {
    static const char first[] =
        "[\n{\"resource\":\"token\",\"code\":\"ApiNotSupport\",\"kind\":\"unsupported\",\"http_status\":404,"
        "\"revised_http_status\":null,\"proves\":null,\"action\":\"stop\",\"may_have_executed\":false,"
        "\"message\":\"The specified API is not supported.\",\"cause\":\"The API operation is not supported.\","
        "\"solution\":\"Verify the API operation name and check the API reference for supported operations.\"},\n";
    struct result result = explain("", ARGUMENTS("--list", "--json"));
    const struct onsmqtt_row *row;
    (void)state;
    assert_int_equal(result.status, 0);
    assert_memory_equal(result.out, first, sizeof first - 1);
    assert_true(is_strict_json(result.out, ONSMQTT_READ_NOT_OBJECT));
    assert_int_equal(count_of(result.out, "{\"resource\":"), onsmqtt_row_count());
    assert_non_null(strstr(result.out, "\"code\":\"SystemOverFlow\",\"kind\":\"throttled\",\"http_status\":500,"
                                       "\"revised_http_status\":403,"));
    assert_non_null(strstr(result.out, "\"code\":\"ONS_SYSTEM_FLOW_CONTROL\",\"kind\":\"throttled\",\"http_status\":null,"));
    assert_non_null(strstr(result.out, "\"code\":\"MqttRuleExist\",\"kind\":\"already-exists\",\"http_status\":400,"
                                       "\"revised_http_status\":null,\"proves\":\"create\","));
    assert_non_null(strstr(result.out, "\"code\":\"Throttling.%s\",\"kind\":\"throttled\",\"http_status\":400,"
                                       "\"revised_http_status\":null,\"proves\":null,\"action\":\"slow-down\","
                                       "\"may_have_executed\":false,\"message\":null,"));
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        char begin[160], facts[160];
        const char *at, *effect = onsmqtt_effect_name(row->proves), *quote = row->proves == ONSMQTT_EFFECT_NONE ? "" : "\"";
        snprintf(begin, sizeof begin, "{\"resource\":\"%s\",\"code\":\"%s\",\"kind\":\"%s\",",
                 onsmqtt_resource_name(row->resource), row->code, onsmqtt_kind_name(row->kind));
        snprintf(facts, sizeof facts, ",\"proves\":%s%s%s,\"action\":\"%s\",\"may_have_executed\":%s,", quote,
                 row->proves == ONSMQTT_EFFECT_NONE ? "null" : effect, quote,
                 onsmqtt_action_name(onsmqtt_kind_action(row->kind)),
                 onsmqtt_kind_may_have_executed(row->kind) ? "true" : "false");
        at = strstr(result.out, begin);
        if (at == NULL || strstr(at, facts) == NULL || strstr(at, facts) > strchr(at, '\n')) fail_msg("%s%s", begin, facts);
    }
    for (unsigned i = 0; i <= ONSMQTT_RESOURCE_GATEWAY; ++i) {
        const char *name = onsmqtt_resource_name((enum onsmqtt_resource)i);
        result = explain("", ARGUMENTS("--list", "--format", "json", "--resource", name));
        if (!is_strict_json(result.out, ONSMQTT_READ_NOT_OBJECT)) fail_msg("%s: %s", name, result.out);
    }
}

static void a_list_may_hold_one_resource_type(void **state) {
    static const char *const formats[] = {"text", "json", "markdown"};
    (void)state;
    for (size_t i = 0; i < COUNT(formats); ++i) {
        struct result result = explain("", ARGUMENTS("--list", "--resource=rule", "--format", formats[i]));
        assert_int_equal(count_of(result.out, "MqttRuleExist"), 1);
        assert_null(strstr(result.out, "MqttTopicExist"));
    }
}

static void the_list_as_a_markdown_page_has_a_table_for_each_resource_type(void **state) {
    struct result result = explain("", ARGUMENTS("--list", "--format=markdown"));
    char head[512];
    (void)state;
    snprintf(head, sizeof head,
             "# Error codes of ApsaraMQ for MQTT\n\nAs of %s. `%%s` stands for at least one character.\n"
             "A later HTTP status is one that the service announced to send instead.\n"
             "Action is what to do with the same request; where it was perhaps carried out, only if twice does no harm.\n"
             "\n## token\n\n| Code |",
             onsmqtt_catalog_date());
    assert_memory_equal(result.out, head, strlen(head));
    assert_non_null(strstr(result.out, "\n| `InternalError` | 500, later 417 | server-fault | retry | perhaps | "));
    assert_non_null(strstr(result.out, "\n| `ONS_SYSTEM_FLOW_CONTROL` | - | throttled | slow-down | no |  | "));
    assert_int_equal(count_of(result.out, "\n| `"), onsmqtt_row_count());
    assert_int_equal(count_of(result.out, "\n## "), count_of(result.out, "\n|---|---|---|---|---|---|---|---|\n"));
    assert_int_equal(count_of(result.out, "\n## group\n"), 1);
    assert_non_null(strstr(result.out, "\n## rule\n\n| Code | HTTP status | Kind | Action | Carried out | Message | Cause | "
                                       "Solution |\n"));
    assert_non_null(strstr(
        result.out, "\n| `GroupIdAlreadyExsited` | 400 | already-exists | stop | no; an earlier attempt without a clear answer "
                    "probably was | The specified GroupId "
                    "already exists. | A group with this ID already exists. | Use a different group ID, or use the "
                    "existing group if it meets your needs. |\n"));
    assert_non_null(strstr(result.out, "| The parameter \"\\<parameter name\\>\" is not supported. |"));
    assert_non_null(strstr(result.out, onsmqtt_catalog_date()));
}

static void the_manual_page_holds_each_code_once(void **state) {
    struct result result = explain("", ARGUMENTS("--list", "--format=mdoc"));
    const struct onsmqtt_row *row;
    (void)state;
    assert_int_equal(result.status, 0);
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        char item[128];
        snprintf(item, sizeof item, "\n.It Sy %s\n", row->code);
        if (count_of(result.out, item) != 1) fail_msg("%s", row->code);
    }
    assert_non_null(strstr(result.out, "\n.It Sy InternalError\n"
                                       ".Bl -tag -width \"What to do\" -compact\n"
                                       ".It Kind\n"
                                       "server\\-fault\n"
                                       ".It Occurs in\n"
                                       "token, group, message, client, device\\-credential (500, later 417)\n"
                                       ".It Message\n"
                                       "An error occurred while processing your request.\\& Try again later.\\&\n"
                                       ".It Why\n"
                                       "An internal service error occurred.\n"
                                       ".It What to do\n"
                                       "Retry the request.\n"
                                       "If the error persists, contact Alibaba Cloud support.\n"
                                       ".It Send again\n"));
}

static void help_and_version_are_there_at_once(void **state) {
    char version[64];
    static const struct command_line cases[] = {
        {{"--help"}, NULL, 0, "Usage: onsmqtt-explain [OPTION]... [CODE | FILE | -]...\n", ""},
        {{"--help"},
         NULL,
         0,
         "                   One of:\n"
         "                   any, token, group, topic, rule, message, client,\n"
         "                   device-credential, ca-certificate, device-certificate,\n"
         "                   custom-auth, trace, instance, gateway\n"
         "  --status N ",
         ""},
        {{"InternalError", "--help", "--what"}, NULL, 0, "Usage: ", ""},
        {{"-h"}, NULL, 0, "Usage: ", ""},
        {{"--what", "--help"}, NULL, 2, "", "\"--what\": no such option"},
    };
    (void)state;
    check(cases, COUNT(cases));
    snprintf(version, sizeof version, "onsmqtt-explain %d.%d.%d, catalog of %s\n", ONSMQTT_VERSION_MAJOR, ONSMQTT_VERSION_MINOR,
             ONSMQTT_VERSION_PATCH, onsmqtt_catalog_date());
    assert_string_equal(explain("", ARGUMENTS("--version")).out, version);
    assert_null(strstr(explain("", ARGUMENTS("--help")).out, version));
}

static void lost_output_is_noticed(void **state) {
    int full = open("/dev/full", O_WRONLY), input = open("/dev/null", O_RDWR), ends[2];
    FILE *err = tmpfile();
    size_t size;
    char *complaint;
    (void)state;
    assert_true(input >= 0);
    assert_non_null(err);
    if (full >= 0) assert_int_equal(run_with(input, full, fileno(err), ARGUMENTS("--list")), 2);
    if (full >= 0) assert_int_equal(run_with(input, full, fileno(err), ARGUMENTS("--version")), 2);
    assert_int_equal(run_with(input, -1, fileno(err), ARGUMENTS("InternalError")), 2);
    /* A reader that has gone ends a program by a signal, unless that is ignored. */
    assert_int_equal(pipe(ends), 0);
    close(ends[0]);
    assert_int_equal(run_with(input, ends[1], fileno(err), ARGUMENTS("--list")), -SIGPIPE);
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(run_with(input, ends[1], fileno(err), ARGUMENTS("--list")), 2);
    signal(SIGPIPE, SIG_DFL);
    close(ends[1]);
    close(input);
    if (full >= 0) close(full);
    complaint = read_back(err, &size);
    assert_int_equal(count_of(complaint, "\n"), full >= 0 ? 4 : 2);
    assert_int_equal(count_of(complaint, "onsmqtt-explain: \"standard output\": "), full >= 0 ? 4 : 2);
    assert_int_equal(count_of(complaint, ": No space left on device\n"), full >= 0 ? 2 : 0);
    free(complaint);
}

static void input_that_cannot_be_read_is_noticed(void **state) {
    FILE *out = tmpfile(), *err = tmpfile();
    size_t size;
    char *complaint;
    (void)state;
    assert_non_null(out);
    assert_non_null(err);
    assert_int_equal(run_with(-1, fileno(out), fileno(err), ARGUMENTS("-")), 2);
    free(read_back(out, &size));
    assert_int_equal(size, 0);
    complaint = read_back(err, &size);
    assert_non_null(strstr(complaint, "onsmqtt-explain: \"standard input\": "));
    free(complaint);
}

/* What bash offers after these words; run by a shell that has the program in its PATH. */
static void assert_completes(const char *words, const char *expected) {
    char command[8192], output[65536];
    FILE *shell;
    size_t size;
    snprintf(command, sizeof command,
             "ln -sf '%s' onsmqtt-explain && PATH=.:$PATH bash --norc -c 'source \"%s\"; COMP_WORDS=(onsmqtt-explain %s);"
             "COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
             "_onsmqtt_explain onsmqtt-explain \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\";"
             "printf \"%%s \" \"${COMPREPLY[@]}\"'; rm onsmqtt-explain",
             program, completion, words);
    shell = popen(command, "r");
    assert_non_null(shell);
    size = fread(output, 1, sizeof output - 1, shell);
    output[size] = '\0';
    pclose(shell);
    if (strcmp(output, expected) != 0) fail_msg("after %s: \"%s\", expected \"%s\"", words, output, expected);
}

static void bash_completes_what_the_command_knows(void **state) {
    (void)state;
    assert_non_null(completion);
    if (system("bash -c : 2>/dev/null") != 0) skip();
    assert_completes("--", "--operation --resource --status --json --format --list --operations --help --version ");
    assert_completes("--operation Send", "SendMessage ");
    assert_completes("--operation = Send", "SendMessage ");
    assert_completes("--l", "--list ");
    assert_completes("--resource de", "device-certificate device-credential ");
    assert_completes("--resource = cu", "custom-auth ");
    assert_completes("--format \"\"", "text json markdown mdoc ");
    assert_completes("--format = m", "markdown mdoc ");
    assert_completes("--status \"\"", " ");
    assert_completes("GroupId", "GroupIdAlreadyExsited GroupIdAlreadyUsedByOtherUsers ");
    assert_completes("InvalidParam", "InvalidParameter InvalidParameter. ");
    assert_completes("bod", "body.json ");
}

/* The formats stand in the completion, too, since the command's help names them in a sentence. */
static void the_command_knows_the_formats_that_bash_completes(void **state) {
    static const char *const formats[] = {"text", "json", "markdown", "mdoc"};
    (void)state;
    for (size_t i = 0; i < COUNT(formats); ++i) {
        assert_int_equal(explain("", ARGUMENTS("--list", "--format", formats[i])).status, 0);
    }
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_argument_is_a_file_standard_input_or_a_code),
        cmocka_unit_test(input_in_utf16_is_refused),
        cmocka_unit_test(a_complaint_quotes_no_secret_and_200_characters),
        cmocka_unit_test(a_pipe_may_be_a_file),
        cmocka_unit_test(a_name_too_long_for_a_file_is_a_code),
        cmocka_unit_test(every_operation_is_listed),
        cmocka_unit_test(wrong_usage_is_one_line_and_exit_status_2),
        cmocka_unit_test(of_an_option_given_twice_the_last_one_holds),
        cmocka_unit_test(of_several_arguments_the_worst_exit_status_counts),
        cmocka_unit_test(a_url_or_a_secret_name_is_not_repeated),
        cmocka_unit_test(files_are_closed),
        cmocka_unit_test(the_kind_has_the_colour_of_what_to_do),
        cmocka_unit_test(a_terminal_is_told_that_it_is_read),
        cmocka_unit_test(only_the_terminal_that_is_read_counts),
        cmocka_unit_test(colours_come_on_a_terminal_only),
        cmocka_unit_test(every_row_is_listed),
        cmocka_unit_test(the_list_in_json_is_an_array_of_rows),
        cmocka_unit_test(a_list_may_hold_one_resource_type),
        cmocka_unit_test(the_list_as_a_markdown_page_has_a_table_for_each_resource_type),
        cmocka_unit_test(the_manual_page_holds_each_code_once),
        cmocka_unit_test(help_and_version_are_there_at_once),
        cmocka_unit_test(lost_output_is_noticed),
        cmocka_unit_test(input_that_cannot_be_read_is_noticed),
        cmocka_unit_test(bash_completes_what_the_command_knows),
        cmocka_unit_test(the_command_knows_the_formats_that_bash_completes),
        cmocka_unit_test(an_endless_input_ends),
        cmocka_unit_test(a_long_input_is_read),
    };
    if (!find_program(argc, argv)) return 2;
    completion = realpath("../src/package/onsmqtt-explain.bash", NULL);
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
