/* The command onsmqtt-explain: explains codes, error bodies and whole responses, and lists the catalog. Here are its command
   line, its input and its help; explanations are made in explain_report.c, lists in explain_list.c. It knows what
   bodies begin with, and nothing of headers. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

#include "catalog_match.h"
#include "explain_list.h"
#include "explain_output.h"
#include "explain_read.h"
#include "explain_report.h"
#include "explain_response.h"
#include "explain_secret.h"
#include "explain_suggest.h"
#include "explain_words.h"
#include "onsmqtt/error.h"
#include "onsmqtt/version.h"
#include "text.h"

#define INPUT_SIZE_MAX ((size_t)1 << 28) /* 256 MiB: an endless input ends here */

/* Exit statuses. */
enum { EXPLAINED = 0, NOTHING_KNOWN = 1, FAILED = 2 };

enum task { EXPLAIN, LIST, LIST_OPERATIONS, HELP, VERSION };
enum output_format { TEXT, JSON, MARKDOWN, MDOC };

struct options {
    enum task task;
    enum output_format format;
    struct onsmqtt_context context;
};

static const char help_head[] = "Usage: onsmqtt-explain [OPTION]... [CODE | FILE | -]...\n"
                                "       onsmqtt-explain --list | --operations [OPTION]...\n"
                                "Explains a failed call of ApsaraMQ for MQTT: what happened, what to do about it,\n"
                                "and whether the same request may be sent again.\n"
                                "\n"
                                "An argument that holds a / or names a file that exists is a FILE, - is standard\n"
                                "input, anything else a CODE. Without arguments, standard input is read. An input\n"
                                "is an error body (JSON or XML), a whole response as \"curl -si\" prints it, or\n"
                                "text such as a log, in which a body or a code is found. Of several the last one\n"
                                "counts, of codes among words the surest.\n"
                                "\n"
                                "Options:\n"
                                "  --operation NAME the operation that was called, such as SendMessage: sets the\n"
                                "                   resource type, and whether a request that may have been\n"
                                "                   carried out may be sent again\n"
                                "  --resource NAME  the resource type of the operation that was called: picks the\n"
                                "                   row of a code, or the part of a list.\n"
                                "                   One of:\n"
                                "                   ";

static const char help_tail[] = "  --status N       the HTTP status, in place of the one that the input has or\n"
                                "                   lacks: 100 to 599, 0 for no response, -1 for not sent\n"
                                "  --json           the same as --format json\n"
                                "  --format FORMAT  text or json; with --list also markdown, and mdoc, which is\n"
                                "                   the manual page onsmqtt_errors(7)\n"
                                "  --list           lists the catalog\n"
                                "  --operations     lists the operations: name, resource type, and what a second\n"
                                "                   time does: read, set (harmless), create, delete (reports that\n"
                                "                   it is done), once (happens twice); as text or json\n"
                                "  --help           prints this text, and so does -h\n"
                                "  --version        prints the version and the date of the catalog\n"
                                "  --               ends the options: what follows is a CODE or a FILE\n"
                                "An option's argument may also follow a =, as in --status=400. Of an option given\n"
                                "twice, and of --list and --operations, the last one holds.\n"
                                "\n"
                                "JSON is one object in one line for each argument, with the members http_status,\n"
                                "code, label, suggestion, kind, basis, parse, doubt, action, may_have_executed,\n"
                                "retry_after_ms, server_unix_s, message, request_id, host_id, recommend,\n"
                                "access_denied_detail, parameter, resource, cause, solution; null where there is\n"
                                "nothing. Of a list it is one array of rows, with the members resource, code,\n"
                                "kind, http_status, revised_http_status, proves, action, may_have_executed,\n"
                                "message, cause, solution; of operations name, resource, effect.\n"
                                "\n"
                                "A text that may hold the string to sign or a signed URL is left out, since\n"
                                "credentials stand in it. Colour is used on a terminal only, and neither on one\n"
                                "whose TERM is unset or dumb nor where NO_COLOR is set and not empty.\n"
                                "\n"
                                "Exit status: 0 explained; 1 what happened is not known; 2 wrong usage, or input\n"
                                "or output that failed. Of several arguments the worst one counts.\n"
                                "\n"
                                "Examples:\n"
                                "  onsmqtt-explain InvalidTimeStamp.Expired\n"
                                "  curl -si \"$url\" | onsmqtt-explain --operation SendMessage\n"
                                "  onsmqtt-explain --list --format markdown > errors.md\n";

static void print_help(void) {
    struct onsmqtt_paragraph names = {.indent = 19, .column = 19};
    fputs(help_head, stdout);
    for (unsigned i = 0; i < ONSMQTT_RESOURCES; ++i) {
        if (i != 0) onsmqtt_paragraph_add(&names, onsmqtt_plain_text(", "));
        onsmqtt_paragraph_add(&names, onsmqtt_plain_text(onsmqtt_resource_name((enum onsmqtt_resource)i)));
    }
    putchar('\n');
    fputs(help_tail, stdout);
}

static void print_version(void) {
    printf("onsmqtt-explain %d.%d.%d, catalog of %s\n", ONSMQTT_VERSION_MAJOR, ONSMQTT_VERSION_MINOR, ONSMQTT_VERSION_PATCH,
           onsmqtt_catalog_date());
}

/* What was printed counts only once it has arrived. */
static int finish(int exit_status) {
    bool is_lost = ferror(stdout) != 0;
    if (fclose(stdout) == 0 && !is_lost) return exit_status;
    onsmqtt_complain("standard output", strerror(errno));
    return FAILED;
}

/* The command line. */

struct arguments {
    char **next;
    char **end;
};

/* The value of an option, which follows in the same argument or in the next one; left as it is where none does. Returns false
   where the option is another. */
static bool take_value(struct arguments *arguments, const char *option, const char **value) {
    const char *argument = *arguments->next;
    size_t size = strlen(option);
    if (strncmp(argument, option, size) != 0) return false;
    if (argument[size] == '=') {
        *value = argument + size + 1;
    } else if (argument[size] != '\0') {
        return false;
    } else if (arguments->next + 1 == arguments->end) {
        onsmqtt_complain(option, "an argument must follow");
    } else {
        *value = *++arguments->next;
    }
    arguments->next++;
    return true;
}

static bool take_flag(struct arguments *arguments, const char *option) {
    if (strcmp(*arguments->next, option) != 0) return false;
    arguments->next++;
    return true;
}

static bool read_resource(const char *name, enum onsmqtt_resource *resource) {
    for (unsigned i = 0; i < ONSMQTT_RESOURCES; ++i) {
        if (strcmp(name, onsmqtt_resource_name((enum onsmqtt_resource)i)) != 0) continue;
        *resource = (enum onsmqtt_resource)i;
        return true;
    }
    onsmqtt_complain(name, "no such resource type; \"onsmqtt-explain --help\" lists them");
    return false;
}

static bool read_operation(const char *name, const struct onsmqtt_operation **operation) {
    *operation = onsmqtt_operation_find(name, strlen(name));
    if (*operation == NULL)
        onsmqtt_complain(name,
                         "no such operation; \"onsmqtt-explain --operations\" lists them; for another one give --resource");
    return *operation != NULL;
}

/* The two that are no status of HTTP stand for ONSMQTT_STATUS_NO_RESPONSE and ONSMQTT_STATUS_NOT_SENT as they are. */
static bool read_status(const char *digits, int *status) {
    bool is_of_http = strlen(digits) == 3 && strspn(digits, "0123456789") == 3 && digits[0] >= '1' && digits[0] <= '5';
    *status = (int)strtol(digits, NULL, 10);
    if (is_of_http || strcmp(digits, "0") == 0 || strcmp(digits, "-1") == 0) return true;
    onsmqtt_complain(digits, "no HTTP status; it is 100 to 599, 0 for no response, or -1 for not sent");
    return false;
}

static const char *const format_names[] = {[TEXT] = "text", [JSON] = "json", [MARKDOWN] = "markdown", [MDOC] = "mdoc"};

static bool read_format(const char *name, enum output_format *format) {
    for (unsigned i = 0; i < sizeof format_names / sizeof *format_names; ++i) {
        if (strcmp(name, format_names[i]) != 0) continue;
        *format = (enum output_format)i;
        return true;
    }
    onsmqtt_complain(name, "no such format; it is text, json, markdown or mdoc");
    return false;
}

/* Reads the option that comes next. Returns false, having said why, where it is wrong. */
static bool read_option(struct arguments *arguments, struct options *options) {
    const char *value = NULL;
    struct onsmqtt_context *context = &options->context;
    if (take_value(arguments, "--operation", &value)) return value != NULL && read_operation(value, &context->operation);
    if (take_value(arguments, "--resource", &value)) return value != NULL && read_resource(value, &context->resource);
    if (take_value(arguments, "--status", &value)) return value != NULL && read_status(value, &context->status);
    if (take_value(arguments, "--format", &value)) return value != NULL && read_format(value, &options->format);
    if (take_flag(arguments, "--json")) {
        options->format = JSON;
    } else if (take_flag(arguments, "--list")) {
        options->task = LIST;
    } else if (take_flag(arguments, "--operations")) {
        options->task = LIST_OPERATIONS;
    } else if (take_flag(arguments, "--help") || take_flag(arguments, "-h")) {
        options->task = HELP;
    } else if (take_flag(arguments, "--version")) {
        options->task = VERSION;
    } else {
        onsmqtt_complain(*arguments->next, "no such option; \"onsmqtt-explain --help\" lists them");
        return false;
    }
    return true;
}

/* Reads options up to one that ends the matter, and gathers what is none at the front of argv. */
static bool read_command_line(struct arguments arguments, struct options *options, struct arguments *operands) {
    bool options_ended = false;
    operands->next = operands->end = arguments.next;
    while (arguments.next != arguments.end && options->task != HELP && options->task != VERSION) {
        const char *argument = *arguments.next;
        if (options_ended || argument[0] != '-' || argument[1] == '\0') {
            *operands->end++ = *arguments.next++;
        } else if (take_flag(&arguments, "--")) {
            options_ended = true;
        } else if (!read_option(&arguments, options)) {
            return false;
        }
    }
    return true;
}

/* Whether what was asked for fits together; says why where it does not. */
static bool is_sensible(const struct options *options, const struct arguments *operands) {
    const struct onsmqtt_context *context = &options->context;
    bool is_explanation = options->task == EXPLAIN;
    if (options->task == HELP || options->task == VERSION) return true;
    if (!is_explanation && operands->next != operands->end) {
        onsmqtt_complain(*operands->next, "a list takes no code and no file");
    } else if (!is_explanation && context->status != ONSMQTT_STATUS_UNKNOWN) {
        onsmqtt_complain("--status", "does not fit a list");
    } else if (!is_explanation && context->operation != NULL) {
        onsmqtt_complain("--operation", "does not fit a list");
    } else if (options->task != LIST && options->format != TEXT && options->format != JSON) {
        onsmqtt_complain(format_names[options->format], "this format needs --list");
    } else if (context->operation != NULL && context->resource != ONSMQTT_RESOURCE_ANY) {
        onsmqtt_complain("--resource", "does not fit --operation, which tells it");
    } else if (options->format == MDOC && context->resource != ONSMQTT_RESOURCE_ANY) {
        onsmqtt_complain("--resource", "does not fit --format mdoc, which holds every code");
    } else {
        return true;
    }
    return false;
}

/* Explanations. */

static bool wants_colour(void) {
    const char *no_colour = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    return isatty(1) && (no_colour == NULL || *no_colour == '\0') && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

static struct onsmqtt_text shown_name(const char *name) {
    return onsmqtt_plain_text(onsmqtt_is_secret(onsmqtt_plain_text(name)) ? "left out" : name);
}

/* Where in the output an explanation comes. */
struct output {
    const struct options *options;
    bool has_several;
    bool has_begun;
};

static void put_name(struct output *output, const char *name) {
    if (output->has_begun) putchar('\n');
    if (!output->has_several || name == NULL) return;
    fputs("==> ", stdout);
    onsmqtt_print_safe(stdout, shown_name(name));
    fputs(" <==\n", stdout);
}

/* The name is that of an input; NULL: a code names itself. */
static int put_report(struct output *output, const char *name, struct onsmqtt_report *report) {
    if (output->options->format == TEXT) {
        put_name(output, name);
        report->in_colour = wants_colour();
        onsmqtt_report_text(report);
    } else {
        onsmqtt_report_json(report);
    }
    output->has_begun = true;
    return report->error.kind == ONSMQTT_KIND_UNKNOWN ? NOTHING_KNOWN : EXPLAINED;
}

static int explain_code(struct output *output, const char *name, const char *code) {
    struct onsmqtt_report report;
    onsmqtt_read_code(&report, &output->options->context, code);
    report.is_argument = name == NULL;
    return put_report(output, name, &report);
}

static int explain_input(struct output *output, const char *name, const char *data, size_t size) {
    struct onsmqtt_report report;
    onsmqtt_read_input(&report, &output->options->context, data, size);
    return put_report(output, name, &report);
}

struct input {
    char *data;
    size_t size, capacity;
};

static bool make_room(struct input *input) {
    size_t capacity = input->capacity == 0 ? 1 << 16 : input->capacity * 2;
    char *larger = realloc(input->data, capacity);
    if (larger == NULL) return false;
    input->data = larger;
    input->capacity = capacity;
    return true;
}

/* Reads to the end. Returns NULL, or what went wrong; input->data is to be freed in any case. */
static const char *read_all(FILE *file, struct input *input) {
    *input = (struct input){NULL, 0, 0};
    do {
        if (input->size == INPUT_SIZE_MAX) return "256 MiB or longer; no error is";
        if (input->size == input->capacity && !make_room(input)) return strerror(ENOMEM);
        input->size += fread(input->data + input->size, 1, input->capacity - input->size, file);
    } while (!feof(file) && !ferror(file));
    return ferror(file) ? strerror(errno) : NULL;
}

/* As an editor or a shell may save it: by its byte order mark. */
static bool is_utf16(struct input input) {
    return input.size >= 2 && (memcmp(input.data, "\xFF\xFE", 2) == 0 || memcmp(input.data, "\xFE\xFF", 2) == 0);
}

/* What a pattern stands for may be a path of a parameter, and have letters of any alphabet. */
static bool is_one_word(struct onsmqtt_text words) {
    for (; words.size != 0; ++words.data, --words.size) {
        bool is_letter = onsmqtt_may_stand_in_code(*words.data) || (unsigned char)*words.data >= 0x80;
        if (!is_letter && *words.data != '[' && *words.data != ']') return false;
    }
    return true;
}

static struct onsmqtt_text trim(struct onsmqtt_text text) {
    while (text.size != 0 && onsmqtt_is_space(text.data[text.size - 1])) --text.size;
    for (; text.size != 0 && onsmqtt_is_space(*text.data); ++text.data) --text.size;
    return text;
}

static bool is_quoted(struct onsmqtt_text text) {
    return text.size > 1 && (*text.data == '"' || *text.data == '\'') && text.data[text.size - 1] == *text.data;
}

/* Whether an input is a known code alone, as "jq .Code" prints one. Where it does not stand in quotes, a word that any text may
   hold is none. */
static bool is_code(struct input input, char code[ONSMQTT_SUGGESTION_SIZE]) {
    const char *end = input.data + input.size, *begin = onsmqtt_skip_byte_order_mark(input.data, end);
    struct onsmqtt_text text = trim((struct onsmqtt_text){begin, (size_t)(end - begin), ONSMQTT_ESCAPE_NONE});
    char found[ONSMQTT_SUGGESTION_SIZE] = "";
    bool stands_in_quotes = is_quoted(text);
    if (stands_in_quotes) text = (struct onsmqtt_text){text.data + 1, text.size - 2, ONSMQTT_ESCAPE_NONE};
    if (text.size >= ONSMQTT_SUGGESTION_SIZE || !is_one_word(text)) return false;
    memcpy(code, text.data, text.size);
    code[text.size] = '\0';
    if (stands_in_quotes) return onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, code, text.size).row != NULL;
    return onsmqtt_find_code(code, text.size, found) > ONSMQTT_FOUND_NEAR && strcmp(found, code) == 0;
}

static int explain_file(struct output *output, const char *name, FILE *file) {
    struct input input;
    char code[ONSMQTT_SUGGESTION_SIZE];
    const char *trouble = read_all(file, &input);
    int exit_status = FAILED;
    if (trouble == NULL && is_utf16(input)) trouble = "UTF-16; save it as UTF-8";
    if (trouble != NULL) {
        onsmqtt_complain(name, trouble);
    } else if (output->options->context.status == ONSMQTT_STATUS_UNKNOWN && is_code(input, code)) {
        exit_status = explain_code(output, name, code);
    } else {
        exit_status = explain_input(output, name, input.data, onsmqtt_response_take_out_trace(input.data, input.size));
    }
    free(input.data);
    return exit_status;
}

static int explain_standard_input(struct output *output) {
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    return explain_file(output, "standard input", stdin);
}

/* What no code begins with, and few names of files. */
static bool is_body(const char *operand) {
    return *operand == '{' || *operand == '<' || strncmp(operand, "[{", 2) == 0 || strncmp(operand, "HTTP/", 5) == 0;
}

/* A signed one holds credentials, so that it is not repeated. */
static bool is_url(const char *operand) {
    return strstr(operand, "://") != NULL || strstr(operand, "AccessKeyId=") != NULL || strstr(operand, "Signature=") != NULL;
}

/* Of a code that was cut out of a text. */
static bool clings_to_code(char byte) {
    return !onsmqtt_may_stand_in_code(byte) || byte == '.';
}

/* What of an operand can be a code. A bracket that was opened inside stays. */
static struct onsmqtt_text trim_code(const char *operand) {
    const char *begin = operand, *end = operand + strlen(operand);
    while (begin != end && clings_to_code(*begin)) ++begin;
    while (begin != end && clings_to_code(end[-1]) && (end[-1] != ']' || memchr(begin, '[', (size_t)(end - begin)) == NULL))
        --end;
    return (struct onsmqtt_text){begin, (size_t)(end - begin), ONSMQTT_ESCAPE_NONE};
}

static bool holds_body(const char *operand) {
    return strstr(operand, "{\"") != NULL || strstr(operand, "<Error>") != NULL;
}

static bool holds_code_or_body(const char *operand) {
    char found[ONSMQTT_SUGGESTION_SIZE];
    return holds_body(operand) || onsmqtt_find_code(operand, strlen(operand), found) > ONSMQTT_FOUND_NEAR;
}

static bool holds_blank(const char *words) {
    return strpbrk(words, " \t\r\n") != NULL;
}

/* Words are no code, but a code may be meant. */
static bool is_prose(const char *words, size_t size) {
    char suggestion[ONSMQTT_SUGGESTION_SIZE];
    if (!holds_blank(words)) return false;
    if (onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, words, size).row != NULL) return true;
    return !onsmqtt_suggest(onsmqtt_plain_text(words), suggestion);
}

/* It names itself, unless a message in it is left out; with some codes, be they only suggested, all of it could be what was
   signed. */
static const char *name_of_text(const char *text, const struct onsmqtt_report *report) {
    struct onsmqtt_text code = report->error.code, meant = onsmqtt_plain_text(report->suggestion);
    bool is_secret = report->message_left_out;
    if (code.data != NULL) is_secret |= onsmqtt_text_is_secret_message(code, onsmqtt_plain_text(text));
    if (report->found != ONSMQTT_FOUND_NOTHING) is_secret |= onsmqtt_text_is_secret_message(meant, onsmqtt_plain_text(text));
    return is_secret ? "left out" : text;
}

static int explain_text(struct output *output, char *text) {
    struct onsmqtt_report report;
    size_t size = onsmqtt_response_take_out_trace(text, strlen(text));
    text[size] = '\0';
    onsmqtt_read_input(&report, &output->options->context, text, size);
    return put_report(output, name_of_text(text, &report), &report);
}

/* A code, or a line of a log that holds one. */
static int explain_words(struct output *output, char *operand) {
    struct onsmqtt_text trimmed = trim_code(operand);
    char *code;
    if (trimmed.size == 0) {
        onsmqtt_complain(NULL, "an argument in which nothing stands; give a code or a file");
        return FAILED;
    }
    if (!is_one_word(trimmed) && holds_code_or_body(operand)) return explain_text(output, operand);
    code = operand + (trimmed.data - operand);
    code[trimmed.size] = '\0';
    return is_prose(code, trimmed.size) ? explain_text(output, code) : explain_code(output, NULL, code);
}

/* Whether what could not be opened is words, and not the name of a file that is missing. With a slash in it, it is only where
   it looks like a URL or holds blanks, and a code or a body stands in it; where it begins with a slash or a dot, only for a
   body. */
static bool is_words(const char *operand, int error_number) {
    if (error_number != ENOENT && error_number != EINVAL && error_number != ENAMETOOLONG) return false;
    if (strchr(operand, '/') == NULL) return !is_url(operand) || holds_body(operand);
    if (*operand == '/' || *operand == '.') return holds_body(operand);
    return (is_url(operand) || holds_blank(operand)) && holds_code_or_body(operand);
}

static int explain_operand(struct output *output, char *operand) {
    FILE *file;
    int exit_status;
    if (strcmp(operand, "-") == 0) return explain_standard_input(output);
    file = fopen(operand, "rb");
    if (file != NULL) {
        exit_status = explain_file(output, operand, file);
        fclose(file);
        return exit_status;
    }
    if (is_body(operand)) {
        onsmqtt_complain(NULL, "a response or its body is no argument; pipe it in, or name its file");
    } else if (is_words(operand, errno)) {
        return explain_words(output, operand);
    } else if (is_url(operand)) {
        onsmqtt_complain(NULL, "a URL is no argument; give what it answers, as in curl -si \"$url\" | onsmqtt-explain");
    } else {
        onsmqtt_complain(operand, strerror(errno));
    }
    return FAILED;
}

static int explain(const struct options *options, struct arguments operands) {
    struct output output = {options, operands.end - operands.next > 1, false};
    int worst = EXPLAINED;
    if (operands.next == operands.end) {
        if (isatty(0) && options->context.status != ONSMQTT_STATUS_UNKNOWN) return explain_input(&output, "", "", 0);
        if (isatty(0)) onsmqtt_complain(NULL, "reading standard input up to Ctrl-D; --help tells more");
        return explain_standard_input(&output);
    }
    for (; operands.next != operands.end; ++operands.next) {
        int exit_status = explain_operand(&output, *operands.next);
        if (exit_status > worst) worst = exit_status;
    }
    return worst;
}

static void list(const struct options *options) {
    if (!onsmqtt_list_has_codes(options->context.resource))
        onsmqtt_complain(onsmqtt_resource_name(options->context.resource), "has no codes of its own; see those of the gateway");
    switch (options->format) {
    case TEXT: onsmqtt_list_text(options->context.resource); break;
    case JSON: onsmqtt_list_json(options->context.resource); break;
    case MARKDOWN: onsmqtt_list_markdown(options->context.resource); break;
    case MDOC: onsmqtt_list_mdoc(); break;
    }
}

static void list_operations(const struct options *options) {
    if (!onsmqtt_list_has_operations(options->context.resource))
        onsmqtt_complain(onsmqtt_resource_name(options->context.resource), "has no operations");
    if (options->format == JSON) {
        onsmqtt_list_operations_json(options->context.resource);
    } else {
        onsmqtt_list_operations_text(options->context.resource);
    }
}

static int run(const struct options *options, struct arguments operands) {
    switch (options->task) {
    case EXPLAIN: return explain(options, operands);
    case LIST: list(options); break;
    case LIST_OPERATIONS: list_operations(options); break;
    case HELP: print_help(); break;
    case VERSION: print_version(); break;
    }
    return EXPLAINED;
}

int main(int argc, char **argv) {
    struct options options = {EXPLAIN, TEXT, {NULL, ONSMQTT_RESOURCE_ANY, ONSMQTT_STATUS_UNKNOWN}};
    struct arguments arguments = {argv + (argc > 0), argv + argc}, operands;
    if (!read_command_line(arguments, &options, &operands)) return FAILED;
    if (!is_sensible(&options, &operands)) return FAILED;
    return finish(run(&options, operands));
}
