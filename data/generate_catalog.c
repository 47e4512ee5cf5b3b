/* Turns data/errors.txt and data/operations.txt into src/catalog_table.c:
       generate_catalog ERRORS OPERATIONS TABLE
   A line that breaks a rule is refused with its place and how to mend it, and TABLE stays as it was. It knows the form of the
   data and of the table; names and numbers of kinds, resource types and effects it takes from the library. */
#include "catalog_match.h"
#include "catalog_table.h"
#include "utf8.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SOURCE_SIZE_MAX = 4 << 20,
    TEXT_SIZE_MAX = 1000,
    CODES_MAX = 8192,
    ROWS_MAX = 32768,
    OPERATIONS_MAX = 8192,
    SLOTS_MAX = 32768,
    SEEDS_MAX = 64
};

/* Names come from catalog.c, which looks codes up in this; nothing is looked up here. */
const struct onsmqtt_catalog onsmqtt_catalog;

/* The rules of a file, line by line. */

struct place {
    const char *path;
    int line;
};

struct source {
    struct place place;
    char text[SOURCE_SIZE_MAX + 1];
    char *next, *end;
};

struct line {
    struct place place;
    bool indented;
    char *keyword; /* "" in a blank line */
    char *value;
};

static void refuse(struct place place, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s:%d: ", place.path, place.line);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(EXIT_FAILURE);
}

static void give_up(const char *path, const char *problem) {
    fprintf(stderr, "%s: %s\n", path, problem);
    exit(EXIT_FAILURE);
}

static void read_source(struct source *source, const char *path) {
    FILE *file = fopen(path, "rb");
    size_t size;
    source->place = (struct place){path, 0};
    if (file == NULL) give_up(path, "cannot be opened; name a file that exists");
    size = fread(source->text, 1, sizeof source->text, file);
    if (ferror(file)) give_up(path, "cannot be read");
    fclose(file);
    if (size > SOURCE_SIZE_MAX) give_up(path, "too long; raise SOURCE_SIZE_MAX in data/generate_catalog.c");
    source->next = source->text;
    source->end = source->text + size;
}

static void check_bytes(struct place place, const char *line, const char *end) {
    for (const char *at = line; at < end;) {
        unsigned char byte = (unsigned char)*at;
        size_t size = 1, bad;
        if (byte < 0x20 || byte == 0x7F) refuse(place, "control character 0x%02X; remove it (lines end with LF alone)", byte);
        if (byte >= 0x80) size = onsmqtt_utf8_sequence((const unsigned char *)at, (const unsigned char *)end, &bad);
        if (size == 0) refuse(place, "byte 0x%02X is not UTF-8; save the file as UTF-8", byte);
        at += size;
    }
    if (line < end && end[-1] == ' ') refuse(place, "white space at the end of the line; remove it");
}

/* False at the end of the file. Comments are passed over. */
static bool next_line(struct source *source, struct line *line) {
    char *text, *end;
    do {
        if (source->next == source->end) return false;
        ++source->place.line;
        text = source->next;
        end = memchr(text, '\n', (size_t)(source->end - text));
        if (end == NULL) refuse(source->place, "the file ends inside a line; end it with a line feed");
        check_bytes(source->place, text, end);
        source->next = end + 1;
        *end = '\0';
    } while (*text == '#');

    line->place = source->place;
    line->indented = *text == ' ';
    line->keyword = text + (line->indented ? 2 : 0);
    if (line->indented && (text[1] != ' ' || text[2] == ' ')) refuse(line->place, "indent fields with two spaces");
    line->value = strchr(line->keyword, ' ');
    if (line->value != NULL)
        *line->value++ = '\0';
    else
        line->value = end;
    if (*line->keyword != '\0' && *line->value == '\0')
        refuse(line->place, "\"%s\" has no value; write one after it", line->keyword);
    if (*line->value == ' ') refuse(line->place, "write one space after \"%s\"", line->keyword);
    return true;
}

/* Cuts the next of some words off, each followed by one space or the end; "" where there is none. */
static char *next_word(char **rest) {
    char *word = *rest;
    char *space = strchr(word, ' ');
    *rest = space != NULL ? space + 1 : word + strlen(word);
    if (space != NULL) *space = '\0';
    return word;
}

/* Facts, as the files tell them. */

enum field { FIELD_KIND, FIELD_PROVES, FIELD_ROW, FIELD_MESSAGE, FIELD_CAUSE, FIELD_SOLUTION, FIELDS };
static const char *const field_names[] = {"kind", "proves", "row", "message", "cause", "solution"};
enum { TEXTS = FIELDS - FIELD_MESSAGE };

struct text {
    const struct code *owner; /* the code that it is typed for */
    const char *value;
    int line;
};

struct code {
    struct place place;
    const char *name;
    size_t size;
    int kind, proves;
    size_t first_row, row_count;
    struct text texts[TEXTS];
    size_t number; /* names its texts in the table */
    uint32_t hash;
    size_t bucket, bucket_size, slot;
    struct code *shorter;
};

struct row {
    struct code *code;
    int resource, http_status, revised_http_status;
};

struct operation {
    struct place place;
    const char *name;
    int resource, effect;
};

static struct source errors, operations_source;
static const char *date;
static struct code codes[CODES_MAX];
static struct row rows[ROWS_MAX];
static struct operation operations[OPERATIONS_MAX];
static size_t code_count, row_count, operation_count;

static const char *resource_name(int number) {
    return onsmqtt_resource_name((enum onsmqtt_resource)number);
}

static const char *kind_name(int number) {
    return onsmqtt_kind_name((enum onsmqtt_kind)number);
}

static const char *effect_name(int number) {
    return onsmqtt_effect_name((enum onsmqtt_effect)number);
}

/* The number of a name; the names end where the library knows no more. */
static int number_of(struct place place, const char *what, const char *name, int first, const char *(*name_of)(int)) {
    int number = first;
    while (strcmp(name_of(number), name) != 0) {
        if (strcmp(name_of(number), "unknown") == 0)
            refuse(place, "\"%s\" is no %s; take a name from include/onsmqtt/catalog.h", name, what);
        ++number;
    }
    return number;
}

static int resource_of(struct place place, const char *name) {
    return number_of(place, "resource type", name, ONSMQTT_RESOURCE_ANY + 1, resource_name);
}

static int status_of(struct place place, const char *word) {
    int status = 0;
    if (strcmp(word, "-") == 0) return 0;
    if (strlen(word) == 3 && strspn(word, "0123456789") == 3) status = atoi(word);
    if (status < 100 || status > 599)
        refuse(place, "\"%s\" is no HTTP status; write 100 to 599, or - where none is known", word);
    return status;
}

static struct code *find_code(const char *name) {
    for (size_t i = 0; i < code_count; ++i) {
        if (strcmp(codes[i].name, name) == 0) return &codes[i];
    }
    return NULL;
}

static bool is_pattern(const struct code *code) {
    return strchr(code->name, '%') != NULL;
}

static void check_code_name(struct place place, const char *name) {
    static const char *const allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    size_t literal_size = strspn(name, allowed);
    const char *rest = name + literal_size;
    if (strlen(name) > ONSMQTT_CODE_SIZE_MAX)
        refuse(place, "a code has at most %d bytes; shorten it, or raise ONSMQTT_CODE_SIZE_MAX in src/catalog_match.h",
               ONSMQTT_CODE_SIZE_MAX);
    if (*rest == '\0') return;
    if (strncmp(rest, "%s", 2) != 0) refuse(place, "a code has letters, digits, \".\", \"_\" and \"-\"; remove \"%.1s\"", rest);
    if (rest[2] != '\0') refuse(place, "a code has one %%s, at its end; remove what follows the first one");
    if (literal_size == 0) refuse(place, "the code would match every code; write what it begins with before %%s");
}

static struct code *begin_code(const struct line *line, const struct code *previous) {
    const struct code *twin = find_code(line->value);
    struct code *code = &codes[code_count];
    check_code_name(line->place, line->value);
    if (twin != NULL) refuse(line->place, "%s stands at line %d already; make it one code", line->value, twin->place.line);
    if (previous != NULL && strcmp(previous->name, line->value) > 0)
        refuse(line->place, "%s is out of order; move it before %s (codes of a section are sorted by their bytes)", line->value,
               previous->name);
    if (code_count == CODES_MAX) refuse(line->place, "too many codes; raise CODES_MAX in data/generate_catalog.c");
    ++code_count;
    code->place = line->place;
    code->name = line->value;
    code->size = strlen(line->value);
    code->first_row = row_count;
    return code;
}

static void add_row(struct place place, struct code *code, char *value) {
    struct row row = {code, resource_of(place, next_word(&value)), 0, 0};
    const struct row *previous = &rows[row_count - 1];
    const char *source;
    row.http_status = status_of(place, next_word(&value));
    row.revised_http_status = status_of(place, next_word(&value));
    source = next_word(&value);
    if (strcmp(source, "published") != 0 && strcmp(source, "metadata") != 0 && strcmp(source, "gateway") != 0)
        refuse(place, "\"%s\" is no source; write published, metadata or gateway", source);
    if (*value != '\0') refuse(place, "a row has four words; remove \"%s\"", value);
    if (code->row_count > 0 && row.resource == previous->resource)
        refuse(place, "%s has a row of %s already; make it one row", code->name, resource_name(row.resource));
    if (code->row_count > 0 && row.resource < previous->resource)
        refuse(place, "the row is out of order; move it before that of %s (rows are sorted by resource number)",
               resource_name(previous->resource));
    if (row_count == ROWS_MAX) refuse(place, "too many rows; raise ROWS_MAX in data/generate_catalog.c");
    rows[row_count++] = row;
    ++code->row_count;
}

/* A text that an earlier code has is taken from there, so that it is typed once. */
static const struct text *earlier_text(struct place place, size_t field, const char *name) {
    const struct code *owner = find_code(name);
    if (owner == NULL || owner == &codes[code_count - 1])
        refuse(place, "there is no %s above; write @ and a code that is", name);
    if (owner->texts[field].owner != owner || *owner->texts[field].value == '\0')
        refuse(place, "%s has no text of its own here; write @ and the code that has it", name);
    return &owner->texts[field];
}

static void check_typed_once(struct place place, size_t field, const char *value) {
    for (const struct code *other = codes; other < &codes[code_count - 1]; ++other) {
        if (strcmp(other->texts[field].value, value) == 0)
            refuse(place, "the same text stands at line %d; write @%s instead", other->texts[field].line,
                   other->texts[field].owner->name);
    }
}

static void set_text(struct place place, struct code *code, enum field field, const char *value) {
    struct text *text = &code->texts[field - FIELD_MESSAGE];
    if (strlen(value) > TEXT_SIZE_MAX) refuse(place, "the text is longer than %d bytes; shorten it", TEXT_SIZE_MAX);
    if (strcmp(value, "-") == 0 && field != FIELD_MESSAGE)
        refuse(place, "the %s is missing; write one (only a message can be unknown)", field_names[field]);
    if (*value == '@') {
        *text = *earlier_text(place, field - FIELD_MESSAGE, value + 1);
    } else if (strcmp(value, "-") == 0) {
        *text = (struct text){code, "", place.line};
    } else {
        check_typed_once(place, field - FIELD_MESSAGE, value);
        *text = (struct text){code, value, place.line};
    }
}

static void add_field(const struct line *line, struct code *code, enum field *next) {
    enum field field = FIELD_KIND;
    while (field < FIELDS && strcmp(field_names[field], line->keyword) != 0) ++field;
    if (field == FIELDS)
        refuse(line->place, "\"%s\" is no field; write kind, proves, row, message, cause or solution", line->keyword);
    if (code == NULL) refuse(line->place, "\"%s\" stands outside a code; write a line \"code\" before it", line->keyword);
    if (field == FIELD_ROW && *next == FIELD_ROW + 1) *next = FIELD_ROW;
    if (field != *next)
        refuse(line->place, "expected \"%s\" here; the fields are kind, proves, row (one or more), message, cause, solution",
               *next < FIELDS ? field_names[*next] : "code");
    *next = field + 1;
    switch (field) {
    case FIELD_KIND: code->kind = number_of(line->place, "kind", line->value, ONSMQTT_KIND_UNKNOWN + 1, kind_name); break;
    case FIELD_PROVES:
        code->proves = number_of(line->place, "effect", line->value, ONSMQTT_EFFECT_NONE, effect_name);
        if (code->proves != ONSMQTT_EFFECT_NONE && code->proves != ONSMQTT_EFFECT_CREATE &&
            code->proves != ONSMQTT_EFFECT_DELETE)
            refuse(line->place, "an answer cannot prove \"%s\"; write none, create or delete", line->value);
        break;
    case FIELD_ROW: add_row(line->place, code, line->value); break;
    default: set_text(line->place, code, field, line->value); break;
    }
}

static void end_code(const struct code *code, enum field next) {
    if (code != NULL && next < FIELDS) refuse(code->place, "%s has no \"%s\"; add it", code->name, field_names[next]);
}

static void set_date(const struct line *line) {
    static const char form[] = "dddd-dd-dd";
    bool good = strlen(line->value) == strlen(form);
    for (size_t i = 0; good && form[i] != '\0'; ++i)
        good = form[i] == 'd' ? line->value[i] >= '0' && line->value[i] <= '9' : line->value[i] == form[i];
    if (good) {
        int month = atoi(line->value + 5), day = atoi(line->value + 8);
        good = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
    if (!good) refuse(line->place, "\"%s\" is no date; write one like 2026-11-24", line->value);
    if (date != NULL) refuse(line->place, "a second date; remove one");
    date = line->value;
}

static void parse_errors(struct source *source) {
    struct line line;
    struct code *code = NULL, *previous = NULL;
    enum field next = FIELD_KIND;
    bool in_section = false;
    while (next_line(source, &line)) {
        if (*line.keyword == '\0') continue;
        if (line.indented) {
            add_field(&line, code, &next);
            continue;
        }
        end_code(code, next);
        if (code != NULL) previous = code;
        code = NULL;
        if (strcmp(line.keyword, "date") == 0) {
            set_date(&line);
        } else if (strcmp(line.keyword, "section") == 0) {
            in_section = true;
            previous = NULL;
        } else if (strcmp(line.keyword, "code") == 0) {
            if (!in_section) refuse(line.place, "the code stands outside a section; write a line \"section\" before it");
            code = begin_code(&line, previous);
            next = FIELD_KIND;
        } else {
            refuse(line.place, "\"%s\" is no keyword; write date, section or code", line.keyword);
        }
    }
    end_code(code, next);
    if (date == NULL) refuse(source->place, "the file has no date; add a line \"date\" like date 2026-11-24");
    if (code_count == 0) refuse(source->place, "the file has no code; add one");
}

static void add_operation(const struct line *line, bool in_section, size_t section_begin) {
    char *value = line->value;
    struct operation operation = {line->place, next_word(&value), 0, 0};
    if (line->indented || strcmp(line->keyword, "operation") != 0)
        refuse(line->place, "\"%s\" is no keyword; write section or operation at the beginning of the line", line->keyword);
    if (!in_section) refuse(line->place, "the operation stands outside a section; write a line \"section\" before it");
    operation.resource = resource_of(line->place, next_word(&value));
    operation.effect = number_of(line->place, "effect", next_word(&value), ONSMQTT_EFFECT_NONE + 1, effect_name);
    if (*value != '\0') refuse(line->place, "an operation has three words; remove \"%s\"", value);
    for (size_t i = 0; i < operation_count; ++i) {
        if (strcmp(operations[i].name, operation.name) == 0)
            refuse(line->place, "%s stands at line %d already; remove one", operation.name, operations[i].place.line);
    }
    if (operation_count > section_begin && strcmp(operations[operation_count - 1].name, operation.name) > 0)
        refuse(line->place, "%s is out of order; move it before %s (operations of a section are sorted by their bytes)",
               operation.name, operations[operation_count - 1].name);
    if (operation_count == OPERATIONS_MAX)
        refuse(line->place, "too many operations; raise OPERATIONS_MAX in data/generate_catalog.c");
    operations[operation_count++] = operation;
}

static void parse_operations(struct source *source) {
    struct line line;
    bool in_section = false;
    size_t section_begin = 0;
    while (next_line(source, &line)) {
        if (*line.keyword == '\0') continue;
        if (strcmp(line.keyword, "section") == 0 && !line.indented) {
            in_section = true;
            section_begin = operation_count;
        } else {
            add_operation(&line, in_section, section_begin);
        }
    }
    if (operation_count == 0) refuse(source->place, "the file has no operation; add one");
}

/* The table: every code finds a slot of its own. Codes whose hash has the same upper bits share a bucket, and a bucket's
   displacement is chosen so that its codes meet empty slots. The fullest buckets choose first, while most slots are empty. */

static uint64_t multipliers[4];
static uint16_t displacements[SLOTS_MAX];
static struct code *slots[SLOTS_MAX];
static size_t slot_count, bucket_count;

static int compare_sizes(size_t a, size_t b) {
    return (a > b) - (a < b);
}

static int compare_rows(const void *a, const void *b) {
    const struct row *row_a = a, *row_b = b;
    if (row_a->resource != row_b->resource) return row_a->resource - row_b->resource;
    return strcmp(row_a->code->name, row_b->code->name);
}

static int compare_operations(const void *a, const void *b) {
    return strcmp(((const struct operation *)a)->name, ((const struct operation *)b)->name);
}

static int compare_buckets(const void *a, const void *b) {
    const struct code *code_a = *(struct code *const *)a, *code_b = *(struct code *const *)b;
    int order = compare_sizes(code_b->bucket_size, code_a->bucket_size);
    if (order == 0) order = compare_sizes(code_a->bucket, code_b->bucket);
    return order != 0 ? order : compare_sizes(code_a->number, code_b->number);
}

static bool fits(struct code *const *members, size_t count, uint16_t displacement) {
    for (size_t i = 0; i < count; ++i) {
        members[i]->slot = onsmqtt_slot(members[i]->hash, displacement, (uint16_t)(slot_count - 1));
        if (slots[members[i]->slot] != NULL) return false;
        for (size_t j = 0; j < i; ++j) {
            if (members[j]->slot == members[i]->slot) return false;
        }
    }
    return true;
}

static bool place_bucket(struct code *const *members, size_t count) {
    for (size_t displacement = 0; displacement < slot_count; ++displacement) {
        if (!fits(members, count, (uint16_t)displacement)) continue;
        for (size_t i = 0; i < count; ++i) slots[members[i]->slot] = members[i];
        displacements[members[0]->bucket] = (uint16_t)displacement;
        return true;
    }
    return false;
}

static bool place_with_multipliers(void) {
    static struct code *order[CODES_MAX];
    static size_t bucket_sizes[SLOTS_MAX];
    memset(slots, 0, sizeof slots);
    memset(displacements, 0, sizeof displacements);
    memset(bucket_sizes, 0, sizeof bucket_sizes);
    for (size_t i = 0; i < code_count; ++i) {
        codes[i].hash = onsmqtt_hash(codes[i].name, codes[i].size, multipliers);
        codes[i].bucket = onsmqtt_bucket(codes[i].hash, (uint16_t)(bucket_count - 1));
        ++bucket_sizes[codes[i].bucket];
        order[i] = &codes[i];
    }
    for (size_t i = 0; i < code_count; ++i) codes[i].bucket_size = bucket_sizes[codes[i].bucket];
    qsort(order, code_count, sizeof order[0], compare_buckets);
    for (size_t i = 0; i < code_count; i += order[i]->bucket_size) {
        if (!place_bucket(&order[i], order[i]->bucket_size)) return false;
    }
    return true;
}

static void place_codes(void) {
    uint64_t random = 0;
    for (slot_count = 2; slot_count < code_count; slot_count *= 2) continue;
    for (; slot_count <= SLOTS_MAX; slot_count *= 2) {
        bucket_count = slot_count / 2;
        for (int seed = 0; seed < SEEDS_MAX; ++seed) {
            for (size_t i = 0; i < 4; ++i) {
                random = random * 6364136223846793005U + 1442695040888963407U;
                multipliers[i] = random | 1;
            }
            if (place_with_multipliers()) return;
        }
    }
    give_up(errors.place.path, "no perfect hash was found; raise SEEDS_MAX in data/generate_catalog.c");
}

static struct code *pattern_groups[ONSMQTT_PATTERN_GROUPS];

static void link_patterns(void) {
    for (size_t i = 0; i < code_count; ++i) {
        struct code **at = &pattern_groups[onsmqtt_pattern_group(codes[i].name)];
        if (!is_pattern(&codes[i])) continue;
        while (*at != NULL && (*at)->size > codes[i].size) at = &(*at)->shorter;
        codes[i].shorter = *at;
        *at = &codes[i];
    }
}

/* Writing. */

static size_t slot_reference(const struct code *code) {
    return code != NULL ? code->slot + 1 : 0;
}

/* As a C string literal, in pieces that keep lines short. */
static void write_text(FILE *file, const char *text) {
    size_t column = 0;
    fputs("\n    \"", file);
    for (; *text != '\0'; ++text) {
        unsigned char byte = (unsigned char)*text;
        if (byte >= 0x80)
            column += (size_t)fprintf(file, "\\%03o", byte);
        else
            column += (size_t)fprintf(file, strchr("\"\\?", byte) != NULL ? "\\%c" : "%c", byte);
        if (text[1] != '\0' && (column > 116 || (byte == ' ' && column > 96))) {
            fputs("\"\n    \"", file);
            column = 0;
        }
    }
    fputs("\"", file);
}

/* The enumerator of a name: in upper case, with underscores. */
static void write_enumerator(FILE *file, const char *prefix, const char *name) {
    fputs(prefix, file);
    for (; *name != '\0'; ++name) fputc(*name == '-' ? '_' : *name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name, file);
}

static void write_texts(FILE *file) {
    for (const struct code *code = codes; code < codes + code_count; ++code) {
        fprintf(file, "\nstatic const char code_%zu[] = \"%s\";\n", code->number, code->name);
        for (size_t field = 0; field < TEXTS; ++field) {
            if (code->texts[field].owner != code) continue;
            fprintf(file, "static const char %s_%zu[] =", field_names[FIELD_MESSAGE + field], code->number);
            write_text(file, code->texts[field].value);
            fputs(";\n", file);
        }
    }
}

static void write_rows(FILE *file) {
    fputs("\nstatic const struct onsmqtt_row rows[] = {\n", file);
    for (const struct row *row = rows; row < rows + row_count; ++row) {
        fputs("    {", file);
        write_enumerator(file, "ONSMQTT_RESOURCE_", resource_name(row->resource));
        write_enumerator(file, ", ONSMQTT_KIND_", kind_name(row->code->kind));
        fprintf(file, ", %d, %d", row->http_status, row->revised_http_status);
        write_enumerator(file, ", ONSMQTT_EFFECT_", effect_name(row->code->proves));
        fprintf(file, ",\n     code_%zu", row->code->number);
        for (size_t field = 0; field < TEXTS; ++field) {
            fprintf(file, ", %s_%zu", field_names[FIELD_MESSAGE + field], row->code->texts[field].owner->number);
        }
        fputs("},\n", file);
    }
    fputs("};\n", file);
}

static void write_operations(FILE *file) {
    fputs("\nstatic const struct onsmqtt_operation operations[] = {\n", file);
    for (const struct operation *operation = operations; operation < operations + operation_count; ++operation) {
        fprintf(file, "    {\"%s\"", operation->name);
        write_enumerator(file, ", ONSMQTT_RESOURCE_", resource_name(operation->resource));
        write_enumerator(file, ", ONSMQTT_EFFECT_", effect_name(operation->effect));
        fputs("},\n", file);
    }
    fputs("};\n", file);
}

/* The index of the code's row of a resource type, else of its first one, whose resource number is lowest. */
static size_t row_index(const struct code *code, int resource) {
    size_t first = row_count;
    for (size_t i = row_count; i-- > 0;) {
        if (rows[i].code != code) continue;
        if (rows[i].resource == resource) return i;
        first = i;
    }
    return first;
}

static void write_codes(FILE *file) {
    fputs("\nstatic const struct onsmqtt_code codes[] = {\n", file);
    for (size_t slot = 0; slot < slot_count; ++slot) {
        const struct code *code = slots[slot];
        if (code == NULL) {
            fputs("    {NULL, {0}, 0, 0},\n", file);
            continue;
        }
        fprintf(file, "    {code_%zu, {", code->number);
        for (int resource = 0; resource < ONSMQTT_RESOURCES; ++resource)
            fprintf(file, "%s%zu", resource > 0 ? ", " : "", row_index(code, resource));
        fprintf(file, "}, %zu, %zu},\n", slot_reference(code->shorter), code->size);
    }
    fputs("};\n", file);
}

static void write_displacements(FILE *file) {
    fputs("\nstatic const uint16_t displacements[] = {", file);
    for (size_t i = 0; i < bucket_count; ++i) fprintf(file, "%s%u,", i % 16 == 0 ? "\n    " : " ", displacements[i]);
    fputs("\n};\n", file);
}

static void write_catalog(FILE *file) {
    fputs("\nconst struct onsmqtt_catalog onsmqtt_catalog = {\n", file);
    fprintf(file, "    .date = \"%s\",\n    .rows = rows,\n    .operations = operations,\n", date);
    fputs("    .codes = codes,\n    .displacements = displacements,\n    .multipliers = {", file);
    for (size_t i = 0; i < 4; ++i) fprintf(file, "%s0x%016llXU", i > 0 ? ", " : "", (unsigned long long)multipliers[i]);
    fprintf(file, "},\n    .slot_mask = %zu,\n    .bucket_mask = %zu,\n", slot_count - 1, bucket_count - 1);
    fprintf(file, "    .row_count = %zu,\n    .operation_count = %zu,\n    .patterns = {", row_count, operation_count);
    for (size_t i = 0; i < ONSMQTT_PATTERN_GROUPS; ++i)
        fprintf(file, "%s%zu", i > 0 ? ", " : "", slot_reference(pattern_groups[i]));
    fputs("},\n};\n", file);
}

/* Into a new file that takes the old one's place when it is whole. */
static void write_table(const char *path) {
    static char new_path[4096];
    FILE *file;
    if (snprintf(new_path, sizeof new_path, "%s.new", path) >= (int)sizeof new_path) give_up(path, "the path is too long");
    file = fopen(new_path, "wb");
    if (file == NULL) give_up(new_path, "cannot be written; name a file in a folder that exists and can be written");
    fputs("/* Generated from data/errors.txt and data/operations.txt by data/generate_catalog.c. Do not edit. */\n"
          "/* clang-format off */\n#include \"catalog_table.h\"\n",
          file);
    write_texts(file);
    write_rows(file);
    write_operations(file);
    write_codes(file);
    write_displacements(file);
    write_catalog(file);
    if (ferror(file) | fclose(file) || rename(new_path, path) != 0) {
        remove(new_path);
        give_up(path, "cannot be written; is the disk full?");
    }
}

int main(int count, char **arguments) {
    if (count != 4) {
        fputs("usage: generate_catalog ERRORS OPERATIONS TABLE\n", stderr);
        return EXIT_FAILURE;
    }
    read_source(&errors, arguments[1]);
    read_source(&operations_source, arguments[2]);
    parse_errors(&errors);
    parse_operations(&operations_source);
    for (size_t i = 0; i < code_count; ++i) codes[i].number = i;
    qsort(rows, row_count, sizeof rows[0], compare_rows);
    qsort(operations, operation_count, sizeof operations[0], compare_operations);
    place_codes();
    link_patterns();
    write_table(arguments[3]);
    return EXIT_SUCCESS;
}
