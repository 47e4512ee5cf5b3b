/* What data/generate_catalog.c refuses, where it says so and that it leaves the table alone; and that the committed table is
   what the data make. Its argument is the generator. */
#define _XOPEN_SOURCE 700 /* mkdtemp */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *generator;
static char folder[] = "/tmp/onsmqtt-generator-XXXXXX";

static const char errors[] = "# A small catalog.\n"
                             "date 2026-11-24\n"
                             "\n"
                             "section One\n"
                             "\n"
                             "code GroupTaken\n"
                             "  kind taken\n"
                             "  proves none\n"
                             "  row group 400 - published\n"
                             "  row topic 400 401 metadata\n"
                             "  message It is taken.\n"
                             "  cause Somebody has it.\n"
                             "  solution Take another one.\n"
                             "\n"
                             "code Late.%s\n"
                             "  kind throttled\n"
                             "  proves none\n"
                             "  row gateway - - gateway\n"
                             "  message -\n"
                             "  cause Too many, \\ or \"too fast\"?\n"
                             "  solution @GroupTaken\n"
                             "\n"
                             "section Two\n"
                             "\n"
                             "code Exists\n"
                             "  kind already-exists\n"
                             "  proves create\n"
                             "  row rule 400 - published\n"
                             "  message Gr\xC3\xB6\xC3\x9F"
                             "e\n"
                             "  cause It is there.\n"
                             "  solution Use it.\n";

static const char operations[] = "# Some operations.\n"
                                 "section Groups\n"
                                 "\n"
                                 "operation CreateGroup group create\n"
                                 "operation ListGroup group read\n"
                                 "\n"
                                 "section Rules\n"
                                 "\n"
                                 "operation AddRule rule once\n";

static const char *path_of(const char *name) {
    static char paths[4][128];
    static unsigned next;
    char *path = paths[next++ % COUNT(paths)];
    snprintf(path, sizeof *paths, "%s/%s", folder, name);
    return path;
}

static void write_file(const char *name, const char *bytes, size_t size) {
    FILE *file = fopen(path_of(name), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/* The whole file, terminated; it is the caller's. */
static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(1 << 21);
    size_t size;
    assert_non_null(bytes);
    if (file == NULL) fail_msg("%s cannot be opened; run the test in tests/", path);
    size = fread(bytes, 1, (1 << 21) - 1, file);
    fclose(file);
    assert_true(size < (1 << 21) - 1);
    bytes[size] = '\0';
    return bytes;
}

static bool exists(const char *name) {
    FILE *file = fopen(path_of(name), "rb");
    if (file != NULL) fclose(file);
    return file != NULL;
}

/* Whether it succeeded; what it said is in the folder's "said". */
static bool generate(const char *errors_path, const char *operations_path, const char *table_path) {
    char command[1024];
    snprintf(command, sizeof command, "'%s' '%s' '%s' '%s' 2>'%s'", generator, errors_path, operations_path, table_path,
             path_of("said"));
    return system(command) == 0;
}

static int make_folder(void **state) {
    (void)state;
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state) {
    static const char *const names[] = {"errors.txt", "operations.txt", "table.c", "table.c.new", "said"};
    (void)state;
    for (size_t i = 0; i < COUNT(names); ++i) unlink(path_of(names[i]));
    return rmdir(folder);
}

static void the_small_catalog_is_good(void **state) {
    char *said, *table;
    (void)state;
    write_file("errors.txt", errors, sizeof errors - 1);
    write_file("operations.txt", operations, sizeof operations - 1);
    if (!generate(path_of("errors.txt"), path_of("operations.txt"), path_of("table.c")))
        fail_msg("%s", read_file(path_of("said")));
    said = read_file(path_of("said"));
    table = read_file(path_of("table.c"));
    assert_string_equal(said, "");
    assert_non_null(strstr(table, "Do not edit."));
    assert_non_null(strstr(table, "Too many, \\\\ or \\\"too fast\\\"\\?"));
    assert_non_null(strstr(table, "Gr\\303\\266\\303\\237e"));
    assert_non_null(strstr(table, "{\"AddRule\", ONSMQTT_RESOURCE_RULE, ONSMQTT_EFFECT_ONCE},\n    {\"CreateGroup\""));
    assert_false(exists("table.c.new"));
    free(said);
    free(table);
}

/* A good file with a piece replaced, refused at a line with these words; or not refused, and the table has them. */
struct broken {
    const char *piece, *replacement;
    int line;
    const char *words;
};

/* The first place of the piece gets the replacement; a replacement may hold one NUL, written as \x01. */
static void write_broken(const char *name, const char *good, const struct broken *broken) {
    const char *at = strstr(good, broken->piece);
    size_t size;
    char bytes[8192];
    if (at == NULL) fail_msg("\"%s\" is not in the good file; mend the test", broken->piece);
    size = (size_t)snprintf(bytes, sizeof bytes, "%.*s%s%s", (int)(at - good), good, broken->replacement,
                            at + strlen(broken->piece));
    assert_true(size < sizeof bytes);
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] == '\x01') bytes[i] = '\0';
    }
    write_file(name, bytes, size);
}

static void expect_in_table(const struct broken *changed, size_t count) {
    write_file("operations.txt", operations, sizeof operations - 1);
    for (size_t i = 0; i < count; ++i) {
        char *table;
        write_broken("errors.txt", errors, &changed[i]);
        if (!generate(path_of("errors.txt"), path_of("operations.txt"), path_of("table.c")))
            fail_msg("%s", read_file(path_of("said")));
        table = read_file(path_of("table.c"));
        if (strstr(table, changed[i].words) == NULL) fail_msg("with \"%s\": no %s", changed[i].replacement, changed[i].words);
        free(table);
    }
}

static void a_leap_day_is_a_date(void **state) {
    static const struct broken changed[] = {
        {"2026-11-24", "2024-02-29", 0, ".date = \"2024-02-29\""},
        {"2026-11-24", "2000-02-29", 0, ".date = \"2000-02-29\""},
        {"2026-11-24", "2100-02-28", 0, ".date = \"2100-02-28\""},
        {"2026-11-24", "2100-01-29", 0, ".date = \"2100-01-29\""},
    };
    (void)state;
    expect_in_table(changed, COUNT(changed));
}

/* In a message and a solution it stands for itself. */
static void a_percent_sign_is_free_but_in_a_cause(void **state) {
    static const struct broken changed[] = {
        {"Too many,", "Too many at %s,", 0, "Too many at %s,"},
        {"It is taken.", "It is 100% taken.", 0, "It is 100% taken."},
        {"Use it.", "Use 50%.", 0, "Use 50%."},
    };
    (void)state;
    expect_in_table(changed, COUNT(changed));
}

static void the_size_of_the_shortest_that_can_be_found_is_kept(void **state) {
    static const struct broken changed[] = {
        {"Late.%s", "Late.%s", 0, ".size_min = 6,"}, /* with a parameter of one byte; Exists has 6, too */
        {"Late.%s", "Late%s", 0, ".size_min = 5,"},
        {"Late.%s", "Late.er%s", 0, ".size_min = 6,"},
        {"code Exists", "code Exis", 0, ".size_min = 4,"},
    };
    (void)state;
    expect_in_table(changed, COUNT(changed));
}

static void expect_refused(const char *name, const struct broken *broken) {
    char place[160], *said, *table;
    write_file("table.c", "old", 3);
    if (generate(path_of("errors.txt"), path_of("operations.txt"), path_of("table.c")))
        fail_msg("accepted: \"%s\" in place of \"%s\"", broken->replacement, broken->piece);
    said = read_file(path_of("said"));
    table = read_file(path_of("table.c"));
    snprintf(place, sizeof place, "%s:%d: ", path_of(name), broken->line);
    if (strncmp(said, place, strlen(place)) != 0 || strstr(said, broken->words) == NULL)
        fail_msg("\"%s\" in place of \"%s\": expected %s...%s, but it said %s", broken->replacement, broken->piece, place,
                 broken->words, said);
    if (strchr(said, '\n') != said + strlen(said) - 1) fail_msg("more than a line: %s", said);
    if (strcmp(table, "old") != 0 || exists("table.c.new")) fail_msg("\"%s\": a table was written", broken->replacement);
    free(said);
    free(table);
}

#define LONG_50 "LongLongLongLongLongLongLongLongLongLongLongLongLo"
#define TEXT_100 "word word word word word word word word word word word word word word word word word word word word "
#define TEXT_500 TEXT_100 TEXT_100 TEXT_100 TEXT_100 TEXT_100

static void a_bad_line_of_the_errors_is_refused_with_its_place(void **state) {
    static const struct broken cases[] = {
        /* Bytes. */
        {"Use it.\n", "Use it.", 31, "ends inside a line"},
        {"It is taken.", "It is\ttaken.", 11, "control character 0x09"},
        {"It is taken.\n", "It is taken.\r\n", 11, "control character 0x0D"},
        {"# A small catalog.", "# A small\x7F catalog.", 1, "control character 0x7F"},
        {"It is taken.", "It is \x01taken.", 11, "control character 0x00"},
        {"It is taken.", "It is \xC3taken.", 11, "byte 0xC3 is not UTF-8"},
        {"It is taken.", "It is \xED\xA0\x80taken.", 11, "byte 0xED is not UTF-8"},
        {"It is taken.", "It is taken. ", 11, "white space at the end"},
        {"\nsection One", " \nsection One", 3, "white space at the end"},
        /* Form. */
        {"  kind taken", " kind taken", 7, "indent a field with two spaces"},
        {"  kind taken", "   kind taken", 7, "indent a field with two spaces"},
        {"  kind taken", "  kind  taken", 7, "one space after \"kind\""},
        {"  kind taken", "  kind", 7, "\"kind\" has no value"},
        {"section One", "section", 4, "\"section\" has no value"},
        {"section One", "chapter One", 4, "\"chapter\" is no keyword"},
        {"  kind taken", "kind taken", 6, "GroupTaken has no kind"},
        {"  kind taken", "  sort taken", 7, "\"sort\" is no field"},
        {"section One\n", "section One\n  kind taken\n", 5, "outside a code"},
        {"section Two\n", "section Two\n  kind taken\n", 24, "outside a code"},
        {"section One\n", "\n", 6, "outside a section"},
        /* The date. */
        {"date 2026-11-24\n", "\n", 31, "no date"},
        {"date 2026-11-24\n", "date 2026-11-24\ndate 2026-11-24\n", 3, "one date"},
        {"section Two\n", "section Two\ndate 2026-11-24\n", 24, "one date"},
        {"2026-11-24", "2026-11-4", 2, "is no date"},
        {"2026-11-24", "2026-11-241", 2, "is no date"},
        {"2026-11-24", "2026/11/24", 2, "is no date"},
        {"2026-11-24", "2026-1a-24", 2, "is no date"},
        {"2026-11-24", "2026-13-24", 2, "is no date"},
        {"2026-11-24", "2026-00-24", 2, "is no date"},
        {"2026-11-24", "2026-01-32", 2, "is no date"},
        {"2026-11-24", "2026-02-30", 2, "is no date"},
        {"2026-11-24", "2026-02-29", 2, "is no date"},
        {"2026-11-24", "2100-02-29", 2, "is no date"},
        {"2026-11-24", "2026-04-31", 2, "is no date"},
        {"2026-11-24", "2026-06-31", 2, "is no date"},
        {"2026-11-24", "2026-09-31", 2, "is no date"},
        {"2026-11-24", "2026-11-31", 2, "is no date"},
        {"2026-11-24", "2026-11-00", 2, "is no date"},
        /* Codes. */
        {"code Late.%s", "code GroupTaken", 15, "GroupTaken stands at line 6 already"},
        {"code Exists", "code GroupTaken", 25, "GroupTaken stands at line 6 already"},
        {"code Late.%s", "code Before", 15, "move it before GroupTaken"},
        {"code Late.%s", "code GroupTake", 15, "move it before GroupTaken"},
        {"code Late.%s", "code Late.%d", 15, "remove \"%\""},
        {"code Late.%s", "code Late %s", 15, "remove \" \""},
        {"code Late.%s", "code Late\xC3\xA9", 15, "letters, digits"},
        {"code Late.%s", "code Late.%s.", 15, "remove \".\""},
        {"code Late.%s", "code Late.%s%s", 15, "remove \"%s\""},
        {"code GroupTaken", "code %s", 6, "match every code"},
        {"code Late.%s", "code " LONG_50 "ng.Code.Of.64B", 15, "at most 63 bytes"},
        /* Fields. */
        {"  kind taken\n", "", 7, "expected kind"},
        {"  proves none\n", "", 8, "expected proves"},
        {"  row rule 400 - published\n", "", 28, "expected row"},
        {"  message It is taken.\n", "", 11, "expected message"},
        {"  cause Somebody has it.\n", "", 12, "expected cause"},
        {"  solution Take another one.\n", "", 6, "GroupTaken has no solution"},
        {"  solution Use it.\n", "", 25, "Exists has no solution"},
        {"  solution Use it.\n", "  solution Use it.\n  solution Use it now.\n", 32, "expected the next code"},
        {"  kind taken\n", "  kind taken\n  kind taken\n", 8, "expected proves"},
        {"  message It is taken.\n", "  message It is taken.\n  row rule 400 - published\n", 12, "expected cause"},
        {"kind taken", "kind stolen", 7, "\"stolen\" is no kind"},
        {"kind taken", "kind unknown", 7, "\"unknown\" is no kind"},
        {"kind taken", "kind Taken", 7, "\"Taken\" is no kind"},
        {"proves none", "proves nothing", 8, "\"nothing\" is no effect"},
        {"proves none", "proves set", 8, "cannot prove \"set\""},
        /* Rows. */
        {"row group 400", "row queue 400", 9, "\"queue\" is no resource type"},
        {"row group 400", "row any 400", 9, "\"any\" is no resource type"},
        {"row group 400", "row unknown 400", 9, "\"unknown\" is no resource type"},
        {"row group 400", "row group 99", 9, "\"99\" is no HTTP status"},
        {"row group 400", "row group 099", 9, "\"099\" is no HTTP status"},
        {"row group 400", "row group 600", 9, "\"600\" is no HTTP status"},
        {"row group 400", "row group 4000", 9, "\"4000\" is no HTTP status"},
        {"row group 400", "row group +40", 9, "\"+40\" is no HTTP status"},
        {"row group 400", "row group  400", 9, "\"\" is no HTTP status"},
        {"400 401", "400 0", 10, "\"0\" is no HTTP status"},
        {"400 401", "- 401", 10, "announced to replace one that is not known"},
        {"- published", "- guessed", 9, "\"guessed\" is no source"},
        {"400 - published", "400 -", 9, "\"\" is no source"},
        {"- published", "- published today", 9, "remove \"today\""},
        {"row topic", "row group", 10, "has a row of group above"},
        {"row topic", "row token", 10, "has a row of group above"},
        /* Texts. */
        {"cause Somebody has it.", "cause -", 12, "the cause cannot be unknown"},
        {"solution Use it.", "solution -", 31, "the solution cannot be unknown"},
        {"cause It is there.", "cause Somebody has it.", 30, "typed at line 12 already; write @GroupTaken"},
        {"solution Use it.", "solution Take another one.", 31, "typed at line 13 already; write @GroupTaken"},
        {"solution @GroupTaken", "solution @Nobody", 21, "no code Nobody above"},
        {"solution @GroupTaken", "solution @Exists", 21, "no code Exists above"},
        {"solution @GroupTaken", "solution @Late.%s", 21, "no code Late.%s above"},
        {"solution @GroupTaken", "solution @", 21, "no code  above"},
        {"solution Use it.", "solution @Late.%s", 31, "no text is typed for Late.%s"},
        {"message Gr\xC3\xB6\xC3\x9F"
         "e",
         "message @Late.%s", 29, "no text is typed for Late.%s"},
        {"cause It is there.", "cause A rate of 50%", 30, "only a pattern's cause can have %s"},
        {"cause It is there.", "cause What %s names is there.", 30, "only a pattern's cause can have %s"},
        {"cause Too many,", "cause 50% of", 20, "a cause has %s, and that once"},
        {"cause Too many,", "cause At 50%", 20, "a cause has %s, and that once"},
        {"cause Too many,", "cause %s and %s", 20, "a cause has %s, and that once"},
        {"It is taken.", TEXT_500 TEXT_500 "word.", 11, "more than 1000 bytes"},
    };
    (void)state;
    write_file("operations.txt", operations, sizeof operations - 1);
    for (size_t i = 0; i < COUNT(cases); ++i) {
        write_broken("errors.txt", errors, &cases[i]);
        expect_refused("errors.txt", &cases[i]);
    }
}

static void a_bad_line_of_the_operations_is_refused_with_its_place(void **state) {
    static const struct broken cases[] = {
        {"rule once\n", "rule once", 9, "ends inside a line"},
        {"section Groups", "section Groups ", 2, "white space at the end"},
        {"section Groups\n", "\n", 4, "outside a section"},
        {"operation AddRule", "function AddRule", 9, "\"function\" is no keyword"},
        {"operation AddRule", "  operation AddRule", 9, "\"operation\" is no keyword"},
        {"section Rules", "  section Rules", 7, "\"section\" is no keyword"},
        {"operation ListGroup", "operation CreateGroup", 5, "CreateGroup stands at line 4 already"},
        {"operation AddRule", "operation CreateGroup", 9, "CreateGroup stands at line 4 already"},
        {"operation ListGroup", "operation BreakGroup", 5, "move it before CreateGroup"},
        {"operation AddRule", "operation Add\"Rule", 9, "letters and digits; mend \"Add\"Rule\""},
        {"operation AddRule", "operation AddRule\\", 9, "letters and digits"},
        {"operation AddRule", "operation Add.Rule", 9, "letters and digits"},
        {"ListGroup group", "ListGroup queue", 5, "\"queue\" is no resource type"},
        {"ListGroup group", "ListGroup any", 5, "\"any\" is no resource type"},
        {"group read", "group look", 5, "\"look\" is no effect"},
        {"group read", "group none", 5, "\"none\" is no effect"},
        {"group read", "group", 5, "\"\" is no effect"},
        {"group read", "group read twice", 5, "remove \"twice\""},
    };
    static const struct broken empty = {operations, "# Nothing yet.\n", 1, "no operation"};
    (void)state;
    write_file("errors.txt", errors, sizeof errors - 1);
    for (size_t i = 0; i < COUNT(cases); ++i) {
        write_broken("operations.txt", operations, &cases[i]);
        expect_refused("operations.txt", &cases[i]);
    }
    write_broken("operations.txt", operations, &empty);
    expect_refused("operations.txt", &empty);
}

static void a_file_without_a_code_is_refused(void **state) {
    static const struct broken empty = {errors, "date 2026-11-24\n", 1, "no code"};
    (void)state;
    write_file("operations.txt", operations, sizeof operations - 1);
    write_broken("errors.txt", errors, &empty);
    expect_refused("errors.txt", &empty);
}

static void a_file_that_cannot_be_used_is_named(void **state) {
    char *said;
    (void)state;
    write_file("errors.txt", errors, sizeof errors - 1);
    write_file("operations.txt", operations, sizeof operations - 1);
    assert_false(generate(path_of("nothing"), path_of("operations.txt"), path_of("table.c")));
    said = read_file(path_of("said"));
    assert_non_null(strstr(said, "nothing: cannot be opened"));
    free(said);
    assert_false(generate(path_of("errors.txt"), path_of("operations.txt"), path_of("nothing/table.c")));
    said = read_file(path_of("said"));
    assert_non_null(strstr(said, "cannot be written"));
    free(said);
}

static void a_file_that_is_too_long_is_refused(void **state) {
    size_t size = (4 << 20) + 1;
    char *bytes = malloc(size), *said;
    (void)state;
    assert_non_null(bytes);
    memset(bytes, '\n', size);
    write_file("errors.txt", bytes, size);
    write_file("operations.txt", operations, sizeof operations - 1);
    free(bytes);
    assert_false(generate(path_of("errors.txt"), path_of("operations.txt"), path_of("table.c")));
    said = read_file(path_of("said"));
    assert_non_null(strstr(said, "errors.txt: too long"));
    free(said);
}

static void the_committed_table_is_what_the_data_make(void **state) {
    char *committed, *generated;
    int line = 1;
    size_t at = 0;
    (void)state;
    if (!generate("../data/errors.txt", "../data/operations.txt", path_of("table.c")))
        fail_msg("%s", read_file(path_of("said")));
    committed = read_file("../src/catalog_table.c");
    generated = read_file(path_of("table.c"));
    while (committed[at] == generated[at] && committed[at] != '\0') line += committed[at++] == '\n';
    if (committed[at] != generated[at])
        fail_msg("src/catalog_table.c differs from line %d on; build the target \"catalog\" and commit it", line);
    free(committed);
    free(generated);
}

int main(int count, char **arguments) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_small_catalog_is_good),
        cmocka_unit_test(a_leap_day_is_a_date),
        cmocka_unit_test(a_percent_sign_is_free_but_in_a_cause),
        cmocka_unit_test(the_size_of_the_shortest_that_can_be_found_is_kept),
        cmocka_unit_test(a_bad_line_of_the_errors_is_refused_with_its_place),
        cmocka_unit_test(a_bad_line_of_the_operations_is_refused_with_its_place),
        cmocka_unit_test(a_file_without_a_code_is_refused),
        cmocka_unit_test(a_file_that_cannot_be_used_is_named),
        cmocka_unit_test(a_file_that_is_too_long_is_refused),
        cmocka_unit_test(the_committed_table_is_what_the_data_make),
    };
    if (count != 2) {
        fputs("usage: test_generator GENERATOR\n", stderr);
        return EXIT_FAILURE;
    }
    generator = arguments[1];
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
