/* Prints the catalog; see explain_list.h. */
#include "explain_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "advice.h"
#include "explain_output.h"

/* The next row of the resource type from *index on, which moves past it; NULL: there is none. */
static const struct onsmqtt_row *next_row(enum onsmqtt_resource resource, size_t *index) {
    const struct onsmqtt_row *row;
    do {
        row = onsmqtt_row_at((*index)++);
    } while (row != NULL && resource != ONSMQTT_RESOURCE_ANY && row->resource != resource);
    return row;
}

bool onsmqtt_list_has_codes(enum onsmqtt_resource resource) {
    size_t index = 0;
    return next_row(resource, &index) != NULL;
}

/* A status for people, "-" where none is published. */
static const char *status_words(const struct onsmqtt_row *row, char buffer[32]) {
    if (row->http_status == 0) return "-";
    snprintf(buffer, 32, row->revised_http_status == 0 ? "%d" : "%d, later %d", row->http_status, row->revised_http_status);
    return buffer;
}

void onsmqtt_list_text(enum onsmqtt_resource resource) {
    enum onsmqtt_resource heading = ONSMQTT_RESOURCE_ANY;
    const struct onsmqtt_row *row;
    for (size_t index = 0; (row = next_row(resource, &index)) != NULL;) {
        if (row->resource != heading) {
            printf("%s%s\n", heading == ONSMQTT_RESOURCE_ANY ? "" : "\n", onsmqtt_resource_name(row->resource));
            heading = row->resource;
        }
        printf(row->http_status == 0 ? "    -" : "  %d", row->http_status);
        printf("  %-42s  %s\n", row->code, onsmqtt_kind_name(row->kind));
    }
}

static void put_json_row(const struct onsmqtt_row *row) {
    struct onsmqtt_json json = {false};
    onsmqtt_print_json_string(&json, "resource", onsmqtt_resource_name(row->resource));
    onsmqtt_print_json_string(&json, "code", row->code);
    onsmqtt_print_json_string(&json, "kind", onsmqtt_kind_name(row->kind));
    onsmqtt_print_json_integer(&json, "http_status", row->http_status, 0);
    onsmqtt_print_json_integer(&json, "revised_http_status", row->revised_http_status, 0);
    onsmqtt_print_json_string(&json, "proves", row->proves == ONSMQTT_EFFECT_NONE ? NULL : onsmqtt_effect_name(row->proves));
    onsmqtt_print_json_string(&json, "action", onsmqtt_action_name(onsmqtt_kind_action(row->kind)));
    onsmqtt_print_json_boolean(&json, "may_have_executed", onsmqtt_kind_may_have_executed(row->kind));
    onsmqtt_print_json_string(&json, "message", row->message);
    onsmqtt_print_json_string(&json, "cause", row->cause);
    onsmqtt_print_json_string(&json, "solution", row->solution);
    onsmqtt_print_json_end();
}

void onsmqtt_list_json(enum onsmqtt_resource resource) {
    const struct onsmqtt_row *row;
    const char *separator = "\n";
    putchar('[');
    for (size_t index = 0; (row = next_row(resource, &index)) != NULL;) {
        fputs(separator, stdout);
        put_json_row(row);
        separator = ",\n";
    }
    fputs("\n]\n", stdout);
}

/* A cell of a table: what Markdown would take for its own is escaped. */
static void put_cell(const char *text) {
    fputs(" | ", stdout);
    for (; *text != '\0'; ++text) {
        if (strchr("\\`*_[]<>|", *text) != NULL) putchar('\\');
        putchar(*text);
    }
}

static const char *carried_out(const struct onsmqtt_row *row) {
    if (row->proves != ONSMQTT_EFFECT_NONE) return "no; an earlier attempt without a clear answer probably was";
    return onsmqtt_kind_may_have_executed(row->kind) ? "perhaps" : "no";
}

void onsmqtt_list_markdown(enum onsmqtt_resource resource) {
    enum onsmqtt_resource heading = ONSMQTT_RESOURCE_ANY;
    const struct onsmqtt_row *row;
    printf("# Error codes of ApsaraMQ for MQTT\n\nAs of %s. `%%s` stands for at least one character.\n"
           "A later HTTP status is one that the service announced to send instead.\n"
           "Action is what to do with the same request; where it was perhaps carried out, only if twice does no harm.\n",
           onsmqtt_catalog_date());
    for (size_t index = 0; (row = next_row(resource, &index)) != NULL;) {
        char status[32];
        if (row->resource != heading) {
            printf("\n## %s\n\n", onsmqtt_resource_name(row->resource));
            puts("| Code | HTTP status | Kind | Action | Carried out | Message | Cause | Solution |\n"
                 "|---|---|---|---|---|---|---|---|");
            heading = row->resource;
        }
        printf("| `%s`", row->code);
        put_cell(status_words(row, status));
        put_cell(onsmqtt_kind_name(row->kind));
        put_cell(onsmqtt_action_name(onsmqtt_kind_action(row->kind)));
        put_cell(carried_out(row));
        put_cell(row->message);
        put_cell(row->cause);
        put_cell(row->solution);
        puts(" |");
    }
}

/* The next operation of the resource type from *index on, which moves past it; NULL: there is none. */
static const struct onsmqtt_operation *next_operation(enum onsmqtt_resource resource, size_t *index) {
    const struct onsmqtt_operation *operation;
    do {
        operation = onsmqtt_operation_at((*index)++);
    } while (operation != NULL && resource != ONSMQTT_RESOURCE_ANY && operation->resource != resource);
    return operation;
}

bool onsmqtt_list_has_operations(enum onsmqtt_resource resource) {
    size_t index = 0;
    return next_operation(resource, &index) != NULL;
}

void onsmqtt_list_operations_text(enum onsmqtt_resource resource) {
    const struct onsmqtt_operation *operation;
    for (size_t index = 0; (operation = next_operation(resource, &index)) != NULL;) {
        printf("%-32s  %-18s  %s\n", operation->name, onsmqtt_resource_name(operation->resource),
               onsmqtt_effect_name(operation->effect));
    }
}

void onsmqtt_list_operations_json(enum onsmqtt_resource resource) {
    const struct onsmqtt_operation *operation;
    const char *separator = "\n";
    putchar('[');
    for (size_t index = 0; (operation = next_operation(resource, &index)) != NULL;) {
        struct onsmqtt_json json = {false};
        fputs(separator, stdout);
        onsmqtt_print_json_string(&json, "name", operation->name);
        onsmqtt_print_json_string(&json, "resource", onsmqtt_resource_name(operation->resource));
        onsmqtt_print_json_string(&json, "effect", onsmqtt_effect_name(operation->effect));
        onsmqtt_print_json_end();
        separator = ",\n";
    }
    fputs("\n]\n", stdout);
}

static void append(char words[ONSMQTT_PLACES_SIZE], const char *format, const char *more) {
    size_t size = strlen(words);
    snprintf(words + size, ONSMQTT_PLACES_SIZE - size, format, more);
}

static bool have_same_status(const struct onsmqtt_row *a, const struct onsmqtt_row *b) {
    return a->http_status == b->http_status && a->revised_http_status == b->revised_http_status;
}

void onsmqtt_list_places(const char *code, char words[ONSMQTT_PLACES_SIZE]) {
    const struct onsmqtt_row *row, *last = NULL;
    char status[32];
    *words = '\0';
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        if (strcmp(row->code, code) != 0) continue;
        if (last != NULL) append(words, have_same_status(last, row) ? ", " : " (%s); ", status_words(last, status));
        append(words, "%s", onsmqtt_resource_name(row->resource));
        last = row;
    }
    if (last != NULL) append(words, " (%s)", status_words(last, status));
}

/* The manual page. */

#define MDOC_COLUMNS 70 /* before escapes: mandoc's lint complains about lines longer than 80 bytes */

/* What mdoc would take for its own, and what a formatter would make a typographic sign of, is escaped. */
static void put_mdoc_word(const char *word, size_t size) {
    for (const char *end = word + size; word != end; ++word) {
        switch (*word) {
        case '\\': fputs("\\e", stdout); break;
        case '\'': fputs("\\(aq", stdout); break;
        case '-': fputs("\\-", stdout); break;
        default: putchar(*word);
        }
    }
}

/* A paragraph. Each sentence begins a new line, as mdoc asks for. As sent: blanks stay as they are, and no sentence is set
   apart. A line that begins with a dot would be a macro; mandoc's lint finds it. */
static void put_mdoc_text(const char *text, bool as_sent) {
    size_t column = 0, blanks = 0;
    bool begins_sentence = false;
    while (*text != '\0') {
        size_t size = strcspn(text, " ");
        if (column != 0 && (begins_sentence || column + blanks + size > MDOC_COLUMNS)) {
            putchar('\n');
            column = 0;
        } else {
            printf("%*s", (int)blanks, "");
            column += blanks;
        }
        put_mdoc_word(text, size);
        column += size;
        begins_sentence = text[size - 1] == '.' && !as_sent;
        if (text[size - 1] == '.' && as_sent) fputs("\\&", stdout);
        text += size;
        blanks = strspn(text, " ");
        text += blanks;
    }
    putchar('\n');
}

static void put_mdoc_item(const char *label, const char *text) {
    printf(".It %s\n", label);
    put_mdoc_text(text, false);
}

static void put_mdoc_date(const char *date) {
    struct tm parts = {.tm_mon = atoi(date + 5) - 1};
    char month[16];
    strftime(month, sizeof month, "%B", &parts);
    printf(".Dd %s %d, %.4s\n", month, atoi(date + 8), date);
}

static void put_mdoc_code(const struct onsmqtt_row *row) {
    struct onsmqtt_error error = {.kind = row->kind, .basis = ONSMQTT_BASIS_CODE};
    bool may_have_executed = onsmqtt_error_may_have_executed(&error);
    char places[ONSMQTT_PLACES_SIZE], executed[192];
    printf(".It Sy %s\n.Bl -tag -width \"What to do\" -compact\n", row->code);
    put_mdoc_item("Kind", onsmqtt_kind_name(row->kind));
    onsmqtt_list_places(row->code, places);
    put_mdoc_item("Occurs in", places);
    if (*row->message != '\0') {
        puts(".It Message");
        put_mdoc_text(row->message, true);
    }
    put_mdoc_item("Why", row->cause);
    put_mdoc_item("What to do", row->solution);
    put_mdoc_item("Send again",
                  onsmqtt_advice(row->kind, may_have_executed ? ONSMQTT_REPETITION_UNCLEAR : ONSMQTT_REPETITION_HARMLESS));
    snprintf(executed, sizeof executed, "%s%s", onsmqtt_execution_advice(&error), onsmqtt_proof(row->proves));
    put_mdoc_item("Executed", executed);
    puts(".El");
}

/* The first row of the code that comes next, sorted; NULL: it was the last one. */
static const struct onsmqtt_row *next_code(const char *code) {
    const struct onsmqtt_row *row, *next = NULL;
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        if (strcmp(row->code, code) > 0 && (next == NULL || strcmp(row->code, next->code) < 0)) next = row;
    }
    return next;
}

static void put_mdoc_head(void) {
    put_mdoc_date(onsmqtt_catalog_date());
    puts(".Dt ONSMQTT_ERRORS 7\n"
         ".Os\n"
         ".Sh NAME\n"
         ".Nm onsmqtt_errors\n"
         ".Nd error codes of ApsaraMQ for MQTT and of the API gateway in front of it\n"
         ".Sh DESCRIPTION\n"
         "Every known error code of the API, sorted, capital letters first.\n"
         "The date of this page is that of its sources.\n"
         "A\n"
         ".Ql %s\n"
         "at the end of a code stands for at least one character, such as the name of a\n"
         "parameter; a code that stands here in full comes before it, and so does a longer\n"
         "one of this form.\n"
         ".Bl -bullet\n"
         ".It\n"
         ".Em Kind\n"
         "is what a program decides by;\n"
         ".Xr onsmqtt_catalog 3\n"
         "lists the kinds.\n"
         ".It\n"
         ".Em Occurs in\n"
         "names the resource types of the operations that answer with the code, each with\n"
         "its HTTP status, or\n"
         ".Ql \\-\n"
         "where none is published;\n"
         ".Em later\n"
         "is the status that the service announced to send instead.\n"
         ".It\n"
         ".Em Message\n"
         "is what the service sends, misspellings included; messages drift.\n"
         ".It\n"
         ".Em Send again\n"
         "says what to do with the same request, and\n"
         ".Em Executed\n"
         "whether it was carried out.\n"
         ".El\n"
         ".Sh ERROR CODES\n"
         ".Bl -tag -width Ds");
}

void onsmqtt_list_mdoc(void) {
    const char *code = "";
    const struct onsmqtt_row *row;
    put_mdoc_head();
    for (; (row = next_code(code)) != NULL; code = row->code) put_mdoc_code(row);
    puts(".El\n"
         ".Sh SEE ALSO\n"
         ".Xr onsmqtt-explain 1 ,\n"
         ".Xr onsmqtt_catalog 3 ,\n"
         ".Xr onsmqtt_error 3");
}
