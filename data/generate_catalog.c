/* Turns data/errors.txt and data/operations.txt into src/catalog_table.c:
       generate_catalog ERRORS OPERATIONS TABLE
   A line that breaks a rule is refused with its place and how to mend it, and TABLE stays as it was. It knows the form of the
   data and of the table; the names of kinds, resource types and effects it has from the library. */
#include "catalog_match.h"
#include "catalog_table.h"
#include "utf8.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SOURCE_SIZE_MAX = 4 << 20,
    TEXT_SIZE_MAX = 1000,
    CODES_MAX = 4096,
    ROWS_MAX = 16384,
    OPERATIONS_MAX = 4096,
    SLOTS_MAX = 32768,
    SEEDS_MAX = 64
};
_Static_assert(ROWS_MAX <= UINT16_MAX && OPERATIONS_MAX <= UINT16_MAX && SLOTS_MAX <= UINT16_MAX,
               "the table counts in 16 bits");
_Static_assert(ONSMQTT_CODE_SIZE_MAX <= UINT8_MAX, "a code's size takes 8 bits");

/* catalog.c, linked in for the names, looks codes up in this; here none is looked up. */
const struct onsmqtt_catalog onsmqtt_catalog;

/* Lines. */

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

static _Noreturn void refuse(struct place place, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s:%d: ", place.path, place.line);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(EXIT_FAILURE);
}

static _Noreturn void give_up(const char *path, const char *problem) {
    fprintf(stderr, "%s: %s\n", path, problem);
    exit(EXIT_FAILURE);
}

static void read_source(struct source *source, const char *path) {
    FILE *file = fopen(path, "rb");
    size_t size;
    if (file == NULL) give_up(path, "cannot be opened; name a file that can be read");
    size = fread(source->text, 1, sizeof source->text, file);
    if (ferror(file) != 0) give_up(path, "cannot be read; name a file that can be");
    fclose(file);
    if (size > SOURCE_SIZE_MAX) give_up(path, "too long; raise SOURCE_SIZE_MAX in data/generate_catalog.c");
    source->place = (struct place){path, 0};
    source->next = source->text;
    source->end = source->text + size;
}

static void check_bytes(struct place place, const char *line, const char *end) {
    const unsigned char *at = (const unsigned char *)line, *past = (const unsigned char *)end;
    while (at < past) {
        size_t size = 1, good;
        if (*at < 0x20 || *at == 0x7F) refuse(place, "control character 0x%02X; remove it (a line ends with LF alone)", *at);
        if (*at >= 0x80) size = onsmqtt_utf8_sequence(at, past, &good);
        if (size == 0) refuse(place, "byte 0x%02X is not UTF-8; save the file as UTF-8", *at);
        at += size;
    }
    if (line < end && end[-1] == ' ') refuse(place, "white space at the end of the line; remove it");
}

/* False at the end of the file. Comments are passed over. */
static bool next_line(struct source *source, struct line *line) {
    char *text, *end, *space;
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

    *line = (struct line){source->place, *text == ' ', text, end};
    if (*text == '\0') return true;
    if (line->indented) line->keyword += 2;
    if (line->indented && (text[1] != ' ' || text[2] == ' ')) refuse(line->place, "indent a field with two spaces");
    space = strchr(line->keyword, ' ');
    if (space == NULL) refuse(line->place, "\"%s\" has no value; write one after it", line->keyword);
    *space = '\0';
    line->value = space + 1;
    if (*line->value == ' ') refuse(line->place, "write one space after \"%s\"", line->keyword);
    return true;
}

/* Cuts the next word off; "" where there is none. */
static char *next_word(char **rest) {
    char *word = *rest;
    char *space = strchr(word, ' ');
    *rest = space != NULL ? space + 1 : word + strlen(word);
    if (space != NULL) *space = '\0';
    return word;
}

/* Facts. */

enum field { FIELD_KIND, FIELD_PROVES, FIELD_ROW, FIELD_MESSAGE, FIELD_CAUSE, FIELD_SOLUTION, FIELDS };
static const char *const field_names[FIELDS] = {"kind", "proves", "row", "message", "cause", "solution"};
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
    size_t row_count;
    struct text texts[TEXTS];
    /* Where it stands in the table. */
    bool is_twin;
    uint64_t hash;
    size_t bucket_size, slot;
    /* A pattern only. */
    uint64_t begin;
    size_t literal_size, index;
    struct code *shorter;
};

struct row {
    const struct code *code;
    int resource, http_status, revised_http_status;
};

struct operation {
    const char *name;
    int line, resource, effect;
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

/* The number of a name. The names end where the library knows no more. */
static int number_of(struct place place, const char *what, const char *name, int first, const char *(*name_of)(int)) {
    for (int number = first; strcmp(name_of(number), "unknown") != 0; ++number) {
        if (strcmp(name_of(number), name) == 0) return number;
    }
    refuse(place, "\"%s\" is no %s; take one from include/onsmqtt/catalog.h", name, what);
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

#define LETTERS_AND_DIGITS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

/* Returns the size of what stands before %s. */
static size_t check_code_name(struct place place, const char *name) {
    size_t literal_size = strspn(name, LETTERS_AND_DIGITS "._-");
    const char *rest = name + literal_size;
    if (strlen(name) > ONSMQTT_CODE_SIZE_MAX)
        refuse(place, "a code has at most %d bytes; raise ONSMQTT_CODE_SIZE_MAX in src/catalog_match.h", ONSMQTT_CODE_SIZE_MAX);
    if (*rest == '\0') return literal_size;
    if (strncmp(rest, "%s", 2) != 0) refuse(place, "a code has letters, digits, \".\", \"_\" and \"-\"; remove \"%.1s\"", rest);
    if (rest[2] != '\0') refuse(place, "a code has one %%s, at its end; remove \"%s\"", rest + 2);
    if (literal_size == 0) refuse(place, "the pattern would match every code; write before %%s how its codes begin");
    return literal_size;
}

static struct code *add_code(const struct line *line, const struct code *previous) {
    const struct code *twin = find_code(line->value);
    struct code *code = &codes[code_count];
    size_t literal_size = check_code_name(line->place, line->value);
    if (twin != NULL) refuse(line->place, "%s stands at line %d already; make it one code", line->value, twin->place.line);
    if (previous != NULL && strcmp(previous->name, line->value) > 0)
        refuse(line->place, "%s is out of order; move it before %s (a section is sorted by the bytes of its codes)",
               line->value, previous->name);
    if (code_count == CODES_MAX) refuse(line->place, "too many codes; raise CODES_MAX in data/generate_catalog.c");
    ++code_count;
    code->place = line->place;
    code->name = line->value;
    code->size = strlen(line->value);
    if (literal_size < code->size) code->literal_size = literal_size;
    return code;
}

static void add_row(struct place place, struct code *code, char *value) {
    struct row row = {.code = code, .resource = resource_of(place, next_word(&value))};
    const char *source;
    row.http_status = status_of(place, next_word(&value));
    row.revised_http_status = status_of(place, next_word(&value));
    if (row.http_status == 0 && row.revised_http_status != 0)
        refuse(place, "a status is announced to replace one that is not known; write that one instead of -");
    source = next_word(&value);
    if (strcmp(source, "published") != 0 && strcmp(source, "metadata") != 0 && strcmp(source, "gateway") != 0)
        refuse(place, "\"%s\" is no source; write published, metadata or gateway", source);
    if (*value != '\0') refuse(place, "a row has four words; remove \"%s\"", value);
    if (row_count == ROWS_MAX) refuse(place, "too many rows; raise ROWS_MAX in data/generate_catalog.c");
    if (code->row_count > 0 && row.resource <= rows[row_count - 1].resource)
        refuse(place, "%s has a row of %s above; keep one row a resource type, in the order of enum onsmqtt_resource",
               code->name, resource_name(rows[row_count - 1].resource));
    rows[row_count++] = row;
    ++code->row_count;
}

static const struct text *text_above(struct place place, size_t index, const char *name) {
    const struct code *code = find_code(name);
    if (code == NULL || code == &codes[code_count - 1])
        refuse(place, "there is no code %s above; write @ and one that is", name);
    if (code->texts[index].owner != code || *code->texts[index].value == '\0')
        refuse(place, "no text is typed for %s here; write @ and the code for which it is", name);
    return &code->texts[index];
}

static void check_typed_once(struct place place, size_t index, const char *value) {
    for (size_t i = 0; i + 1 < code_count; ++i) {
        const struct text *text = &codes[i].texts[index];
        if (strcmp(text->value, value) == 0)
            refuse(place, "the text is typed at line %d already; write @%s", text->line, text->owner->name);
    }
}

/* The library puts the parameter where a cause has %s, and looks no further than for the percent sign. */
static void check_placeholder(struct place place, const struct code *code, const char *cause) {
    const char *percent = strchr(cause, '%');
    if (percent == NULL) return;
    if (code->literal_size == 0) refuse(place, "only a pattern's cause can have %%s; write \"percent\" for the sign");
    if (percent[1] != 's' || strchr(percent + 1, '%') != NULL)
        refuse(place, "a cause has %%s, and that once; write \"percent\" for the sign");
}

static void set_text(struct place place, struct code *code, enum field field, const char *value) {
    size_t index = field - FIELD_MESSAGE;
    bool known = strcmp(value, "-") != 0;
    if (strlen(value) > TEXT_SIZE_MAX) refuse(place, "the text has more than %d bytes; shorten it", TEXT_SIZE_MAX);
    if (!known && field != FIELD_MESSAGE) refuse(place, "the %s cannot be unknown; write one", field_names[field]);
    if (*value == '@') {
        code->texts[index] = *text_above(place, index, value + 1);
    } else {
        if (known) check_typed_once(place, index, value);
        code->texts[index] = (struct text){code, known ? value : "", place.line};
    }
    if (field == FIELD_CAUSE) check_placeholder(place, code, code->texts[index].value);
}

/* Which field must come next is *next; a row may come again. */
static void add_field(const struct line *line, struct code *code, enum field *next) {
    enum field field = FIELD_KIND;
    while (field < FIELDS && strcmp(field_names[field], line->keyword) != 0) ++field;
    if (field == FIELDS)
        refuse(line->place, "\"%s\" is no field; write kind, proves, row, message, cause or solution", line->keyword);
    if (code == NULL) refuse(line->place, "the field stands outside a code; write a line \"code\" before it");
    if (field != *next && !(field == FIELD_ROW && *next == FIELD_MESSAGE))
        refuse(line->place, "expected %s; a code has kind, proves, row (one or more), message, cause, solution, in this order",
               *next < FIELDS ? field_names[*next] : "the next code");
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

static void check_complete(const struct code *code, enum field next) {
    if (code != NULL && next < FIELDS) refuse(code->place, "%s has no %s; add it", code->name, field_names[next]);
}

static bool is_date(const char *text) {
    static const char form[] = "dddd-dd-dd";
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year, month, day;
    if (strlen(text) != strlen(form)) return false;
    for (size_t i = 0; form[i] != '\0'; ++i) {
        if (form[i] == 'd' ? strchr("0123456789", text[i]) == NULL : text[i] != form[i]) return false;
    }
    year = atoi(text);
    month = atoi(text + 5);
    day = atoi(text + 8);
    if (month == 2 && day == 29 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0))) return false;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

static void parse_errors(void) {
    struct line line;
    struct code *code = NULL;
    enum field next = FIELDS;
    bool in_section = false;
    while (next_line(&errors, &line)) {
        if (line.indented) add_field(&line, code, &next);
        if (line.indented || *line.keyword == '\0') continue;
        check_complete(code, next);
        if (strcmp(line.keyword, "date") == 0) {
            if (date != NULL || in_section) refuse(line.place, "a file has one date, before its sections; remove this one");
            if (!is_date(line.value)) refuse(line.place, "\"%s\" is no date; write one like 2026-11-24", line.value);
            date = line.value;
        } else if (strcmp(line.keyword, "section") == 0) {
            in_section = true;
            code = NULL;
        } else if (strcmp(line.keyword, "code") == 0) {
            if (!in_section) refuse(line.place, "the code stands outside a section; write a line \"section\" before it");
            code = add_code(&line, code);
            next = FIELD_KIND;
        } else {
            refuse(line.place, "\"%s\" is no keyword; write date, section or code", line.keyword);
        }
    }
    check_complete(code, next);
    if (date == NULL) refuse(errors.place, "the file has no date; add one like date 2026-11-24 before its sections");
    if (code_count == 0) refuse(errors.place, "the file has no code; add one");
}

static void add_operation(const struct line *line, const char *previous) {
    char *value = line->value;
    struct operation operation = {.name = next_word(&value), .line = line->place.line};
    if (operation.name[strspn(operation.name, LETTERS_AND_DIGITS)] != '\0')
        refuse(line->place, "an operation has letters and digits; mend \"%s\"", operation.name);
    operation.resource = resource_of(line->place, next_word(&value));
    operation.effect = number_of(line->place, "effect", next_word(&value), ONSMQTT_EFFECT_NONE + 1, effect_name);
    if (*value != '\0') refuse(line->place, "an operation has three words; remove \"%s\"", value);
    for (size_t i = 0; i < operation_count; ++i) {
        if (strcmp(operations[i].name, operation.name) == 0)
            refuse(line->place, "%s stands at line %d already; remove one", operation.name, operations[i].line);
    }
    if (previous != NULL && strcmp(previous, operation.name) > 0)
        refuse(line->place, "%s is out of order; move it before %s (a section is sorted by the bytes of its names)",
               operation.name, previous);
    if (operation_count == OPERATIONS_MAX) refuse(line->place, "too many; raise OPERATIONS_MAX in data/generate_catalog.c");
    operations[operation_count++] = operation;
}

static void parse_operations(void) {
    struct line line;
    const char *previous = NULL;
    bool in_section = false;
    while (next_line(&operations_source, &line)) {
        if (*line.keyword == '\0') continue;
        if (!line.indented && strcmp(line.keyword, "section") == 0) {
            in_section = true;
            previous = NULL;
        } else if (!line.indented && strcmp(line.keyword, "operation") == 0) {
            if (!in_section) refuse(line.place, "the operation stands outside a section; write a line \"section\" before it");
            add_operation(&line, previous);
            previous = operations[operation_count - 1].name;
        } else {
            refuse(line.place, "\"%s\" is no keyword; write section or operation, at the beginning of the line", line.keyword);
        }
    }
    if (operation_count == 0) refuse(operations_source.place, "the file has no operation; add one");
}

static int compare_rows(const void *a, const void *b) {
    const struct row *row_a = a, *row_b = b;
    if (row_a->resource != row_b->resource) return row_a->resource - row_b->resource;
    return strcmp(row_a->code->name, row_b->code->name);
}

static int compare_operations(const void *a, const void *b) {
    return strcmp(((const struct operation *)a)->name, ((const struct operation *)b)->name);
}

/* Slots: see src/catalog_table.h. The fullest buckets choose their displacements first, while most slots are empty. */

static struct onsmqtt_catalog table; /* what the hash needs */
static const struct code *slots[SLOTS_MAX];

static uint64_t random_multiplier(void) {
    static uint64_t state;
    state = state * 6364136223846793005U + 1442695040888963407U;
    return state | 1;
}

static uint64_t first_word(const struct code *code) {
    return onsmqtt_first_word(code->name, code->size);
}

static uint64_t last_word(const struct code *code) {
    return onsmqtt_last_word(code->name, code->size);
}

/* Twins have the same hash whatever the multiplier is. */
static void find_twins(void) {
    for (struct code *a = codes; a < codes + code_count; ++a) {
        for (struct code *b = codes; b < a; ++b) {
            if (onsmqtt_mix(first_word(a), last_word(a), a->size) == onsmqtt_mix(first_word(b), last_word(b), b->size))
                a->is_twin = b->is_twin = table.has_twins = true;
        }
    }
}

static int compare_buckets(const void *a, const void *b) {
    const struct code *code_a = *(struct code *const *)a, *code_b = *(struct code *const *)b;
    size_t bucket_a = onsmqtt_bucket(code_a->hash), bucket_b = onsmqtt_bucket(code_b->hash);
    if (code_a->bucket_size != code_b->bucket_size) return code_a->bucket_size < code_b->bucket_size ? 1 : -1;
    if (bucket_a != bucket_b) return bucket_a < bucket_b ? -1 : 1;
    return strcmp(code_a->name, code_b->name);
}

static bool fits(struct code *const *bucket, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        bucket[i]->slot = onsmqtt_slot(&table, bucket[i]->hash);
        if (slots[bucket[i]->slot] != NULL) return false;
        for (size_t j = 0; j < i; ++j) {
            if (bucket[j]->slot == bucket[i]->slot) return false;
        }
    }
    return true;
}

static bool place_bucket(struct code *const *bucket, size_t count) {
    uint16_t *displacement = &table.displacements[onsmqtt_bucket(bucket[0]->hash)];
    for (*displacement = 0; *displacement <= table.slot_mask; ++*displacement) {
        if (!fits(bucket, count)) continue;
        for (size_t i = 0; i < count; ++i) slots[bucket[i]->slot] = bucket[i];
        return true;
    }
    return false;
}

/* With the multiplier and the number of slots that the table has. */
static bool place_codes(void) {
    static struct code *sorted[CODES_MAX];
    size_t bucket_sizes[ONSMQTT_BUCKETS] = {0};
    memset(slots, 0, sizeof slots);
    memset(table.displacements, 0, sizeof table.displacements);
    for (struct code *code = codes; code < codes + code_count; ++code) {
        uint64_t first = code->is_twin ? onsmqtt_twin_word(&table, code->name, code->size) : first_word(code);
        code->hash = onsmqtt_hash(&table, onsmqtt_mix(first, last_word(code), code->size));
        ++bucket_sizes[onsmqtt_bucket(code->hash)];
        sorted[code - codes] = code;
    }
    for (size_t i = 0; i < code_count; ++i) codes[i].bucket_size = bucket_sizes[onsmqtt_bucket(codes[i].hash)];
    qsort(sorted, code_count, sizeof sorted[0], compare_buckets);
    for (size_t i = 0; i < code_count; i += sorted[i]->bucket_size) {
        if (!place_bucket(&sorted[i], sorted[i]->bucket_size)) return false;
    }
    return true;
}

static void choose_slots(void) {
    find_twins();
    for (size_t count = 1; count <= SLOTS_MAX; count *= 2) {
        table.slot_mask = (uint32_t)(count - 1);
        for (int seed = 0; count >= code_count && seed < SEEDS_MAX; ++seed) {
            table.multiplier = random_multiplier();
            if (place_codes()) return;
        }
    }
    give_up(errors.place.path, "its codes find no slots; raise SLOTS_MAX in data/generate_catalog.c");
}

/* Patterns. As many bytes choose the group as the shortest literal part has: every code that a pattern matches has those. */

static struct code *groups[ONSMQTT_PATTERN_GROUPS];

static uint64_t mask_of(size_t size) {
    return size < 8 ? ((uint64_t)1 << 8 * size) - 1 : UINT64_MAX;
}

/* Returns how many patterns collide: their group already holds one that begins otherwise. */
static size_t group_patterns(void) {
    size_t collisions = 0;
    memset(groups, 0, sizeof groups);
    for (struct code *code = codes; code < codes + code_count; ++code) {
        struct code **at = &groups[onsmqtt_pattern_group(&table, code->begin)];
        if (code->literal_size == 0) continue;
        if (*at != NULL && (((*at)->begin ^ code->begin) & table.group_mask) != 0) ++collisions;
        while (*at != NULL && (*at)->literal_size > code->literal_size) at = &(*at)->shorter;
        code->shorter = *at;
        *at = code;
    }
    return collisions;
}

static void choose_groups(void) {
    uint64_t best = 1;
    size_t fewest = SIZE_MAX;
    table.group_mask = UINT64_MAX;
    for (struct code *code = codes; code < codes + code_count; ++code) {
        if (code->literal_size == 0) continue;
        code->begin = first_word(code) & mask_of(code->literal_size);
        table.group_mask &= mask_of(code->literal_size);
    }
    for (int seed = 0; seed < SEEDS_MAX && fewest > 0; ++seed) {
        size_t collisions;
        table.group_multiplier = random_multiplier();
        collisions = group_patterns();
        if (collisions >= fewest) continue;
        fewest = collisions;
        best = table.group_multiplier;
    }
    table.group_multiplier = best;
    group_patterns();
}

/* The table. */

/* As a C string, in pieces that keep lines short. A question mark is escaped too, since two could begin a trigraph. */
static void write_string(FILE *file, const char *text) {
    int column = 0;
    fputs("\n    \"", file);
    for (; *text != '\0'; ++text) {
        bool ascii = (unsigned char)*text < 0x80, escaped = strchr("\"\\?", *text) != NULL;
        column += fprintf(file, !ascii ? "\\%03o" : escaped ? "\\%c" : "%c", (unsigned char)*text);
        if (text[1] == '\0' || column < 96 || (column < 116 && *text != ' ')) continue;
        fputs("\"\n    \"", file);
        column = 0;
    }
    fputs("\"", file);
}

/* A name's enumerator: in upper case, with underscores. */
static void write_enumerator(FILE *file, const char *prefix, const char *name) {
    fputs(prefix, file);
    for (; *name != '\0'; ++name) fputc(*name == '-' ? '_' : toupper((unsigned char)*name), file);
}

static void write_texts(FILE *file) {
    for (size_t i = 0; i < code_count; ++i) {
        fprintf(file, "\n/* %s */\n", codes[i].name);
        for (size_t index = 0; index < TEXTS; ++index) {
            if (codes[i].texts[index].owner != &codes[i]) continue;
            fprintf(file, "static const char %s_%zu[] =", field_names[FIELD_MESSAGE + index], i);
            write_string(file, codes[i].texts[index].value);
            fputs(";\n", file);
        }
    }
}

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
    for (size_t slot = 0; slot <= table.slot_mask; ++slot) {
        if (slots[slot] == NULL) {
            fputs("    {\"\", {0}, 0},\n", file);
            continue;
        }
        fprintf(file, "    {\"%s\", {", slots[slot]->name);
        for (int i = 0; i < ONSMQTT_RESOURCES; ++i) fprintf(file, "%s%zu", i > 0 ? ", " : "", row_index(slots[slot], i));
        fprintf(file, "}, %zu},\n", slots[slot]->size);
    }
    fputs("};\n", file);
}

static void write_rows(FILE *file) {
    fputs("\nstatic const struct onsmqtt_row rows[] = {\n", file);
    for (const struct row *row = rows; row < rows + row_count; ++row) {
        const struct code *code = row->code;
        write_enumerator(file, "    {ONSMQTT_RESOURCE_", resource_name(row->resource));
        write_enumerator(file, ", ONSMQTT_KIND_", kind_name(code->kind));
        fprintf(file, ", %d, %d", row->http_status, row->revised_http_status);
        write_enumerator(file, ", ONSMQTT_EFFECT_", effect_name(code->proves));
        fprintf(file, ",\n     codes[%zu].text", code->slot);
        for (size_t index = 0; index < TEXTS; ++index)
            fprintf(file, ", %s_%zu", field_names[FIELD_MESSAGE + index], (size_t)(code->texts[index].owner - codes));
        fprintf(file, "}, /* %s */\n", code->name);
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

static void write_pattern(FILE *file, uint64_t begin, uint64_t mask, const struct code *next, size_t slot) {
    fprintf(file, "    {0x%016llXU, 0x%016llXU, %zu, %zu},\n", (unsigned long long)begin, (unsigned long long)mask,
            next != NULL ? next->index : 0, slot);
}

/* How many bytes, up to 8, all patterns of a group begin with. */
static size_t common_size(const struct code *longest) {
    size_t size = 8;
    for (const struct code *code = longest; code != NULL; code = code->shorter) {
        if (size > code->literal_size) size = code->literal_size;
        while (((code->begin ^ longest->begin) & mask_of(size)) != 0) --size;
    }
    return size;
}

static void write_patterns(FILE *file) {
    size_t index = ONSMQTT_PATTERN_GROUPS;
    fputs("\nstatic const struct onsmqtt_pattern patterns[] = {\n", file);
    for (size_t i = 0; i < ONSMQTT_PATTERN_GROUPS; ++i) {
        uint64_t mask = mask_of(common_size(groups[i]));
        for (struct code *code = groups[i]; code != NULL; code = code->shorter) code->index = index++;
        write_pattern(file, groups[i] != NULL ? groups[i]->begin & mask : 0, mask, groups[i], 0);
    }
    for (size_t i = 0; i < ONSMQTT_PATTERN_GROUPS; ++i) {
        for (const struct code *code = groups[i]; code != NULL; code = code->shorter)
            write_pattern(file, code->begin, mask_of(code->literal_size), code->shorter, code->slot);
    }
    fputs("};\n", file);
}

/* What a pattern matches is longer than its literal part. */
static size_t size_min(void) {
    size_t smallest = SIZE_MAX;
    for (const struct code *code = codes; code < codes + code_count; ++code) {
        size_t size = code->literal_size == 0 ? code->size : code->literal_size + 1;
        if (size < smallest) smallest = size;
    }
    return smallest;
}

static void write_catalog(FILE *file) {
    fputs("\nconst struct onsmqtt_catalog onsmqtt_catalog = {\n", file);
    fprintf(file, "    .date = \"%s\",\n    .rows = rows,\n    .operations = operations,\n    .codes = codes,\n", date);
    fprintf(file, "    .patterns = patterns,\n    .multiplier = 0x%016llXU,\n", (unsigned long long)table.multiplier);
    fprintf(file, "    .group_mask = 0x%016llXU,\n", (unsigned long long)table.group_mask);
    fprintf(file, "    .group_multiplier = 0x%016llXU,\n", (unsigned long long)table.group_multiplier);
    fprintf(file, "    .slot_mask = %lu,\n    .row_count = %zu,\n", (unsigned long)table.slot_mask, row_count);
    fprintf(file, "    .operation_count = %zu,\n    .size_min = %zu,\n", operation_count, size_min());
    fprintf(file, "    .has_twins = %s,\n", table.has_twins ? "true" : "false");
    fputs("    .displacements = {", file);
    for (size_t i = 0; i < ONSMQTT_BUCKETS; ++i)
        fprintf(file, "%s%u,", i % 16 == 0 ? "\n        " : " ", table.displacements[i]);
    fputs("\n    },\n};\n", file);
}

/* Into a new file that takes the old one's place when it is whole. */
static void write_table(const char *path) {
    static char new_path[4096];
    FILE *file;
    bool good;
    if (strlen(path) + sizeof ".new" > sizeof new_path) give_up(path, "too long a path; name a shorter one");
    sprintf(new_path, "%s.new", path);
    file = fopen(new_path, "wb");
    if (file == NULL) give_up(new_path, "cannot be written; name a table in a folder where it can be");
    fputs("/* Generated from data/errors.txt and data/operations.txt by data/generate_catalog.c. Do not edit. */\n"
          "/* clang-format off */\n#include \"catalog_table.h\"\n",
          file);
    write_texts(file);
    write_codes(file);
    write_rows(file);
    write_operations(file);
    write_patterns(file);
    write_catalog(file);
    good = ferror(file) == 0;
    good = fclose(file) == 0 && good;
#ifdef _WIN32
    if (good) remove(path); /* there, rename() replaces no file */
#endif
    if (good && rename(new_path, path) == 0) return;
    remove(new_path);
    give_up(path, "cannot be written; is the disk full?");
}

int main(int count, char **arguments) {
    if (count != 4) {
        fputs("usage: generate_catalog ERRORS OPERATIONS TABLE\n", stderr);
        return EXIT_FAILURE;
    }
    read_source(&errors, arguments[1]);
    read_source(&operations_source, arguments[2]);
    parse_errors();
    parse_operations();
    qsort(rows, row_count, sizeof rows[0], compare_rows);
    qsort(operations, operation_count, sizeof operations[0], compare_operations);
    choose_slots();
    choose_groups();
    write_table(arguments[3]);
    return EXIT_SUCCESS;
}
